import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model/index.js'
import { describeAmounts } from '../support/describe-amounts.js'

/** A sentence, and each amount in it as "words = value unit (bound, period, VAT)". */
type Row = readonly [sentence: string, ...amounts: string[]]

const check = (language: Language, rows: readonly Row[]) =>
  it.each(rows)('%s', (sentence, ...amounts) => {
    expect(describeAmounts(sentence, language)).toEqual(amounts)
  })

describe('Dutch sums', () => {
  check('nl', [
    ['Het zorgkantoor koopt voor € 84,5 miljoen wijkverpleging in.', '€ 84,5 miljoen = 84500000 EUR'],
    ['Het waterschap heft € 412,37 per huishouden.', '€ 412,37 = 412.37 EUR per huishouden'],
    ['Defensie reserveert €1,1 miljard voor munitie.', '€1,1 miljard = 1100000000 EUR'],
    ['De stal kostte 102,65 euro de plaats.', '102,65 euro = 102.65 EUR'],
    ['Een dijkvak vergt drie miljoen zevenhonderdduizend euro.', 'drie miljoen zevenhonderdduizend euro = 3700000 EUR'],
    ['De school kreeg twaalfhonderdvijftig euro terug.', 'twaalfhonderdvijftig euro = 1250 EUR'],
    ['De huurtoeslag daalt met zevenendertig euro.', 'zevenendertig euro = 37 EUR'],
    ['Er ligt driekwart miljard euro op de plank.', 'driekwart miljard euro = 750000000 EUR'],
    ['Er ligt drie kwart miljoen euro op de plank.', 'drie kwart miljoen euro = 750000 EUR'],
    ['De ruilverkaveling kost anderhalf miljoen euro.', 'anderhalf miljoen euro = 1500000 EUR'],
    ['De ruilverkaveling kost vijfenhalf miljoen euro.', 'vijfenhalf miljoen euro = 5500000 EUR'],
    ['De gemalen kosten twee-en-een-half miljard euro.', 'twee-en-een-half miljard euro = 2500000000 EUR'],
    ['Het fonds kent tweeëneenhalf miljoen euro toe.', 'tweeëneenhalf miljoen euro = 2500000 EUR'],
    ['De boete is tweehonderdduizend euro.', 'tweehonderdduizend euro = 200000 EUR'],
    [
      'De boete is tweehonderdvijfentwintigduizend vierhonderd euro.',
      'tweehonderdvijfentwintigduizend vierhonderd euro = 225400 EUR',
    ],
    ['De kering vraagt 37 duizend euro onderhoud.', '37 duizend euro = 37000 EUR'],
    ['De kering vraagt 1,25 mln. euro onderhoud.', '1,25 mln. euro = 1250000 EUR'],
    ['Het stikstofprogramma kost € 24,3 mrd.', '€ 24,3 mrd = 24300000000 EUR'],
    ['Het stikstofprogramma kost 24,3 mld euro.', '24,3 mld euro = 24300000000 EUR'],
    ['De nieuwbouw kost € 350k.', '€ 350k = 350000 EUR'],
    ['De nieuwbouw kost €3,2M.', '€3,2M = 3200000 EUR'],
    ['De nieuwbouw kost EUR 12.500.000.', 'EUR 12.500.000 = 12500000 EUR'],
    ['De nieuwbouw kost 12.500.000 EUR.', '12.500.000 EUR = 12500000 EUR'],
    ['Een kuub water kost 95 cent.', '95 cent = 0.95 EUR'],
    ['Een kilo melk bracht 45 eurocent op.', '45 eurocent = 0.45 EUR'],
    ['Frankrijk leende 40 miljoen Zwitserse frank.', '40 miljoen Zwitserse frank = 40000000 CHF'],
    ['De straaljagers kosten 78 miljoen dollar per stuk.', '78 miljoen dollar = 78000000 USD per stuk'],
    ['De straaljagers kosten US$ 78,2 miljoen.', 'US$ 78,2 miljoen = 78200000 USD'],
    ['De Britten betaalden 640 miljoen pond.', '640 miljoen pond = 640000000 GBP'],
    ['Noorwegen betaalde 2,5 miljard Noorse kronen.', '2,5 miljard Noorse kronen = 2500000000 NOK'],
    ['Het kostte destijds ƒ 350.000.', 'ƒ 350.000 = 350000 NLG'],
    ['Er blijft € 0,29 miljoen over.', '€ 0,29 miljoen = 290000 EUR'],
    ['Er blijft € 4,35 miljoen over.', '€ 4,35 miljoen = 4350000 EUR'],
    ['De subsidie is 25.000,- euro.', '25.000,- euro = 25000 EUR'],
    ['Het saldo is -€ 3,4 miljoen.', '-€ 3,4 miljoen = -3400000 EUR'],
    ['Het saldo is € -3,4 miljoen.', '€ -3,4 miljoen = -3400000 EUR'],
  ])
})

