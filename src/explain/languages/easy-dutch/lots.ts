import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { LotPhrases } from "../../language/words/lots.js";

/** What a lot decides, in easy Dutch. */
export const easyDutchLots: Dictionary<LotPhrases> = dictionary<LotPhrases>()({
  "highest-average":
    "{Options} hebben precies hetzelfde gemiddelde. Er zijn niet genoeg zetels voor {everyone:both=allebei|all=allemaal}.",
  "largest-remainder":
    "{Options} hebben precies evenveel stemmen over. Er zijn niet genoeg zetels voor {everyone:both=allebei|all=allemaal}.",
  "preference-candidate":
    "{Options} hebben evenveel stemmen. Er zijn niet genoeg zetels voor {everyone:both=allebei|all=allemaal}.",
  successor: "{Options} hebben evenveel stemmen. Het lot beslist wie het eerst aan de beurt is.",
  "absolute-majority":
    "De lijst met meer dan de helft van de stemmen krijgt er een zetel bij. {Options} kregen een restzetel met precies hetzelfde gemiddelde of evenveel stemmen over. Eén van hen staat een zetel af.",
  "seat-withheld":
    "Een kandidaat met veel stemmen krijgt de zetel van een andere lijst van dezelfde partij. {Options} kregen hun laatste zetel tegelijk.",
  "seat-passed":
    "Een lijst van dezelfde partij heeft geen kandidaten meer. Zij geeft een zetel door. {Options} hebben daar evenveel recht op.",
  drawing:
    "Er wordt geloot tussen {options}{draws:|. Er worden er # getrokken}. Iedereen mag erbij zijn.",
  "highest-average-drawn": "Wie wordt getrokken, krijgt {draws:de zetel|een zetel}.",
  "largest-remainder-drawn": "Wie wordt getrokken, krijgt {draws:de zetel|een zetel}.",
  "absolute-majority-drawn": "Wie wordt getrokken, staat een zetel af.",
  "preference-candidate-drawn": "Wie wordt getrokken, is gekozen.",
  "successor-drawn": "Wie wordt getrokken, gaat voor.",
  "seat-withheld-drawn": "Wie wordt getrokken, verliest die zetel.",
  "seat-passed-drawn": "Wie wordt getrokken, krijgt de zetel.",
  "drawing-then": "Er is geloot tussen {options}. Getrokken {drawn:is #|zijn #}.",
  "highest-average-then": "{Drawn} {drawn:kreeg de zetel|kregen elk een zetel}.",
  "largest-remainder-then": "{Drawn} {drawn:kreeg de zetel|kregen elk een zetel}.",
  "absolute-majority-then": "{Drawn} {drawn:stond|stonden} een zetel af.",
  "preference-candidate-then": "{Drawn} {drawn:is|zijn} gekozen.",
  "successor-then": "{Drawn} {drawn:ging|gingen} voor.",
  "seat-withheld-then": "{Drawn} {drawn:verloor|verloren} die zetel.",
  "seat-passed-then": "{Drawn} {drawn:kreeg de zetel|kregen elk een zetel}.",
});
