import { has } from "../../../model/has.js";
import type { Determined } from "../../../model/outcome/determined.js";
import type { AnsweredLot, Scope } from "../../../model/outcome/lot.js";
import type { Step, StepOf } from "../../../model/outcome/step.js";
import { stepPlacesSignature } from "../../../model/signatures/made/explain.js";
import { refusedArguments } from "../../../model/signatures/refused-arguments.js";

/** Where a step stands among the others, for the sentence about it. */
export interface StepPlace {
  /** The how-manieth step of its kind in its scope, from 1: of a residual seat, its number. */
  readonly ordinal: number;
  /** Whether a list of the scope had no candidates left before this step (P 10). */
  readonly afterExhaustion: boolean;
  /** The contestants of the scope, in the order of the seats before and after. */
  readonly contestants: readonly string[];
  /** The lot that decided the step, where one did. */
  readonly lot: AnsweredLot | null;
  /** Who had died; absent: nobody. */
  readonly deceased?: StepOf<"candidates-deceased">;
  /** Number of seats of the body. */
  readonly seats: number;
  /** Residual seats of the scope, after its full seats. */
  readonly residualSeats: number;
  /** The residual seats that were assigned in the scope before this step, without those that moved. */
  readonly residualBefore: readonly StepOf<"residual-seat">[];
  /** Whether of the residual seats the last one is that which P 9 moves. */
  readonly takesLastAssigned: boolean;
  /** Whether votes count times a vote value, as for the Senate. */
  readonly votesAreWeighted: boolean;
}

interface ScopeSoFar {
  contestants: readonly string[];
  exhausted: boolean;
  residualSeats: number;
  residual: readonly StepOf<"residual-seat">[];
  readonly counts: Map<Step["kind"], number>;
}

function scopeName(step: Step): string {
  const scope: Scope = has(step, "scope") ? step.scope : { kind: "election" };
  if (scope.kind === "combination") return `combination ${scope.combination}`;
  return scope.kind === "group" ? `group ${scope.group}` : "election";
}

function nothingYet(): ScopeSoFar {
  return {
    contestants: [],
    exhausted: false,
    residualSeats: 0,
    residual: [],
    counts: new Map(),
  };
}

/** A step with where it stands. */
interface PlacedStep {
  readonly step: Step;
  readonly place: StepPlace;
}

/** Every step of an outcome with where it stands among the others of its scope. */
export function placedSteps(outcome: Determined): readonly PlacedStep[] {
  const scopes = new Map<string, ScopeSoFar>();
  const deceased = outcome.steps.find((step) => step.kind === "candidates-deceased");
  return outcome.steps.map((step): PlacedStep => {
    const name = scopeName(step);
    const scope = scopes.get(name) ?? nothingYet();
    scopes.set(name, scope);
    if (step.kind === "full-seats") {
      scope.contestants = step.contestants.map(({ contestant }) => contestant);
      scope.residualSeats = step.residualSeats;
    }
    const ordinal = (scope.counts.get(step.kind) ?? 0) + 1;
    scope.counts.set(step.kind, ordinal);
    const place = {
      ordinal,
      afterExhaustion: scope.exhausted,
      contestants: scope.contestants,
      lot: has(step, "lot") && step.lot !== null ? (outcome.lots[step.lot] ?? null) : null,
      ...(deceased === undefined ? {} : { deceased }),
      seats: outcome.election.seats,
      residualSeats: scope.residualSeats,
      residualBefore: scope.residual,
      takesLastAssigned: outcome.readings.smallestSeat === "last-assigned",
      votesAreWeighted: outcome.election.type === "EK",
    };
    if (step.kind === "residual-seat") scope.residual = [...scope.residual, step];
    if (step.kind === "list-exhaustion") scope.exhausted = true;
    return { step, place };
  });
}

/** Where each step of an outcome stands among the others of its scope. */
export function stepPlaces(outcome: Determined): readonly StepPlace[] {
  const refusal = refusedArguments(stepPlacesSignature, [outcome]);
  if (refusal !== null) return refusal;
  return placedSteps(outcome).map(({ place }) => place);
}
