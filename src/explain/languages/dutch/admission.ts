import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { AdmissionPhrases } from "../../language/words/admission.js";

/** What becomes of those elected until they sit, in Dutch. */
export const dutchAdmission: Dictionary<AdmissionPhrases> = dictionary<AdmissionPhrases>()({
  "may-be-admitted":
    "{Members} {members:kan|kunnen} worden toegelaten: geen stemmen in twijfel kunnen {members:die verkiezing|die verkiezingen} ongedaan maken ({article}).",
  waits:
    "{Members} {members:wacht|wachten}: met andere stemmen binnen de twijfel {members:kan die kandidaat|kunnen zij} niet gekozen zijn ({article}).",
  "not-decided":
    "Of {members} {members:kan|kunnen} worden toegelaten, is niet beslist: er zouden te veel stemmen geprobeerd moeten worden, of hoe zij kiezen is niet bekend ({article}).",
  remains: "{Who} was toegelaten en is opnieuw gekozen ({article}).",
  "stays-elected":
    "{Who} was toegelaten en blijft gekozen, hoewel niet door de nieuwe uitslag ({article}).",
  "elected-again": "{Who} is opnieuw gekozen ({article}).",
  "newly-elected": "{Who} is nu gekozen ({article}).",
  falls: "{Who} zou nu gekozen zijn, en valt af tegenover {against} ({article}).",
  "no-longer-elected": "{Who} is niet meer gekozen ({article}).",
  "no-difference": "De twee uitslagen geven dezelfde zetels aan dezelfde mensen.",
  "other-seats": "{Group} heeft {after:# zetel|# zetels} in plaats van {before}.",
  "other-articles":
    "{Group} heeft {seats:de # zetel|de # zetels} gedeeltelijk op grond van een ander artikel.",
  gone: "{Who} is niet meer gekozen; in de eerste uitslag was dat zo op grond van {article}.",
  come: "{Who} is nu gekozen, op grond van {article}.",
  "on-another-list": "{Who} is gekozen op {after} in plaats van {before}.",
  "other-ranking": "De volgorde van opvolging van {list} is een andere.",
  "other-unassigned": "{after:# zetel blijft|# zetels blijven} leeg in plaats van {before}.",
  "new-members-sit":
    "De nieuwe leden hebben zitting: van ten minste {needed:# lid|# leden} moet de geloofsbrief zijn goedgekeurd, en dat is zo ({article}).",
  "old-members-sit":
    "De oude leden houden zitting: van ten minste {needed:# nieuw lid|# nieuwe leden} moet de geloofsbrief zijn goedgekeurd, en er {missing:ontbreekt er #|ontbreken er #} ({article}).",
  "no-power": "De groepering kan bij deze verkiezing geen eigen volgorde herstellen ({article}).",
  "in-order": "Gekozen zijn degenen die de groepering wil; niemand weigert ({article}).",
  refuses: "De gemachtigde van {who} weigert, en {successor} wordt benoemd ({article}).",
  "kept-by-votes":
    "{Who} behoudt de zetel met {votes}: daartegen kan de machtiging niet worden gebruikt ({article}).",
  "no-agent":
    "{Who} wees geen gemachtigde aan en blijft, buiten de volgorde van de groepering ({article}).",
  "of-no-use":
    "{Who} blijft: weigeren zou geen kandidaat brengen die hoger in de volgorde van de groepering staat ({article}).",
});
