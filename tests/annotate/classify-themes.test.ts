import { describe, expect, it } from 'vitest'
import { classifyThemes } from '../../src/annotate/classify-themes.js'
import { loadThemes } from '../../src/lexicon/index.js'
import type { Language, SegmentedReport, ThemeAssignment } from '../../src/model/index.js'
import { aReport } from '../support/a-report.js'
import { advising } from '../support/advising.js'

const themes = loadThemes()

const themesOf = (report: SegmentedReport, ordinal: number): readonly ThemeAssignment[] =>
  classifyThemes(report, themes).filter(
    ({ recommendationId }) => recommendationId === report.recommendations[ordinal - 1]?.id,
  )

const primaryOf = (text: string, language: Language = 'nl'): string | undefined =>
  themesOf(advising([text], {}, language), 1)[0]?.themeId

const dutch: Record<string, readonly string[]> = {
  governance: [
    'Geef de nationaal coördinator wonen doorzettingsmacht over de bouwplannen.',
    'Richt een stuurgroep in onder voorzitterschap van de secretaris-generaal en leg vast wie eindverantwoordelijk is.',
    'Versterk de regierol van de provincie en beleg het mandaat bij één bestuurder.',
  ],
  strategy: [
    'Stel een langetermijnvisie op voor de krimpregio’s en vertaal die in een routekaart.',
    'Kies scherpe prioriteiten en breng ze bijeen in één portfolio.',
    'Werk de ambitie voor 2040 uit in een strategische agenda met tussendoelen.',
  ],
  services: [
    'Open in elke wijk een loket waar inwoners met al hun vragen terechtkunnen.',
    'Zet de gebruiker centraal en test elke brief op gebruiksvriendelijkheid.',
    'Bied cliënten maatwerk en persoonlijk contact, ook via de telefoon.',
  ],
  data: [
    'Maak gegevensuitwisseling tussen huisarts en ziekenhuis vanzelfsprekend.',
    'Verbeter de datakwaliteit van de basisregistraties.',
    'Breng de informatiehuishouding op orde en archiveer ook berichtenverkeer.',
  ],
  infrastructure: [
    'Schrijf open standaarden voor en toets daarop.',
    'Ontwikkel herbruikbare bouwstenen op een gedeeld platform.',
    'Leg de referentiearchitectuur vast, zodat voorzieningen interoperabel zijn.',
  ],
  legacy: [
    'Vervang verouderde systemen binnen vijf jaar.',
    'Voer life cycle management in en plan het onderhoud van applicaties.',
    'Werk de technische schuld weg en faseer het mainframe uit.',
  ],
  procurement: [
    'Neem duurzaamheid op als gunningscriterium in elke aanbesteding.',
    'Voorkom een lock-in bij leveranciers van leermiddelen.',
    'Bundel de inkoop van geneesmiddelen en heronderhandel de raamovereenkomsten.',
  ],
  workforce: [
    'Verhoog de salarissen van wijkagenten en bied hun een loopbaanpad.',
    'Verminder externe inhuur en neem specialisten in vaste dienst.',
    'Investeer in bijscholing van leraren en in de werving van zij-instromers.',
  ],
  ai: [
    'Neem elk algoritme op in het algoritmeregister.',
    'Zet geen chatbots in waar kunstmatige intelligentie nog onvoldoende is beproefd.',
    'Verbied risicoprofilering door zelflerende modellen.',
  ],
  autonomy: [
    'Bouw een soevereine cloud in eigen beheer.',
    'Verklein de afhankelijkheid van hyperscalers.',
    'Geef Europese alternatieven voor big tech de voorkeur.',
  ],
  security: [
    'Oefen jaarlijks met een ransomware-aanval op het waterschap.',
    'Vergroot de digitale weerbaarheid van ziekenhuizen.',
    'Stel een noodplan op voor uitval van vitale processen.',
  ],
  values: [
    'Bescherm de privacy van minderjarigen en toets op grondrechten.',
    'Wees transparant over de herkomst van besluiten en herstel het vertrouwen van burgers.',
    'Versterk het onafhankelijk toezicht op jeugdinstellingen.',
  ],
  inclusion: [
    'Help laaggeletterden met cursussen in bibliotheken.',
    'Maak stembureaus toegankelijk voor mensen met een beperking.',
    'Zorg dat iedereen mee kan doen, ook wie niet digitaal vaardig is.',
  ],
  legislation: [
    'Wijzig de Huisvestingswet en schrap overbodige regels.',
    'Leg de zorgplicht wettelijk vast.',
    'Vereenvoudig de regelgeving voor natuurvergunningen.',
  ],
  policymaking: [
    'Doe bij elk wetsidee eerst een uitvoeringstoets en betrek de uitvoering vroeg in de beleidsvorming.',
    'Weeg de uitvoerbaarheid mee voordat een motie wordt ingediend.',
    'Laat beleidsmakers meelopen op de werkvloer, zodat beleid en uitvoering elkaar begrijpen.',
  ],
  funding: [
    'Maak structureel budget vrij voor de jeugdzorg.',
    'Geef gemeenten meerjarige financiering in plaats van losse subsidies.',
    'Neem een taakstelling van drie procent op in de begroting.',
  ],
  innovation: [
    'Begin met een pilot in twee regio’s en schaal daarna op.',
    'Geef scholen experimenteerruimte.',
    'Bouw eerst een prototype en werk in korte iteraties.',
  ],
  cooperation: [
    'Werk met medeoverheden samen aan de warmtetransitie.',
    'Sluit een convenant met maatschappelijke organisaties.',
    'Versterk de ketensamenwerking tussen politie en reclassering.',
  ],
}

