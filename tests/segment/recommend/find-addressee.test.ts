import { describe, expect, it } from 'vitest'
import { findAddressee } from '../../../src/segment/recommend/find-addressee.js'
import { cues } from '../../support/a-segmented-report.js'

describe('who must act', () => {
  it.each([
    ['De minister moet het loket openen.', 'De minister'],
    ['Daarom moet de minister van Financiën betalen.', 'de minister van Financiën'],
    ['Wij bevelen de minister aan om het loket te openen.', 'de minister'],
    ['Wij bevelen daarom ook de provincies aan om te betalen.', 'de provincies'],
    ['Wij roepen het kabinet op om te betalen.', 'het kabinet'],
    ['Departementen: signaleer en herstel.', 'Departementen'],
    ['Geef gemeenten meer ruimte.', 'gemeenten'],
    ['Geef meer ruimte aan het loket; laat gemeenten kiezen.', 'gemeenten'],
    ['Geef elke leerkracht voor de zomer een sleutel.', 'elke leerkracht'],
    ['Geef een regisseur het geld en het gezag.', 'een regisseur'],
    ['Laat de Tweede Kamer beslissen.', 'de Tweede Kamer'],
    ['Laat de minister samen met de bouwers een kaart maken.', 'de minister'],
    ['Gemeenten en provincies moeten samenwerken.', 'Gemeenten en provincies'],
    ['Het is van belang dat ziekenhuizen meedoen.', 'ziekenhuizen'],
    ['De Tweede Kamer zou dit kunnen bepalen.', 'De Tweede Kamer'],
    ['De Autoriteit Waterzaken moet hierop toezien.', 'De Autoriteit Waterzaken'],
    ['Vraag de Autoriteit Waterzaken om hierop toe te zien.', 'de Autoriteit Waterzaken'],
    ['UWV dient de brief te schrappen.', 'UWV'],
    ['Het college beveelt aan dat het ministerie zelf bouwt.', 'het ministerie'],
    ['De raad pleit er verder voor dat de gemeente helpt.', 'de gemeente'],
    ['Zorg dat de gemeente het besluit kan uitleggen.', 'de gemeente'],
    ['Het zou goed zijn als het Rijk dit betaalt.', 'het Rijk'],
    ['Dit vraagt om departementen die samenwerken.', 'departementen'],
    ['Dit vraagt van de politiek een rechte rug.', 'de politiek'],
    ['Er is een inspanning nodig van alle overheidslagen.', 'alle overheidslagen'],
    ['Hier ligt een taak voor de waterschappen.', 'de waterschappen'],
    ['Het is aan de gemeenteraad om te kiezen.', 'de gemeenteraad'],
    ['Het loket moet door gemeenten worden betaald.', 'gemeenten'],
    ['Gemeente en waterschap bemensen samen één loket.', 'Gemeente en waterschap'],
    ['Bestuurders in de regio spreken af wie betaalt.', 'Bestuurders in de regio'],
    ['Bij beleid en politiek is meer kennis van het loket nodig.', 'beleid en politiek'],
    ['De burgemeester en de dijkgraaf moeten tekenen.', 'De burgemeester en de dijkgraaf'],
    // Whoever is asked need not be known.
    ['Wij raden de stichting met klem aan om te verhuizen.', 'de stichting'],
    ['Wij geven de griffier in overweging het loket te sluiten.', 'de griffier'],
    ['De raad draagt de directeur op om te betalen.', 'de directeur'],
    ['De raad roept de havenmeester op om te betalen.', 'de havenmeester'],
    ['Ik adviseer u te beginnen met het loket.', 'u'],
    ['Laat de havenmeester de sleutels uitdelen.', 'de havenmeester'],
    ['Laat Waterkracht de sleutels uitdelen.', 'Waterkracht'],
    // The subject behind the verb is who asks.
    ['Daarom roept de toezichthouder gemeenten op een loket te openen.', 'gemeenten'],
    ['Aan schoolbesturen vraagt de raad om te wachten.', 'schoolbesturen'],
    // In a list with one who is known the others need not be.
    ['De haven en dus de politiek moet kiezen.', 'De haven en dus de politiek'],
    ['Het is tijd dat bouwers en bestuurders praten.', 'bouwers en bestuurders'],
    ['Wij roepen de minister, de havens en Waterkracht op om te praten.', 'de minister, de havens en Waterkracht'],
    ['Iedereen – bedrijven, burgers en de overheid – moet meedoen.', 'bedrijven, burgers en de overheid'],
    [
      'Wij pleiten voor samenwerking tussen de gemeente, de haven en de bouwers.',
      'de gemeente, de haven en de bouwers',
    ],
    ['Elke nieuwe medewerker zou het loket moeten zien.', 'Elke nieuwe medewerker'],
    ['Hij pleit er in een brief voor dat elke corporatie een loket opent.', 'elke corporatie'],
    ['De publieke sector moet het loket openen.', 'De publieke sector'],
    ['Havenorganisaties moeten het loket openen.', 'Havenorganisaties'],
    ['Nederland moet het loket openen.', 'Nederland'],
    ['De Inspectie van het Water moet dit toezicht houden.', 'De Inspectie van het Water'],
    ['Gemeenten kunnen nog beter samenwerken.', 'Gemeenten'],
    ['Van het kabinet mag worden verwacht dat het betaalt.', 'het kabinet'],
    ['De commissie verwacht van de raden dat zij betalen.', 'de raden'],
    ['De minister wordt verzocht de Kamer in te lichten.', 'De minister'],
    ['De minister regelt daarom dat het loket opengaat.', 'De minister'],
    ['de burgemeester uit te nodigen om het loket te openen;', 'de burgemeester'],
    ['Voor de overheid betekent dit een tweede loket.', 'de overheid'],
    ['Aanbeveling 2 aan de minister van Financiën\n\nOpen het loket.', 'de minister van Financiën'],
    // The body says it more exactly than the title.
    ['Geef de uitvoering een stem\n\nLaat de gemeente de brief schrijven.', 'de gemeente'],
    ['Geef gemeenten een vast budget\n\nNu leven wij van dag tot dag.', 'gemeenten'],
  ])('is named in "%s"', (text, addressee) => {
    expect(findAddressee(text, cues.nl)).toBe(addressee)
  })

  it.each([
    ['The government must build one counter.', 'The government'],
    ['We urge the minister to act.', 'the minister'],
    ['Departments should publish their plans.', 'Departments'],
    ['Recommendation to the Department of Health: publish the plan.', 'the Department of Health'],
    ['The Department for Transport should publish the plan.', 'The Department for Transport'],
    ['The Secretary of State should report every year.', 'The Secretary of State'],
    ['The Water Authority must watch this.', 'The Water Authority'],
    ['We recommend that ministries invite staff.', 'ministries'],
    ['Make it a legal duty for public bodies to share.', 'public bodies'],
    ['Give the delivery unit its own budget.', 'the delivery unit'],
    ['No public body should close its counter.', 'public body'],
    ['The counter must be paid for by councils.', 'councils'],
    ['It would be wise for the government to open the counter.', 'the government'],
    ['Private organisations must open the counter.', 'Private organisations'],
    ['Ask once, and let public bodies pass it on.', 'public bodies'],
  ])('is named in English in "%s"', (text, addressee) => {
    expect(findAddressee(text, cues.en)).toBe(addressee)
  })

  it.each([
    'Er is één loket nodig.',
    'We moeten dit samen doen.',
    'Bouw één loket.',
    'Het loket van de minister is open.',
    'De opening van de gemeentelijke loketten moet sneller.',
    'De wereld van burgers en ondernemers moet leidend zijn.',
    'De groei van de overheid moet trager.',
    'Vereenvoudiging vraagt om politiek leiderschap.',
    'De Wet open loket moet korter.',
    'Geef prioriteit aan het loket.',
    'Geef de verantwoordelijkheid een plaats.',
    'Wij moeten een nieuw kabinet afwachten.',
    'De politiek legt nu veel regels op.',
    'De wethouder kan daarbij een rol spelen.',
    // What is to be done to somebody is not his to do.
    'De Tweede Kamer dient jaarlijks te worden ingelicht.',
    'Gemeenten moeten beter worden geholpen.',
    'Burgers en ondernemers moeten het loket kunnen vinden.',
    'Wij raden de aanschaf van een sluis af.',
    'De situatie in Nederland moet beter.',
    'Vaak wordt gezegd dat gemeenten meer geld moeten hebben.',
    'Met de Unie van Havens zal ik daarover praten.',
    'Laat de cijfers voor zich spreken.',
    '',
  ])('is nobody in "%s"', (text) => {
    expect(findAddressee(text, cues.nl)).toBeNull()
  })

  it.each([
    'We should build one counter.',
    'The growth of government must slow down.',
    'The Water Act must be shorter.',
  ])('is nobody in English in "%s"', (text) => {
    expect(findAddressee(text, cues.en)).toBeNull()
  })

  it.each(['De minister moet betalen.', 'Volgens ons zou het kabinet dit moeten doen.'])(
    'stands in the sentence as it is given: "%s"',
    (text) => {
      expect(text).toContain(findAddressee(text, cues.nl))
    },
  )
})