describe('Dutch ranges', () => {
  check('nl', [
    ['De opgave kost tussen 50 en 80 miljoen euro.', '50 en 80 miljoen euro = 50000000..80000000 EUR'],
    ['De opgave kost tussen de € 50 miljoen en € 80 miljoen.', '€ 50 miljoen en € 80 miljoen = 50000000..80000000 EUR'],
    ['De opgave kost € 10-15 mln.', '€ 10-15 mln = 10000000..15000000 EUR'],
    ['De opgave kost € 10 à € 15 mln.', '€ 10 à € 15 mln = 10000000..15000000 EUR'],
    ['De opgave kost 10 à 15 mln euro.', '10 à 15 mln euro = 10000000..15000000 EUR'],
    ['De premie stijgt van 3 tot 5 procent.', '3 tot 5 procent = 3..5 %'],
    ['De premie ligt tussen 3% en 5%.', '3% en 5% = 3..5 %'],
    ['De premie ligt tussen de drie en vijf procent.', 'drie en vijf procent = 3..5 %'],
    ['Een boer verdient € 30.000 tot € 45.000.', '€ 30.000 tot € 45.000 = 30000..45000 EUR'],
    ['Een klas telt 25 tot en met 30 leerlingen.', '25 tot en met 30 leerlingen = 25..30 leerling'],
    ['Een klas telt 25 t/m 30 leerlingen.', '25 t/m 30 leerlingen = 25..30 leerling'],
    [
      'Een bataljon telt zeshonderd tot achthonderd militairen.',
      'zeshonderd tot achthonderd militairen = 600..800 militair',
    ],
    [
      'Een bedrag variërend van 2 tot 4 ton is te veel, 200 tot 400 duizend euro ook.',
      '200 tot 400 duizend euro = 200000..400000 EUR',
    ],
    ['Het kost een half tot driekwart miljard euro.', 'een half tot driekwart miljard euro = 500000000..750000000 EUR'],
    ['De heffing groeide van € 310 naar € 412.', '€ 310 = 310 EUR', '€ 412 = 412 EUR'],
  ])
})

