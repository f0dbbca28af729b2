import type { FindingCode } from "../../../validation/finding.js";
import { type CheckWords, wordsOfChecks } from "../../language/words/checks.js";

/** Every check on counts in English: when it is raised, what it marks, what it says of a report. */
export const englishChecks: Readonly<Record<FindingCode, CheckWords>> = wordsOfChecks({
  "F.101": {
    rule: "Extra investigation: one of the two questions is answered",
    marks: "the block",
    says: "Of the two questions on extra investigation one is answered.",
  },
  "F.102": {
    rule: "Extra investigation: a question has both answers",
    marks: "the block",
    says: "On extra investigation both yes and no are ticked for a question.",
  },
  "F.111": {
    rule: "Differences with the station: a question is unanswered",
    marks: "the block",
    says: "A question on differences with the polling station's count is unanswered.",
  },
  "F.112": {
    rule: "Differences with the station: a question has both answers",
    marks: "the block",
    says: "On differences with the polling station both yes and no are ticked.",
  },
  "F.121": {
    rule: "About the report: a question is unanswered",
    marks: "the block",
    says: "A question about the official report is unanswered.",
  },
  "F.122": {
    rule: "Corrigendum yes, insert sheet no",
    marks: "the block",
    says: "There is a corrigendum but no insert sheet.",
  },
  "F.131": {
    rule: "Insert sheet: no reason ticked, or ‘results corrected’ unanswered",
    marks: "the block",
    says: "The insert sheet lacks a reason, or the answer whether results were corrected.",
  },
  "F.132": {
    rule: "Insert sheet: not corrected, yet a corrigendum",
    marks: "the block",
    says: "By the insert sheet nothing was corrected, but there is a corrigendum.",
  },
  "F.133": {
    rule: "Insert sheet: corrected, but no corrigendum",
    marks: "the block",
    says: "By the insert sheet results were corrected, but there is no corrigendum.",
  },
  "F.134": {
    rule: "Insert sheet: ‘results corrected’ has both answers",
    marks: "the block",
    says: "For ‘results corrected’ both yes and no are ticked.",
  },
  "F.135": {
    rule: "Insert sheet: ‘at the request of the CSB’ is answered",
    marks: "the block",
    says: "The question whether the central electoral committee asked for it stays empty in the first session.",
  },
  "F.201": {
    rule: "Poll cards, proxies and voter cards add up to not D",
    marks: "A, B, (C), D",
    says: "A{voterCards:counted=, B and C|not-counted= and B} add up to {left}, but admitted voters (D) says {right}.",
  },
  "F.202": {
    rule: "The votes per list add up to not E",
    marks: "E.1 … E.n, E",
    says: "The votes for the lists add up to {left}, but E says {right}.",
  },
  "F.203": {
    rule: "E, F and G add up to not H",
    marks: "E, F, G, H",
    says: "E, F and G add up to {left}, but votes cast (H) says {right}.",
  },
  "F.204": {
    rule: "There are votes per list, but E is empty",
    marks: "E",
    says: "The lists together have {left:# vote|# votes}, but E is empty or 0.",
  },
  "F.301": {
    rule: "Box D = H ticked and D is not H",
    marks: "that box",
    says: "The box for D and H equal is ticked, but D is {left} and H {right}.",
  },
  "F.302": {
    rule: "Box H more than D ticked and H is not more",
    marks: "that box",
    says: "The box for H more than D is ticked, but H is {left} and D {right}.",
  },
  "F.303": {
    rule: "Box H less than D ticked and H is not less",
    marks: "that box",
    says: "The box for H less than D is ticked, but H is {left} and D {right}.",
  },
  "F.304": {
    rule: "None or more than one of the three boxes ticked",
    marks: "the three boxes",
    says: "Of the three boxes on D and H, {ticked:none=none is|two=2 are|three=3 are} ticked; exactly one must be.",
  },
  "F.305": {
    rule: "D and H are equal and I or J is not empty",
    marks: "I, J (where not 0)",
    says: "D and H are equal, so I and J must be empty; I says {left} and J {right}.",
  },
  "F.306": {
    rule: "H is more than D and I is not the difference",
    marks: "I",
    says: "The votes exceed the voters by {right}, but I says {left}.",
  },
  "F.307": {
    rule: "H is more than D and J is not empty",
    marks: "I, J",
    says: "There are more votes than voters, so J must be empty; it says {left}.",
  },
  "F.308": {
    rule: "H is less than D and J is not the difference",
    marks: "J",
    says: "The voters exceed the votes by {right}, but J says {left}.",
  },
  "F.309": {
    rule: "H is less than D and I is not empty",
    marks: "I, J",
    says: "There are fewer votes than voters, so I must be empty; it says {left}.",
  },
  "F.310": {
    rule: "There is a difference, and whether it is fully explained has no answer or both",
    marks: "that question",
    says: "D and H differ; at ‘fully explained’ the answer is {answer}.",
  },
  "F.311": {
    rule: "Difference not fully explained, and the reason ‘unexplained difference’ not ticked",
    marks: "difference fully explained",
    says: "The difference is not fully explained, but ‘unexplained difference’ is not ticked under checks and corrections.",
  },
  "F.312": {
    rule: "D is not H minus I plus J",
    marks: "I, J",
    says: "H minus I plus J is {right}, but admitted voters (D) says {left}.",
  },
  "F.401": {
    rule: "A list with votes and no total",
    marks: "total of the list",
    says: "For {list} there {right:is # vote|are # votes}, but its total is empty or 0.",
  },
  "F.402": {
    rule: "The total of the list is not the sum of its candidates",
    marks: "the list",
    says: "For {list} the total says {left}, but its candidates together have {right:# vote|# votes}.",
  },
  "F.403": {
    rule: "The total of the list is not what the summary says (E.i)",
    marks: "total of the list",
    says: "For {list} the total says {left}, but the summary {right}.",
  },
  "W.001": {
    rule: "The second entry differs from the first",
    marks: "every differing field",
    says: "The second entry differs from the first: {differences}.",
  },
  "W.002": {
    rule: "The coordinator rejected this entry and emptied fields",
    marks: "those fields",
    says: "Emptied: {fields}.",
  },
  "W.201": {
    rule: "Many blank votes: {rejectedPercent}% or more",
    marks: "F",
    says: "Of {right:# vote|# votes} cast, {left:# is|# are} blank, {rejectedPercent}% or more.",
  },
  "W.202": {
    rule: "Many invalid votes: {rejectedPercent}% or more",
    marks: "G",
    says: "Of {right:# vote|# votes} cast, {left:# is|# are} invalid, {rejectedPercent}% or more.",
  },
  "W.203": {
    rule: "A large difference between D and H: {differencePercent}% or {differenceVotes} or more",
    marks: "D, H",
    says: "There is a large difference between admitted voters (D: {left}) and votes cast (H: {right}).",
  },
  "W.204": {
    rule: "No votes were cast",
    marks: "H",
    says: "Votes cast (H) is empty or 0.",
  },
  "W.205": {
    rule: "There are no eligible voters",
    marks: "Z",
    says: "Eligible voters (Z) is empty or 0.",
  },
  "W.206": {
    rule: "Fewer eligible voters than poll cards",
    marks: "Z",
    says: "There {left:is # eligible voter|are # eligible voters} (Z), fewer than the number of poll cards (A): {right}.",
  },
});
