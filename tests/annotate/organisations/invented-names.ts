/**
 * Short texts about bodies that do not exist, so that no list can hold them; marked as in texts-in-other-fields.ts. Some
 * are told by nothing and stay hidden ("Studio Zilt"): they are there to measure with.
 */
export const textsWithInventedNames: readonly string[] = [
  `Het [Kustwachtcentrum Zeeduin] en de [Havendienst Oostpoort] delen één meldkamer. De [Vereniging Kleine Kernen
Veenland] ([VKKV|Vereniging Kleine Kernen Veenland]) is tegen. Volgens [Bureau Morgenrood] kost dat twee ton.
Hij is directeur van [Zorgboerderij De Eik] en zij is CIO bij [Netwerkhuis]. De [Commissie Toekomst
Veerdiensten] adviseerde in mei; de [Commissie|Commissie Toekomst Veerdiensten] wil doorvaren. De
[VKKV|Vereniging Kleine Kernen Veenland] vindt dat te vroeg. [Rekenkamercommissie Duinstede] keek mee. De
gemeente vaart wel bij rust.`,
  `De opdracht werd gegund aan [Van Houten & Zonen Installatietechniek B.V.], met [Blauwdruk Advies] als
onderaannemer. Leverancier [Datawerf] meldde een storing. [Coöperatie Dijkkracht U.A.] neemt de stroom af.
Woningcorporatie [Het Nieuwe Erf] en zorgverzekeraar [Midzorg] betalen. De [Stichting Vrienden van het Fort] en
het [Fonds Levende Dorpen] sprongen bij. Stichtingen en fondsen zijn geen overheid. Zij is voorzitter van de
[Raad voor Dorp en Streek], oud-voorzitter van [Boerenbelang] en lid van de commissie.`,
  `De [Landelijke Organisatie Vrijwillige Brandweer] en de [Nationale Raad voor Klokkenluidersbescherming] schreven
een brief. De [Vlaamse Dienst voor Waterwegen] deed niet mee. In het [Instituut voor Maritieme Geschiedenis],
dat in Hoorn staat, ligt het archief. De [Universiteit van Middenmeer] en [Hogeschool Oosterlicht] onderzoeken.
Het [Sint Annaziekenhuis] en [Medisch Centrum Westhoek] fuseren. [Kliniek De Brug] niet. De [Inspectie Openbare
Speelplaatsen] keurt; de [Inspectie|Inspectie Openbare Speelplaatsen] is streng. Het [Ministerie van
Toekomstzaken] bestaat niet.`,
  `The [Coastal Resilience Agency] and the [Office for Tidal Energy] published a plan. [Brightwater Analytics Ltd]
wrote the code, with [Ferro Systems]. The [National Council for Rural Schools] ([NCRS|National Council for Rural
Schools]) objected. [NCRS|National Council for Rural Schools] members voted in June. Jane Cole, chair of the
[Northshire Health Trust], agreed. The [Institute for Civic Technology] ranked us third. She works at
[Lanternfish]. The agency has no budget. The Agency needs one. Good Agency is rare
in policy. A trust in data is a must.`,
  `De dienst Burgerzaken van de [gemeente Zilverdijk|Gemeente Zilverdijk] belde. De [GGD Veenland], de
[Omgevingsdienst Zuidveen] en de [Veiligheidsregio Heuvelrug] oefenden samen met [waterschap Drie
Stromen|Waterschap Drie Stromen]. Het [ROC Zeepoort] leidt op. [Scholengroep De Kring] en [Basisschool Het
Anker] doen mee. [Energiecoöperatie Zonnedorp] ook. De raad van toezicht keurde dit goed, het college van
bestuur volgde. [Platform Stil Verkeer] en [Actiegroep Vrije Dijk] procedeerden bij de [rechtbank
Westkust|Rechtbank Westkust]. Het [Openbaar Ministerie] zag ervan af.`,
  `[Partij voor de Dorpen] en [Lokaal Belang Veenland] vormen de coalitie. De fractie van [Samen Vooruit] stemde
tegen. In de [Staatscommissie Erfpacht] zitten juristen. Adviesbureau [Kompas & Partners] schreef het rapport,
[Drukkerij Noord] drukte het. De [Nederlandse Bond van Schippers], kortweg [NBS|Nederlandse Bond van Schippers],
kreeg gelijk. De [NBS|Nederlandse Bond van Schippers] viert feest. Het programma [Vaarwater] eindigt. [Taskforce
Schoon Slib] begint. Het [Expertisecentrum Blauwalg] (een initiatief van de [Unie van Waterschappen]) meet.`,
  `De [Havenmeesterij Oostkade] en het [Loodswezen Westmonding] spraken af dat de [Dienst Vaarwegen Noord]
voorgaat. [Van der Meulen Scheepsbouw B.V.] bouwt, [Studio Zilt] tekent. De [Vereniging Vrije Vissers]
([VVV-Vis|Vereniging Vrije Vissers]) protesteert. Volgens [Kenniscentrum Getijden] is er tijd tot 2031. Dirk
Bos, hoofd innovatie bij [Zeegras], vindt dat laat. De [Stichting Behoud Buitenhaven] procedeert. Stichting en
vereniging zijn het eens.`,
  `In de [Commissie Herziening Pachtrecht] zit ook de [Bond van Pachters Oost]. De [Commissie|Commissie Herziening
Pachtrecht] sprak met [Landbouwcoöperatie De Akker] en met de [Nationale Landbouwbank]. Het [Pachtersfonds]
keert niets uit. Het [Bureau Grondzaken] rekent, de [Grondraad] beslist. De [Hogere Agrarische School Veenwijk]
leidt op. Hoogleraar Els Vonk van de [Universiteit van Westland] waarschuwt. De akker ligt braak.`,
  `Zorgaanbieder [Vitaalhuis], thuiszorgorganisatie [Warm Welkom] en het [Streekziekenhuis Noordkop] delen dossiers
via een platform. De [Regionale Ondersteuningsstructuur Kustzorg] ([ROK|Regionale Ondersteuningsstructuur
Kustzorg]) begeleidt. De [ROK|Regionale Ondersteuningsstructuur Kustzorg]-adviseur belt elke week. De
[Nederlandse Vereniging voor Kustgeneeskunde] schrijft richtlijnen. Apotheek en huisarts wachten. [Apotheek De
Vijzel] niet. De raad van bestuur van het [Streekziekenhuis Noordkop] zwijgt.`,
  `The [Inland Waterways Tribunal] ruled against [Greyfriars Logistics Ltd]. The [Department for Coastal Affairs]
appealed; the Tribunal will sit in March. Funding came from the [Eastmoor
Foundation] and the [Bank of Northshire]. Prof. Ann Reed of [Eastmoor University] gave evidence. The [Committee
on Public Harbours] published minutes. The foundation of the pier is weak. [Harbourlight], a charity for
seafarers, closed. The [Royal Society of Pilots] ([RSP|Royal Society of Pilots]) met. The [RSP|Royal Society of
Pilots] agreed.`,
  `Leverancier [Kobaltsoft] en dochter [Kobaltsoft Public B.V.] wonnen beide percelen. [Gemeente Oosterzijl] en
[gemeente Westerzijl|Gemeente Westerzijl] tekenden, de [Provincie Waterland] niet. Het [Shared Service Centrum
Zuid] beheert. De wethouder van Oosterzijl tekende. Inkoopbureau [Voordeelkring] adviseerde. Het [Gerechtshof
Noordstad] bevestigde het vonnis van de [rechtbank Noordstad|Rechtbank Noordstad]. De rechtbank had haast.
[Radio Oosterzijl] deed verslag. Oosterzijl ligt aan zee.`,
]