describe('Dutch bounds', () => {
  check('nl', [
    ['Er is ruim € 5 miljoen over.', '€ 5 miljoen = 5000000 EUR (over)'],
    ['Er is circa € 5 miljoen over.', '€ 5 miljoen = 5000000 EUR (about)'],
    ['Er is ca. € 5 miljoen over.', '€ 5 miljoen = 5000000 EUR (about)'],
    ['Er is minstens € 5 miljoen nodig.', '€ 5 miljoen = 5000000 EUR (at-least)'],
    ['Er is ten minste € 5 miljoen nodig.', '€ 5 miljoen = 5000000 EUR (at-least)'],
    ['Er is maximaal € 5 miljoen nodig.', '€ 5 miljoen = 5000000 EUR (at-most)'],
    ['De subsidie bedraagt ten hoogste € 25.000.', '€ 25.000 = 25000 EUR (at-most)'],
    ['Boetes tot € 900.000 zijn mogelijk.', '€ 900.000 = 900000 EUR (at-most)'],
    ['Een premie van tot wel € 900 is mogelijk.', '€ 900 = 900 EUR (at-most)'],
    ['De schade liep op tot € 3 miljard.', '€ 3 miljard = 3000000000 EUR'],
    ['Het tarief is verlaagd tot 9 procent.', '9 procent = 9 %'],
    ['Meer dan 40 procent van de dijken is te laag.', '40 procent = 40 % (over)'],
    ['Minder dan 40 procent van de dijken is te laag.', '40 procent = 40 % (under)'],
    ['Bijna 300 huisartsen stopten.', '300 huisartsen = 300 huisarts (under)'],
    ["Zo'n 300 huisartsen stopten.", '300 huisartsen = 300 huisarts (about)'],
    ['Ongeveer 300 huisartsen stopten.', '300 huisartsen = 300 huisarts (about)'],
    ['Naar schatting 300 huisartsen stopten.', '300 huisartsen = 300 huisarts (about)'],
    ['Rond de 300 huisartsen stopten.', '300 huisartsen = 300 huisarts (about)'],
    ['Een kleine 300 huisartsen stopten.', '300 huisartsen = 300 huisarts (under)'],
    ['Niet meer dan 300 huisartsen stopten.', '300 huisartsen = 300 huisarts (at-most)'],
    ['Hooguit 300 huisartsen stopten.', '300 huisartsen = 300 huisarts (at-most)'],
    ['Naar schatting ruim 300 huisartsen stopten.', '300 huisartsen = 300 huisarts (over)'],
    ['Projecten boven de € 20 miljoen gaan naar de Kamer.', '€ 20 miljoen = 20000000 EUR (over)'],
    ['Projecten onder de € 20 miljoen blijven lokaal.', '€ 20 miljoen = 20000000 EUR (under)'],
    ['Projecten vanaf € 20 miljoen gaan naar de Kamer.', '€ 20 miljoen = 20000000 EUR (at-least)'],
    ['Projecten van € 20 miljoen of meer gaan naar de Kamer.', '€ 20 miljoen = 20000000 EUR (at-least)'],
    ['Projecten van 20 miljoen euro of minder blijven lokaal.', '20 miljoen euro = 20000000 EUR (at-most)'],
    ['Het kost >€ 20 miljoen.', '€ 20 miljoen = 20000000 EUR (over)'],
    ['Het kost ≥ € 20 miljoen.', '€ 20 miljoen = 20000000 EUR (at-least)'],
    ['Het kost ± 20 miljoen euro.', '20 miljoen euro = 20000000 EUR (about)'],
    ['Het kost ~€20 miljoen.', '€20 miljoen = 20000000 EUR (about)'],
    ['Een gemeente van 50.000 inwoners betaalt mee.', '50.000 inwoners = 50000 inwoner'],
    ['Gemeenten met minimaal 50.000 inwoners betalen mee.', '50.000 inwoners = 50000 inwoner (at-least)'],
    ['Op zijn minst een miljoen kiezers bleef thuis.', 'een miljoen kiezers = 1000000 kiezer (at-least)'],
    ['Om en nabij de 2.000 reservisten tekenden.', '2.000 reservisten = 2000 reservist (about)'],
  ])
})

