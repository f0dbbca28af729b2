import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { RemarkPhrases } from "../../language/words/remarks.js";

/** What is remarkable in an election or its outcome, in English. */
export const englishRemarks: Dictionary<RemarkPhrases> = dictionary<RemarkPhrases>()({
  "majority-and-exhaustion":
    "In this result absolute majority and list exhaustion come together. The law does not quite say how they combine; the chosen reading matters here.",
  "seats-unassigned": "Not every seat could be assigned.",
  "list-longer-than-allowed":
    "{List} has {candidates:# name|# names}; the law allows {allowed:# name|# names} at most.",
  "lists-without-votes": "Nobody voted for {lists}.",
  "seats-not-in-the-law":
    "The law of this day does not allow this body {seats:# seat|# seats}; allowed: {allowed}.",
  "allowed-values": "{values}",
  "allowed-range": "{minimum} to {maximum}",
  "unusual-day-of-the-week":
    "The vote is on a {weekday}; the law has it on a {usual}, unless a decree moved it.",
  weekday:
    "{day:monday=Monday|tuesday=Tuesday|wednesday=Wednesday|thursday=Thursday|friday=Friday|saturday=Saturday|sunday=Sunday}",
  "after-the-last-text":
    "The last text of the law that was read is of {lastText}; the rules are assumed to be unchanged since.",
  "rules-not-read":
    "What the law of this day says on {subjects} was not read in its own text: what is used {certainty:official-results=follows from official results|official-program=is what an official program does|secondary-source=was read in another source|inferred=was inferred from other texts|not-verified=was not verified}.",
  rule: "{subject:residualSeats=residual seats|absoluteMajority=absolute majority|listExhaustion=list exhaustion|listCombinations=list combinations|groupSeats=seats inside list groups|preferenceThreshold=the preference threshold|ranking=ranking}",
  "votes-without-value":
    "Every vote of the {districts:one district|# districts} counts for one, whereas votes for the Senate have a value.",
  "lots-without-question":
    "{lots:The # lot was|The # lots were} given without the question that {lots:it|they} answered: nothing shows that {lots:it was|they were} drawn on these votes.",
});
