import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { MarginPhrases } from "../../language/words/margins.js";

/** How many votes would have made a difference of a seat for a list, in easy Dutch. */
export const easyDutchMargins: Dictionary<MarginPhrases> = dictionary<MarginPhrases>()({
  change:
    "Met {votes} {direction:more=meer|fewer=minder} had {list} nu {after}. Nu is het er {now}.",
  "without-votes":
    "Met {votes} minder had {list} nu {after}. Dan had niemand erop gestemd. Nu is het er {now}.",
  "seats-then": "{seats:# zetel|# zetels}",
  "no-seat-then": "nul zetels",
  "seats-by-lot": "{least} tot {most} zetels (het lot beslist)",
  "seats-now": "{seats}",
  "no-seat-now": "nul",
  "a-lot-decided": "In deze uitslag heeft het lot beslist.",
  "a-lot-would-decide": "Met {votes} {direction:more=meer|fewer=minder} had het lot beslist.",
  "no-candidate-left": "{List} heeft geen kandidaten meer voor nog een zetel.",
  "every-seat-already": "{List} heeft alle zetels al.",
  "no-seat-to-lose": "{List} heeft geen zetel om te verliezen.",
  "out-of-bounds":
    "{List} had met {direction:more=meer|fewer=minder} stemmen nooit een zetel {direction:more=meer|fewer=minder} gekregen.",
  "too-many-lots":
    "Hoeveel stemmen {direction:more=meer|fewer=minder} maakt uit voor {list}? Dat weten we niet. Het lot zou te vaak moeten beslissen.",
  "too-many-votes-to-try":
    "Hoeveel stemmen {direction:more=meer|fewer=minder} maakt uit voor {list}? Dat weten we niet. Er zijn te veel mogelijkheden.",
});
