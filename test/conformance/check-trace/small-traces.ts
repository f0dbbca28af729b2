import fc from "fast-check";
import {
  type Election,
  electionTypes,
  lotQuestionSchema,
  type Preset,
  type StepKind,
} from "../../../src/model/index.js";
import { stepsOfEveryKind } from "../../explain/steps-of-every-kind.js";
import { groupElections } from "../../generators/election.js";
import { anyElection, electionOfHistory } from "../../generators/elections-of-every-kind.js";
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

/** Lists of a group with the same persons and equal votes: who is elected on one leaves another. */
const sharedCandidates = fc
  .record({
    seats: fc.integer({ min: 1, max: 6 }),
    persons: fc.integer({ min: 1, max: 3 }),
    own: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
    votes: fc.array(fc.nat(1), { minLength: 15, maxLength: 15 }),
  })
  .map(({ seats, persons, own, votes }) =>
    electionOf({
      type: "PS",
      day: "2023-03-15",
      seats,
      districts: [1, 2, 3],
      groups: [
        {
          number: 1,
          lists: own.map((alone, index) => {
            const shared = Array.from({ length: persons }, (_, person) => `p${person}`);
            const others = Array.from({ length: alone }, (_, person) => `${index}.${person}`);
            const candidates = [...shared, ...others];
            const row = candidates.map((_, place) => votes[index * 5 + place] ?? 0);
            return { districts: [index + 1], candidates, votes: [row] };
          }),
        },
      ],
    }),
  );

const found: readonly Trace[] = fc
  .sample(
    fc.tuple(
      fc.oneof(anyElection, groupElections, electionOfHistory, majorities, sharedCandidates),
      fc.constantFrom<Preset>("default", "abacus", "osv2020", "text"),
      fc.nat(1_000),
    ),
    { numRuns: 4_000, seed: 20_261_120 },
  )
  .flatMap(([election, preset, seed]) => {
    const outcome = drawnOutcome(election, preset, seed);
    if (outcome === undefined) return [];
    return [{ election, outcome, size: JSON.stringify(outcome).length }];
  })
  .sort((left, right) => left.size - right.size);

const stepKinds = Object.keys(stepsOfEveryKind) as StepKind[];
const lotKinds = lotQuestionSchema.shape.kind.options;

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
