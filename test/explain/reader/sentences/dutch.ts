import type { Sentences } from "../read-sentences.js";

/** The Dutch sentences on people, lots, margins, provisions, successions and pictures, as a reader knows them. */
export const dutchSentences = {
  "combination-counts": "<w:combination> geldt als één lijst, met de stemmen van <w:lists>.",
  "combination-does-not-count":
    "<w:combination> geldt niet: minder dan twee van haar lijsten zouden zonder de combinatie een zetel krijgen.",
  "drops-out":
    "<w:lists> <lists?doet als losse lijst|doen als losse lijsten> mee: zonder de combinatie <lists?zou deze lijst|zouden zij> geen zetel krijgen.",
  "left-alone": "Ook <w:lists> <lists?doet als losse lijst|doen als losse lijsten> mee.",
  "without-combinations":
    "Om te zien welke lijsten in een lijstencombinatie blijven, zijn de zetels eerst verdeeld alsof er geen combinaties waren: <w:seats>.",
  "nobody-without-combinations":
    "Om te zien welke lijsten in een lijstencombinatie blijven, zijn de zetels eerst verdeeld alsof er geen combinaties waren: niemand zou een zetel krijgen.",

  deceased:
    "Overleden: <w:who>. Wie is overleden, wordt niet gekozen en niet gerangschikt; de stemmen tellen mee voor de lijst, en voor de lengte van de lijst telt hij of zij <c:length=counted:wel|not-counted:niet> mee.",
  threshold: "De voorkeurdrempel is <p:share> van de kiesdeler: <v:threshold>.",
  "threshold-at-quota": "De voorkeurdrempel is de kiesdeler: <v:threshold>.",
  "goes-first":
    "Wie <c:test=exceed:meer stemmen heeft dan deze drempel|reach:ten minste zoveel stemmen heeft>, gaat voor op de volgorde van de lijst.",
  "preference-seat": "<w:who> is met voorkeurstemmen gekozen op <w:list>: <v:votes>.",
  "seat-withheld":
    "<w:who> heeft recht op een zetel, maar op geen van de eigen lijsten is er nog een. De zetel die het laatst aan <w:from> is toegewezen, vervalt; <w:to> krijgt er één bij.",
  "list-order-seat": "<w:who> is gekozen op <w:list>, in de volgorde van de lijst.",
  "next-elsewhere":
    "Deze kandidaat was ook bij <w:lists> aan de beurt; daar is de volgende aan de beurt.",
  "seat-passes":
    "Op <w:from> staat niemand meer die gekozen kan worden: de zetel gaat naar <w:to>.",
  "seat-passes-to-nobody":
    "Op <w:from> staat niemand meer die gekozen kan worden, en op de andere lijsten van de groep ook niet: de zetel blijft onbezet.",
  "elected-in-several-groups":
    "<w:who> is voor meer dan één partij gekozen en houdt de zetel van <w:keeps>.",
  "successor-of-group": "De zetel van <w:group> gaat naar <w:successor>.",
  "no-successor-of-group": "De zetel van <w:group> blijft onbezet.",
  ranking: "De kandidaten van <w:list> zijn in deze volgorde gerangschikt: <w:order>.",
  "ranking-of-one": "Op <w:list> is één kandidaat gerangschikt: <w:order>.",
  "ranking-threshold":
    "Wie zonder zetel <c:test=exceed:meer stemmen heeft dan|reach:ten minste zoveel stemmen heeft als> <p:share> van de kiesdeler (<v:threshold>), gaat daarin voor op de volgorde van de lijst.",
  "nobody-ranked": "Op <w:list> is niemand te rangschikken.",
  lot: "Het lot heeft beslist tussen <w:between>.",

  "by-preference": "<w:who> is gekozen met voorkeurstemmen: <v:votes>.",
  needed: "De voorkeurdrempel is <v:threshold>; nodig <needed?is|zijn> er ten minste <n:needed>.",
  "filled-the-one-seat": "Daarmee was de enige zetel van <w:list> bezet.",
  "filled-one-of-the-seats":
    "Daarmee was de <o:place> van de <n:seats> <seats?zetel|zetels> van <w:list> bezet.",
  "filled-seat": "Daarmee was de <o:place> zetel van <w:list> bezet.",
  "shares-a-place": "Anderen met evenveel stemmen delen de <o:place> plaats op <w:list>.",
  "in-list-order":
    "<w:who> is gekozen in de volgorde van de lijst, op plaats <n:position> van <w:list>.",
  "without-preference":
    "De kandidaat kreeg <v:votes>, te weinig om met voorkeurstemmen gekozen te worden.",
  "succeeds-elsewhere":
    "<w:who> krijgt de zetel van een kandidaat die voor een andere partij is gekozen.",
  "has-died":
    "<w:who> is overleden en blijft buiten beschouwing; de stemmen tellen wel mee voor de lijst.",
  "no-seats": "<w:who> is niet gekozen: <w:list> heeft geen zetel gekregen.",
  "threshold-passed":
    "<w:who> kreeg <v:votes>, genoeg voor de voorkeurdrempel, maar is niet gekozen.",
  "went-to-more-votes":
    "<n:candidates> <candidates?zetel ging naar een kandidaat|zetels gingen naar kandidaten> met meer stemmen.",
  "went-by-lot":
    "<n:candidates> <candidates?zetel ging door loting naar een kandidaat|zetels gingen door loting naar kandidaten> met evenveel stemmen.",
  "not-elected": "<w:who> is niet gekozen.",
  "list-without-seat": "Op <w:list> is niemand gekozen.",
  "went-by-preference": "Met voorkeurstemmen <candidates?is|zijn> <w:candidates> gekozen.",
  "none-in-list-order": "In de volgorde van <w:list> is niemand gekozen.",
  "list-order-ended":
    "In de volgorde van de lijst ging de laatste zetel naar plaats <n:place>; deze kandidaat staat op plaats <n:position>.",
  "had-votes": "De kandidaat kreeg <v:votes>.",
  "votes-for-seat":
    "Met <n:more> <more?stem|stemmen> meer, in totaal <n:total> en niet ten koste van anderen, was deze kandidaat met voorkeurstemmen gekozen.",
  "votes-for-seat-on-list":
    "Met <n:more> <more?stem|stemmen> meer op <w:list>, in totaal <n:total> en niet ten koste van anderen, was deze kandidaat met voorkeurstemmen gekozen.",

  next: "Daarna <lists?volgt|volgen> <w:lists> <lists?met|met elk> <v:value>.",
  "next-short": "<w:lists> <lists?komt|komen> in deze vergelijking <lists?|elk ><v:short> tekort.",
  "next-short-or-equal":
    "<w:lists> <lists?komt|komen> in deze vergelijking <lists?|elk ><v:short> tekort; met <v:equal> erbij was het gelijk.",
  "next-difference": "Dat is <v:difference> minder.",
  "out-no-votes": "<w:lists> <lists?doet|doen> niet mee: geen stemmen.",
  "out-below-share":
    "<w:lists> <lists?doet|doen> niet mee: minder stemmen dan <p:share> van de kiesdeler, <v:figure>.",
  "out-above-share":
    "<w:lists> <lists?doet|doen> niet mee: niet minder stemmen dan <p:share> van de kiesdeler, <v:figure>.",
  "out-average-below-share":
    "<w:lists> <lists?doet|doen> niet mee: met de zetel erbij een gemiddelde van minder dan <p:share> van de kiesdeler, <v:figure>.",
  "out-average-above-share":
    "<w:lists> <lists?doet|doen> niet mee: met de zetel erbij een gemiddelde van niet minder dan <p:share> van de kiesdeler, <v:figure>.",
  "out-below-quota":
    "<w:lists> <lists?doet|doen> niet mee: minder stemmen dan de kiesdeler, <v:figure>.",
  "out-had-its-seat":
    "<w:lists> <lists?doet|doen> niet mee: <lists?al een zetel|elk al een zetel> gekregen in deze ronde.",
  "out-full": "<w:lists> <lists?doet|doen> niet mee: geen kandidaten meer.",

  "lot-highest-average":
    "<w:options> hebben precies hetzelfde gemiddelde, en er zijn niet genoeg restzetels voor <c:everyone=both:allebei|all:allemaal>.",
  "lot-largest-remainder":
    "<w:options> hebben precies hetzelfde overschot, en er zijn niet genoeg restzetels voor <c:everyone=both:allebei|all:allemaal>.",
  "lot-preference-candidate":
    "<w:options> hebben evenveel voorkeurstemmen, en er zijn niet genoeg zetels voor <c:everyone=both:allebei|all:allemaal>.",
  "lot-successor": "<w:options> hebben evenveel stemmen; het lot beslist wie van hen voorgaat.",
  "lot-absolute-majority":
    "De lijst met de volstrekte meerderheid krijgt er een zetel bij. <w:options> kregen een restzetel voor precies hetzelfde gemiddelde of overschot; een van die zetels gaat over.",
  "lot-seat-withheld":
    "Een kandidaat met genoeg voorkeurstemmen krijgt een zetel die aan een andere lijst van de groep is toegewezen. <w:options> kregen hun laatste zetel tegelijk.",
  "lot-seat-passed":
    "Een lijst van de groep heeft geen kandidaten meer en geeft een zetel door. <w:options> komen daarvoor evenveel in aanmerking.",
  drawing: "Er wordt in het openbaar geloot tussen <w:options>.",
  "drawing-several":
    "Er wordt in het openbaar geloot tussen <w:options>; er worden <n:draws> getrokken.",
  "drawn-gets-seat": "Wie wordt getrokken, krijgt <c:seat=one:de zetel|several:een zetel>.",
  "drawn-gives-up": "Wie wordt getrokken, staat een zetel af.",
  "drawn-is-elected": "Wie wordt getrokken, is gekozen.",
  "drawn-comes-first": "Wie wordt getrokken, gaat voor.",
  "drawn-loses": "Van wie wordt getrokken, vervalt die zetel.",
  "was-drawn": "Er is geloot tussen <w:options>; getrokken <drawn?is|zijn> <w:drawn>.",
  "drawn-got-seat": "<w:drawn> <drawn?kreeg de zetel|kregen elk een zetel>.",
  "drawn-gave-up": "<w:drawn> <drawn?stond|stonden> een zetel af.",
  "drawn-was-elected": "<w:drawn> <drawn?is|zijn> gekozen.",
  "drawn-came-first": "<w:drawn> <drawn?ging|gingen> voor.",
  "drawn-lost": "<w:drawn> <drawn?verloor|verloren> die zetel.",

  "margin-change":
    "Met <v:votes> <c:direction=more:meer|fewer:minder> was <w:list> op <w:after> uitgekomen in plaats van <w:now>.",
  "margin-without-votes":
    "Met <v:votes> minder, dus zonder één enkele stem, was <w:list> op <w:after> uitgekomen in plaats van <w:now>.",
  "a-lot-decided": "In deze uitslag heeft het lot beslist.",
  "a-lot-would-decide": "Met <v:votes> <c:direction=more:meer|fewer:minder> had het lot beslist.",
  "no-candidate-left": "<w:list> heeft geen kandidaten voor nog een zetel.",
  "every-seat-already": "<w:list> heeft alle zetels al.",
  "no-seat-to-lose": "<w:list> heeft geen zetel te verliezen.",
  "out-of-bounds":
    "Geen enkel aantal stemmen <c:direction=more:meer|fewer:minder> had <w:list> een zetel <c:verb=more:opgeleverd|fewer:gekost>.",
  "too-many-lots":
    "Hoeveel stemmen <c:direction=more:meer|fewer:minder> <w:list> een zetel <c:verb=more:hadden opgeleverd|fewer:hadden gekost>, is niet uitgerekend: er zijn te veel lotingen mogelijk.",
  "too-many-votes-to-try":
    "Hoeveel stemmen <c:direction=more:meer|fewer:minder> <w:list> een zetel <c:verb=more:hadden opgeleverd|fewer:hadden gekost>, is niet uitgerekend: er zijn te veel mogelijkheden.",

  "no-residual-seats": "Alle zetels zijn als volle zetel toegewezen; er zijn geen restzetels.",
  "residual-seats-wait":
    "<numbers?Restzetel|Restzetels> <w:numbers> <numbers?wacht|wachten> op een loting.",
  "one-residual-seat-waits": "De enige restzetel wacht op een loting.",
  "residual-seats-unassigned":
    "<n:seats> <seats?restzetel kan|restzetels kunnen> niet worden toegewezen: niemand kan <seats?die|ze> krijgen.",
  "after-the-lot": "Dit komt na de loting.",
  "majority-not-in-the-law": "De wet kent deze bepaling voor deze verkiezing niet.",
  "no-majority": "Niemand heeft meer dan de helft van de stemmen.",
  "majority-has-seats": [
    "<w:list> heeft <n:votes> van de <v:of>, meer dan de helft, en heeft daarvoor al genoeg zetels: <n:seats> van <n:whole>.",
    "<w:list> heeft <n:votes> van <v:of>, meer dan de helft, en heeft daarvoor al genoeg zetels: <n:seats> van <n:whole>.",
  ],
  "majority-nothing-to-move": [
    "<w:list> heeft <n:votes> van de <v:of>, meer dan de helft, en <n:seats> van de <n:whole> <whole?zetel|zetels>, maar er is geen restzetel die kan overgaan.",
    "<w:list> heeft <n:votes> van <v:of>, meer dan de helft, en <n:seats> van de <n:whole> <whole?zetel|zetels>, maar er is geen restzetel die kan overgaan.",
  ],
  "majority-switched-off": "Deze bepaling is buiten de berekening gelaten.",
  "majority-switched-off-for": [
    "<w:list> heeft <n:votes> van de <v:of>, meer dan de helft, en <n:seats> van de <n:whole> <whole?zetel|zetels>.",
    "<w:list> heeft <n:votes> van <v:of>, meer dan de helft, en <n:seats> van de <n:whole> <whole?zetel|zetels>.",
  ],
  "majority-undone": [
    "<w:list> heeft <n:votes> van de <v:of>, meer dan de helft, en had <n:seats> van de <n:whole> <whole?zetel|zetels> tot de kandidaten op waren; nu <after?is|zijn> het er <n:after>.",
    "<w:list> heeft <n:votes> van <v:of>, meer dan de helft, en had <n:seats> van de <n:whole> <whole?zetel|zetels> tot de kandidaten op waren; nu <after?is|zijn> het er <n:after>.",
  ],
  "exhaustion-not-needed": "Niemand kreeg meer zetels dan er kandidaten voor zijn.",
  "exhaustion-inside":
    "Van de lijsten van de hele verkiezing is er geen uitgeput; binnen een lijstengroep of combinatie wel, zoals daar staat.",

  law: "Berekend volgens <c:law=electoral-act:de Kieswet zoals die|water-authorities-decree:het Waterschapsbesluit zoals dat> gold op <w:day>.",
  "changed-law":
    "Wat de uitslag zou zijn: berekend volgens <c:law=electoral-act:de Kieswet zoals die|water-authorities-decree:het Waterschapsbesluit zoals dat> gold op <w:day>, met <changes?deze wijziging|deze wijzigingen>: <w:changes>.",
  hypothetical:
    "Dit is wat de uitslag zou zijn met <changes?deze wijziging|deze wijzigingen> van de wet: <w:changes>.",
  "other-readings":
    "<n:readings> <readings?vraag die de wet openlaat, is|vragen die de wet openlaat, zijn> beantwoord met een andere lezing dan de gebruikelijke.",

  "list-of-the-seat": "De opvolger van <w:vacancy> komt van <w:list>.",
  "list-withheld-from":
    "De opvolger van <w:vacancy> komt van <w:list>, waaraan de zetel was onthouden.",
  "one-goes-first":
    "Eén kandidaat gaat voor op de rangschikking, omdat deze de drempel van <v:threshold> haalde zonder met voorkeurstemmen gekozen te zijn: <w:candidates>.",
  "several-go-first":
    "Deze kandidaten gaan voor op de rangschikking, omdat zij de drempel van <v:threshold> haalden zonder met voorkeurstemmen gekozen te zijn: <w:candidates>.",
  "first-with-most-votes": "<w:who> is de eerste, met de meeste stemmen.",
  "first-by-lot": "<w:who> is de eerste.",
  "passed-over":
    "<w:who> <c:reason=deceased:is overleden|temporary-leave:heeft tijdelijk ontslag|own-vacancy:is het lid van wie de plaats is opengevallen|declined:is benoemd en heeft de plaats niet ingenomen|member:is al lid|not-available:wil niet benoemd worden|vacated-seat:laat op dezelfde dag een plaats open|expelled:is van het lidmaatschap vervallen verklaard> (onder <w:letter>) en wordt op <w:list> overgeslagen.",
  "list-exhausted": "Op <w:list> kan niemand meer benoemd worden: de lijst is uitgeput.",
  "place-passes": "De zetelverdeling wordt voortgezet, en de plaats gaat naar <w:list>.",
  "appointed-on-one-list":
    "<w:who> is voor meer dan één plaats aan de beurt en wordt benoemd op <w:list>; voor de <others?plaats|plaatsen> van <w:others> is de volgende aan de beurt.",
  appointed: "<w:vacancy> wordt opgevolgd door <w:successor>, benoemd op <w:list>.",
  "replacement-ends":
    "<w:vacancy> verving <w:member>, in wiens plaats nu blijvend wordt voorzien: er is niets meer te vervangen.",
  "lot-decides-nothing":
    "Tussen <w:between> wordt niet geloot: wie er ook getrokken wordt, dezelfde personen worden benoemd op dezelfde lijsten.",
  "no-successor": "Er kan geen opvolger van <w:vacancy> benoemd worden: de zetel blijft onbezet.",

  "lot-needed": "De uitslag staat nog niet vast: eerst moet er worden geloot.",
  "majority-and-exhaustion":
    "In deze uitslag komen volstrekte meerderheid en lijstuitputting samen. De wet zegt niet helemaal hoe die samengaan; de gekozen lezing doet er hier toe.",
  "seats-unassigned": "Niet alle zetels konden worden toegewezen.",
  "note-marked": "Met ● is gemerkt welke lijst de restzetel kreeg.",
  "note-dash": "Een streepje betekent dat de lijst niet meedeed.",
  "note-rounded": "Getallen achter de komma zijn afgerond; gerekend is met de breuken zelf.",
  "no-preference-seats": "Er is niemand met voorkeurstemmen gekozen.",

  "list-longer-than-allowed":
    "<w:list> heeft <n:candidates> <candidates?naam|namen>; de wet staat er ten hoogste <n:allowed> toe.",
  "lists-without-votes": "Niemand heeft gestemd op <w:lists>.",
  "seats-not-in-the-law":
    "De wet van deze dag staat voor dit orgaan geen <n:seats> <seats?zetel|zetels> toe; toegestaan: <w:allowed>.",
  "unusual-day-of-the-week":
    "De stemming is op een <w:weekday>; volgens de wet is zij op een <w:usual>, tenzij een besluit haar heeft verplaatst.",
  "after-the-last-text":
    "De laatste wetstekst die is gelezen, is van <w:day>; aangenomen is dat de regels sindsdien niet zijn veranderd.",
  "rules-not-read":
    "Wat de wet van deze dag zegt over <w:subjects>, is niet in de tekst zelf gelezen: wat is toegepast, <c:certainty=official-results:volgt uit officiële uitslagen|official-program:is wat een officieel programma doet|secondary-source:is gelezen in een andere bron|inferred:is afgeleid uit andere teksten|not-verified:is niet nagegaan>.",
  "votes-without-value": [
    "Elke stem in de <n:districts> kieskringen telt voor één, terwijl stemmen voor de Eerste Kamer een stemwaarde hebben.",
    "Elke stem in de <n:districts> kieskring telt voor één, terwijl stemmen voor de Eerste Kamer een stemwaarde hebben.",
  ],
  "lots-without-question":
    "De <w:lots> loting <lots?is|zijn> opgegeven zonder de vraag waarop zij <lots?antwoordt|antwoorden>: niets laat zien dat bij deze stemmen is geloot.",
  "report-title": "Uitslag <w:body> <w:area>, <w:day>.",
  "report-title-without-area": "Uitslag <w:body>, <w:day>.",
  "seats-in-half-circle": [
    "De <n:seats> zetels in een halve cirkel.",
    "De enige zetel in een halve cirkel.",
  ],
  "half-circle-of":
    "Elke stip is een zetel met het nummer van de lijst. Van links naar rechts: <w:lists>.",
  "not-assigned": "<n:seats> <seats?zetel is|zetels zijn> niet toegewezen.",
  "lists-without-seat": "<n:lists> <lists?lijst heeft|lijsten hebben> geen zetel.",
  "race-of-averages": "De strijd om de restzetels: gemiddelden per ronde.",
  "race-of-remainders": "De strijd om de restzetels: overschotten.",
  "race-of-both": "De strijd om de restzetels: overschotten en daarna gemiddelden.",
  "winner-of": "Restzetel <n:number>: <w:list>, met <v:value>.",
  "winner-of-freed": "Vrijgekomen zetel <n:number>: <w:list>, met <v:value>.",
  "share-title": "Aandeel in de stemmen en in de zetels.",
  "shares-of": "<w:list> met <p:votes> van de stemmen en <p:seats> van de zetels.",
} as const satisfies Sentences;
