import { dictionary } from "../../language/dictionary.js";
import type { SuccessionPhrases } from "../../language/words/succession.js";

/** Everything said about filling a vacancy, in English. */
export const englishSuccession = dictionary<SuccessionPhrases>()({
  "list-of-the-seat": "The successor of {vacancy} comes from the list of {list}.",
  "list-withheld-from":
    "The successor of {vacancy} comes from the list of {list}, from which the seat had been withheld.",
  "goes-first":
    "Before the ranking {candidates:goes|go} who passed the preference threshold of {threshold} votes and {candidates:was|were} not elected by it: {candidates}.",
  "candidate-with-votes": "{candidate} ({votes:# vote|# votes})",
  "first-with-most-votes": "{Candidate} is first, with most votes.",
  "first-by-lot": "{Candidate} is first.",
  "passed-over":
    "{Candidate}, on the list of {list}, {reason:deceased=has died|temporary-leave=is on temporary leave|own-vacancy=is the member whose seat is vacant|declined=was appointed and did not take the seat|member=is a member already|not-available=does not want to be appointed|vacated-seat=leaves a seat on the same day|expelled=was expelled} ({letter}) and is passed over.",
  "list-exhausted": "Nobody on the list of {list} can be appointed: the list is exhausted.",
  "place-passes-by-average":
    "The division of seats goes on: the place goes to {list}, with the highest average, {value} votes per seat.",
  "place-passes-by-remainder":
    "The division of seats goes on: the place goes to {list}, with the largest remainder, {value} votes.",
  "appointed-on-one-list":
    "{Candidate} is next for several seats and is appointed on the list of {list}; for the {others:seat|seats} of {others} the one after follows.",
  appointed: "{Successor} succeeds {vacancy}, on the list of {list}.",
  "no-successor": "No successor of {vacancy} can be appointed: the seat stays empty.",
  lot: "A lot decided between {between}.",
});
