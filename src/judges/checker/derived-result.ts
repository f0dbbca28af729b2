import type { ElectionContent } from "../../model/election/election.js";
import type { Fraction } from "../../model/fraction.js";
import type { AnsweredLot, LotQuestion } from "../../model/outcome/lot.js";
import type { Readings } from "../../model/outcome/readings.js";
import type { Step } from "../../model/outcome/step.js";
import { partOf } from "../exact.js";
import type { RuleFacts } from "../facts/facts.js";
import { chapters, type Result } from "./chapters.js";
import { countedVotes, votesOf } from "./counted-votes.js";
import type { Drawn } from "./derivation.js";
import { misdrawn } from "./follow.js";
import { seatsNobodyHolds } from "./result.js";
import { quotaOf } from "./seats/quota-and-full-seats.js";

interface Derived {
  readonly quota: Fraction;
  readonly preferenceThreshold: Fraction | null;
  readonly steps: readonly Step[];
  readonly lots: readonly AnsweredLot[];
}

/** What the law orders of an election, step by step, with these lots: all, or until the next lot. */
export type DerivedResult =
  | (Derived & { readonly status: "lot-required"; readonly question: LotQuestion })
  | (Derived & Result & { readonly status: "completed"; readonly unassignedSeats: number });

/** The steps that the checker would ask of an outcome, and their result; null: the lots do not fit. */
export function derivedResult(
  election: ElectionContent,
  facts: RuleFacts,
  readings: Readings,
  drawnLots: readonly (readonly string[])[],
): DerivedResult | null {
  const groups = countedVotes(election);
  const quota = quotaOf(votesOf(groups), election.seats, readings);
  const { preference } = facts;
  const preferenceThreshold = preference === null ? null : partOf(quota, preference.share);
  const derivation = chapters(
    { election, groups, facts, readings },
    { changes: [], listSeats: undefined },
  );
  const steps: Step[] = [];
  const lots: AnsweredLot[] = [];
  const head = { quota, preferenceThreshold, steps, lots };
  let answer: Drawn = { options: [], lot: 0 };
  for (;;) {
    const { done, value } = derivation.next(answer);
    if (done) {
      if (lots.length < drawnLots.length) return null;
      const unassignedSeats = seatsNobodyHolds({ steps });
      return { status: "completed", ...head, ...value, unassignedSeats };
    }
    if (value.ordered === "step") {
      steps.push(value.step);
      continue;
    }
    const { question } = value;
    const drawn = drawnLots[lots.length];
    if (drawn === undefined) return { status: "lot-required", ...head, question };
    if (misdrawn({ question, drawn }) !== null) return null;
    answer = { options: drawn, lot: lots.length };
    lots.push({ question, drawn });
  }
}
