import { describe, expect, it } from 'vitest'
import { findOrganisations } from '../../src/annotate/find-organisations.js'
import { loadOrganisations } from '../../src/lexicon/index.js'
import { aReport } from '../support/a-report.js'

const lexicon = loadOrganisations()

/** What is marked in a text, as "surface = full name", or the surface alone where it is the name. */
function marked(text: string): string[] {
  return findOrganisations(aReport(text), lexicon).map(({ view, entity }) => {
    const surface = text.slice(view.start, view.end)
    return surface === entity?.name ? surface : `${surface} = ${entity?.name}`
  })
}

describe('names that the lexicon knows', () => {
  it.each<[string, string[]]>([
    ['De Sociale Verzekeringsbank betaalt de AOW uit.', ['Sociale Verzekeringsbank']],
    ['Volgens het CBS stijgt de zorgvraag.', ['CBS = Centraal Bureau voor de Statistiek']],
    ['Daarom heeft rijkswaterstaat het onderhoud uitgesteld.', ['rijkswaterstaat = Rijkswaterstaat']],
    [
      'De Immigratie en Naturalisatiedienst kampt met achterstanden.',
      ['Immigratie en Naturalisatiedienst = Immigratie- en Naturalisatiedienst'],
    ],
    ['Het CIO beraad stemde in.', ['CIO beraad = CIO-beraad']],
    [
      'De Vereniging Nederlandse Gemeenten vindt dit te vroeg.',
      ['Vereniging Nederlandse Gemeenten = Vereniging van Nederlandse Gemeenten'],
    ],
    [
      'Toezicht door de Nederlandse Voedsel- en Waren autoriteit blijft nodig.',
      ['Nederlandse Voedsel- en Waren autoriteit = Nederlandse Voedsel- en Warenautoriteit'],
    ],
    ['De raad voor de rechtspraak waarschuwt voor werkdruk.', ['raad voor de rechtspraak = Raad voor de rechtspraak']],
    ['De Raad van State was kritisch.', ['Raad van State']],
    ['Dat schrijft de Gezondheidsraad aan de minister.', ['Gezondheidsraad']],
    [
      'Het Planbureau voor de Leefomgeving en het CPB rekenden mee.',
      ['Planbureau voor de Leefomgeving', 'CPB = Centraal Planbureau'],
    ],
    [
      'ActiZ, de VGN en Zorgverzekeraars Nederland tekenden.',
      ['ActiZ', 'VGN = Vereniging Gehandicaptenzorg Nederland', 'Zorgverzekeraars Nederland'],
    ],
    ['De PO-Raad en de VO-raad pleiten voor rust.', ['PO-Raad', 'VO-raad']],
    ['TenneT en Netbeheer Nederland voorzien filevorming op het net.', ['TenneT', 'Netbeheer Nederland']],
    ['Aedes en de Woonbond sloten een akkoord.', ['Aedes', 'Woonbond']],
    ['De Unie van Waterschappen vraagt om geld.', ['Unie van Waterschappen']],
    ['Reclassering Nederland en DJI werken samen.', ['Reclassering Nederland', 'DJI = Dienst Justitiële Inrichtingen']],
    ['De Koninklijke Marechaussee bewaakt de grens.', ['Koninklijke Marechaussee']],
    ['Inkoop bij Microsoft, Google en Amazon neemt toe.', ['Microsoft', 'Google', 'Amazon']],
    [
      'Onderzoekers van de TU Delft en het RIVM keken mee.',
      ['TU Delft = Technische Universiteit Delft', 'RIVM = Rijksinstituut voor Volksgezondheid en Milieu'],
    ],
    ['Het Erasmus MC en het LUMC delen gegevens.', ['Erasmus MC', 'LUMC = Leids Universitair Medisch Centrum']],
    ['De Nederlandsche Bank houdt toezicht.', ['Nederlandsche Bank = De Nederlandsche Bank']],
    [
      'Nederland is lid van de OESO en van de EU.',
      ['OESO = Organisatie voor Economische Samenwerking en Ontwikkeling', 'EU = Europese Unie'],
    ],
    [
      'Dit sluit aan bij de Europese commissie en de VN.',
      ['Europese commissie = Europese Commissie', 'VN = Verenigde Naties'],
    ],
    ['Het programma Werk aan Uitvoering loopt door.', ['Werk aan Uitvoering']],
    ['AUTORITEIT PERSOONSGEGEVENS EN DE WET', ['AUTORITEIT PERSOONSGEGEVENS = Autoriteit Persoonsgegevens']],
    ['De RvO en de KVK helpen.', ['RvO = Rijksdienst voor Ondernemend Nederland', 'KVK = Kamer van Koophandel']],
    ['De VNG63 steunt dit.', ['VNG = Vereniging van Nederlandse Gemeenten']],
    [
      'UWV-medewerkers en de NSC-fractie stelden vragen.',
      ['UWV = Uitvoeringsinstituut Werknemersverzekeringen', 'NSC = Nieuw Sociaal Contract'],
    ],
    ['In het Verenigd Koninkrijk bouwt de Government Digital Service mee.', ['Government Digital Service']],
    ['De Wetenschappelijke Klimaatraad en Deltares zijn bezorgd.', ['Wetenschappelijke Klimaatraad', 'Deltares']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected))
})

describe('ministries and those who lead them', () => {
  it.each<[string, string[]]>([
    ['Het ministerie van Financiën weigert.', ['ministerie van Financiën = Ministerie van Financiën']],
    [
      'Het Ministerie van BZK stuurt aan.',
      ['Ministerie van BZK = Ministerie van Binnenlandse Zaken en Koninkrijksrelaties'],
    ],
    [
      'Het ministerie van OCW en de minister van Financiën.',
      ['ministerie van OCW = Ministerie van Onderwijs, Cultuur en Wetenschap', 'Financiën = Ministerie van Financiën'],
    ],
    [
      'De ministers van Financiën en BZK beslissen.',
      ['Financiën = Ministerie van Financiën', 'BZK = Ministerie van Binnenlandse Zaken en Koninkrijksrelaties'],
    ],
    [
      'De staatssecretaris van Volksgezondheid, Welzijn en Sport komt met een plan.',
      ['Volksgezondheid, Welzijn en Sport = Ministerie van Volksgezondheid, Welzijn en Sport'],
    ],
    [
      'De ministeries van Justitie en Veiligheid, Binnenlandse Zaken en Koninkrijksrelaties en Economische Zaken en Klimaat doen mee.',
      [
        'Justitie en Veiligheid = Ministerie van Justitie en Veiligheid',
        'Binnenlandse Zaken en Koninkrijksrelaties = Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
        'Economische Zaken en Klimaat = Ministerie van Economische Zaken en Klimaat',
      ],
    ],
    ['De minister van Defensie tekent.', ['Defensie = Ministerie van Defensie']],
    [
      'Bij BZK, AZ en BZ is dit belegd.',
      [
        'BZK = Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
        'AZ = Ministerie van Algemene Zaken',
        'BZ = Ministerie van Buitenlandse Zaken',
      ],
    ],
    [
      'Het ministerie van Digitale Zaken en Innovatie bestaat niet.',
      ['ministerie van Digitale Zaken en Innovatie = Ministerie van Digitale Zaken en Innovatie'],
    ],
    [
      'Het ministerie van Economische Zaken (EZ) betaalt. Later trok EZ zich terug.',
      [
        'ministerie van Economische Zaken = Ministerie van Economische Zaken',
        'EZ = Ministerie van Economische Zaken',
        'EZ = Ministerie van Economische Zaken',
      ],
    ],
    ['The Ministry of Rural Affairs disagreed.', ['Ministry of Rural Affairs']],
    [
      'The Department for Science, Innovation and Technology leads.',
      ['Department for Science, Innovation and Technology'],
    ],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected))
})

describe('parliament, committees, parties', () => {
  it.each<[string, string[]]>([
    ['De Tweede Kamer nam de motie aan.', ['Tweede Kamer']],
    ['Ik informeer uw Kamer en de Eerste Kamer.', ['Kamer = Tweede Kamer', 'Eerste Kamer']],
    ['De Kamer van Koophandel en de Kamer overleggen.', ['Kamer van Koophandel', 'Kamer = Tweede Kamer']],
    [
      'De vaste commissie voor Digitale Zaken vergadert.',
      ['vaste commissie voor Digitale Zaken = Vaste commissie voor Digitale Zaken'],
    ],
    ['De commissie Digitale Zaken vergadert.', ['commissie Digitale Zaken = Vaste commissie voor Digitale Zaken']],
    [
      'De tijdelijke commissie Kustverdediging deed onderzoek.',
      ['tijdelijke commissie Kustverdediging = Tijdelijke commissie Kustverdediging'],
    ],
    ['De commissie-Remmerswaal adviseerde anders.', ['commissie-Remmerswaal = Commissie-Remmerswaal']],
    ['De Staatscommissie Waterkwaliteit stelt voor te wachten.', ['Staatscommissie Waterkwaliteit']],
    [
      'De werkgroep Wonen, Zorg en Welzijn schreef dit.',
      ['werkgroep Wonen, Zorg en Welzijn = Werkgroep Wonen, Zorg en Welzijn'],
    ],
    [
      'Kamerleden van D66 en de VVD steunden dit.',
      ['D66 = Democraten 66', 'VVD = Volkspartij voor Vrijheid en Democratie'],
    ],
    [
      'De commissie Van Rijn en de SP-fractie.',
      ['commissie Van Rijn = Commissie Van Rijn', 'SP = Socialistische Partij'],
    ],
    [
      'De Commissie Werken in de Zorg of BZK beslist.',
      ['Commissie Werken in de Zorg', 'BZK = Ministerie van Binnenlandse Zaken en Koninkrijksrelaties'],
    ],
    [
      'De stuurgroep Schoon Water van de VNG komt bijeen.',
      ['stuurgroep Schoon Water = Stuurgroep Schoon Water', 'VNG = Vereniging van Nederlandse Gemeenten'],
    ],
    ['De XYZ-fractie vroeg om uitstel.', ['XYZ']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected))
})

describe('names that no list holds', () => {
  it.each<[string, string[]]>([
    ['De Raad voor Duurzame Mobiliteit adviseert spoed.', ['Raad voor Duurzame Mobiliteit']],
    ['Dat is een taak van de Raad voor de zeescheepvaart.', ['Raad voor de zeescheepvaart']],
    ['De Nationale Raad voor Waterbeheer ziet risico’s.', ['Nationale Raad voor Waterbeheer']],
    ['Volgens de Adviesraad Gevaarlijke Stoffen kan dat niet.', ['Adviesraad Gevaarlijke Stoffen']],
    ['Het Instituut voor Stadsontwikkeling rekent anders.', ['Instituut voor Stadsontwikkeling']],
    ['De Inspectie Gezonde Leefomgeving greep in.', ['Inspectie Gezonde Leefomgeving']],
    ['De Dienst Landelijk Gebied kocht grond.', ['Dienst Landelijk Gebied']],
    ['Het Bureau Jeugdzorg Limburg sloot.', ['Bureau Jeugdzorg Limburg']],
    ['Dat blijkt uit cijfers van Stichting Het Vergeten Kind.', ['Stichting Het Vergeten Kind']],
    [
      'De stichting Lokale Bronnen en de gemeente Breda werken samen.',
      ['stichting Lokale Bronnen = Stichting Lokale Bronnen', 'gemeente Breda = Gemeente Breda'],
    ],
    ['De Nederlandse Vereniging voor Geriatrie wil meer tijd.', ['Nederlandse Vereniging voor Geriatrie']],
    ['Hij is lector aan de Hogeschool voor de Kunsten Utrecht.', ['Hogeschool voor de Kunsten Utrecht']],
    ['Zij promoveerde aan de Universiteit van Riga.', ['Universiteit van Riga']],
    ['De Autoriteit Nationale Gegevens houdt toezicht.', ['Autoriteit Nationale Gegevens']],
    [
      'Richt een Nederlandse Digitale Dienst op. De Digitale Dienst stelt standaarden.',
      ['Nederlandse Digitale Dienst', 'Digitale Dienst = Nederlandse Digitale Dienst'],
    ],
    [
      'De provincie Utrecht en het waterschap Vallei en Veluwe tekenden.',
      ['provincie Utrecht = Provincie Utrecht', 'waterschap Vallei en Veluwe = Waterschap Vallei en Veluwe'],
    ],
    [
      'De gemeente Den Haag en de gemeente Bergen op Zoom doen mee.',
      ['gemeente Den Haag = Gemeente Den Haag', 'gemeente Bergen op Zoom = Gemeente Bergen op Zoom'],
    ],
    [
      'De rechtbank Rotterdam oordeelde anders dan het gerechtshof Den Haag.',
      ['rechtbank Rotterdam = Rechtbank Rotterdam', 'gerechtshof Den Haag = Gerechtshof Den Haag'],
    ],
    ['De Veiligheidsregio Zaanstreek-Waterland oefent.', ['Veiligheidsregio Zaanstreek-Waterland']],
    ['De Omgevingsdienst Midden-Holland handhaaft.', ['Omgevingsdienst Midden-Holland']],
    ['Het onderzoek is van Jansen & Partners B.V. uit Ede.', ['Jansen & Partners B.V.']],
    ['Northwind Consulting Ltd won de aanbesteding.', ['Northwind Consulting Ltd']],
    ['Zij is directeur van Waterkracht en oud-wethouder.', ['Waterkracht']],
    ['Adviesbureau Waterstaal en woningcorporatie Portaal bouwen.', ['Waterstaal', 'Portaal']],
    [
      'De gemeenten Amsterdam, Etten-Leur en Den Haag tekenden.',
      ['Amsterdam = Gemeente Amsterdam', 'Etten-Leur = Gemeente Etten-Leur', 'Den Haag = Gemeente Den Haag'],
    ],
    ['Uitgever Waterstad Ltd, Utrecht', ['Waterstad Ltd']],
    ['Het Landelijk Informatiecentrum Gewasbescherming telt mee.', ['Landelijk Informatiecentrum Gewasbescherming']],
    ['IEC International Electrotechnical Commission', ['International Electrotechnical Commission']],
    ['Hij is partner bij Rebel Advies.', ['Rebel Advies']],
    ['De Danish Government Digitisation Partnership loopt voorop.', ['Danish Government Digitisation Partnership']],
    [
      'The Agency for Rural Broadband and the National Flood Authority agreed.',
      ['Agency for Rural Broadband', 'National Flood Authority'],
    ],
    [
      'Researchers at the University of Ghent wrote to the Climate Change Committee.',
      ['University of Ghent', 'Climate Change Committee'],
    ],
    [
      'Het Nationaal Platform Zeldzame Ziekten en het Landelijk Netwerk Acute Zorg reageerden.',
      ['Nationaal Platform Zeldzame Ziekten', 'Landelijk Netwerk Acute Zorg'],
    ],
    [
      'Venster (een programma van het ministerie van VWS) loopt af.',
      ['Venster', 'ministerie van VWS = Ministerie van Volksgezondheid, Welzijn en Sport'],
    ],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected))
})

describe('abbreviations that the report introduces', () => {
  it.each<[string, string[]]>([
    [
      'Het Netwerk van Vrije Huisartsen (NVH) groeit. De NVH telt mee.',
      ['Netwerk van Vrije Huisartsen', 'NVH = Netwerk van Vrije Huisartsen', 'NVH = Netwerk van Vrije Huisartsen'],
    ],
    [
      'De SPR (Stichting Publieke Ruimte) telt mee. De SPR groeit.',
      ['SPR = Stichting Publieke Ruimte', 'Stichting Publieke Ruimte', 'SPR = Stichting Publieke Ruimte'],
    ],
    [
      'Richt een dienst voor digitale zorg en welzijn (DDZW) op; de DDZW helpt.',
      [
        'dienst voor digitale zorg en welzijn = Dienst voor digitale zorg en welzijn',
        'DDZW = Dienst voor digitale zorg en welzijn',
        'DDZW = Dienst voor digitale zorg en welzijn',
      ],
    ],
    [
      'De Autoriteit Persoonsgegevens (AP) waarschuwt. Ook later waarschuwde AP.',
      ['Autoriteit Persoonsgegevens', 'AP = Autoriteit Persoonsgegevens', 'AP = Autoriteit Persoonsgegevens'],
    ],
    [
      'De Toelatingsorganisatie Kwaliteitsborging Bouw (TloKB) en de Dienst Uitvoering Subsidies aan Instellingen (DUS-I).',
      [
        'Toelatingsorganisatie Kwaliteitsborging Bouw',
        'TloKB = Toelatingsorganisatie Kwaliteitsborging Bouw',
        'Dienst Uitvoering Subsidies aan Instellingen',
        'DUS-I = Dienst Uitvoering Subsidies aan Instellingen',
      ],
    ],
    [
      'De Inspectie Justitie en Veiligheid (JenV) ziet dit. Het ministerie van JenV niet.',
      [
        'Inspectie Justitie en Veiligheid',
        'JenV = Inspectie Justitie en Veiligheid',
        'ministerie van JenV = Ministerie van Justitie en Veiligheid',
      ],
    ],
    ['Het actieplan praktijk (AP) is klaar. Het AP helpt.', []],
    ['De Generieke Digitale Infrastructuur (GDI) is van ons allen.', []],
    ['De Basisregistratie Personen (BRP) en de Algemene verordening gegevensbescherming (AVG) gelden.', []],
    ['De Regionale Voortgangsrapportage Onderwijs (RVO) verschijnt. In de RVO staat alles.', []],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected))
})

describe('forms that need a cue', () => {
  it.each<[string, string[]]>([
    ['De AP stelt grenzen.', ['AP = Autoriteit Persoonsgegevens']],
    ['De Rekenkamer concludeert dat het beter kan.', ['Rekenkamer = Algemene Rekenkamer']],
    ['Gesprekken met Meta verlopen stroef.', ['Meta = Meta Platforms']],
    ['Leveranciers als ChipSoft en Epic bepalen de prijs.', ['ChipSoft', 'Epic = Epic Systems']],
    ['De fout ontstond bij Toeslagen.', ['Toeslagen = Dienst Toeslagen']],
    ['Onderwijs en zorg zijn kerntaken.', []],
    ['Het Hof van Justitie deed uitspraak.', ['Hof van Justitie = Hof van Justitie van de Europese Unie']],
    ['Financiën', []],
    ['Meta is een voorvoegsel.', []],
    ['Toeslagen zijn ingewikkeld.', []],
    ['Een epic verhaal over de staat.', []],
    ['Volgens ISO 27001 en NEN 7510 moet dat.', []],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected))
})

describe('misprints', () => {
  it.each<[string, string[]]>([
    ['De Staatscommissie Rechtstaat stelt dat voor.', ['Staatscommissie Rechtstaat = Staatscommissie Rechtsstaat']],
    [
      'De Dienst Publieke Communicatie beheert het register.',
      ['Dienst Publieke Communicatie = Dienst Publiek en Communicatie'],
    ],
    ['Het Forum Standardisatie beslist.', ['Forum Standardisatie = Forum Standaardisatie']],
    ['De Belastindienst en de gemeente.', ['Belastindienst = Belastingdienst']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected))
  it('are less certain than the name itself', () => {
    const [misprint] = findOrganisations(aReport('De Staatscommissie Rechtstaat stelt dat voor.'), lexicon)
    const [right] = findOrganisations(aReport('De Staatscommissie Rechtsstaat stelt dat voor.'), lexicon)
    expect(misprint?.confidence).toBeLessThan(right?.confidence ?? 0)
    expect(misprint?.evidence[0]?.kind).toBe('organisation/misprint')
  })
})

describe('no organisations', () => {
  it.each([
    'De overheid, het kabinet en de politiek zijn aan zet.',
    'Gemeenten, departementen en uitvoeringsorganisaties werken samen.',
    'Een digitale dienst onder de minister is nodig.',
    'De raad vergaderde met de commissie en de werkgroep.',
    'De minister en de staatssecretaris overleggen met de premier.',
    'De minister voor Digitale Zaken is nodig.',
    'Oud-Tweede Kamerleden en een Kamerlid schreven een Kamerbrief.',
    'DigiD, MijnOverheid en X-road zijn voorzieningen.',
    'Het NL Design System en Common Ground helpen.',
    'De AVG en de Wet open overheid gelden.',
    'De Raad van Bestuur en de Raad van Toezicht tekenden.',
    'Het college van burgemeester en wethouders besloot.',
    'Nederland, het VK en Denemarken lopen voorop.',
    'In Breda, Utrecht en Den Haag wordt gebouwd.',
    'De Nederlandse overheid koopt samen in.',
    'Zie www.belastingdienst.nl of https://www.vng.nl/over-ons.',
    'Mail naar info@logius.nl voor meer.',
    'In het rapport "Algemene Rekenkamer onder vuur" staat dat niet.',
    'Het boek “De Tweede Kamer van binnen” is uitverkocht.',
    'Zij is wethouder en arts.',
    'Elke organisatie heeft een eigen platform.',
    'Microservices en API’s zijn geen doel.',
    'OM DE DIENSTVERLENING TE VERBETEREN',
    'WIJ DENK MEE MET DE BURGER',
    'Werk aan uitvoering kost tijd.',
    'Binnenlandse zaken gaan voor.',
    'De nationale politie-inzet groeit.',
    'Het programma digitalisering loopt.',
    'De autoriteiten en de inspecties letten op.',
    'Universiteiten, hogescholen en ziekenhuizen doen mee.',
    'Het ministerie beslist, de ministeries volgen.',
    'Er is een stichting opgericht die helpt.',
    'De vereniging telt duizend leden.',
    'Jan de Vries en Marie van Dijk schreven dit.',
    'Alle provincies en waterschappen doen mee.',
    'De gemeente heeft geen geld.',
    'De rechter en de rechtbank wachten.',
    'De Rijksoverheid en de Rijksdienst krimpen.',
    'Wij gebruiken Microsoft Teams en Google Maps.',
    'Het Klimaatakkoord en de Omgevingswet botsen.',
    'De Ministerraad en de Gemeenteraad stemden in.',
    'De Nederlandse Digitaliseringsstrategie (NDS) verschijnt.',
    'In de Leidraad staat meer.',
    'Public Service and Civil Service matter.',
    'Recommendation 4: Build a Better Public Service.',
    'We need a Modern Civil Service and a Local Authority that listens.',
    'The committee and the agency will report.',
    'The Prime Minister and the Secretary of State agreed.',
    'Aanbeveling 3: Geef de raad een stem.',
    'Figuur 2: Netwerk van wegen.',
    'De cao Ziekenhuizen loopt af.',
    'Kamerstukken II 2020/21, 35510, nr. 2.',
    'De IT-leverancier en de ICT-afdeling overleggen.',
    'De euro (EUR) staat sterk.',
  ])('%s', (text) => expect(marked(text)).toEqual([]))
})

describe('what a candidate carries', () => {
  it('has the public identifiers of the body', () => {
    const [candidate] = findOrganisations(aReport('Dat doet Logius.'), lexicon)
    expect(candidate?.entity).toMatchObject({
      id: 'org:logius',
      kind: 'agency',
      identifiers: { tooi: 'oorg/oorg10117' },
    })
  })

  it('says why', () => {
    const [candidate] = findOrganisations(aReport('De ministers van Financiën en BZK.'), lexicon)
    expect(candidate?.evidence).toEqual([
      { kind: 'organisation/cue', detail: 'Financiën: after an office', weight: 0.8 },
    ])
  })

  it('has one entity for all mentions of a body, with every name', () => {
    const found = findOrganisations(aReport('Het Netwerk van Vrije Huisartsen (NVH) groeit. De NVH telt mee.'), lexicon)
    expect(new Set(found.map(({ entity }) => entity)).size).toBe(1)
    expect(found[0]?.entity?.names).toEqual(['Netwerk van Vrije Huisartsen', 'NVH'])
  })

  it('has the name as the running text writes it, not as a heading in capitals does', () => {
    const found = findOrganisations(aReport('STICHTING SCHOON WATER\n\nDe Stichting Schoon Water helpt.'), lexicon)
    expect(found.map(({ entity }) => entity?.name)).toEqual(['Stichting Schoon Water', 'Stichting Schoon Water'])
  })

  it('has the identifiers of a municipality', () => {
    const [candidate] = findOrganisations(aReport('De gemeente Breda bouwt.'), lexicon)
    expect(candidate?.entity?.identifiers).toMatchObject({ tooi: 'gemeente/gm0758' })
  })
})