describe('Dutch periods and rates', () => {
  check('nl', [
    ['De werkgever betaalt € 98,50 per uur.', '€ 98,50 = 98.5 EUR per uur (hour)'],
    ['Het kost € 3 miljoen per jaar.', '€ 3 miljoen = 3000000 EUR per jaar (year)'],
    ['Het kost jaarlijks € 3 miljoen.', '€ 3 miljoen = 3000000 EUR per jaar (year)'],
    ['Het kost jaarlijks ruim € 3 miljoen.', '€ 3 miljoen = 3000000 EUR per jaar (over, year)'],
    ['Het kost € 3 miljoen op jaarbasis.', '€ 3 miljoen = 3000000 EUR per jaar (year)'],
    ['Er komt een jaarlijkse bijdrage van € 3 miljoen.', '€ 3 miljoen = 3000000 EUR (year)'],
    ['Er komt structureel € 3 miljoen bij.', '€ 3 miljoen = 3000000 EUR (structural)'],
    ['Er komt € 3 miljoen structureel bij.', '€ 3 miljoen = 3000000 EUR (structural)'],
    ['Er komt incidenteel € 3 miljoen bij.', '€ 3 miljoen = 3000000 EUR (one-off)'],
    ['Er komt eenmalig € 3 miljoen bij.', '€ 3 miljoen = 3000000 EUR (one-off)'],
    ['Een eenmalige uitkering van 800 euro volgt.', '800 euro = 800 EUR (one-off)'],
    [
      'Er komt incidenteel € 3 miljoen en structureel € 2 miljoen bij.',
      '€ 3 miljoen = 3000000 EUR (one-off)',
      '€ 2 miljoen = 2000000 EUR (structural)',
    ],
    [
      'Er komt € 3 miljoen incidenteel en € 2 miljoen structureel bij.',
      '€ 3 miljoen = 3000000 EUR (one-off)',
      '€ 2 miljoen = 2000000 EUR (structural)',
    ],
    ['Er komt structureel € 2 miljoen per jaar bij.', '€ 2 miljoen = 2000000 EUR per jaar (structural)'],
    ['De huur is € 740 per maand.', '€ 740 = 740 EUR per maand (month)'],
    ['De huur is maandelijks € 740.', '€ 740 = 740 EUR per maand (month)'],
    ['Een dag dagbesteding kost € 62/dag.', '€ 62 = 62 EUR per dag (day)'],
    ['De lasten zijn € 12 miljoen per kwartaal.', '€ 12 miljoen = 12000000 EUR per kwartaal (quarter)'],
    ['De lening loopt tegen 4 procent per jaar.', '4 procent = 4 % per jaar (year)'],
    ['Een reservist werkt 200 uur per jaar.', '200 uur = 200 uur per jaar (year)'],
    ['Per leerling is € 7.800 beschikbaar.', '€ 7.800 = 7800 EUR per leerling'],
    ['Het kost € 3 miljoen per annum.', '€ 3 miljoen = 3000000 EUR per jaar (year)'],
    ['Het kost € 3 miljoen p.a.', '€ 3 miljoen = 3000000 EUR per jaar (year)'],
  ])
})

describe('Dutch VAT', () => {
  check('nl', [
    ['Het gemaal kost € 4,2 miljoen exclusief btw.', '€ 4,2 miljoen = 4200000 EUR (VAT excluded)'],
    ['Het gemaal kost € 4,2 miljoen (excl. btw).', '€ 4,2 miljoen = 4200000 EUR (VAT excluded)'],
    ['Het gemaal kost € 4,2 miljoen, inclusief btw.', '€ 4,2 miljoen = 4200000 EUR (VAT included)'],
    ['Het gemaal kost € 4,2 miljoen incl. BTW.', '€ 4,2 miljoen = 4200000 EUR (VAT included)'],
    ['Het gemaal kost € 4,2 miljoen ex btw.', '€ 4,2 miljoen = 4200000 EUR (VAT excluded)'],
    [
      'Een adviseur kost maximaal € 135 per uur (exclusief btw).',
      '€ 135 = 135 EUR per uur (at-most, hour, VAT excluded)',
    ],
    ['Een adviseur kost € 135 (excl. btw) per uur.', '€ 135 = 135 EUR per uur (hour, VAT excluded)'],
    ['Exclusief btw kost het gemaal € 4,2 miljoen.', '€ 4,2 miljoen = 4200000 EUR (VAT excluded)'],
    [
      'Het gemaal kost € 4 miljoen en de stuw € 1 miljoen inclusief btw.',
      '€ 4 miljoen = 4000000 EUR',
      '€ 1 miljoen = 1000000 EUR (VAT included)',
    ],
  ])
})

