import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../src/annotate/amounts/find-amounts.js'
import type { Candidate } from '../../src/annotate/candidate.js'
import { loadAmountWords } from '../../src/lexicon/index.js'
import type { Language } from '../../src/model/index.js'
import { aReport } from '../support/a-report.js'

const words = loadAmountWords()

/** Each amount as "surface = value unit": money with currency and rate, a vague one with its least value, a range with both ends. */
function amountsIn(text: string, language: Language): string[] {
  return findAmounts(aReport(text, {}, language), words).map((found) => {
    const surface = text.slice(found.view.start, found.view.end)
    return `${surface} = ${valueIn(found)} ${unitOf(found)}`
  })
}

function valueIn({ vague, value, minValue, maxValue }: Candidate): string {
  if (vague) return `>=${minValue}`
  return value === null ? `${minValue}..${maxValue}` : String(value)
}

function unitOf({ type, unit, currency, per }: Candidate): string | null {
  if (type === 'percentage') return '%'
  return type === 'money' ? `${currency}${per ? `/${per}` : ''}` : unit
}

describe('in Dutch an amount is read with its value and unit', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ['een programma van €80 miljoen', '€80 miljoen = 80000000 EUR'],
    ['gemiddeld €96.000 per jaar.2 Daarnaast 5', '€96.000 = 96000 EUR/jaar'],
    ['een tarief van €98,75 (excl. btw) per uur', '€98,75 = 98.75 EUR/uur'],
    ['een besparing van £3,2 miljard pond in één jaar', '£3,2 miljard pond = 3200000000 GBP'],
    ['De sector kan miljarden besparen door te bundelen.', 'miljarden = >=1000000000 EUR'],
    ["een verlies van honderden miljoenen euro's", "honderden miljoenen euro's = >=100000000 EUR"],
    ['tussen 50 en 80 miljoen euro', '50 en 80 miljoen euro = 50000000..80000000 EUR'],
    ['€ 10-15 mln', '€ 10-15 mln = 10000000..15000000 EUR'],
    ['5 tot 10 procent', '5 tot 10 procent = 5..10 %'],
    ['van 3 naar 5 miljoen euro', '3 = 3000000 EUR', '5 miljoen euro = 5000000 EUR'],
    ['twee-en-een-half miljard euro', 'twee-en-een-half miljard euro = 2500000000 EUR'],
    [
      'tweeënhalf miljoen euro en anderhalf miljard dollar',
      'tweeënhalf miljoen euro = 2500000 EUR',
      'anderhalf miljard dollar = 1500000000 USD',
    ],
    [
      'een half miljoen mensen, een paar honderd medewerkers',
      'een half miljoen mensen = 500000 mens',
      'een paar honderd medewerkers = >=100 medewerker',
    ],
    ['tientallen miljoenen burgers', 'tientallen miljoenen burgers = >=10000000 burger'],
    [
      '41 duizend voltijdbanen en 2.300 pagina’s',
      '41 duizend voltijdbanen = 41000 voltijdbaan',
      '2.300 pagina’s = 2300 pagina',
    ],
    [
      '4 beleidsteams, 3 CIOʼs en 5 werkorganisaties',
      '4 beleidsteams = 4 beleidsteam',
      '3 CIOʼs = 3 CIO',
      '5 werkorganisaties = 5 werkorganisatie',
    ],
    [
      'Vorig jaar deden 120 MKBʼers mee, inmiddels zijn het er meer dan 4000.',
      '120 MKBʼers = 120 MKBʼer',
      '4000 = 4000 MKBʼer',
    ],
    ['12 van de 40 geagendeerde Standen', '12 = 12 Stand', '40 geagendeerde Standen = 40 Stand'],
    ['Middelen (€): 37 000', '37 000 = 37000 EUR'],
    ['van 12,5 duizend naar 15 duizend fte', '12,5 duizend = 12500 fte', '15 duizend fte = 15000 fte'],
    [
      'een miljoen euro en één miljoen euro en € 1.250.000,50',
      'een miljoen euro = 1000000 EUR',
      'één miljoen euro = 1000000 EUR',
      '€ 1.250.000,50 = 1250000.5 EUR',
    ],
    [
      '34 uur per week, binnen 48 uur, 1400 productieve uren per jaar',
      '34 uur = 34 uur',
      '1400 productieve uren = 1400 uur',
    ],
    ['€ 50,- per maand en € 5k', '€ 50,- = 50 EUR/maand', '€ 5k = 5000 EUR'],
    ['5 à 10 fte en 20 tot 25 ambtenaren', '5 à 10 fte = 5..10 fte', '20 tot 25 ambtenaren = 20..25 ambtenaar'],
    ['twaalfhonderd medewerkers', 'twaalfhonderd medewerkers = 1200 medewerker'],
    ['driehonderdvijftigduizend huishoudens', 'driehonderdvijftigduizend huishoudens = 350000 huishouden'],
    ['tussen de 20 en 40% van hun tijd', '20 en 40% = 20..40 %'],
    [
      '7.120 externe ICT/IV-adviseurs, waarvan 95 bij de provincies',
      '7.120 externe ICT/IV-adviseurs = 7120 ICT/IV-adviseur',
      '95 = 95 ICT/IV-adviseur',
    ],
    ['honderdduizend leerlingen', 'honderdduizend leerlingen = 100000 leerling'],
    ['80 manuren', '80 manuren = 80 manuur'],
    ['een half fte', 'een half fte = 0.5 fte'],
    ['De minister trekt 12 mln. euro uit.', '12 mln. euro = 12000000 EUR'],
    ['kosten van € 3,5 mld.', '€ 3,5 mld = 3500000000 EUR'],
    ['EUR 4,5 mio per jaar', 'EUR 4,5 mio = 4500000 EUR/jaar'],
    ['USD 20 million', 'USD 20 million = 20000000 USD'],
    ['5 miljoen EUR', '5 miljoen EUR = 5000000 EUR'],
    ['een bedrag van 1 miljard Amerikaanse dollar', '1 miljard Amerikaanse dollar = 1000000000 USD'],
    ['12 miljoen Deense kronen', '12 miljoen Deense kronen = 12000000 DKK'],
    ['een krimp van -5% en 0,5 procentpunt', '-5% = -5 %', '0,5 procentpunt = 0.5 %'],
    ['van 5 procent naar 8 procent', '5 procent = 5 %', '8 procent = 8 %'],
    ['anderhalf procent', 'anderhalf procent = 1.5 %'],
    ['een half procent', 'een half procent = 0.5 %'],
    ['vijftig procent', 'vijftig procent = 50 %'],
    ['honderd procent', 'honderd procent = 100 %'],
    ['12 en 15 procent', '12 = 12 %', '15 procent = 15 %'],
    ['tussen €50 en €80 miljoen', '€50 en €80 miljoen = 50000000..80000000 EUR'],
    ['€ 500.000 tot € 1 miljoen', '€ 500.000 tot € 1 miljoen = 500000..1000000 EUR'],
    ['jaarlijks € 5 miljoen', '€ 5 miljoen = 5000000 EUR/jaar'],
    ['€ 85 per uur en €85/uur', '€ 85 = 85 EUR/uur', '€85 = 85 EUR/uur'],
    ['per maand € 1.200,50', '€ 1.200,50 = 1200.5 EUR/maand'],
    [
      'drie ministers, vier departementen, vijf uitvoeringsinstanties en zes beleidsteams',
      'drie ministers = 3 minister',
      'vier departementen = 4 departement',
      'vijf uitvoeringsinstanties = 5 uitvoeringsinstantie',
      'zes beleidsteams = 6 beleidsteam',
    ],
    ['duizenden kleine bedrijven', 'duizenden kleine bedrijven = >=1000 bedrijf'],
    ['enkele tientallen gemeenten', 'enkele tientallen gemeenten = >=10 gemeente'],
    ['een vijftal gemeenten', 'vijftal gemeenten = 5 gemeente'],
    ['twee leden van de Kamer', 'twee leden = 2 lid'],
    ['2,5 fte en 1 fte en 0,8 fte', '2,5 fte = 2.5 fte', '1 fte = 1 fte', '0,8 fte = 0.8 fte'],
    ['11.000 voltijdsbanen', '11.000 voltijdsbanen = 11000 voltijdsbaan'],
    ['drieëntwintig zzp’ers', 'drieëntwintig zzp’ers = 23 zzp’er'],
    ['vijf tot tien mensen', 'vijf tot tien mensen = 5..10 mens'],
    ['de 27 Europese overheden', '27 Europese overheden = 27 overheid'],
    ['de 12 grootste gemeenten', '12 grootste gemeenten = 12 gemeente'],
    ['450 mbo-studenten', '450 mbo-studenten = 450 mbo-student'],
    ["ruim 3.000 klachten en 40 pagina's", '3.000 klachten = 3000 klacht', "40 pagina's = 40 pagina"],
    ['Van de 36 aanvragen zijn er 16 toegekend.', '36 aanvragen = 36 aanvraag', '16 = 16 aanvraag'],
    ['Van de 120 dossiers zijn er inmiddels ruim 80 afgerond.', '120 dossiers = 120 dossier', '80 = 80 dossier'],
    [
      'In 2021 waren er 40 gemeenten aangesloten, in 2024 meer dan 100.',
      '40 gemeenten = 40 gemeente',
      '100 = 100 gemeente',
    ],
    ['Dat kost miljoenen.', 'miljoenen = >=1000000 EUR'],
    ['een besparing van 5 miljoen', '5 miljoen = 5000000 EUR'],
    ['Wij besparen miljarden op inkoop', 'miljarden = >=1000000000 EUR'],
    ["12.500 fte's", "12.500 fte's = 12500 fte"],
    [
      'de drie Kamerleden en 150 Tweede Kamerleden',
      'drie Kamerleden = 3 Kamerlid',
      '150 Tweede Kamerleden = 150 Kamerlid',
    ],
    ['1.234 uren', '1.234 uren = 1234 uur'],
    ['een werkweek van 36 uur', '36 uur = 36 uur'],
    ['ambtenaren werken 36 uur', '36 uur = 36 uur'],
    ['€ 1,5 à 2 miljard', '€ 1,5 à 2 miljard = 1500000000..2000000000 EUR'],
    ['€1.250', '€1.250 = 1250 EUR'],
    ['€ 0,05', '€ 0,05 = 0.05 EUR'],
    ['37 000 euro', '37 000 euro = 37000 EUR'],
    ['ca. € 40 miljoen', '€ 40 miljoen = 40000000 EUR'],
    ['(€ 2 miljoen)', '€ 2 miljoen = 2000000 EUR'],
    ['€2mln', '€2mln = 2000000 EUR'],
    ['2,5 mln euro', '2,5 mln euro = 2500000 EUR'],
    ['5k euro', '5k euro = 5000 EUR'],
    ['tienduizenden huishoudens', 'tienduizenden huishoudens = >=10000 huishouden'],
    ['een kwart miljoen mensen', 'een kwart miljoen mensen = 250000 mens'],
    ['tweeduizend driehonderd leerlingen', 'tweeduizend driehonderd leerlingen = 2300 leerling'],
    ['2000 medewerkers', '2000 medewerkers = 2000 medewerker'],
    ['(tabel 2) 5 experts', '5 experts = 5 expert'],
    ['vijf miljoen euro per departement', 'vijf miljoen euro = 5000000 EUR/departement'],
    ['5 miljoen euro (incl. btw) per jaar', '5 miljoen euro = 5000000 EUR/jaar'],
    ['€3 miljoen en €4 miljoen', '€3 miljoen = 3000000 EUR', '€4 miljoen = 4000000 EUR'],
    [
      '50 tot 80 procent van de 1.200 medewerkers',
      '50 tot 80 procent = 50..80 %',
      '1.200 medewerkers = 1200 medewerker',
    ],
    ['half miljard euro', 'half miljard euro = 500000000 EUR'],
    ['€ 1.000,- en € 25,-- en € 30,–', '€ 1.000,- = 1000 EUR', '€ 25,-- = 25 EUR', '€ 30,– = 30 EUR'],
    ['£100 an hour', '£100 = 100 GBP'],
    ['een tekort van € 12,3 miljoen', '€ 12,3 miljoen = 12300000 EUR'],
    ['€ 7.250.000 aan subsidie', '€ 7.250.000 = 7250000 EUR'],
    ['€ 1.234,56 per maand', '€ 1.234,56 = 1234.56 EUR/maand'],
    ['een boete van 500 euro', '500 euro = 500 EUR'],
    ['37 euro per inwoner', '37 euro = 37 EUR/inwoner'],
    ['honderd euro', 'honderd euro = 100 EUR'],
    ['vijftien miljoen euro', 'vijftien miljoen euro = 15000000 EUR'],
    ['drieënhalf miljard euro', 'drieënhalf miljard euro = 3500000000 EUR'],
    ['twee en een half miljoen euro', 'twee en een half miljoen euro = 2500000 EUR'],
    ['een half miljard euro', 'een half miljard euro = 500000000 EUR'],
    ['anderhalf miljoen euro', 'anderhalf miljoen euro = 1500000 EUR'],
    ['één miljard euro', 'één miljard euro = 1000000000 EUR'],
    ['circa 40 mln euro', '40 mln euro = 40000000 EUR'],
    ['minder dan € 900.000', '€ 900.000 = 900000 EUR'],
    ['meer dan 3 miljard euro', '3 miljard euro = 3000000000 EUR'],
    ['tot 250.000 euro', '250.000 euro = 250000 EUR'],
    ['€ 2,0 mrd', '€ 2,0 mrd = 2000000000 EUR'],
    ['25 miljoen pond sterling', '25 miljoen pond sterling = 25000000 GBP'],
    ['£ 900 miljoen', '£ 900 miljoen = 900000000 GBP'],
    ['$ 1,2 miljard', '$ 1,2 miljard = 1200000000 USD'],
    ['300 miljoen dollar', '300 miljoen dollar = 300000000 USD'],
    ['CHF 2 miljoen', 'CHF 2 miljoen = 2000000 CHF'],
    ['5 miljoen Zwitserse franken', '5 miljoen Zwitserse franken = 5000000 CHF'],
    ['450 miljoen gulden', '450 miljoen gulden = 450000000 NLG'],
    ['tientallen miljoenen euro’s', 'tientallen miljoenen euro’s = >=10000000 EUR'],
    ["enkele miljoenen euro's", "enkele miljoenen euro's = >=1000000 EUR"],
    ["duizenden euro's per huishouden", "duizenden euro's = >=1000 EUR/huishouden"],
    ["miljarden euro's", "miljarden euro's = >=1000000000 EUR"],
    ['20 tot 30 miljoen euro', '20 tot 30 miljoen euro = 20000000..30000000 EUR'],
    ['€ 5 - 10 miljoen', '€ 5 - 10 miljoen = 5000000..10000000 EUR'],
    ['€ 5–10 miljoen', '€ 5–10 miljoen = 5000000..10000000 EUR'],
    ['€ 100.000 tot € 150.000', '€ 100.000 tot € 150.000 = 100000..150000 EUR'],
    ['tussen de 3 en 4 miljard euro', '3 en 4 miljard euro = 3000000000..4000000000 EUR'],
    ['tussen 900.000 en 1 miljoen euro', '900.000 en 1 miljoen euro = 900000..1000000 EUR'],
    ['drie tot vier miljoen euro', 'drie tot vier miljoen euro = 3000000..4000000 EUR'],
    ['8 of 9 miljoen euro', '8 of 9 miljoen euro = 8000000..9000000 EUR'],
    ['Het programma kost tussen de 2 en 3 miljard.', '2 en 3 miljard = 2000000000..3000000000 EUR'],
    ['De investering bedraagt 40 miljoen.', '40 miljoen = 40000000 EUR'],
    ['De bezuiniging loopt op tot 1,2 miljard.', '1,2 miljard = 1200000000 EUR'],
    ['3 procent', '3 procent = 3 %'],
    ['3%', '3% = 3 %'],
    ['3 %', '3 % = 3 %'],
    ['3,5%', '3,5% = 3.5 %'],
    ['2½ procent', '2½ procent = 2.5 %'],
    ['nul procent', 'nul procent = 0 %'],
    ['10 à 15 procent', '10 à 15 procent = 10..15 %'],
    ['10-15%', '10-15% = 10..15 %'],
    ['10% tot 15%', '10% tot 15% = 10..15 %'],
    ['tussen 10 en 15 procent', '10 en 15 procent = 10..15 %'],
    ["zo'n 90 procent van de gemeenten", '90 procent = 90 %'],
    ['een daling van 45% naar 30%', '45% = 45 %', '30% = 30 %'],
    ['400 medewerkers', '400 medewerkers = 400 medewerker'],
    ['circa 1.200 ambtenaren', '1.200 ambtenaren = 1200 ambtenaar'],
    ['12 000 uitkeringsgerechtigden', '12 000 uitkeringsgerechtigden = 12000 uitkeringsgerechtigde'],
    ['3,2 miljoen werkenden', '3,2 miljoen werkenden = 3200000 werkende'],
    ['anderhalve fte', 'anderhalve fte = 1.5 fte'],
    ['een half miljoen huishoudens', 'een half miljoen huishoudens = 500000 huishouden'],
    ['tweeëntwintig provincies en waterschappen', 'tweeëntwintig provincies = 22 provincie'],
    ['vierhonderdvijftig banen', 'vierhonderdvijftig banen = 450 baan'],
    ['tachtig hoogleraren', 'tachtig hoogleraren = 80 hoogleraar'],
    ['40 à 50 ziekenhuizen', '40 à 50 ziekenhuizen = 40..50 ziekenhuis'],
    ['tussen de 50 en 60 leveranciers', '50 en 60 leveranciers = 50..60 leverancier'],
    [
      'de 15 grote publieke uitvoeringsorganisaties',
      '15 grote publieke uitvoeringsorganisaties = 15 uitvoeringsorganisatie',
    ],
    ['negen verschillende organisaties', 'negen verschillende organisaties = 9 organisatie'],
    ['één centrale organisatie', 'één centrale organisatie = 1 organisatie'],
    ['één club', 'één club = 1 club'],
    ['drie gewesten', 'drie gewesten = 3 gewest'],
    ['duizend bedrijven', 'duizend bedrijven = 1000 bedrijf'],
    ['honderden brieven', 'honderden brieven = >=100 brief'],
    ['honderdduizenden burgers', 'honderdduizenden burgers = >=100000 burger'],
    ['miljoenen mensen', 'miljoenen mensen = >=1000000 mens'],
    ['een paar duizend studenten', 'een paar duizend studenten = >=1000 student'],
    ['tientallen onderzoeksrapporten', 'tientallen onderzoeksrapporten = >=10 onderzoeksrapport'],
    [
      '25 publiek-private samenwerkingsverbanden',
      '25 publiek-private samenwerkingsverbanden = 25 samenwerkingsverband',
    ],
    ['6 ZBO’s', '6 ZBO’s = 6 ZBO'],
    ["3 CISO's", "3 CISO's = 3 CISO"],
    ["150 ICT'ers", "150 ICT'ers = 150 ICT'er"],
    ['9 fracties', '9 fracties = 9 fractie'],
    ['150 rechtszaken', '150 rechtszaken = 150 rechtszaak'],
    ['1,5 miljoen zaken', '1,5 miljoen zaken = 1500000 zaak'],
    ['1.800 bladzijden', '1.800 bladzijden = 1800 bladzijde'],
    ['250 externe ICT-professionals', '250 externe ICT-professionals = 250 ICT-professional'],
    ['12 kleine en middelgrote gemeenten', '12 kleine en middelgrote gemeenten = 12 gemeente'],
    ['48 nieuwe Standen', '48 nieuwe Standen = 48 Stand'],
    ['31 van de 70 aanvragen', '31 = 31 aanvraag', '70 aanvragen = 70 aanvraag'],
    ['1.380 declarabele uren', '1.380 declarabele uren = 1380 uur'],
    ['32 uur per week', '32 uur = 32 uur'],
    ['Zij werken gemiddeld 28 uur.', '28 uur = 28 uur'],
    ['30 mensjaren', '30 mensjaren = 30 mensjaar'],
    ['van 300 naar 450 fte', '300 = 300 fte', '450 fte = 450 fte'],
    ['500fte', '500fte = 500 fte'],
  ]
  it.each(table)('%s', (text, ...expected) => {
    expect(amountsIn(text, 'nl')).toEqual(expected)
  })
})

