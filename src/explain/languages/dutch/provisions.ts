import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { ProvisionPhrases } from "../../language/words/provisions.js";

/** What is said of a provision that left no step, in Dutch. */
export const dutchProvisions: Dictionary<ProvisionPhrases> = dictionary<ProvisionPhrases>()({
  "no-residual-seats": "Alle zetels zijn als volle zetel toegewezen; er zijn geen restzetels.",
  "residual-seats-wait": "{numbers:Restzetel # wacht|Restzetels # wachten} op een loting.",
  "one-residual-seat-waits": "De enige restzetel wacht op een loting.",
  "residual-seats-unassigned":
    "{seats:Eén restzetel kan|# restzetels kunnen} niet worden toegewezen: niemand kan {seats:die|ze} krijgen.",
  "after-the-lot": "Dit komt na de loting.",

  "majority-not-in-the-law": "De wet kent deze bepaling voor deze verkiezing niet.",
  "no-majority": "Niemand heeft meer dan de helft van de stemmen.",
  "majority-has-seats":
    "{List} heeft {votes} van {of:#|de #}, meer dan de helft, en heeft daarvoor al genoeg zetels: {seats} van {whole}.",
  "majority-nothing-to-move":
    "{List} heeft {votes} van {of:#|de #}, meer dan de helft, en {seats} van de {whole:ene zetel|# zetels}, maar er is geen restzetel die kan overgaan.",
  "majority-switched-off": "Deze bepaling is buiten de berekening gelaten.",
  "majority-switched-off-for":
    "{List} heeft {votes} van {of:#|de #}, meer dan de helft, en {seats} van de {whole:ene zetel|# zetels}.",
  "majority-undone":
    "{List} heeft {votes} van {of:#|de #}, meer dan de helft, en had {seats} van de {whole:ene zetel|# zetels} tot de kandidaten op waren; nu {after:is het er #|zijn het er #}.",

  "exhaustion-not-needed": "Niemand kreeg meer zetels dan er kandidaten voor zijn.",
  "exhaustion-inside":
    "Van de lijsten van de hele verkiezing is er geen uitgeput; binnen een lijstengroep of combinatie wel, zoals daar staat.",
});