describe('Dutch percentages', () => {
  check('nl', [
    ['De ov-kaart werd 12,5% duurder.', '12,5% = 12.5 %'],
    ['De ov-kaart werd twaalfenhalf procent duurder.', 'twaalfenhalf procent = 12.5 %'],
    ['Het ziekteverzuim daalde met 0,4 procentpunt.', '0,4 procentpunt = 0.4 procentpunt'],
    ['Het ziekteverzuim daalde met 2 %-punt.', '2 %-punt = 2 procentpunt'],
    ['Het ziekteverzuim daalde met een kwart procentpunt.', 'een kwart procentpunt = 0.25 procentpunt'],
    ['Het ziekteverzuim daalde met driekwart procent.', 'driekwart procent = 0.75 %'],
    ['De economie kromp met -1,2%.', '-1,2% = -1.2 %'],
    ['Honderd procent van de sluizen werkt.', 'Honderd procent = 100 %'],
    ['Van de peilbuizen werkt 7 1/2 procent niet.', '7 1/2 procent = 7.5 %'],
    ['Het tarief is 21%, was 19%.', '21% = 21 %', '19% = 19 %'],
    ['Een promille van de monsters is fout, 3,5‰ om precies te zijn.', '3,5‰ = 0.35 %'],
  ])
})

describe('Dutch quantities', () => {
  check('nl', [
    [
      'De brigade telt 4.600 militairen en 350 burgermedewerkers.',
      '4.600 militairen = 4600 militair',
      '350 burgermedewerkers = 350 burgermedewerker',
    ],
    ['Er zijn 21 waterschappen en 342 gemeenten.', '21 waterschappen = 21 waterschap', '342 gemeenten = 342 gemeente'],
    ['De wachtlijst telt 12.400 patiënten.', '12.400 patiënten = 12400 patiënt'],
    [
      'Er stopten 1.150 melkveehouders en 80 akkerbouwers.',
      '1.150 melkveehouders = 1150 melkveehouder',
      '80 akkerbouwers = 80 akkerbouwer',
    ],
    ['Er zijn 9.800 fte te weinig in het onderwijs.', '9.800 fte = 9800 fte'],
    ['Tientallen miljoenen reizigers kregen geen geld terug.', 'Tientallen miljoenen reizigers = >=10000000 reiziger'],
    ['Een paar honderd boeren deden mee.', 'Een paar honderd boeren = >=100 boer'],
    ['Een derde miljoen huurders wacht.', 'Een derde miljoen huurders = 333333.3333333333 huurder'],
    ['Van de 900 scholen deden er 300 niet mee.', '900 scholen = 900 school', '300 = 300 school'],
    ['De rechtbank deed 48 duizend strafzaken af.', '48 duizend strafzaken = 48000 strafzaak'],
    ['De rechtbank deed achtenveertigduizend strafzaken af.', 'achtenveertigduizend strafzaken = 48000 strafzaak'],
    [
      'Zevenenvijftigduizend negenhonderdtwaalf woningzoekenden wachten.',
      'Zevenenvijftigduizend negenhonderdtwaalf woningzoekenden = 57912 woningzoekende',
    ],
    ['Van de 120 gemalen werken 80 van de monteurs voor ons.', '80 = 80 monteur'],
    [
      'Van de 120 sluiswachters werken er sinds kort nog 35.',
      '120 sluiswachters = 120 sluiswachter',
      '35 = 35 sluiswachter',
    ],
    ['Het aantal leerlingen daalde van 1.900 naar 1.850.', '1.900 = 1900 leerling', '1.850 = 1850 leerling'],
    ['Het aantal huisartsen daalde in 2023 tot 850.', '850 = 850 huisarts'],
    ['De nieuwe balie kost de medewerkers 1.200 uur.', '1.200 uur = 1200 uur'],
    ['Duizendeneen klachten kwamen binnen.', 'Duizendeneen klachten = 1001 klacht'],
  ])
})

