import type { FieldPath } from "../../model/count/field-path.js";
import type { CheckSubject, FigureRule } from "../rule.js";
import { allKinds } from "../scope.js";

/** The codes of these checks. */
export type TotalsCode = "F.201" | "F.202" | "F.203" | "F.204";

const common = { family: "totals", severity: "error", kinds: allKinds } as const;

function summaryFields({ count }: CheckSubject): readonly FieldPath[] {
  return [
    ...count.votesPerList.map(({ number }): FieldPath => `votesPerList.${number}`),
    "votesOnCandidates",
  ];
}

/**
 * The sums of the form: voters (N 1a (1)) and votes (N 6 (2, 3), Na 18 (2, 3)), as they were
 * written down.
 */
export const totalRules: readonly FigureRule<TotalsCode>[] = [
  {
    ...common,
    code: "F.201",
    formula: "A + B + C ≠ D",
    terms: ["A", "B", "C", "D"],
    marks: "A, B, (C), D",
    suppressedBy: [],
    find: ({ count, ballot }) => {
      const left = count.pollCards + count.proxyCertificates + count.voterCards;
      if (left === count.admittedVoters) return undefined;
      const voterCards: readonly FieldPath[] = ballot.voterCardsUsed ? ["voterCards"] : [];
      return {
        fields: ["pollCards", "proxyCertificates", ...voterCards, "admittedVoters"],
        left,
        right: count.admittedVoters,
      };
    },
  },
  {
    ...common,
    code: "F.204",
    formula: "ΣE.i > 0 and E = 0",
    terms: ["E.i", "E"],
    marks: "E",
    suppressedBy: [],
    find: ({ count, sumOfLists }) =>
      sumOfLists > 0 && count.votesOnCandidates === 0
        ? { fields: ["votesOnCandidates"], left: sumOfLists, right: 0 }
        : undefined,
  },
  {
    ...common,
    code: "F.202",
    formula: "ΣE.i ≠ E",
    terms: ["E.i", "E"],
    marks: "E.1 … E.n, E",
    suppressedBy: ["F.204"],
    find: (subject) =>
      subject.sumOfLists === subject.count.votesOnCandidates
        ? undefined
        : {
            fields: summaryFields(subject),
            left: subject.sumOfLists,
            right: subject.count.votesOnCandidates,
          },
  },
  {
    ...common,
    code: "F.203",
    formula: "E + F + G ≠ H",
    terms: ["E", "F", "G", "H"],
    marks: "E, F, G, H",
    suppressedBy: ["F.204"],
    find: ({ count }) => {
      const left = count.votesOnCandidates + count.blankVotes + count.invalidVotes;
      if (left === count.votesCast) return undefined;
      return {
        fields: ["votesOnCandidates", "blankVotes", "invalidVotes", "votesCast"],
        left,
        right: count.votesCast,
      };
    },
  },
];
