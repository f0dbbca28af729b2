import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { RemarkPhrases } from "../../language/words/remarks.js";

/** What is remarkable in an election or its outcome, in Dutch. */
export const dutchRemarks: Dictionary<RemarkPhrases> = dictionary<RemarkPhrases>()({
  "majority-and-exhaustion":
    "In deze uitslag komen volstrekte meerderheid en lijstuitputting samen. De wet zegt niet helemaal hoe die samengaan; de gekozen lezing doet er hier toe.",
  "seats-unassigned": "Niet alle zetels konden worden toegewezen.",
  "list-longer-than-allowed":
    "{List} heeft {candidates:# naam|# namen}; de wet staat er ten hoogste {allowed} toe.",
  "lists-without-votes": "Niemand heeft gestemd op {lists}.",
  "seats-not-in-the-law":
    "De wet van deze dag staat voor dit orgaan geen {seats:# zetel|# zetels} toe; toegestaan: {allowed}.",
  "allowed-values": "{values}",
  "allowed-range": "{minimum} tot en met {maximum}",
  "unusual-day-of-the-week":
    "De stemming is op een {weekday}; volgens de wet is zij op een {usual}, tenzij een besluit haar heeft verplaatst.",
  weekday:
    "{day:monday=maandag|tuesday=dinsdag|wednesday=woensdag|thursday=donderdag|friday=vrijdag|saturday=zaterdag|sunday=zondag}",
  "after-the-last-text":
    "De laatste wetstekst die is gelezen, is van {lastText}; aangenomen is dat de regels sindsdien niet zijn veranderd.",
  "rules-not-read":
    "Wat de wet van deze dag zegt over {subjects}, is niet in de tekst zelf gelezen: wat is toegepast, {certainty:official-results=volgt uit officiële uitslagen|official-program=is wat een officieel programma doet|secondary-source=is gelezen in een andere bron|inferred=is afgeleid uit andere teksten|not-verified=is niet nagegaan}.",
  rule: "{subject:residualSeats=de restzetels|absoluteMajority=de volstrekte meerderheid|listExhaustion=lijstuitputting|listCombinations=lijstencombinaties|groupSeats=de zetels binnen lijstengroepen|preferenceThreshold=de voorkeurdrempel|ranking=de rangschikking}",
  "votes-without-value":
    "Elke stem in de {districts:ene kieskring|# kieskringen} telt voor één, terwijl stemmen voor de Eerste Kamer een stemwaarde hebben.",
  "lots-without-question":
    "{lots:De # loting is|De # loting zijn} opgegeven zonder de vraag waarop {lots:zij antwoordt|zij antwoorden}: niets laat zien dat bij deze stemmen is geloot.",
});