describe('English sums, ranges and bounds', () => {
  check('en', [
    ['The trust overspent by £12.4 million.', '£12.4 million = 12400000 GBP'],
    ['The trust overspent by £12.4m.', '£12.4m = 12400000 GBP'],
    ['The trust overspent by £1,234,567.89.', '£1,234,567.89 = 1234567.89 GBP'],
    ['The programme costs €3bn.', '€3bn = 3000000000 EUR'],
    ['The programme costs EUR 3.25 billion.', 'EUR 3.25 billion = 3250000000 EUR'],
    [
      'The programme costs three hundred and fifty thousand pounds.',
      'three hundred and fifty thousand pounds = 350000 GBP',
    ],
    ['The programme costs two and a half million dollars.', 'two and a half million dollars = 2500000 USD'],
    ['The programme costs three quarters of a million pounds.', 'three quarters of a million pounds = 750000 GBP'],
    ['The programme costs three-quarters of a billion euros.', 'three-quarters of a billion euros = 750000000 EUR'],
    ['The programme costs half a million euros.', 'half a million euros = 500000 EUR'],
    ['The programme costs a quarter of a million euros.', 'a quarter of a million euros = 250000 EUR'],
    ['A unit costs 45 pence.', '45 pence = 0.45 GBP'],
    ['The fleet costs A$90 million.', 'A$90 million = 90000000 AUD'],
    ['The dam cost 40 million Swiss francs.', '40 million Swiss francs = 40000000 CHF'],
    ['The levy raises between £50 million and £80 million.', '£50 million and £80 million = 50000000..80000000 GBP'],
    ['The levy raises £50-80 million.', '£50-80 million = 50000000..80000000 GBP'],
    ['The levy raises £50m–£80m.', '£50m–£80m = 50000000..80000000 GBP'],
    ['The levy raises £50m to £80m.', '£50m to £80m = 50000000..80000000 GBP'],
    ['At least £3 million was lost.', '£3 million = 3000000 GBP (at-least)'],
    ['Up to £3 million was lost.', '£3 million = 3000000 GBP (at-most)'],
    ['More than £3 million was lost.', '£3 million = 3000000 GBP (over)'],
    ['Less than £3 million was lost.', '£3 million = 3000000 GBP (under)'],
    ['Nearly £3 million was lost.', '£3 million = 3000000 GBP (under)'],
    ['Around £3 million was lost.', '£3 million = 3000000 GBP (about)'],
    ['Approximately £3 million was lost.', '£3 million = 3000000 GBP (about)'],
    ['No more than £3 million was lost.', '£3 million = 3000000 GBP (at-most)'],
    ['Just over £3 million was lost.', '£3 million = 3000000 GBP (over)'],
    ['In excess of £3 million was lost.', '£3 million = 3000000 GBP (over)'],
    ['Contracts of £3 million or more need approval.', '£3 million = 3000000 GBP (at-least)'],
    ['Losses rose to £3 million.', '£3 million = 3000000 GBP'],
    ['Hundreds of millions of euros are unaccounted for.', 'Hundreds of millions of euros = >=100000000 EUR'],
    ['The audit fee was £186,000 excluding VAT.', '£186,000 = 186000 GBP (VAT excluded)'],
    ['The audit fee was £186,000 (including VAT).', '£186,000 = 186000 GBP (VAT included)'],
    ['The audit fee was £186,000 plus VAT.', '£186,000 = 186000 GBP (VAT excluded)'],
  ])
})

describe('English periods, percentages and quantities', () => {
  check('en', [
    ['It costs £4 million a year.', '£4 million = 4000000 GBP per year (year)'],
    ['It costs £4 million per annum.', '£4 million = 4000000 GBP per year (year)'],
    ['It costs £4 million annually.', '£4 million = 4000000 GBP per year (year)'],
    ['It costs £4 million each year.', '£4 million = 4000000 GBP per year (year)'],
    ['It has an annual budget of £4 million.', '£4 million = 4000000 GBP (year)'],
    ['It got a one-off grant of £4 million.', '£4 million = 4000000 GBP (one-off)'],
    ['It got a recurring saving of £4 million.', '£4 million = 4000000 GBP (structural)'],
    ['A locum earns £95 per hour.', '£95 = 95 GBP per hour (hour)'],
    ['A locum earns £95 an hour.', '£95 = 95 GBP per hour (hour)'],
    ['A bed costs £400 a day.', '£400 = 400 GBP per day (day)'],
    ['Vacancies fell to 7.5 per cent.', '7.5 per cent = 7.5 %'],
    ['Vacancies fell by 2 percentage points.', '2 percentage points = 2 percentage point'],
    ['Vacancies fell by 1.5pp.', '1.5pp = 1.5 percentage point'],
    ['Some 45% of wards were understaffed.', '45% = 45 % (about)'],
    ['Between 5 and 10 per cent of claims were wrong.', '5 and 10 per cent = 5..10 %'],
    ['One and a half per cent of claims were wrong.', 'One and a half per cent = 1.5 %'],
    [
      'The force has 12,400 soldiers and 900 reservists.',
      '12,400 soldiers = 12400 soldier',
      '900 reservists = 900 reservist',
    ],
    ['At least 2,300 farmers applied.', '2,300 farmers = 2300 farmer (at-least)'],
    ['The service employs 60,000 full-time equivalents.', '60,000 full-time equivalents = 60000 full-time equivalent'],
    ['One hundred and twenty-three schools closed.', 'One hundred and twenty-three schools = 123 school'],
    ['Thousands of tenants wrote to us.', 'Thousands of tenants = >=1000 tenant'],
    ['The number of pupils fell from 1,900 to 1,850.', '1,900 = 1900 pupil', '1,850 = 1850 pupil'],
    ['We sent 300 letters, of which only 45 had a reply slip.', '300 letters = 300 letter', '45 = 45 letter'],
    ['In 40 of the hospitals nobody answered.', '40 = 40 hospital'],
    ['Fewer than 200 auditors qualified.', '200 auditors = 200 auditor (under)'],
    ['A dozen hospitals merged.', 'dozen hospitals = 12 hospital'],
  ])
})

