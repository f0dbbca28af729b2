import { dictionary } from "../../language/dictionary.js";
import type { WhyPhrases } from "../../language/words/why.js";

/** Why a seat went where it went and why a candidate is elected, in English. */
export const englishWhy = dictionary<WhyPhrases>()({
  "numbered-seat": "Residual seat {number} of {of}",
  "freed-seat": "The seat that came free",
  "highest-average":
    "{seat} went to {list}: with that seat it had {value} votes per seat on average, {among:several=more than any other list that took part|alone=and it was the only list that took part}.",
  "largest-remainder":
    "{seat} went to {list}: after the full seats it had {value} votes left over, {among:several=more than any other list that took part|alone=and it was the only list that took part}.",
  "went-to": "{seat} went to {list}.",
  "went-by-lot": "{seat} went to {list} by lot.",
  "no-lot-needed":
    "{lists} had exactly the same {method:highest-average=average|largest-remainder=remainder}, {value}, but no lot was needed: there were enough seats for {lists:both|all}.",
  "lot-needed":
    "{lists} had exactly the same {method:highest-average=average|largest-remainder=remainder}, {value}, and there were not enough seats for {lists:both|all}.",
  next: "Next came {list} with {value}.",
  "next-short": "In this comparison that list was {votes:# vote|# votes} short.",
  "next-difference": "That is {votes} votes fewer.",
  "left-out": "Left out: {groups}.",
  "left-out-for": "{lists} ({reason})",

  "by-preference": "{Candidate} is elected by preference votes: {votes:# vote|# votes}.",
  threshold: "The preference threshold is {threshold} votes; it takes {votes} to pass it.",
  "made-the-one-seat": "That made the one seat of {list}.",
  "made-one-seat": "That made the {place} of {seats:# seat|# seats} of {list}.",
  "in-list-order":
    "{Candidate} is elected in the order of the list, from place {position}, as the {place} of {list}.",
  "without-preference": "With {votes:# vote|# votes} that was not by preference votes.",
  "succeeds-elsewhere":
    "{Candidate} gets the seat of a candidate who was elected for another party.",
  "no-seats": "{Candidate} is not elected: {list} got no seat.",
  "threshold-passed":
    "{Candidate} got {votes:# vote|# votes}, enough to pass the preference threshold, but is not elected: {list} has {seats:# seat|# seats}, which went to {seats:# candidate|# candidates} with more votes or by lot.",
  "not-high-enough":
    "{Candidate} is not elected: {list} has {seats:# seat|# seats}, and place {position} on the list was not high enough.",
  "had-votes": "There were {votes:# vote|# votes}.",
  "votes-for-seat":
    "With {votes:# vote|# votes}, {more} more, there would have been a seat by preference votes.",
  deceased: "{Candidate} has died and is left out; the votes still count for the list.",
});
