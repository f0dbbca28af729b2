import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { WhyPhrases } from "../../language/words/why.js";

/** Why a candidate is elected or not, in English. */
export const englishWhy: Dictionary<WhyPhrases> = dictionary<WhyPhrases>()({
  "by-preference": "{Candidate} is elected by preference votes: {votes}.",
  threshold: "The preference threshold is {threshold}; at least {needed:# is|# are} needed.",
  "filled-the-one-seat": "This filled the one seat of {list}.",
  "filled-one-of-the-seats": "This filled the {place} of the {seats:# seat|# seats} of {list}.",
  "filled-seat": "This filled the {place} seat of {list}.",
  "shares-a-place": "Others with the same number of votes share the {place} place on {list}.",
  "in-list-order":
    "{Candidate} is elected in the order of the list, in place {position} on {list}.",
  "without-preference": "The candidate got {votes}, not enough to be elected by preference votes.",
  "succeeds-elsewhere":
    "{Candidate} gets the seat of a candidate who was elected for another party.",
  deceased: "{Candidate} has died and is left out; the votes still count for the list.",
  "no-seats": "{Candidate} is not elected: {list} got no seat.",

  "threshold-passed":
    "{Candidate} got {votes}, enough to pass the preference threshold, but is not elected.",
  "went-to-more-votes":
    "{candidates:One seat|# seats} went to {candidates:a candidate|candidates} with more votes.",
  "went-by-lot":
    "{candidates:One seat|# seats} went by lot to {candidates:a candidate|candidates} with the same number of votes.",

  "not-elected": "{Candidate} is not elected.",
  "list-without-seat": "On {list} nobody is elected.",
  "went-by-preference": "{Candidates:# is|# are} elected by preference votes.",
  "none-in-list-order": "In the order of {list} nobody is elected.",
  "list-order-ended":
    "In the order of the list the last seat went to place {place}; this candidate stands in place {position}.",
  "had-votes": "The candidate got {votes}.",
  "votes-for-seat":
    "With {more:# more vote|# more votes}, {total} in all and not at the cost of others, this candidate would have been elected by preference votes.",
  "votes-for-seat-on-list":
    "With {more:# more vote|# more votes} on {list}, {total} in all and not at the cost of others, this candidate would have been elected by preference votes.",
});
