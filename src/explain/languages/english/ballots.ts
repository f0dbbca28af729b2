import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { BallotPhrases } from "../../language/words/ballots.js";

/** What ballots count for, in English. */
export const englishBallots: Dictionary<BallotPhrases> = dictionary<BallotPhrases>()({
  "not-the-ballot": "Invalid: this is not the ballot paper that may be used.",
  identifying: "Invalid: what was added identifies the voter.",
  "nothing-marked": "Blank: nothing is marked.",
  "one-candidate": "Valid: a vote for candidate {candidate} of list {list}.",
  judged:
    "Valid: in the judgment of the committee a vote for candidate {candidate} of list {list}.",
  "list-alone": "Valid: only list {list} is marked, a vote for candidate {candidate}, the first.",
  "not-coloured-as-prescribed": "Invalid: something is marked, but in no colour that counts.",
  "several-candidates": "Invalid: more than one candidate is marked.",
  "several-lists": "Invalid: more than one list is marked.",
  "number-without-list": "Invalid: a number is marked and no list.",
  "number-not-on-list": "Invalid: the number is not on the list that is marked.",
  "another-choice-written": "Invalid: another choice is written beside it.",
  "written-only": "Invalid: something is written or drawn and no box is marked.",
});
