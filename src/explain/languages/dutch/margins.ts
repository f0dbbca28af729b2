import { dictionary } from "../../language/dictionary.js";
import type { MarginPhrases } from "../../language/words/margins.js";

/** How many votes would have made a difference of a seat for a list, in Dutch. */
export const dutchMargins = dictionary<MarginPhrases>()({
  "one-more": "Met {votes:# stem|# stemmen} meer had {list} een zetel meer gehad.",
  "one-less": "Met {votes:# stem|# stemmen} minder had {list} een zetel minder gehad.",
  "a-lot-decided": "Nu heeft het lot beslist.",
  "a-lot-would-decide": "Met {votes} had het lot beslist.",
  "no-candidate-left": "{list} heeft geen kandidaten voor nog een zetel.",
  "every-seat-already": "{list} heeft alle zetels al.",
  "no-seat-to-lose": "{list} heeft geen zetel te verliezen.",
  "out-of-bounds":
    "Geen aantal stemmen dat een verkiezing kan hebben, verandert de zetels van {list}.",
  "too-many-lots": "Voor {list} is het niet te zeggen: er zijn te veel lotingen mogelijk.",
  "too-many-votes-to-try":
    "Voor {list} is het niet te zeggen: er zijn te veel aantallen stemmen om te proberen.",
});
