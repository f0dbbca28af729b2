import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { MergerPhrases } from "../../language/words/mergers.js";

/** Councils before municipalities are changed and requests for a referendum, in English. */
export const englishMergers: Dictionary<MergerPhrases> = dictionary<MergerPhrases>()({
  seats: "The council has {seats:# seat|# seats}, by the inhabitants of {day}.",
  "prepared-by": "The election is prepared by {who}, which has most inhabitants.",
  "as-many-inhabitants":
    "As many inhabitants have {municipalities}: which of them prepares the election the act does not say.",
  "election-days": "The lists are handed in on {nomination}, and the vote is on {day}.",
  "members-leave": "The sitting members leave on {day}.",
  "first-meeting":
    "The new council meets for the first time on {day}, if more than half of its members are irrevocably approved.",
  "election-skipped": "The elections of {day} are not held in this municipality.",
  "term-ends": "The term of the new council ends on {day}, with those of the others.",
  "term-end-unknown":
    "The term of the new council ends with those of the others; on which day is not known here.",
  "elections-held": "The bill lets no elections be skipped.",
  "term-extended": "The sitting members stay until {day}.",
  "in-force-until": "The bill has to be in force by {day}.",
  "in-force-in-time": "The bill was in force by {day}.",
  "not-in-force": "The bill was not in force by {day}: the councils are elected after all.",
  "names-of-late-election":
    "Names are registered until {registered}; that one does not carry over is decided by {refused}, and what can be appealed against by {decided}.",
  admitted: "The request is admitted: at least {needed} valid ones were needed.",
  "too-few-received":
    "The request is not admitted: {needed} were needed, and {missing:# is|# are} missing among those received.",
  "too-few-valid":
    "The request is not admitted: {needed} valid ones were needed, and {missing:# is|# are} missing.",
  "terms-of-request": "They were received until {received}; it is decided by {decided}.",
  "session-of-request": "The session is on {day}.",
  "referendum-period": "The referendum is held on a day from {from} to {to}.",
  "referendum-days": "It can be held on {days}.",
  "no-referendum-day": "There is no day on which it can be held.",
});