const english: Record<string, string> = {
  governance: 'Appoint a minister with a clear mandate and the power to decide.',
  strategy: 'Publish a long-term vision and a roadmap for rural transport.',
  services: 'Create a one-stop shop that puts user needs first.',
  data: 'Remove the obstacles to data sharing between schools and youth care.',
  infrastructure: 'Adopt open standards and reusable building blocks.',
  legacy: 'Replace outdated systems and pay off technical debt.',
  procurement: 'Reform tendering so that small suppliers can win contracts.',
  workforce: 'Raise salaries and recruit more specialists into the civil service.',
  ai: 'Register every algorithm and chatbot in use.',
  autonomy: 'Reduce dependence on big tech and build a sovereign cloud.',
  security: 'Test business continuity against ransomware every year.',
  values: 'Protect privacy and fundamental rights.',
  inclusion: 'Offer older people courses in basic digital skills at the library.',
  legislation: 'Amend the Housing Act and repeal redundant regulations.',
  policymaking: 'Assess the feasibility of policy with those who deliver it.',
  funding: 'Allocate multi-year funding to social housing.',
  innovation: 'Start with a pilot and a regulatory sandbox.',
  cooperation: 'Build partnerships with civil society and local government.',
}

/** Advice of other fields than digital government, which has few words of the trade in common with it. */
const fields: readonly (readonly [field: string, language: Language, primary: string, text: string])[] = [
  [
    'benefits',
    'nl',
    'services',
    'Zorg dat mensen die een bijstandsuitkering aanvragen binnen vier weken weten waar ze aan toe zijn.',
  ],
  ['benefits', 'nl', 'funding', 'Vergoed gemeenten de meerkosten van de energietoeslag volledig en tijdig.'],
  [
    'police',
    'nl',
    'workforce',
    'Neem jaarlijks honderd extra rechercheurs aan en leid hen op in financieel onderzoek.',
  ],
  [
    'police',
    'nl',
    'security',
    'Richt een uitwijkvoorziening in voor de meldkamer, zodat 112 bij stroomuitval bereikbaar blijft.',
  ],
  [
    'prisons',
    'nl',
    'values',
    'Stel een onafhankelijke klachtencommissie in voor gedetineerden en publiceer haar uitspraken.',
  ],
  [
    'prisons',
    'nl',
    'innovation',
    'Begin in twee gevangenissen met een proef met videobezoek en evalueer die na een jaar.',
  ],
  [
    'courts',
    'nl',
    'legislation',
    'Wijzig het Wetboek van Strafvordering, zodat slachtoffers in hoger beroep opnieuw mogen spreken.',
  ],
  [
    'public transport',
    'nl',
    'funding',
    'Verlaag het tarief voor reizigers met een laag inkomen en compenseer de vervoerder daarvoor.',
  ],
  [
    'public transport',
    'nl',
    'inclusion',
    'Pas alle perrons aan, zodat een reiziger in een rolstoel zonder hulp kan instappen.',
  ],
  [
    'public transport',
    'nl',
    'procurement',
    'Neem in de volgende concessie op dat de vervoerder bij uitval vervangend vervoer regelt.',
  ],
  [
    'mobility',
    'nl',
    'strategy',
    'Maak een mobiliteitsplan voor de regio met doelen voor 2035 en bepaal welke knelpunten het eerst aan de beurt zijn.',
  ],
  [
    'mobility',
    'nl',
    'policymaking',
    'Vraag buschauffeurs en reizigers om hun oordeel vóórdat een dienstregeling wordt vastgesteld.',
  ],
  [
    'climate',
    'nl',
    'innovation',
    'Beproef waterstof eerst op kleine schaal op één bedrijventerrein, en leer daarvan voordat er leidingen komen.',
  ],
  ['flood safety', 'nl', 'security', 'Oefen elk jaar met buurlanden op een dijkdoorbraak langs de Rijn.'],
  ['flood safety', 'nl', 'legacy', 'Vervang de besturing van sluizen en bruggen die ouder is dan dertig jaar.'],
  [
    'farming',
    'nl',
    'legislation',
    'Schrap voor boeren de dubbele mestboekhouding en laat één opgave per jaar volstaan.',
  ],
  ['farming', 'nl', 'policymaking', 'Toets nieuwe stikstofregels eerst bij tien boerenbedrijven op werkbaarheid.'],
  ['farming', 'nl', 'data', 'Meet de kwaliteit van het slootwater maandelijks en houd de uitkomsten per polder bij.'],
  ['care', 'nl', 'workforce', 'Verhoog het loon van verzorgenden en geef hun weer zeggenschap over het rooster.'],
  [
    'youth care',
    'nl',
    'cooperation',
    'Gemeenten in een jeugdregio moeten gezamenlijk optrekken en ophouden elkaar kinderen door te schuiven.',
  ],
  ['youth care', 'nl', 'values', 'De inspectie moet onaangekondigd toezien op gesloten jeugdinstellingen.'],
  ['education', 'nl', 'inclusion', 'Bied laaggeletterde ouders taallessen op school aan.'],
  [
    'housing',
    'nl',
    'governance',
    'Benoem een gezaghebbende bestuurder die de achterstand in Groningen in drie jaar moet wegwerken.',
  ],
  ['defence', 'nl', 'procurement', 'Koop defensiematerieel waar het kan bij Europese fabrikanten.'],
  [
    'procurement',
    'nl',
    'procurement',
    'Splits grote opdrachten in percelen, zodat ook kleine ondernemers kunnen meedingen.',
  ],
  [
    'police',
    'en',
    'data',
    'Police forces must record domestic abuse in the same way and share those records with local authorities.',
  ],
  ['courts', 'en', 'services', 'Cut the backlog in the crown court so that no victim waits longer than a year.'],
  [
    'public transport',
    'en',
    'funding',
    'The Treasury should commit five years of funding for bus services outside cities.',
  ],
  ['flood safety', 'en', 'governance', 'Put one named official in charge of the response to each major flood.'],
  ['farming', 'en', 'innovation', 'Try out new crop rotations on twenty farms before rolling them out nationally.'],
  [
    'climate',
    'en',
    'strategy',
    'Set out by next spring how the country will meet its 2035 emissions target, sector by sector.',
  ],
  ['housing', 'en', 'legislation', 'Ban no-fault evictions and make the deposit cap permanent.'],
  ['asylum', 'en', 'policymaking', 'Ask caseworkers whether a new rule can work before ministers announce it.'],
  [
    'defence',
    'en',
    'security',
    'Stockpile spare parts so that ships can sail for ninety days without foreign supplies.',
  ],
  ['culture', 'en', 'inclusion', 'Museums should offer free entry and guides in large print.'],
  ['taxes', 'en', 'legacy', 'Retire the tax authority’s 1980s mainframe by 2030.'],
]

