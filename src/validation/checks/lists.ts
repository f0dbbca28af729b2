import type { ListRule } from "../rule.js";
import { allKinds } from "../scope.js";

/** The codes of these checks. */
export type ListCode = "F.401" | "F.402" | "F.403";

const common = { family: "lists", severity: "error", kinds: allKinds } as const;

/**
 * The total of each list against its candidates and against the summary (N 6 (1), Na 18 (1)).
 */
export const listRules: readonly ListRule<ListCode>[] = [
  {
    ...common,
    code: "F.401",
    formula: "(Σ candidate votes > 0 or E.i > 0) and list total = 0",
    terms: ["candidate votes", "E.i", "list total"],
    marks: "list total",
    suppressedBy: [],
    find: ({ list, summary, sumOfCandidates }) =>
      list.total === 0 && (sumOfCandidates > 0 || summary > 0)
        ? {
            fields: [`lists.${list.number}.total`],
            left: 0,
            right: sumOfCandidates > 0 ? sumOfCandidates : summary,
          }
        : undefined,
  },
  {
    ...common,
    code: "F.402",
    formula: "list total ≠ Σ candidate votes",
    terms: ["list total", "candidate votes"],
    marks: "list",
    suppressedBy: ["F.401"],
    find: ({ list, sumOfCandidates }) =>
      list.total === sumOfCandidates
        ? undefined
        : { fields: [`lists.${list.number}`], left: list.total, right: sumOfCandidates },
  },
  {
    ...common,
    code: "F.403",
    formula: "list total ≠ E.i",
    terms: ["list total", "E.i"],
    marks: "list total",
    suppressedBy: ["F.401"],
    find: ({ list, summary }) =>
      list.total === summary
        ? undefined
        : { fields: [`lists.${list.number}.total`], left: list.total, right: summary },
  },
];
