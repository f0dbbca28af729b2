import fc from "fast-check";
import { crowdedGroups } from "../../../src/conformance/generators/crowded-groups.js";
import { groupElections } from "../../../src/conformance/generators/election.js";
import {
  anyElection,
  electionOfHistory,
} from "../../../src/conformance/generators/elections-of-every-kind.js";
import type { Election } from "../../../src/model/election/election.js";
import { electionTypes } from "../../../src/model/election/election-type.js";
import type { LotQuestion } from "../../../src/model/outcome/lot.js";
import type { Preset } from "../../../src/model/outcome/readings.js";
import type { StepKind } from "../../../src/model/outcome/step.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { stepsOfEveryKind } from "../../explain/steps-of-every-kind.js";
import { electionOf } from "../../seats/completed.js";
import { type Answered, drawnOutcome } from "./drawn-outcome.js";

/** An election with its outcome, and how long that is. */
export interface Trace {
  readonly election: Election;
  readonly outcome: Answered;
  readonly size: number;
}

/** A list with one vote more than all others together, and others with equal votes. */
const majorities = fc
  .record({
    equal: fc.integer({ min: 1, max: 9 }),
    lists: fc.integer({ min: 2, max: 4 }),
    seats: fc.integer({ min: 3, max: 23 }),
  })
  .map(({ equal, lists, seats }) =>
    electionOf({
      type: "GR",
      day: "2026-03-18",
      seats,
      groups: [lists * equal + 1, ...Array.from({ length: lists }, () => equal)].map(
        (listVotes, index) => ({ number: index + 1, listVotes }),
      ),
    }),
  );

/** Another rule, and seats of lists that go to their first candidates. */
const reform = {
  name: "half of the seats first",
  listSeats: { numerator: 1, denominator: 2 },
  absoluteMajority: false,
} as const;

const found: readonly Trace[] = fc
  .sample(
    fc.tuple(
      fc.oneof(anyElection, groupElections, electionOfHistory, majorities, crowdedGroups),
      fc.constantFrom<Preset>("default", "abacus", "osv2020", "text"),
      fc.nat(1_000),
    ),
    { numRuns: 4_000, seed: 20_261_120 },
  )
  .flatMap(([election, preset, seed]) => {
    const outcome = drawnOutcome(election, preset, seed);
    if (outcome === undefined) return [];
    const reformed =
      seed % 10 === 0 ? determineResult(election, { preset, overlay: reform }) : null;
    const answered = reformed === null || reformed.status === "refused" ? [] : [reformed];
    return [outcome, ...answered].map((one) => {
      return { election, outcome: one, size: JSON.stringify(one).length };
    });
  })
  .sort((left, right) => left.size - right.size);

const stepKinds = Object.keys(stepsOfEveryKind) as StepKind[];
const lotKinds: readonly LotQuestion["kind"][] = [
  "highest-average",
  "largest-remainder",
  "absolute-majority",
  "preference-candidate",
  "seat-withheld",
  "seat-passed",
];

const hasStep = (kind: StepKind) => (trace: Trace) =>
  trace.outcome.steps.some((step) => step.kind === kind);
const hasLot = (kind: string) => (trace: Trace) =>
  trace.outcome.lots.some(({ question }) => question.kind === kind);
const waitsFor =
  (kind: string) =>
  ({ outcome }: Trace) =>
    outcome.status === "lot-required" && outcome.question.kind === kind;
const isOf =
  (type: string) =>
  ({ election }: Trace) =>
    election.type === type;

/** What must be among the traces, by name. */
export const wanted: readonly (readonly [string, (trace: Trace) => boolean])[] = [
  ...stepKinds.map((kind) => [`step ${kind}`, hasStep(kind)] as const),
  ...lotKinds.map((kind) => [`lot ${kind}`, hasLot(kind)] as const),
  ...lotKinds.map((kind) => [`question ${kind}`, waitsFor(kind)] as const),
  ...electionTypes.map((type) => [type, isOf(type)] as const),
];
/** The smallest traces with each kind of step, each kind of lot and each type of election. */
export const traces = [...new Set(wanted.flatMap(([, has]) => found.filter(has).slice(0, 2)))];
