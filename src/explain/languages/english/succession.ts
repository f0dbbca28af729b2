import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { SuccessionPhrases } from "../../language/words/succession.js";
import { englishRounds } from "./rounds.js";

/** Everything said about filling a vacancy, in English. */
export const englishSuccession: Dictionary<SuccessionPhrases> = dictionary<SuccessionPhrases>()({
  ...englishRounds,
  "list-of-the-seat": "The successor of {vacancy} comes from {list}.",
  "list-withheld-from":
    "The successor of {vacancy} comes from {list}, from which the seat had been withheld.",
  "goes-first":
    "{candidates:One candidate takes|These candidates take} precedence over the ranking, because {candidates:he or she|they} passed the threshold of {threshold} without being elected by preference votes: {candidates}.",
  "candidate-with-votes": "{candidate} ({votes})",
  "first-with-most-votes": "{Candidate} is first, with the most votes.",
  "first-by-lot": "{Candidate} is first.",
  "passed-over":
    "{Candidate} {reason:deceased=has died|temporary-leave=is on temporary leave|own-vacancy=is the member whose seat is vacant|declined=was appointed and did not take the seat|member=is a member already|not-available=does not want to be appointed|vacated-seat=leaves a seat on the same day|expelled=was expelled} (under {letter}) and is passed over on {list}.",
  "list-exhausted": "Nobody on {list} can be appointed: the list is exhausted.",
  "place-passes": "The division of seats goes on, and the place goes to {list}.",
  "appointed-on-one-list":
    "{Candidate} is next for several seats and is appointed on {list}; for the {others:seat|seats} of {others} the one after follows.",
  appointed: "{Successor} succeeds {vacancy}, appointed on {list}.",
  "replacement-ends":
    "{Vacancy} replaced {member}, whose seat is filled for good: there is nothing left to replace.",
  "no-successor": "No successor of {vacancy} can be appointed: the seat stays empty.",
  "lot-decides-nothing":
    "No lot is drawn between {between}: whoever is drawn, the same people are appointed on the same lists.",
  lot: "It was decided by lot between {between}.",
});
