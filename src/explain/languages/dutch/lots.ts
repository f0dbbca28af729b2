import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { LotPhrases } from "../../language/words/lots.js";

/** What a lot decides, in Dutch. */
export const dutchLots: Dictionary<LotPhrases> = dictionary<LotPhrases>()({
  "highest-average":
    "{Options} hebben precies hetzelfde gemiddelde, en er zijn niet genoeg restzetels voor {everyone:both=allebei|all=allemaal}.",
  "largest-remainder":
    "{Options} hebben precies hetzelfde overschot, en er zijn niet genoeg restzetels voor {everyone:both=allebei|all=allemaal}.",
  "preference-candidate":
    "{Options} hebben evenveel voorkeurstemmen, en er zijn niet genoeg zetels voor {everyone:both=allebei|all=allemaal}.",
  successor: "{Options} hebben evenveel stemmen; het lot beslist wie van hen voorgaat.",
  "absolute-majority":
    "De lijst met de volstrekte meerderheid krijgt er een zetel bij. {Options} kregen een restzetel voor precies hetzelfde gemiddelde of overschot; een van die zetels gaat over.",
  "seat-withheld":
    "Een kandidaat met genoeg voorkeurstemmen krijgt een zetel die aan een andere lijst van de groep is toegewezen. {Options} kregen hun laatste zetel tegelijk.",
  "seat-passed":
    "Een lijst van de groep heeft geen kandidaten meer en geeft een zetel door. {Options} komen daarvoor evenveel in aanmerking.",
  drawing: "Er wordt in het openbaar geloot tussen {options}{draws:|; er worden # getrokken}.",
  "highest-average-drawn": "Wie wordt getrokken, krijgt {draws:de zetel|een zetel}.",
  "largest-remainder-drawn": "Wie wordt getrokken, krijgt {draws:de zetel|een zetel}.",
  "absolute-majority-drawn": "Wie wordt getrokken, staat een zetel af.",
  "preference-candidate-drawn": "Wie wordt getrokken, is gekozen.",
  "successor-drawn": "Wie wordt getrokken, gaat voor.",
  "seat-withheld-drawn": "Van wie wordt getrokken, vervalt die zetel.",
  "seat-passed-drawn": "Wie wordt getrokken, krijgt de zetel.",
  "drawing-then": "Er is geloot tussen {options}; getrokken {drawn:is #|zijn #}.",
  "highest-average-then": "{Drawn} {drawn:kreeg de zetel|kregen elk een zetel}.",
  "largest-remainder-then": "{Drawn} {drawn:kreeg de zetel|kregen elk een zetel}.",
  "absolute-majority-then": "{Drawn} {drawn:stond|stonden} een zetel af.",
  "preference-candidate-then": "{Drawn} {drawn:is|zijn} gekozen.",
  "successor-then": "{Drawn} {drawn:ging|gingen} voor.",
  "seat-withheld-then": "{Drawn} {drawn:verloor|verloren} die zetel.",
  "seat-passed-then": "{Drawn} {drawn:kreeg de zetel|kregen elk een zetel}.",
});