describe('sentences of other fields', () => {
  check('nl', [
    ['Het eigen risico blijft € 385 tot en met 2026.', '€ 385 = 385 EUR'],
    [
      'De waterschappen innen samen 4,1 miljard euro, waarvan 1,3 miljard voor zuivering.',
      '4,1 miljard euro = 4100000000 EUR',
      '1,3 miljard = 1300000000 EUR',
    ],
    ['Defensie koopt tanks voor 1 à 2,5 miljard.', '1 à 2,5 miljard = 1000000000..2500000000 EUR'],
    [
      'De pantservoertuigen kosten € 640 miljoen (prijspeil 2023, inclusief btw).',
      '€ 640 miljoen = 640000000 EUR (VAT included)',
    ],
    ['De melkprijs zakte tot 38 cent per kilo.', '38 cent = 0.38 EUR per kilo'],
    ['Een kwart van de 6.600 basisscholen sluit.', '6.600 basisscholen = 6600 basisschool'],
    [
      'Leraren verdienen tussen € 3.301 en € 5.029 bruto per maand.',
      '€ 3.301 en € 5.029 = 3301..5029 EUR per maand (month)',
    ],
    ['De huur blijft onder de 5,8 procent.', '5,8 procent = 5.8 % (under)'],
    ['Huurders met een inkomen tot € 47.699 gaan voor.', '€ 47.699 = 47699 EUR (at-most)'],
    [
      "De regeling kost € 975 miljoen voor zo'n 750 boeren.",
      '€ 975 miljoen = 975000000 EUR',
      '750 boeren = 750 boer (about)',
    ],
  ])
  check('en', [
    [
      'Fees of between £650 and £1,200 a day were paid to 45 contractors.',
      '£650 and £1,200 = 650..1200 GBP per day (day)',
      '45 contractors = 45 contractor',
    ],
    ['Interest fell by 0.25 percentage points to 4%.', '0.25 percentage points = 0.25 percentage point', '4% = 4 %'],
    [
      'Recurring savings are £45 million; non-recurrent savings £30 million.',
      '£45 million = 45000000 GBP (structural)',
      '£30 million = 30000000 GBP (one-off)',
    ],
  ])
})

