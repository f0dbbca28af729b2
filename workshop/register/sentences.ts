import { sentencesOfDaysAndLists } from "./sentences-of-days-and-lists.js";

/**
 * The sentence of the law that a mistake breaks, by clause, as it stands in the text of 2026-10-01; where a
 * clause has lapsed, is of another law or sets a day, what it said in our own words, in brackets.
 */
export const sentences: Readonly<Record<string, string>> = {
  ...sentencesOfDaysAndLists,
  "H 6 (2)":
    "Op dezelfde lijst mogen de namen van ten hoogste vijftig kandidaten worden geplaatst.",
  "H 12 (1)":
    "Indien het betreft de verkiezing van de leden van de Tweede Kamer, moet [...] een waarborgsom van € 11 250 [...] worden betaald aan de Staat.",
  "H 12 (2)": "Artikel H 4, achtste lid, is van overeenkomstige toepassing.",
  "H 12 (5)":
    "[...] wordt de waarborgsom teruggegeven [...], tenzij het stemcijfer [...] lager is dan 75 procent van de kiesdeler, bedoeld in artikel P 5.",
  "H 14 (5)":
    "[...] wordt de waarborgsom teruggegeven [...], tenzij het stemcijfer van de lijst lager is dan 75 procent van de kiesdeler, bedoeld in artikel P 5, en aan de lijst geen zetel is toegewezen.",
  "I 14 (1)":
    "Aan deze lijsten worden de nummers 1 en volgende toegekend in de volgorde van de bij die verkiezing op de desbetreffende lijsten uitgebrachte aantallen stemmen [...].",
  "I 14 (2)":
    "[...] worden [...] de op de lijsten uitgebrachte aantallen stemmen van de groeperingen waaraan die zetels zijn toegekend, bij elkaar opgeteld.",
  "I 14 (3)":
    "Vervolgens worden [...] genummerd de overige lijsten in de volgorde van het aantal kieskringen waarvoor de lijst geldt [...]. Bij een gelijk aantal kieskringen beslist het lot.",
  "I 16 (1)":
    "Indien de uitspraak [...] strekt tot ongeldigverklaring van een kandidatenlijst, heeft dat geen gevolgen voor de nummers, toegekend aan de overige kandidatenlijsten.",
  "I 16 (2)":
    "[...] wordt deze kandidatenlijst, indien nog niet genummerd, door haar genummerd met het nummer volgende op het laatste krachtens artikel I 14 [...] toegekende nummer.",
  "S 12 (2)":
    "Het bepaalde in het eerste lid is van overeenkomstige toepassing ten aanzien van samenvoeging van aanduidingen van twee of meer groeperingen [...].",
  "Na 14 (2)":
    "De in het corrigendum vastgelegde aantallen treden in de plaats van de aantallen zoals deze eerder door het stembureau in zijn proces-verbaal zijn vermeld.",
  "Na 26 (1)":
    "Het gemeentelijk stembureau stelt ten aanzien van iedere kandidaat en iedere lijst vast het aantal stemmen dat binnen de gemeente op die kandidaat, onderscheidenlijk die lijst, is uitgebracht.",
  "Na 26 (2)":
    "Het gemeentelijk stembureau stelt tevens vast: [...] het aantal geldige kiezerspassen [...].",
  "Na 26 (3)":
    "Voorts stelt het gemeentelijk stembureau het verschil vast tussen het aantal kiezers dat tot de stemming is toegelaten en het aantal stemmen dat is geteld.",
  "Na 28":
    "Dit aantal wordt door het gemeentelijk stembureau in de programmatuur en het proces-verbaal overgenomen.",
  "O 16 (2)":
    "Het nationaal briefstembureau stelt tevens vast: a. het aantal kiezers dat tot de stemming is toegelaten [...].",
  "P 1d (3)":
    "Het centraal stembureau maakt voor de controles [...] gebruik van een door de Kiesraad op te stellen controle-protocol.",
  "P 2 (1)":
    "Een stel gelijkluidende lijsten [...] geldt voor de vaststelling van de uitslag van de verkiezing als één lijst.",
  "P 3":
    "Een lijstengroep [...] geldt voor het bepalen van het aantal daaraan toe te wijzen zetels als één lijst [...].",
  "P 4": "[until 2017-11-30: combined lists count as one list for the seats]",
  "P 5":
    "Het centraal stembureau deelt de som van de stemcijfers van alle lijsten door het aantal te verdelen zetels.",
  "P 6":
    "Zoveel maal als de kiesdeler is begrepen in het stemcijfer van een lijst wordt aan die lijst een zetel toegewezen.",
  "P 7 (1)":
    "De overblijvende zetels [...] worden, indien het aantal te verdelen zetels negentien of meer bedraagt, achtereenvolgens toegewezen aan de lijsten die na toewijzing van de zetel het grootste gemiddelde aantal stemmen per toegewezen zetel hebben. Indien gemiddelden gelijk zijn, beslist zo nodig het lot.",
  "P 7 (2)":
    "Indien het betreft de verkiezing van de leden van de Tweede Kamer, komen bij deze toewijzing niet in aanmerking lijsten waarvan het stemcijfer lager is dan de kiesdeler.",
  "P 8 (1)":
    "De restzetels worden, indien het aantal te verdelen zetels minder dan negentien bedraagt, achtereenvolgens toegewezen aan de lijsten waarvan de stemcijfers bij deling door de kiesdeler de grootste overschotten hebben. Hierbij worden lijsten die geen overschot hebben, geacht lijsten te zijn met het kleinste overschot.",
  "P 8 (2)":
    "Bij deze toewijzing komen niet in aanmerking lijsten met een stemcijfer dat lager is dan 75% van de kiesdeler.",
  "P 8 (3)":
    "Wanneer alle lijsten die daarvoor in aanmerking komen een restzetel hebben ontvangen en er nog zetels te verdelen blijven, worden deze zetels toegewezen volgens het stelsel van de grootste gemiddelden [...], met dien verstande, dat bij deze toewijzing aan geen van de lijsten meer dan één zetel wordt toegewezen.",
  "P 9":
    "Indien aan een lijst die de volstrekte meerderheid van de uitgebrachte geldige stemmen heeft verkregen, een aantal zetels is toegewezen, kleiner dan de volstrekte meerderheid van het aantal toe te wijzen zetels, wordt aan die lijst alsnog één zetel toegewezen en vervalt daartegenover één zetel, toegewezen aan de lijst die voor het kleinste gemiddelde of het kleinste overschot een zetel heeft verworven.",
  "P 10":
    "Indien [...] aan een lijst meer zetels zouden moeten worden toegewezen dan er kandidaten zijn, gaan de overblijvende zetel of zetels door voortgezette toepassing van die bepalingen over op één of meer van de overige lijsten, waarop kandidaten voorkomen aan wie geen zetel is toegewezen.",
  "P 12 (5)":
    "De restzetels worden achtereenvolgens toegewezen aan de lijsten van de groep waarvan de stemcijfers bij deling door de groepskiesdeler de grootste overschotten hebben.",
  "P 13 (2)":
    "Zijn er na toepassing van het eerste lid nog zetels toe te wijzen, dan worden deze toegewezen volgens het stelsel van de grootste gemiddelden als bedoeld in artikel P 7, eerste lid.",
  "P 15 (1)":
    "In de volgorde van de aantallen op hen uitgebrachte stemmen zijn gekozen die kandidaten die op de gezamenlijke lijsten waarop zij voorkomen, een aantal stemmen hebben verkregen, groter dan 25% van de kiesdeler [...]. Indien aantallen gelijk zijn, beslist zo nodig het lot.",
  "P 15 (2)":
    "Indien het aantal bij de verkiezing van de leden van de gemeenteraad te verdelen zetels minder dan negentien bedraagt, wordt [...] niet 25% van de kiesdeler, maar de helft van de kiesdeler in aanmerking genomen.",
  "P 16 (1)":
    "Betreft het een lijstengroep, dan geldt, indien een aldus gekozen kandidaat op meer dan één lijst is vermeld, die kandidaat als gekozen op de lijst waarop het grootste aantal stemmen op hem is uitgebracht [...].",
  "P 17":
    "De zetels [...] worden aan de nog niet gekozen kandidaten van de desbetreffende lijsten toegewezen in de volgorde van de lijst.",
  "P 18a": "[until 2008-11-30: an elected candidate who has died is left out of account]",
  "P 19 (1)":
    "Het centraal stembureau rangschikt ten aanzien van iedere lijst de daarop voorkomende kandidaten zodanig, dat bovenaan komen te staan de kandidaten aan wie een zetel is toegewezen met toepassing van artikel P 15, in de volgorde waarin de zetels zijn toegewezen.",
  "P 19 (3)":
    "Tenslotte worden, in de volgorde van de lijst, gerangschikt de overige op de lijst voorkomende kandidaten.",
  "P 19 (2)":
    "Vervolgens worden, in de volgorde van de aantallen op hen uitgebrachte stemmen, gerangschikt de op de lijst voorkomende kandidaten die [...] een aantal stemmen hebben verkregen, groter dan 25% van de kiesdeler onderscheidenlijk groter dan de helft van de kiesdeler, doch die niet [...] zijn gekozen verklaard.",
  "P 19 (5)":
    "Behoudens ten aanzien van de verkiezing waarbij het aantal te verdelen zetels minder dan negentien bedraagt, blijft de rangschikking achterwege, voor zover het lijsten betreft waarop geen kandidaten gekozen zijn verklaard [...].",
  "P 19a":
    "Indien een kandidaat is overleden, wordt deze bij de toepassing van deze paragraaf buiten beschouwing gelaten.",
  "P 20 (1)": "Het centraal stembureau stelt de uitslag van de verkiezing [...] vast [...].",
  "Pa 1":
    "De leden van het kiescollege worden [...] gekozen met overeenkomstige toepassing van de [...] bepalingen inzake de verkiezing van de leden van provinciale staten van een provincie die één kieskring vormt.",
  "Pa 25":
    "In afwijking van artikel P 10 worden de overblijvende zetel of zetels niet toegewezen aan een lijst [...].",
  "Pa 25a":
    "In afwijking van artikel P 19, vijfde lid, blijft ten aanzien van de verkiezing waarbij het aantal te verdelen zetels minder dan dertien bedraagt, de rangschikking achterwege, voor zover het lijsten betreft waarop geen kandidaten gekozen zijn verklaard.",
  "U 2 (1)":
    "Het quotiënt wordt daarna afgerond tot een geheel getal, naar boven, indien een breuk 1/2 of meer, en naar beneden, indien een breuk minder dan 1/2 bedraagt.",
  "U 3":
    "Ten aanzien van iedere provincie vermenigvuldigt het centraal stembureau de aantallen op iedere kandidaat uitgebrachte stemmen en de stemcijfers van de lijsten met de voor die provincie geldende stemwaarde.",
  "U 4 (1)":
    "Een stel gelijkluidende lijsten [...] geldt voor de vaststelling van de uitslag van de verkiezing als één lijst.",
  "U 5":
    "Een lijstengroep [...] geldt voor het bepalen van het aantal daaraan toe te wijzen zetels als één lijst [...].",
  "U 6": "[until 2010-12-31: combined lists count as one list for the seats]",
  "U 7":
    "Het centraal stembureau deelt de som van de stemcijfers van alle lijsten door het aantal te verdelen zetels.",
  "U 8":
    "Zoveel maal als de kiesdeler is begrepen in het stemcijfer van een lijst wordt aan die lijst een zetel toegewezen.",
  "U 9":
    "De overblijvende zetels [...] worden achtereenvolgens toegewezen aan de lijsten die na toewijzing van de zetels het grootste gemiddelde aantal stemmen per toegewezen zetel hebben.",
  "U 10":
    "[...] gaan de overblijvende zetel of zetels door voortgezette toepassing van die bepalingen over op één of meer van de overige lijsten waarop kandidaten voorkomen aan wie geen zetel is toegewezen.",
  "U 12 (5)":
    "De restzetels worden achtereenvolgens toegewezen aan de lijsten van de groep waarvan de stemcijfers bij deling door de groepskiesdeler de grootste overschotten hebben.",
  "U 13 (2)":
    "Zijn er [...] nog zetels toe te wijzen, dan worden deze toegewezen volgens het stelsel van de grootste gemiddelden als bedoeld in artikel U 9.",
  "U 15 (1)":
    "Gekozen zijn de kandidaten van de lijst, daartoe aangewezen door overeenkomstige toepassing van de artikelen P 15 tot en met P 18 en P 19a, met dien verstande dat [...] zijn gekozen de kandidaten die een aantal stemmen hebben verkregen, groter dan of gelijk aan de kiesdeler.",
  "U 15 (2)":
    "De rangschikking van de kandidaten geschiedt overeenkomstig het bepaalde in artikel P 19, eerste, derde en vierde lid [...].",
  "U 15 (3)":
    "[until 2013-11-30: which share of the quota takes the place of that in P 15: half of it, since 2011 the whole]",
  "Ua 4 (1)":
    "[...] geldt de stem van een lid van het kiescollege voor een aantal stemmen, gelijk aan het getal dat verkregen wordt door eerst het aantal geregistreerde kiezers [...] te delen door het honderdvoud van het aantal leden [...].",
  "W 1 (1)":
    "[...] de daarvoor in aanmerking komende kandidaat die in de volgorde, bedoeld in artikel P 19 [...], het hoogst is geplaatst op de lijst waarop degene die moet worden opgevolgd, is gekozen.",
  "W 1 (2)":
    "Indien een plaats openvalt die door toepassing van artikel P 16, tweede lid, was vervuld, verklaart de voorzitter [...] benoemd de [...] kandidaat op de lijst waaraan [...] een zetel was onthouden.",
  "W 1 (3)":
    "Indien [...] op een of meer andere lijsten [...] van die groep kandidaten voorkomen die [...] een aantal stemmen hebben verkregen groter dan 25% van de kiesdeler, doch die niet met toepassing van artikel P 15 zijn gekozen, verklaart de voorzitter [...] benoemd diegene van deze kandidaten op wie het grootste aantal stemmen is uitgebracht.",
  "W 1 (4)": "[until 2013-11-30, of the Senate: half of the quota instead of a quarter]",
  "W 2 (1)":
    "Bij de toepassing van artikel W 1 wordt buiten rekening gelaten de kandidaat: a. die is overleden; [...] d. die in de vacature benoemd is verklaard, maar [...] geacht wordt de benoeming niet aan te nemen [...]; e. die lid is van het vertegenwoordigend orgaan [...], tenzij hij is benoemd tot vervanger [...]; g. die lid was van het vertegenwoordigend orgaan, terwijl ook [...] in zijn opengevallen plaats moet worden voorzien [...].",
  "W 3":
    "[...] gaat de zetel door toepassing van artikel P 13, onderscheidenlijk artikel U 13, over op één van die andere lijsten.",
  "W 3 (2)":
    "[until 2017-11-30, of the Senate until 2010: first to the other lists of the combination]",
  "W 4 (1)":
    "Indien bij opvolging van leden van een vertegenwoordigend orgaan met minder dan negentien leden geen kandidaat meer voor benoeming in aanmerking komt op de lijst [...], wordt door toepassing van artikel P 10 beslist aan welke van de andere lijsten de plaats zal worden toegekend.",
  "W 5 (1)":
    "Indien de toepassing van artikel W 3 of artikel W 4 tot een beslissing door het lot aanleiding geeft, zal de loting plaats hebben in een zitting van het centraal stembureau.",
  "W 6":
    "Indien de voorzitter [...] op dezelfde dag kennis krijgt van het openvallen van meer dan één plaats [...], wordt deze benoemd met overeenkomstige toepassing van artikel P 18.",
  "X 10 (1)":
    "[...] verleent [...] tijdelijk ontslag wegens zwangerschap en bevalling op de in het verzoek vermelde dag die ligt tussen ten hoogste zes en ten minste vier weken voor de vermoedelijke datum van de bevalling [...].",
  "X 10 (3)":
    "Het lidmaatschap [...] herleeft van rechtswege met ingang van de dag waarop zestien weken zijn verstreken sinds de dag van ingang van het tijdelijk ontslag.",
  "X 10 (4)":
    "Aan een lid van een vertegenwoordigend orgaan wordt ten hoogste drie maal per zittingsperiode tijdelijk ontslag [...] verleend.",
  "X 12 (1)":
    "De voorzitter van het centraal stembureau benoemt een vervanger voor de plaats die is opengevallen als gevolg van een tijdelijk ontslag [...].",
  "X 12 (2)":
    "Degene die als vervanger is benoemd, houdt op lid te zijn met ingang van de dag waarop zestien weken zijn verstreken sinds de dag van ingang van het tijdelijk ontslag [...].",
  "X 12 (3)":
    "Indien de vervanger [...] voortijdig ontslag neemt, dan wel wordt benoemd tot lid [...], benoemt de voorzitter [...] een nieuwe tijdelijke vervanger [...].",
  "Xa 4a":
    "In afwijking van artikel W 4, eerste lid, wordt er geen opvolger benoemd indien er geen kandidaat meer voor benoeming in aanmerking komt op de lijst [...].",
  "Y 2":
    "De leden van het Europees Parlement worden [...] gekozen met overeenkomstige toepassing van de [...] bepalingen inzake de verkiezing van de leden van de Tweede Kamer der Staten-Generaal [...].",
  "Y 23a":
    "Voor de toepassing van de artikelen P 15 en P 19, tweede lid, wordt voor «25% van de kiesdeler» gelezen: 10% van de kiesdeler.",
  "Y 27":
    "[...] geschiedt dit met overeenkomstige toepassing van hoofdstuk W, met dien verstande dat [...] voor «25% van de kiesdeler» wordt gelezen: 10% van de kiesdeler.",
  "Ya 17":
    "Voor elke kandidatenlijst die wordt ingeleverd in een van de openbare lichamen, wordt aan dat openbaar lichaam een waarborgsom betaald van USD 225.",
  "Ya 22":
    "De [...] bepalingen betreffende de verkiezing van de leden van provinciale staten [...] zijn [...] van toepassing op het kiescollege [...].",
  "Ya 29":
    "In afwijking van artikel P 10 worden de overblijvende zetel of zetels niet toegewezen aan een lijst [...].",
  "Ya 29a":
    "In artikel P 15, eerste lid, wordt in plaats van «25% van de kiesdeler» gelezen: 50% van de kiesdeler.",
  "Ya 29b":
    "In afwijking van artikel P 19, vijfde lid, blijft de rangschikking achterwege ten aanzien van de verkiezing van de leden van het kiescollege, voor zover het lijsten betreft waarop geen kandidaten gekozen zijn verklaard.",
  "Ya 29c":
    "In afwijking van artikel W 4, eerste lid, wordt er geen opvolger benoemd indien er geen kandidaat meer voor benoeming in aanmerking komt op de lijst [...].",
  "Waterschapsbesluit, 2.78":
    "[2008 to 2014: residual seats by largest remainders, whatever the number of seats]",
  "Waterschapsbesluit, 2.80":
    "[2008 to 2014: a list with a majority of the votes gets a seat when it has less than half]",
  "Waterschapsbesluit, 2.81": "[2008 to 2014: seats of exhausted lists pass to other lists]",
  "Waterschapsbesluit, 2.86":
    "[2008 to 2014: elected are those with more than a quarter of the quota]",
  "Waterschapsbesluit, 2.88": "[2008 to 2014: lists are ranked of which somebody is elected]",
  "Gemeentewet, 8 (1)": "[the seats of a council by the number of inhabitants, in brackets]",
  "Provinciewet, 8 (1)":
    "[the seats of provincial states by the number of inhabitants, in brackets]",
  "Waterschapswet, 13": "[eighteen to thirty members, of whom some are appointed]",
  "WolBES, 9": "[the seats of an island council, by island]",
  "Wet kiescollege niet-ingezetenen, 5 (1)":
    "[the members of the college by the number of registered voters]",
  "Wet raadgevend referendum, 3":
    "[the turnout has to be thirty per cent, and the majority against]",
  "Wet raadgevend referendum, 80": "[the number of votes for and against, blank and invalid]",
};
