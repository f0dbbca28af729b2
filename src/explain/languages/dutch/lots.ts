import { dictionary } from "../../language/dictionary.js";
import type { LotPhrases } from "../../language/words/lots.js";

/** What a lot decides, in Dutch. */
export const dutchLots = dictionary<LotPhrases>()({
  "highest-average":
    "{Options} hebben precies hetzelfde gemiddelde, en er zijn niet genoeg restzetels voor {everyone:both=allebei|all=allemaal}.",
  "largest-remainder":
    "{Options} hebben precies hetzelfde overschot, en er zijn niet genoeg restzetels voor {everyone:both=allebei|all=allemaal}.",
  "preference-candidate":
    "{Options} hebben evenveel voorkeurstemmen, maar de lijst heeft niet genoeg zetels voor {everyone:both=allebei|all=allemaal}.",
  "absolute-majority":
    "De lijst met de volstrekte meerderheid krijgt er een zetel bij. {Options} kregen hun laatste zetel voor hetzelfde kleinste gemiddelde of overschot.",
  "seat-withheld":
    "Een kandidaat met genoeg voorkeurstemmen krijgt een zetel die aan een andere lijst van de groep is toegewezen. {Options} kregen hun laatste zetel tegelijk.",
  "seat-passed":
    "Een lijst van de groep heeft geen kandidaten meer en geeft 1 zetel door. {Options} komen daarvoor evenveel in aanmerking.",
  "drawn-once": "Er wordt in het openbaar geloot tussen {options}: {consequence}.",
  "drawn-several-times":
    "Er wordt in het openbaar geloot ({draws} keer) tussen {options}: {consequence}.",
  "highest-average-drawn": "wie wordt getrokken, krijgt een zetel",
  "largest-remainder-drawn": "wie wordt getrokken, krijgt een zetel",
  "absolute-majority-drawn": "wie wordt getrokken, staat een zetel af",
  "preference-candidate-drawn": "wie wordt getrokken, is gekozen",
  "seat-withheld-drawn": "van wie wordt getrokken, vervalt de zetel",
  "seat-passed-drawn": "wie wordt getrokken, krijgt de zetel",
  drawn: "Getrokken: {drawn}.",
});