describe('the primary theme is the act that is demanded', () => {
  const cases = Object.entries(dutch).flatMap(([theme, texts]) => texts.map((text) => ({ theme, text })))
  it.each(cases)('$theme: $text', ({ theme, text }) => {
    expect(primaryOf(text)).toBe(theme)
  })

  it.each(Object.entries(english))('%s: %s', (theme, text) => {
    expect(primaryOf(text, 'en')).toBe(theme)
  })

  it.each(fields)('%s (%s), %s: %s', (_field, language, primary, text) => {
    expect(primaryOf(text, language)).toBe(primary)
  })

  it.each(themes.themes.map(({ id }) => id))('%s has three cases in Dutch and one in English', (theme) => {
    expect([dutch[theme]?.length, theme in english]).toEqual([3, true])
  })
})

describe('a word that means something else does not tell a theme', () => {
  it.each([
    ['governance', 'Geef patiënten regie over hun gegevens.'],
    ['governance', 'Stel de burger centraal.'],
    ['legislation', 'Wij weten dat de wetenschap hierover verdeeld is.'],
    ['procurement', 'Volg de arbeidsmarkt.'],
    ['security', 'Zorg voor psychologische veiligheid in elk team.'],
    ['values', 'Verbeter het openbaar vervoer.'],
    ['funding', 'Vraag de premier om een reactie.'],
    ['infrastructure', 'Keer de uitkering op de eerste van de maand uit.'],
    ['legislation', 'Stel de dienstregeling vast.'],
    ['funding', 'Houd rekening met de schoolvakanties.'],
    ['security', 'Geef kwetsbare jongeren een vaste begeleider.'],
  ])('no %s in: %s', (theme, text) => {
    expect(themesOf(advising([text]), 1).map(({ themeId }) => themeId)).not.toContain(theme)
  })
})