describe('in English an amount is read with its value and unit', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ['two and a half billion euros', 'two and a half billion euros = 2500000000 EUR'],
    ['twelve hundred employees', 'twelve hundred employees = 1200 employee'],
    ['£1.5 billion a year', '£1.5 billion = 1500000000 GBP/year'],
    ['$5m and €3.2bn and US$ 4 million', '$5m = 5000000 USD', '€3.2bn = 3200000000 EUR', 'US$ 4 million = 4000000 USD'],
    ['between 10 and 15 per cent', '10 and 15 per cent = 10..15 %'],
    ['half a million people', 'half a million people = 500000 person'],
    ['a million pounds', 'a million pounds = 1000000 GBP'],
    ['hundreds of millions of pounds', 'hundreds of millions of pounds = >=100000000 GBP'],
    ['thousands of civil servants', 'thousands of civil servants = >=1000 civil servant'],
    ['1,250 staff and 1,250.75 euros', '1,250 staff = 1250 staff', '1,250.75 euros = 1250.75 EUR'],
    ['£1,500', '£1,500 = 1500 GBP'],
    ['one hundred and fifty local authorities', 'one hundred and fifty local authorities = 150 local authority'],
    ['twenty-five large public bodies', 'twenty-five large public bodies = 25 public body'],
    ['rose from 20 to 30 per cent', '20 = 20 %', '30 per cent = 30 %'],
    ['ranging from 5 to 10 hospitals', '5 to 10 hospitals = 5..10 hospital'],
    ['37 hours per week', '37 hours = 37 hour'],
    ['16 of the 36 applications', '16 = 16 application', '36 applications = 36 application'],
    ['15 percentage points', '15 percentage points = 15 %'],
    ['dozens of suppliers', 'dozens of suppliers = >=10 supplier'],
    ['£100 an hour', '£100 = 100 GBP/hour'],
    ['20% of UK businesses', '20% = 20 %'],
    ['over 300 IT specialists', '300 IT specialists = 300 specialist'],
    ['one organisation', 'one organisation = 1 organisation'],
    ['3.5 million SMEs', '3.5 million SMEs = 3500000 SME'],
    ['GBP 10 million', 'GBP 10 million = 10000000 GBP'],
    ['several hundred people', 'several hundred people = >=100 person'],
    ['In 2019, 140 SMEs took part; now there are more than 2,500.', '140 SMEs = 140 SME', '2,500 = 2500 SME'],
    ['three hundred thousand households', 'three hundred thousand households = 300000 household'],
    ['the 12 largest cities and 40 council leaders', '40 council leaders = 40 leader'],
    ['€50 million', '€50 million = 50000000 EUR'],
    ['5 million euros', '5 million euros = 5000000 EUR'],
    ['£3.9 billion', '£3.9 billion = 3900000000 GBP'],
    ['$1,250,000.50', '$1,250,000.50 = 1250000.5 USD'],
    ['USD 3bn', 'USD 3bn = 3000000000 USD'],
    ['€10-15 million', '€10-15 million = 10000000..15000000 EUR'],
    ['between £50 million and £80 million', '£50 million and £80 million = 50000000..80000000 GBP'],
    ['billions of dollars', 'billions of dollars = >=1000000000 USD'],
    ['tens of millions of euros', 'tens of millions of euros = >=10000000 EUR'],
    ['half a billion dollars', 'half a billion dollars = 500000000 USD'],
    ['three million pounds', 'three million pounds = 3000000 GBP'],
    ['one and a half million euros', 'one and a half million euros = 1500000 EUR'],
    ['£250 per day', '£250 = 250 GBP/day'],
    ['€45,000 per year', '€45,000 = 45000 EUR/year'],
    ['£12k', '£12k = 12000 GBP'],
    ['14%', '14% = 14 %'],
    ['31.4 percent', '31.4 percent = 31.4 %'],
    ['5 to 10 per cent', '5 to 10 per cent = 5..10 %'],
    ['a rise from 5% to 8%', '5% = 5 %', '8% = 8 %'],
    ['60,000 FTE', '60,000 FTE = 60000 fte'],
    ['2,000 civil servants', '2,000 civil servants = 2000 civil servant'],
    ['342 municipalities', '342 municipalities = 342 municipality'],
    ['twenty-three agencies', 'twenty-three agencies = 23 agency'],
    ['a thousand companies', 'a thousand companies = 1000 company'],
    ['two hundred and fifty suppliers', 'two hundred and fifty suppliers = 250 supplier'],
    ['five to ten ministers', 'five to ten ministers = 5..10 minister'],
    ['hundreds of organisations', 'hundreds of organisations = >=100 organisation'],
    ['12 of the 40 hospitals', '12 = 12 hospital', '40 hospitals = 40 hospital'],
    ['1,500 pages', '1,500 pages = 1500 page'],
    ['1,727 working hours', '1,727 working hours = 1727 working hour'],
    ['100 small and medium-sized enterprises', '100 small and medium-sized enterprises = 100 enterprise'],
    ['30 local councils', '30 local councils = 30 council'],
    ['4.5 million households', '4.5 million households = 4500000 household'],
    ['one central organisation', 'one central organisation = 1 organisation'],
  ]
  it.each(table)('%s', (text, ...expected) => {
    expect(amountsIn(text, 'en')).toEqual(expected)
  })
})

