import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { InfluencePhrases } from "../../language/words/influence.js";

/** Whether mistakes in some units can change a result, in English. */
export const englishInfluence: Dictionary<InfluencePhrases> = dictionary<InfluencePhrases>()({
  none: "Even if {ballots:# ballot was|# ballots were} counted wrongly, {about:seats=the division of seats stays the same|people=the same people are elected}.",
  "none-in-doubt":
    "With no ballots counted wrongly, {about:seats=the division of seats stays the same|people=the same people are elected}.",
  possible:
    "{ballots:# ballot|# ballots} counted wrongly can change {about:seats=the division of seats|people=who is elected}.",
  "possible-by-lot":
    "With {ballots:# ballot|# ballots} counted wrongly, {about:seats=the division of seats|people=who is elected} can depend on a lot.",
  changes: "For instance: {changes}.",
  more: "in {unit} {votes} more for {who}",
  fewer: "in {unit} {votes} fewer for {who}",
  "same-with-fewer":
    "With fewer, {about:seats=the division of seats stays the same|people=the same people are elected}.",
  undetermined:
    "Whether these mistakes can change {about:seats=the division of seats|people=who is elected} was not calculated.",
  "same-below":
    "With fewer than {ballots} ballots counted wrongly, {about:seats=the division of seats stays the same|people=the same people are elected}.",
  "known-mistakes":
    "{ballots:# ballot|# ballots} counted wrongly can change it in any case; perhaps fewer can.",
  "known-mistakes-by-lot":
    "With {ballots:# ballot|# ballots} counted wrongly, it can depend on a lot; perhaps fewer are enough.",
  "vote-values": "The votes have different vote values.",
  "list-combinations": "There are list combinations.",
  "list-groups": "There are list groups, or candidates on several lists.",
  "no-candidates-known": "The votes of the candidates are not known.",
  "too-many-changes": "There are too many possibilities.",
});
