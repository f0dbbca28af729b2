import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { MarginPhrases } from "../../language/words/margins.js";

/** How many votes would have made a difference of a seat for a list, in Dutch. */
export const dutchMargins: Dictionary<MarginPhrases> = dictionary<MarginPhrases>()({
  change:
    "Met {votes} {direction:more=meer|fewer=minder} was {list} op {after} uitgekomen in plaats van {now}.",
  "without-votes":
    "Met {votes} minder, dus zonder één enkele stem, was {list} op {after} uitgekomen in plaats van {now}.",
  "seats-then": "{seats:# zetel|# zetels}",
  "no-seat-then": "nul zetels",
  "seats-by-lot": "{least} tot {most} zetels, naar het lot valt,",
  "seats-now": "{seats}",
  "no-seat-now": "nul",
  "a-lot-decided": "In deze uitslag heeft het lot beslist.",
  "a-lot-would-decide": "Met {votes} {direction:more=meer|fewer=minder} had het lot beslist.",
  "no-candidate-left": "{List} heeft geen kandidaten voor nog een zetel.",
  "every-seat-already": "{List} heeft alle zetels al.",
  "no-seat-to-lose": "{List} heeft geen zetel te verliezen.",
  "out-of-bounds":
    "Geen enkel aantal stemmen {direction:more=meer|fewer=minder} had {list} een zetel {direction:more=opgeleverd|fewer=gekost}.",
  "too-many-lots":
    "Hoeveel stemmen {direction:more=meer|fewer=minder} {list} een zetel {direction:more=hadden opgeleverd|fewer=hadden gekost}, is niet uitgerekend: er zijn te veel lotingen mogelijk.",
  "too-many-votes-to-try":
    "Hoeveel stemmen {direction:more=meer|fewer=minder} {list} een zetel {direction:more=hadden opgeleverd|fewer=hadden gekost}, is niet uitgerekend: er zijn te veel mogelijkheden.",
});