describe('no amount', () => {
  const dutch = [
    'Tussen 2014 en 2021 groeide het.',
    'op 7 mei 2023',
    'd.d. 12-03-2023',
    '12-11-2022',
    'sinds 1 januari 2023',
    'per 1 april 2025',
    'eind 2024 medewerkers aannemen',
    'in 2023 gemeenten aansluiten',
    'hoofdstuk 3',
    'zie paragraaf 3.8',
    'pagina 12',
    '(p. 43)',
    'p 16',
    'tabel 2 organisaties',
    'figuur 4',
    'bijlage 1',
    'Kamerstuk 36 410 VII, nr. 8',
    '(Kamerstuk 31 865, nr. 210)',
    'artikel 10 van de verordening',
    'art. 5 lid 2',
    'schaal 12',
    '070-1234567',
    '+31 70 123 45 67',
    '1. Benoem een minister',
    '(1) geld, (2) fte en (3) huisvesting',
    'per maand.4 Een lichte groei',
    'in één week!10 En toen?',
    'de tweede organisatie',
    'de 3e gemeente',
    'de 21e eeuw',
    'een organisatie',
    'een medewerker van een gemeente',
    'versie 2.0',
    '31 keer',
    '7 voorstellen',
    '44 initiatieven',
    '52 actielijnen',
    'vier architecturen',
    '1200 websites',
    'drie jaar',
    '40 jaar legacy',
    '300 verschillende plaatsen',
    'https://voorbeeld.nl/2024/12-medewerkers',
    'www.voorbeeld.nl/50 miljoen',
    '24/7 bereikbaar',
    '24 uur per dag',
    'binnen 48 uur',
    'om 9 uur',
    'één overheid',
    '1 overheid',
    '1overheid',
    'een tweetal zaken',
    'twee gevallen',
    '1 op de 4',
    '1 op de 5 burgers',
    'één op de drie gebruikers',
    'twee derde van de burgers',
    '18 landen',
    '27 lidstaten',
    'een 40-jarige ambtenaar',
    'de 5G-netwerken',
    'de jaren 80',
    'Stb. 2023, 12',
    'ISO 27001',
    'miljarden records',
    'twaalf miljoen',
    '(x € 1.000)',
    'acht ik dat niet nodig',
    'postcode 2511 medewerkers',
    'trede 5',
    'tussen 2015 en 2020 gemeenten verbinden',
    'Pagina 1 van 4 mensen',
  ]
  const english = [
    'in 2016 companies',
    '8 November 2016',
    'chapter 3 organisations',
    'page 12',
    'Section 5 employers',
    'HC 802',
    'five recommendations',
    '24 hours a day',
    'within 48 hours',
    'one in five citizens',
    'the first company',
    'three years',
    '100 websites',
    'between 2015 and 2020 companies invest',
  ]
  it.each(dutch)('%s', (text) => {
    expect(amountsIn(text, 'nl')).toEqual([])
  })
  it.each(english)('%s', (text) => {
    expect(amountsIn(text, 'en')).toEqual([])
  })
})

