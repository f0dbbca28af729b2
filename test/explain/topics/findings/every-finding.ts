import { article } from "../../../../src/model/article.js";
import type { Mismatch } from "../../../../src/tally/reconciliation/reconcile.js";
import { checkCount } from "../../../../src/validation/check-count.js";
import type { ControlProtocolFinding } from "../../../../src/validation/control-protocol/finding.js";
import type {
  CodedFinding,
  FindingCode,
  UncodedCheck,
  UncodedFinding,
} from "../../../../src/validation/finding.js";
import { codeCases } from "../../../validation/code-cases.js";
import { decentralised, smallBallot } from "../../../validation/small-counts.js";

const entryFindings: readonly CodedFinding[] = [
  ...checkCount(
    { ...decentralised, blankVotes: 1234, comparison: { ...decentralised.comparison, more: true } },
    smallBallot,
    {
      context: { entry: "second", first: decentralised },
    },
  ),
  ...checkCount(decentralised, smallBallot, {
    context: { entry: "correction", emptied: ["lists.1.candidateVotes.1", "votesPerList.1"] },
  }),
];

/** One finding of every code. */
export const oneOfEach = new Map<FindingCode, CodedFinding>(
  [...codeCases.flatMap(({ raising }) => checkCount(raising, smallBallot)), ...entryFindings].map(
    (finding) => [finding.code, finding],
  ),
);

/** On a list or not: the compiler says which check is not there. */
const isOnList: Readonly<Record<UncodedCheck, boolean>> = {
  "sum-of-voters": false,
  "sum-of-lists": false,
  "sum-of-votes": false,
  difference: false,
  "sum-of-candidates": true,
  "list-in-summary": true,
  "more-votes-than-members": false,
  "no-votes": false,
};

/** One finding of every check without a code. */
export const uncodedFindings: readonly UncodedFinding[] = Object.entries(isOnList).map(
  ([check, onList]) => ({
    code: null,
    check: check as UncodedCheck,
    severity: "error",
    scope: "provincial-council",
    fields: ["votesCast"],
    article: article("T 11", 1),
    ...(onList ? { list: 4 } : {}),
    left: 44,
    right: 1243,
  }),
);

const share = { numerator: 3, denominator: 40 };
const person = { candidate: 2, received: 1500, expected: { numerator: 7, denominator: 3 } };

/** One finding of every check of the control protocol, in each of its forms. */
export const protocolFindings: readonly ControlProtocolFinding[] = [
  { unit: "SB1", check: "no-votes" },
  { unit: "SB1", check: "unexplained-difference", ballots: 4 },
  { unit: "SB1", check: "missing-explanations", ballots: 5 },
  { unit: "SB1", check: "many-blank-votes", share },
  { unit: "SB1", check: "many-invalid-votes", share },
  { unit: "SB1", check: "large-difference", by: "votes", votes: 16, allVotes: 1000 },
  {
    unit: "SB1",
    check: "list-deviates",
    list: 3,
    here: share,
    elsewhere: { numerator: 6, denominator: 7 },
  },
  {
    unit: "SB1",
    check: "candidates-possibly-switched",
    list: 3,
    more: person,
    fewer: person,
    reference: "municipality",
  },
  {
    unit: "SB1",
    check: "candidates-possibly-switched",
    list: 3,
    more: person,
    fewer: person,
    reference: "neighbourhood",
  },
  { unit: "SB1", check: "not-computable", of: "large-difference" },
  { unit: "SB1", check: "not-computable", of: "missing-explanations" },
];

/** A difference between levels of every kind. */
export const mismatches: readonly Mismatch[] = [
  { kind: "figure", depth: 0, unit: "0668", what: "pollCards", parent: 3, children: 2 },
  { kind: "figure", depth: 0, unit: "0668", what: "lists.4.votes", parent: 3, children: 2 },
  {
    kind: "figure",
    depth: 0,
    unit: "0668",
    what: "lists.4.candidateVotes.7",
    parent: 3,
    children: 2,
  },
  { kind: "missing-unit", depth: 0, unit: "0668", child: "SB1" },
  { kind: "doubled-unit", depth: 0, unit: "0668", child: "SB1" },
  { kind: "unknown-unit", depth: 0, unit: "0668", child: "SB1" },
  { kind: "another-election", depth: 0, unit: "0668", child: "SB1" },
  { kind: "ballot", depth: 0, unit: "0668", child: "SB1", list: 4 },
];
