import { plausibilityThresholds as thresholds } from "../../law/counts/plausibility-thresholds.js";
import type { CheckReadings } from "../../law/readings/check-readings.js";
import type { FigureRule } from "../rule.js";
import { allKinds, stationKinds } from "../scope.js";

/** The codes of these checks. */
export type PlausibilityCode = "W.201" | "W.202" | "W.203" | "W.204" | "W.205" | "W.206";

const common = { family: "oddities", severity: "warning", suppressedBy: [] } as const;

/** Whether blank or invalid votes are many: not none, and at least the share of the votes cast. */
function isMany(votes: number, votesCast: number): boolean {
  return votes !== 0 && 100 * votes >= thresholds.rejectedPercent * votesCast;
}

/** Whether the difference between D and H is large, under either reading of W.203. */
function isLargeDifference(
  admittedVoters: number,
  votesCast: number,
  reading: CheckReadings["largeDifference"],
): boolean {
  const difference = Math.abs(admittedVoters - votesCast);
  if (difference === 0) return false;
  const byShare = 100 * difference >= thresholds.differencePercent * votesCast;
  const byVotes = difference >= thresholds.differenceVotes;
  return reading === "or" ? byShare || byVotes : byShare && byVotes;
}

/** What is not wrong in itself but odd enough to look at again. */
export const plausibilityRules: readonly FigureRule<PlausibilityCode>[] = [
  {
    ...common,
    code: "W.201",
    kinds: stationKinds,
    formula: `F ≠ 0 and 100 · F ≥ ${thresholds.rejectedPercent} · H`,
    terms: ["F", "H"],
    marks: "F",
    find: ({ count }) =>
      isMany(count.blankVotes, count.votesCast)
        ? { fields: ["blankVotes"], left: count.blankVotes, right: count.votesCast }
        : undefined,
  },
  {
    ...common,
    code: "W.202",
    kinds: stationKinds,
    formula: `G ≠ 0 and 100 · G ≥ ${thresholds.rejectedPercent} · H`,
    terms: ["G", "H"],
    marks: "G",
    find: ({ count }) =>
      isMany(count.invalidVotes, count.votesCast)
        ? { fields: ["invalidVotes"], left: count.invalidVotes, right: count.votesCast }
        : undefined,
  },
  {
    ...common,
    code: "W.203",
    kinds: stationKinds,
    formula: `D ≠ H and (100 · |D − H| ≥ ${thresholds.differencePercent} · H or |D − H| ≥ ${thresholds.differenceVotes})`,
    terms: ["D", "H"],
    marks: "D, H",
    find: ({ count, readings }) =>
      isLargeDifference(count.admittedVoters, count.votesCast, readings.largeDifference)
        ? {
            fields: ["admittedVoters", "votesCast"],
            left: count.admittedVoters,
            right: count.votesCast,
          }
        : undefined,
  },
  {
    ...common,
    code: "W.204",
    kinds: allKinds,
    formula: "H = 0",
    terms: ["H"],
    marks: "H",
    find: ({ count }) =>
      count.votesCast === 0 ? { fields: ["votesCast"], left: 0, right: 0 } : undefined,
  },
  {
    ...common,
    code: "W.205",
    kinds: ["municipality"],
    formula: "Z = 0",
    terms: ["Z"],
    marks: "Z",
    find: ({ count }) =>
      count.kind === "municipality" && count.eligibleVoters === 0
        ? { fields: ["eligibleVoters"], left: 0, right: 0 }
        : undefined,
  },
  {
    ...common,
    code: "W.206",
    kinds: ["municipality"],
    formula: "Z < A",
    terms: ["Z", "A"],
    marks: "Z",
    suppressedBy: ["W.205"],
    find: ({ count }) =>
      count.kind === "municipality" && count.eligibleVoters < count.pollCards
        ? { fields: ["eligibleVoters"], left: count.eligibleVoters, right: count.pollCards }
        : undefined,
  },
];