describe('places and blocks', () => {
  it('reads each block by the conventions of its own language', () => {
    const text = '1.500 euro\n\n1,500 hospitals'
    const [dutch, english] = aReport(text).blocks
    if (!dutch || !english) throw new Error('the text has two paragraphs')
    const report = aReport(text, { blocks: [dutch, { ...english, language: 'en' }] })
    expect(findAmounts(report, words).map(({ value }) => value)).toEqual([1500, 1500])
  })

  it('finds nothing in a table of contents and in furniture', () => {
    const report = aReport('Een tekort van 5 miljoen euro')
    const blocks = (['contents', 'furniture'] as const).flatMap((kind) =>
      report.blocks.map((block) => ({ ...block, kind })),
    )
    expect(findAmounts({ ...report, blocks }, words)).toEqual([])
  })

  it('never runs across a cell of a table or a block', () => {
    expect(amountsIn('Burgers\t69%\t5\tmedewerkers', 'nl')).toEqual(['69% = 69 %'])
    expect(amountsIn('Wij tellen er 5\n\nmedewerkers', 'nl')).toEqual([])
  })

  it('says by which rule it was found', () => {
    const [found] = findAmounts(aReport('een budget van € 3 miljoen'), words)
    expect(found?.evidence).toEqual([{ kind: 'amount/money', detail: '€ 3 miljoen', weight: 1 }])
  })

  it('gives every sum exactly', () => {
    const values = findAmounts(aReport('€ 102,65 en € 4,35 miljoen en € 1,1 miljard en € 0,29 miljoen'), words)
    expect(values.map(({ value }) => value)).toEqual([102.65, 4_350_000, 1_100_000_000, 290_000])
  })
})
