import { dictionary } from "../../language/dictionary.js";
import type {
  FieldPhrases,
  FindingWords,
  MismatchPhrases,
  ProtocolPhrases,
  SheetPhrases,
  UncodedPhrases,
} from "../../language/words/findings.js";
import { englishChecks } from "./checks.js";

/** What is said about counts in English. */
export const englishFindings: FindingWords = {
  fields: {
    eligibleVoters: "eligible voters (Z)",
    pollCards: "poll cards (A)",
    proxyCertificates: "proxy certificates (B)",
    voterCards: "voter cards (C)",
    admittedVoters: "admitted voters (D)",
    votesOnCandidates: "votes for candidates (E)",
    blankVotes: "blank votes (F)",
    invalidVotes: "invalid votes (G)",
    votesCast: "votes cast (H)",
    moreBallotsCounted: "more ballots counted (I)",
    fewerBallotsCounted: "fewer ballots counted (J)",
    postalVotingCertificates: "postal voting certificates",
    replacementPostalVotingCertificates: "replacement postal voting certificates",
    members: "members",
    "differenceReasons.ballotsTakenAway": "ballots taken away",
    "differenceReasons.tooFewBallotsIssued": "too few ballots issued",
    "differenceReasons.tooManyBallotsIssued": "too many ballots issued",
    "differenceReasons.noExplanation": "no explanation",
    "differenceReasons.otherExplanation": "other explanation",
    "differenceReasons.lostBallots": "lost ballots",
    "differenceReasons.tooManyPostalBallots": "too many postal ballots",
    "differenceReasons.noPostalBallot": "no postal ballot",
    "comparison.equal": "the box D = H",
    "comparison.more": "the box H more than D",
    "comparison.fewer": "the box H less than D",
    differenceExplained: "difference fully explained",
    extraInvestigation: "extra investigation",
    "extraInvestigation.otherReason": "extra investigation for another reason",
    "extraInvestigation.recounted": "recounted after extra investigation",
    stationDifferences: "differences with the polling station's count",
    "stationDifferences.explained": "the polling station's difference explained",
    "stationDifferences.perList": "differences per list",
    report: "about the official report",
    "report.checksAndCorrections": "insert sheet present",
    "report.corrigendum": "corrigendum present",
    checksAndCorrections: "checks and corrections",
    "checksAndCorrections.reasons.unexplainedDifference": "reason: unexplained difference",
    "checksAndCorrections.reasons.other": "reason: other",
    "checksAndCorrections.resultsCorrected": "results corrected",
    "checksAndCorrections.requestedByCentralCommittee":
      "at the request of the central electoral committee",
  },
  fieldPhrases: dictionary<FieldPhrases>()({
    "votes-for-list": "votes for {list} in the summary",
    "whole-list": "{list} as a whole",
    "list-total": "total of {list}",
    "candidate-votes": "votes for {candidate}",
    correction: "{unit}: session {session} replaces the count of session {replaced}.",
    "first-counted": "{unit}: counted for the first time in session {session}.",
    "new-vote":
      "{unit}: a new vote on {day} (article V 6); this count takes the place of the one before.",
    corrected: "{Field}: was {from}, is now {to}.",
    differing: "{field} ({first}, then {second})",
  }),
  answers: {
    yes: "yes",
    no: "no",
    both: "both yes and no",
    neither: "not filled in",
    ticked: "ticked",
    "not-ticked": "not ticked",
  },
  checks: englishChecks,
  uncoded: dictionary<UncodedPhrases>()({
    "sum-of-voters":
      "Cards and certificates add up to {left}, but admitted voters (D) says {right} ({article}).",
    "sum-of-lists": "The votes for the lists add up to {left}, but E says {right} ({article}).",
    "sum-of-votes": "E, F and G add up to {left}, but votes cast (H) says {right} ({article}).",
    difference: "H minus I plus J is {right}, but D says {left} ({article}).",
    "sum-of-candidates":
      "The total of {list} says {left}, but its candidates together have {right:# vote|# votes} ({article}).",
    "list-in-summary": "The total of {list} says {left}, but the summary {right} ({article}).",
    "more-votes-than-members":
      "There {left:is # vote|are # votes} of {right:# member|# members} ({article}).",
    "no-votes": "Votes cast (H) says nothing or 0 ({article}).",
  }),
  advice: {
    questions: {
      entry: "Compare the boxes that are ticked with the paper.",
      coordinator: "Have the polling station complete or correct its official report.",
    },
    totals: {
      entry: "Compare these figures with the paper and correct what was copied wrongly.",
      coordinator:
        "If the paper has it so, the official report has an error: investigate, and recount where needed (article Na 12).",
    },
    differences: {
      entry: "Compare this part of the form with the paper.",
      coordinator:
        "Find out where the difference comes from; one that is not fully explained must be recounted (article Na 12).",
    },
    lists: {
      entry: "Compare the votes of each candidate and the total of the list with the paper.",
      coordinator:
        "If the sum is wrong on paper, have this list counted again; the votes of the candidates decide the result.",
    },
    oddities: {
      entry: "Check that you copied it correctly; it may be right.",
      coordinator: "Find out whether this is right; it need not be an error.",
    },
    "second-entry": {
      entry: "Compare each of these fields with the paper.",
      coordinator: "Choose for each field what the paper has; the rest need not be entered again.",
    },
    "emptied-fields": {
      entry: "Enter these fields again from the paper.",
      coordinator: "These fields are being entered again.",
    },
  },
  protocol: dictionary<ProtocolPhrases>()({
    "no-votes": "{unit}: not one vote was counted.",
    "unexplained-difference": "{unit}: for {ballots} of the differences there is no explanation.",
    "missing-explanations": "{unit}: the explanations and the difference are {ballots} apart.",
    "many-blank-votes": "{unit}: many blank votes, {votes} of {of} ({share}).",
    "many-invalid-votes": "{unit}: many invalid votes, {votes} of {of} ({share}).",
    "large-difference":
      "{unit}: a large difference between voters and votes, {votes} of {allVotes:# vote|# votes}.",
    "list-deviates":
      "{unit}: {list} received {here} of the votes here and {elsewhere} in the rest of the municipality.",
    "candidates-possibly-switched":
      "{unit}, {list}: candidate {more} received {moreVotes:# vote|# votes} (expected {moreExpected}) and candidate {fewer} {fewerVotes} (expected {fewerExpected}), measured by the {reference:municipality=municipality|neighbourhood=neighbourhood}: possibly switched.",
    "not-computable":
      "{unit}: the file has no admitted voters, so {of:large-difference=whether the difference is large|missing-explanations=whether explanations are missing} cannot be computed.",
  }),
  mismatches: dictionary<MismatchPhrases>()({
    figure: "{unit}, {what}: {parent}, but its units together have {children}.",
    "missing-unit": "{unit}: {child} is missing.",
    "doubled-unit": "{unit}: {child} is there more than once.",
    "unknown-unit": "{unit}: {child} does not belong here.",
    "another-election": "{unit}: {child} is a count of another election.",
    ballot: "{unit}: {child} has other candidates for {list}.",
  }),
  sheet: {
    title: "All checks on counts",
    introduction:
      "F: an error, the report cannot be right. W: a warning, the report is odd. The letters are those of the forms: A poll cards, B proxy certificates, C voter cards (not for GR and ER), D admitted voters, E votes for candidates, E.i votes for list i, F blank, G invalid, H votes cast, I more and J fewer ballots counted, Z eligible voters.",
    code: "Code",
    kind: "For",
    when: "When",
    formula: "Formula",
    marks: "Fields",
    phrases: dictionary<SheetPhrases>()({ "not-with": "not beside {codes}" }),
    formulaWords: { and: "and", or: "or", "candidate votes": "candidates", "list total": "total" },
    kinds: {
      all: "all",
      stations: "polling stations",
      "decentralised-first-session": "DSO, first session",
      "centralised-first-session": "CSO, first session",
      municipality: "municipality at the CSB",
    },
  },
};
