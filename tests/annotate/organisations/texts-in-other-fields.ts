/**
 * Short texts in fields of policy, written before anyone looked at what the program finds in them. Each mention stands
 * in square brackets, as `[surface]` or `[surface|full name]`; whatever has no brackets is no organisation.
 */
export const textsInOtherFields: Readonly<Record<string, string>> = {
  water: `Het [waterschap De Dommel|Waterschap De Dommel] en het [Hoogheemraadschap van Rijnland] hebben vorig jaar hun
peilbesluiten herzien. De [Unie van Waterschappen] ([UvW|Unie van Waterschappen]) vindt dat te weinig. Volgens de
[UvW|Unie van Waterschappen] moet het rijk meebetalen, en [Rijkswaterstaat] ook. [Vitens], [Evides] en de andere
drinkwaterbedrijven wijzen op de droge zomers. [Deltares] rekende drie scenario's door, samen met de
[Stichting Toegepast Onderzoek Waterbeheer] ([STOWA|Stichting Toegepast Onderzoek Waterbeheer]). De
[Deltacommissaris] stuurt zijn advies in september naar de minister van
[Infrastructuur en Waterstaat|Ministerie van Infrastructuur en Waterstaat]. De [provincie Zeeland|Provincie Zeeland]
sluit zich daarbij aan. In Zeeland zelf is zoet water schaars. De dijkgraaf van [Rijnland|Hoogheemraadschap van Rijnland]
houdt vast aan het peil. Het [ENW|Expertisenetwerk Waterveiligheid] beoordeelt de normen en de [ILT|Inspectie Leefomgeving en Transport]
houdt toezicht op de keringen.`,

  housing: `Woningcorporaties bouwen te weinig, zegt [Aedes]. De [Autoriteit woningcorporaties] ([Aw|Autoriteit woningcorporaties])
onderschrijft dat en het [Waarborgfonds Sociale Woningbouw] ([WSW|Waarborgfonds Sociale Woningbouw]) ook. De
[Aw|Autoriteit woningcorporaties] ziet ruimte bij [Stichting Havensteder|Stichting Havensteder] en bij [Ymere], en niet bij
kleine stichtingen. De [Woonbond] en [Vastgoed Belang] lezen dezelfde cijfers anders. [Platform31] deed onderzoek in
de [gemeente Almere|Gemeente Almere] en de gemeenten [Zwolle|Gemeente Zwolle] en [Deventer|Gemeente Deventer]. Het [Kadaster] leverde de verkoopprijzen, de [NVM|Nederlandse Coöperatieve Vereniging van Makelaars en Taxateurs]
de vraagprijzen. De [Huurcommissie] kreeg meer zaken. [Bouwend Nederland] wil snellere vergunningen; de
[Omgevingsdienst Noordzeekanaalgebied] zegt dat het niet sneller kan. Volkshuisvesting is weer een zaak van het rijk: het
[ministerie van VRO|Ministerie van Volkshuisvesting en Ruimtelijke Ordening] tekent de woondeals.`,

  'health care': `In het [Isala] en het [Deventer Ziekenhuis] liggen dossiers die niet op elkaar aansluiten. [Nictiz] beheert de
standaarden, het [Zorginstituut|Zorginstituut Nederland] het pakket. De [NZa|Nederlandse Zorgautoriteit] en de
[IGJ|Inspectie Gezondheidszorg en Jeugd] waarschuwen dat leveranciers als [ChipSoft] en [Epic|Epic Systems] te veel macht
hebben. De [Patiëntenfederatie Nederland] wil inzage thuis. [ActiZ], de [Nederlandse ggz|De Nederlandse ggz] en
[Zorgverzekeraars Nederland] ([ZN|Zorgverzekeraars Nederland]) tekenden het akkoord; [ZN|Zorgverzekeraars Nederland]
betaalt de helft. De [GGD Amsterdam] en de [GGD Hart voor Brabant] meten, het [RIVM|Rijksinstituut voor Volksgezondheid en Milieu]
telt op. Bij het [Leids Universitair Medisch Centrum] ([LUMC|Leids Universitair Medisch Centrum]) is een proef gedaan. Zorgverzekeraar
[VGZ] en [CZ] doen mee, [Menzis] nog niet. De [Nederlandse Vereniging voor Heelkunde] en de
[Beroepsvereniging Verzorgenden Verpleegkundigen] zijn niet gevraagd.`,

  justice: `De [Raad voor de rechtspraak] en het [Openbaar Ministerie] delen stukken op papier. Het
[OM|Openbaar Ministerie] wacht op de [politie-eenheid Rotterdam|Politie-eenheid Rotterdam], die wacht op het [NFI|Nederlands Forensisch Instituut].
De [rechtbank Noord-Nederland|Rechtbank Noord-Nederland] en het [gerechtshof Arnhem-Leeuwarden|Gerechtshof Arnhem-Leeuwarden] werken al digitaal. De
[Hoge Raad] volgt. Slachtoffers worden geholpen door [Slachtofferhulp Nederland] en het [Schadefonds Geweldsmisdrijven|Commissie Schadefonds Geweldsmisdrijven].
De [Raad voor Strafrechtstoepassing en Jeugdbescherming|Raad voor strafrechtstoepassing en jeugdbescherming] ([RSJ|Raad voor strafrechtstoepassing en jeugdbescherming])
pleit voor kortere lijnen. De [Nederlandse Orde van Advocaten] is het daarmee eens. De officier van justitie beslist. Ook de
[Inspectie Justitie en Veiligheid] kijkt mee. Justitie en zorg raken elkaar bij verwarde personen. Het [CJIB|Centraal Justitieel Incassobureau] int, de
[Dienst Justitiële Inrichtingen] ([DJI|Dienst Justitiële Inrichtingen]) sluit in, de drie reclasseringsorganisaties begeleiden.
[Fivoor] en [GGZ Drenthe] leveren behandelplekken.`,

  education: `Scholen melden zich bij [DUO|Dienst Uitvoering Onderwijs]. De [Onderwijsraad] vindt de bekostiging te ingewikkeld; de
[Inspectie van het Onderwijs] deelt dat oordeel. [Kennisnet] en [SURF] bouwen aan een afsprakenstelsel, met de
[PO-Raad], de [VO-raad] en de [MBO Raad]. Het [ROC van Amsterdam] en [Deltion College] proberen het uit. De
[Hogeschool van Arnhem en Nijmegen] ([HAN|Hogeschool van Arnhem en Nijmegen]) onderzoekt wat leraren ervan vinden. Zij is
lector aan de [HAN|Hogeschool van Arnhem en Nijmegen] en hoogleraar aan de [Radboud Universiteit]. De [AOb|Algemene Onderwijsbond]
vreest meer werk. Uitgeverijen als [Noordhoff] en [Malmberg] leveren het lesmateriaal. De [Stichting Leerplan Ontwikkeling]
schrijft de kerndoelen. In het hbo en het wo speelt hetzelfde. De [Universiteit van Aruba] was toehoorder, net als het
[ministerie van OCW|Ministerie van Onderwijs, Cultuur en Wetenschap]. Onderwijs is meer dan cijfers.`,

  agriculture: `De [RVO|Rijksdienst voor Ondernemend Nederland] keert de subsidies uit en de [NVWA|Nederlandse Voedsel- en Warenautoriteit]
controleert. [LTO Nederland|Land- en Tuinbouworganisatie Nederland] wil één loket. De [Nederlandse Melkveehouders Vakbond]
([NMV|Nederlandse Melkveehouders Vakbond]) sluit zich aan. [FrieslandCampina] rekent met eigen cijfers. [Wageningen University & Research]
noemt die onvolledig; [Wageningen Economic Research] publiceert andere. De minister van
[LVVN|Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur] schreef de [Kamer|Tweede Kamer] dat [Staatsbosbeheer] en
[Natuurmonumenten] meebeslissen. Het [College voor de toelating van gewasbeschermingsmiddelen en biociden] ([Ctgb|College voor de toelating van gewasbeschermingsmiddelen en biociden])
beslist zelf. De [Rabobank] financiert. Landbouw en natuur botsen. [Agractie] en [Farmers Defence Force] zijn niet aan tafel. De
[Europese Commissie] keurde het plan goed.`,

  'municipal audit': `De [Rekenkamer Rotterdam] onderzocht de inkoop van jeugdhulp. De rekenkamer vroeg de raad om geduld. Het
college van burgemeester en wethouders herkent de bevindingen. De [Jeugdhulp Alliantie Maasmond B.V.] ([JAM|Jeugdhulp Alliantie Maasmond B.V.]) kreeg de opdracht; [JAM|Jeugdhulp Alliantie Maasmond B.V.]
besteedde werk uit aan [Stichting De Kade]. De [gemeente Rotterdam|Gemeente Rotterdam] controleerde dat niet. Ook de
[gemeente Capelle aan den IJssel|Gemeente Capelle aan den IJssel] deed mee. De [Rekenkamer|Rekenkamer Rotterdam] beveelt aan het contract te wijzigen. Adviesbureau
[Andersson Elffers Felix] schreef eerder iets dergelijks, net als [BMC Advies]. De [VNG|Vereniging van Nederlandse Gemeenten] heeft een handreiking. De
[Nederlandse Vereniging van Rekenkamers & Rekenkamercommissies] ([NVRR|Nederlandse Vereniging van Rekenkamers & Rekenkamercommissies]) ook. De fractie van [Leefbaar Rotterdam]
diende een motie in. De afdeling Inkoop en de directie Jeugd kennen elkaar niet.`,

  'EU policy': `Member states report to the [European Commission|Europese Commissie] and to [Eurostat]. The [European Data Protection Board|Europees Comité voor gegevensbescherming]
([EDPB|Europees Comité voor gegevensbescherming]) and [ENISA|European Union Agency for Cybersecurity] advise. The [European Court of Auditors|Europese Rekenkamer] ([ECA|Europese Rekenkamer]) found that the
[Commission|Europese Commissie] had no baseline. The [ECA|Europese Rekenkamer] recommends that the [Council of the European Union|Raad van de Europese Unie] and the
[European Parliament|Europees Parlement] agree on targets. [Agency for Support for BEREC] staff attended. The [Bundesnetzagentur] and the
[Irish Data Protection Commission] handle most complaints. [CEN] and [ETSI] write the standards. The council of
ministers met twice. According to [Eurofound] and the [European Investment Bank|Europese Investeringsbank], funding is not the problem. The [Committee of the Regions]
disagrees, and so does [DIGITALEUROPE]. The AI Act and the Data Act overlap. Every commission needs a chair.`,

  energy: `[TenneT] en [Stedin] kampen met een vol net. [Netbeheer Nederland] en [Energie-Nederland] vragen de
[ACM|Autoriteit Consument en Markt] om ruimte. De [Autoriteit Consument & Markt|Autoriteit Consument en Markt] weegt dat af. De [Nederlandse Vereniging Duurzame Energie]
([NVDE|Nederlandse Vereniging Duurzame Energie]) wil opslag. Het [PBL|Planbureau voor de Leefomgeving] en [TNO|Nederlandse Organisatie voor toegepast-natuurwetenschappelijk onderzoek]
rekenden. [Energie Beheer Nederland] ([EBN|Energie Beheer Nederland]) neemt deel in de warmtenetten, [EBN|Energie Beheer Nederland] betaalt de helft. Coöperatie
[Energie Samen] en de [Coöperatie Zuidenwind U.A.] bouwen molens. Het [ministerie van Klimaat en Groene Groei|Ministerie van Klimaat en Groene Groei] schrijft de wet; de
[Tweede Kamer] behandelt die in mei. [SodM|Staatstoezicht op de Mijnen] keek naar de putten. De Staat is aandeelhouder van [Gasunie].`,

  'social security': `Wie werk zoekt, meldt zich bij [UWV|Uitvoeringsinstituut Werknemersverzekeringen] of bij de gemeente. De [SVB|Sociale Verzekeringsbank], het
[CAK|Centraal Administratie Kantoor] en de [Belastingdienst] zien ieder een deel. [Divosa] en de [Landelijke Cliëntenraad] ([LCR|Landelijke Cliëntenraad]) pleiten voor
één inkomen per huishouden. De [Nationale ombudsman] schreef dat [Toeslagen|Dienst Toeslagen] onvoldoende luistert. Toeslagen zijn voor veel mensen
onmisbaar. Volgens hoogleraar Anna de Wit van de [Universiteit Utrecht] moet het anders. Bij [Sociale Zaken|Ministerie van Sociale Zaken en Werkgelegenheid] werkt men aan een
voorstel. Het [Nibud] rekent mee. De [Commissie Sociaal Minimum] adviseerde in twee delen. Het [Sociaal en Cultureel Planbureau] ([SCP|Sociaal en Cultureel Planbureau])
en [Movisie] interviewden gezinnen. Regio Gooi en Vechtstreek heeft een eigen team. [Werkplein Hart van West-Brabant] ook.`,

  'foreign examples': `In Denemarken bouwt [Digitaliseringsstyrelsen] aan één portaal, in Frankrijk [DINUM|Direction interministérielle du numérique]. De
Duitse [BSI|Bundesamt für Sicherheit in der Informationstechnik] keurt producten. In het Verenigd Koninkrijk werden de [Government Digital Service]
([GDS|Government Digital Service]) en de [Central Digital and Data Office] samengevoegd. De Britse [National Audit Office] was kritisch. De Amerikaanse [General Services Administration]
([GSA|General Services Administration]) beheert gedeelde diensten. [Agid|Agenzia per l'Italia Digitale] doet dat in Italië en [Skatteverket] in Zweden. De [OESO|Organisatie voor Economische Samenwerking en Ontwikkeling]
en de [Wereldbank] vergelijken. Het Finse [Digi- ja väestötietovirasto] geeft identiteiten uit. De Estse [Information System Authority] beheert X-Road. De
Noorse [Digitaliseringsdirektoratet] en de Vlaamse dienst [Digitaal Vlaanderen] delen bouwstenen.`,

  'health care in English': `The [National Health Service] ([NHS|National Health Service]) runs the trials. [NHS England|National Health Service] paid, and the
[Care Quality Commission] inspected. The [Royal College of Nursing] objected. [Guy's and St Thomas' NHS Foundation Trust] and [King's College Hospital] took part. The
[King's Fund] estimated the costs. [Oracle] supplied the records at one site and [Epic|Epic Systems] at the other. It was an epic task. The [Department of Health and Social Care]
should publish the data, and the [Medicines and Healthcare products Regulatory Agency] ([MHRA|Medicines and Healthcare products Regulatory Agency]) should check them. The [MHRA|Medicines and Healthcare products Regulatory Agency]
agreed. [Northgate Public Services Ltd] maintains the portal. Local authorities and trusts were consulted. Professor Jane Hill of the [University of Leeds] chaired the panel.`,
}