describe('on a tie', () => {
  it.each([
    ['een pilot en een convenant', 'innovation'],
    ['een convenant en een pilot', 'innovation'],
    ['een strategie en een algoritme', 'ai'],
    ['een mandaat en een aanbesteding', 'procurement'],
    ['de haalbaarheid en de begroting', 'funding'],
    ['de ethiek en de begroting', 'funding'],
  ])('the more specific theme wins: %s', (text, theme) => {
    expect(primaryOf(text)).toBe(theme)
  })

  it.each(['een algoritme en een pilot', 'een pilot en een algoritme'])(
    'the order of the taxonomy settles what is left: %s',
    (text) => {
      expect(primaryOf(text)).toBe('ai')
    },
  )
})

describe('a recommendation without a theme of its own', () => {
  const bare = 'Begin daar vandaag nog mee.'

  it('takes that of the group it stands in', () => {
    const report = advising(['Vernieuw de inkoop', bare], { 1: { parentId: 'sample/r0' } })
    const [first] = themesOf(report, 2)
    expect(first?.themeId).toBe('procurement')
    expect(first?.evidence[0]?.kind).toBe('theme/group')
  })

  it('takes that of the points below it', () => {
    const report = advising(['Wij stellen voor', 'Start een pilot.'], { 1: { parentId: 'sample/r0' } })
    const [first] = themesOf(report, 1)
    expect([first?.themeId, first?.evidence[0]?.kind]).toEqual(['innovation', 'theme/part'])
  })

  it("takes that of its section's title", () => {
    const section = {
      id: 's1',
      parentId: null,
      level: 1,
      label: null,
      title: 'Cybersecurity',
      start: 0,
      end: bare.length,
    }
    const report = { ...advising([bare], { 0: { sectionId: 's1' } }), sections: [section] }
    const [first] = themesOf(report, 1)
    expect([first?.themeId, first?.evidence[0]?.kind]).toEqual(['security', 'theme/section'])
  })

  it('takes that of the text around it', () => {
    const text = `De subsidies zijn te laag. ${bare}`
    const start = text.indexOf(bare)
    const { recommendations } = advising([bare], { 0: { start, end: text.length } })
    const [first] = themesOf(aReport(text, { recommendations }), 1)
    expect([first?.themeId, first?.evidence[0]?.kind]).toEqual(['funding', 'theme/nearby'])
  })

  it('gets none where nothing tells one', () => {
    expect(themesOf(advising([bare]), 1)).toEqual([])
  })
})

describe('every assignment', () => {
  const report = advising(Object.values(dutch).map((texts) => texts.join(' ')))
  const assignments = classifyThemes(report, themes)

  it('names terms as its evidence', () => {
    for (const { evidence } of assignments) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(evidence.every(({ detail, weight }) => detail !== '' && weight > 0)).toBe(true)
    }
  })

  it('is one of at most three, ranked from 1, with falling scores between 0 and 1', () => {
    for (const { id } of report.recommendations) {
      const own = assignments.filter(({ recommendationId }) => recommendationId === id)
      const scores = own.map(({ score }) => score)
      expect(own.map(({ rank }) => rank)).toEqual([1, 2, 3].slice(0, own.length))
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
    }
  })

  it('is the same at every call', () => {
    expect(classifyThemes(report, themes)).toEqual(assignments)
  })
})

it('a title weighs more than the words under it', () => {
  const text = 'Inkoop. Begin met een pilot.'
  expect(themesOf(advising([text], { 0: { title: 'Inkoop' } }), 1)[0]?.themeId).toBe('procurement')
  expect(primaryOf('Een pilot. Inkoop.')).toBe('innovation')
})

it('of two acts in one sentence the one it opens with comes first', () => {
  expect(primaryOf('Bekostig de opleiding van tolken.')).toBe('funding')
  expect(primaryOf('Leid tolken op en bekostig dat.')).toBe('workforce')
})

it('a demand beside the main one gets a second theme', () => {
  const found = themesOf(advising(['Neem privacy als gunningscriterium op in de aanbesteding.']), 1)
  expect(found.map(({ themeId }) => themeId)).toEqual(['procurement', 'values'])
})