describe('no amount in Dutch', () => {
  const nothing: readonly string[] = [
    'In 2031 is de dijk op hoogte.',
    'De cao loopt van 2024 tot 2027.',
    'De cao loopt van 2024-2027.',
    'De raad besloot op 3 maart 2025.',
    'De raad besloot op 03-03-2025.',
    'De raad besloot op 3-3-25.',
    'De raad besloot op 2025-03-03.',
    'Zie paragraaf 4.2.1 en bladzijde 88.',
    'Zie hoofdstuk 7 leerlingen en school.',
    'Kamerstuk 35 925 XVI, nr. 14 gaat hierover.',
    'Dit staat in artikel 213a, tweede lid, van de Gemeentewet.',
    'Artikel 6:162 BW geldt hier.',
    'Boek 6 van het Burgerlijk Wetboek geldt hier.',
    'Bel 030 987 65 43 voor inlichtingen.',
    'Bel +31 (0)30 987 65 43 voor inlichtingen.',
    'Bel 088-1234567 voor inlichtingen.',
    'Maak het over op NL91 ABNA 0417 1643 00.',
    'Maak het over op NL91ABNA0417164300.',
    'Schrijf naar Plein 9, 3512 JE Utrecht.',
    'Schrijf naar postbus 4000.',
    'Schrijf naar 3512JE.',
    'De overheid volgt ISO 27001 en NEN 7510.',
    'De overheid volgt ISO/IEC 27001:2022.',
    'De software is versie 11.4.2.',
    'De software is v3.1.',
    'De bijeenkomst begint om 14.30 uur.',
    'De bijeenkomst begint om 14:30.',
    'De wedstrijd eindigde in 3-2.',
    'De commissie stemde met 5-4 voor.',
    '1. Versterk de dijken.',
    '2) Versterk de dijken.',
    'a. Versterk de dijken.',
    'Dit is de derde brief over de 2e Maasvlakte.',
    'Dit is de 14de brief.',
    'Dit is de eenentwintigste eeuw.',
    'Een school heeft een dak.',
    'Zie tabel 3, figuur 12 en bijlage 4.',
    'Zie noot 18.',
    'Zie https://voorbeeld.nl/rapport/2024/100-euro-per-maand.',
    'Een derde van de boeren stopt.',
    'Twee op de drie huurders klagen.',
    'De school ligt aan de A12 bij afrit 14.',
    'Het CO2-gehalte en PM2,5 stijgen.',
    'Covid-19 kwam in 2020.',
    'De F-35 vliegt.',
    'De groepen 3 tot en met 8 krijgen les.',
    'Een kamer van 12 m2.',
    'De polder ligt 4 meter onder zeeniveau.',
    'Kenmerk 2024-0000123456.',
    'ECLI:NL:RVS:2019:1603 is leidend.',
    'Stcrt. 2023, 4512 is leidend.',
    'Richtlijn 2000/60/EG geldt.',
    'Verordening (EU) 2016/679 geldt.',
    'Een 65-plusser betaalt minder.',
    'De 12-jarige leerling slaagde.',
    'Route 66 en lijn 5.',
    'De G4-gemeenten en de top 10.',
    'Hij scoorde een 7,5.',
    'Het aantal leerlingen daalde in 2023.',
    'Het aantal bruggen daalde van 90 naar 85.',
    'Er liggen nog 35 bruggen over de 12 kanalen.',
  ]
  it.each(nothing)('%s', (sentence) => expect(describeAmounts(sentence, 'nl')).toEqual([]))
})

describe('no amount in English', () => {
  const nothing: readonly string[] = [
    'The strategy runs from 2024 to 2029.',
    'The strategy runs for 2024-25.',
    'Published on 4 June 2025.',
    'Published on June 4, 2025.',
    'See section 12 and paragraph 3.14.',
    'See page 45.',
    'HC 1234, Session 2023-24.',
    'Article 5(2) of the Regulation applies.',
    'Regulation (EU) 2016/679 applies.',
    'Directive 2014/24/EU applies.',
    'Call 020 7946 0018.',
    'Call +44 20 7946 0018.',
    'Certified under ISO 27001 and BS 5750.',
    'Version 2.3.1 was released.',
    'The meeting starts at 10.30am.',
    'The meeting starts at 14:30.',
    'They won 3-2.',
    '1. Publish the accounts.',
    'The 3rd review and the 21st century.',
    'One in four schools closed.',
    'A third of wards closed.',
    'Covid-19 and the F-35.',
    'The M25 motorway.',
    'A school has a roof.',
    'Chapter 3 schools',
  ]
  it.each(nothing)('%s', (sentence) => expect(describeAmounts(sentence, 'en')).toEqual([]))
})