/** More of the same; these were only counted, never looked at, while the rules were made. */
export const textsOnlyMeasured: Readonly<Record<string, string>> = {
  culture: `De [Raad voor Cultuur] adviseert vier jaar vooruit. Het [Mondriaan Fonds] en het [Fonds Podiumkunsten] verdelen het geld. Het
[Rijksmuseum] en het [Van Abbemuseum] vragen om rust. De [Koninklijke Bibliotheek] ([KB|Koninklijke Bibliotheek]) bewaart wat digitaal verschijnt; de [KB|Koninklijke Bibliotheek] doet
dat met het [Nederlands Instituut voor Beeld en Geluid]. De [Vereniging van Openbare Bibliotheken] wil filialen houden. [Kunsten '92] en de [Kunstenbond]
vragen eerlijke betaling. De [NPO|Nederlandse Publieke Omroep], [VPRO] en [BNNVARA] delen één archief. Cultuur is geen bijzaak. De minister van
[Onderwijs, Cultuur en Wetenschap|Ministerie van Onderwijs, Cultuur en Wetenschap] antwoordt in juni. Het [Stadsarchief Amsterdam] is verhuisd.`,

  mobility: `[ProRail] en [NS|Nederlandse Spoorwegen] verdelen de capaciteit. De [RDW|Dienst Wegverkeer] registreert, het [CBR|Centraal Bureau Rijvaardigheidsbewijzen] examineert. De
[Vervoerregio Amsterdam] en de [Metropoolregio Rotterdam Den Haag] ([MRDH|Metropoolregio Rotterdam Den Haag]) besteden het openbaar vervoer aan. De [MRDH|Metropoolregio Rotterdam Den Haag] koos [RET] en
[HTM]. Reizigersorganisatie [Rover] klaagt. De [ANWB] en de [Fietsersbond] tellen fietsen. Het [KiM|Kennisinstituut voor Mobiliteitsbeleid] en [CROW] schreven een leidraad. De
[Inspectie Leefomgeving en Transport] ([ILT|Inspectie Leefomgeving en Transport]) handhaaft. Luchthaven [Schiphol|Schiphol Group] en de [LVNL|Luchtverkeersleiding Nederland] wijzen naar elkaar. De [provincie Noord-Holland|Provincie Noord-Holland]
betaalt mee. Waterstaat en spoor vragen ieder hun eigen aanpak.`,

  security: `Het [Nationaal Cyber Security Centrum] ([NCSC|Nationaal Cyber Security Centrum]) en het [Digital Trust Center] gaan samen. De [AIVD|Algemene Inlichtingen- en Veiligheidsdienst]
en de [MIVD|Militaire Inlichtingen- en Veiligheidsdienst] worden gecontroleerd door de [CTIVD|Commissie van toezicht op de inlichtingen- en veiligheidsdiensten]. De [Veiligheidsregio Utrecht] oefende met [Logius]. [Fox-IT]
en [Northwave Cyber Security] deden onderzoek. De [Cyber Security Raad] adviseert het kabinet. De directeur van [Connect2Trust] was erbij. De politie deed aangifte op. Ook
[Z-CERT] en de [Informatiebeveiligingsdienst] ([IBD|Informatiebeveiligingsdienst]) kregen meldingen. De [IBD|Informatiebeveiligingsdienst] helpt gemeenten. [Thales] en [Siemens] leveren aan [Defensie|Ministerie van Defensie]. Veiligheid is van
iedereen. De [gemeente Hof van Twente|Gemeente Hof van Twente] werd getroffen.`,

  'labour market': `De [Sociaal-Economische Raad] ([SER|Sociaal-Economische Raad]) vraagt om een plan. [VNO-NCW] en [MKB-Nederland] staan tegenover de [FNV|Federatie Nederlandse Vakbeweging] en het
[CNV|Christelijk Nationaal Vakverbond]. De [SER|Sociaal-Economische Raad] telt ook kroonleden. Uitzendkoepel [ABU] waarschuwt. De [Nederlandse Arbeidsinspectie] controleert, [Randstad] en [Tempo-Team] bemiddelen. Het
[Researchcentrum voor Onderwijs en Arbeidsmarkt] ([ROA|Researchcentrum voor Onderwijs en Arbeidsmarkt]) van de [Universiteit Maastricht] voorspelt tekorten. De [Stichting van de Arbeid] overlegt. De
[Samenwerkingsorganisatie Beroepsonderwijs Bedrijfsleven] erkent leerbedrijven. Werk is meer dan loon. De bonden en de werkgevers wachten op de minister van
[SZW|Ministerie van Sociale Zaken en Werkgelegenheid]. De [Commissie Regulering van Werk] zei het eerder.`,

  'open government in English': `The [Ministry of the Interior and Kingdom Relations|Ministerie van Binnenlandse Zaken en Koninkrijksrelaties] and the [Netherlands Court of Audit|Algemene Rekenkamer] both asked for registers. The [OECD|Organisatie voor Economische Samenwerking en Ontwikkeling]
compared ten countries; the [Open Government Partnership] compared more. [Statistics Netherlands|Centraal Bureau voor de Statistiek] ([CBS|Centraal Bureau voor de Statistiek]) publishes the figures. The [Dutch Data Protection Authority|Autoriteit Persoonsgegevens]
([AP|Autoriteit Persoonsgegevens]) warned twice. [AP|Autoriteit Persoonsgegevens] staff were not consulted. The [Institute for Information Law] at the [University of Amsterdam|Universiteit van Amsterdam] studied the rulings of the
[Council of State|Raad van State]. [Transparency International] and [Access Now] wrote a letter to the [House of Representatives|Tweede Kamer]. Open data is a means. The [Open State Foundation] trains officials. The
[City of Amsterdam|Gemeente Amsterdam] runs an algorithm register.`,
}
