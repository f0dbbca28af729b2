import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { AdmissionPhrases } from "../../language/words/admission.js";

/** What becomes of those elected until they sit, in English. */
export const englishAdmission: Dictionary<AdmissionPhrases> = dictionary<AdmissionPhrases>()({
  "may-be-admitted":
    "{Members} may be admitted: no votes in doubt can undo {members:that election|these elections} ({article}).",
  waits:
    "{Members} {members:waits|wait}: with other votes within the doubt {members:that candidate|they} may not be elected ({article}).",
  "not-decided":
    "Whether {members} may be admitted was not decided: too many votes would have to be tried, or how they elect is not known ({article}).",
  remains: "{Who} had been admitted and is elected again ({article}).",
  "stays-elected":
    "{Who} had been admitted and stays elected, though not by the new result ({article}).",
  "elected-again": "{Who} is elected again ({article}).",
  "newly-elected": "{Who} is elected now ({article}).",
  falls: "{Who} would be elected now, and falls against {against} ({article}).",
  "no-longer-elected": "{Who} is elected no longer ({article}).",
  "no-difference": "The two outcomes give the same seats to the same people.",
  "other-seats": "{Group} has {after:# seat|# seats} instead of {before}.",
  "other-articles": "{Group} has its {seats:# seat|# seats} in part under another article.",
  gone: "{Who} is not elected any more; in the first outcome that was so under {article}.",
  come: "{Who} is elected now, under {article}.",
  "on-another-list": "{Who} is elected on {after} instead of {before}.",
  "other-ranking": "The order of succession of {list} is another.",
  "other-unassigned": "{after:# seat stays|# seats stay} empty instead of {before}.",
  "new-members-sit":
    "The new members sit: at least {needed:# of them has|# of them have} to be approved, and {needed:is|are} ({article}).",
  "old-members-sit":
    "The old members go on: at least {needed:# new member has|# new members have} to be approved, and {missing:# is|# are} missing ({article}).",
  "no-power": "The party has no power to restore an order of its own at this election ({article}).",
  "in-order": "Those elected are those whom the party wants; nobody refuses ({article}).",
  refuses: "The agent of {who} refuses, and {successor} is appointed ({article}).",
  "kept-by-votes":
    "{Who} keeps the seat with {votes}: against so many the power cannot be used ({article}).",
  "no-agent": "{Who} named no agent and stays, out of the order of the party ({article}).",
  "of-no-use":
    "{Who} stays: refusing would not bring a candidate who is higher in the order of the party ({article}).",
});
