import type { Determined } from "../../../model/outcome/determined.js";
import type { AnsweredLot, Scope } from "../../../model/outcome/lot.js";
import type { Step } from "../../../model/outcome/step.js";

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
  /** Number of seats of the body. */
  readonly seats: number;
}

interface ScopeSoFar {
  contestants: readonly string[];
  exhausted: boolean;
  readonly counts: Map<Step["kind"], number>;
}

function scopeName(step: Step): string {
  const scope: Scope = "scope" in step ? step.scope : { kind: "election" };
  if (scope.kind === "combination") return `combination ${scope.combination}`;
  return scope.kind === "group" ? `group ${scope.group}` : "election";
}

/** A step with where it stands. */
interface PlacedStep {
  readonly step: Step;
  readonly place: StepPlace;
}

/** Every step of an outcome with where it stands among the others of its scope. */
export function placedSteps(outcome: Determined): readonly PlacedStep[] {
  const scopes = new Map<string, ScopeSoFar>();
  return outcome.steps.map((step): PlacedStep => {
    const name = scopeName(step);
    const scope = scopes.get(name) ?? { contestants: [], exhausted: false, counts: new Map() };
    scopes.set(name, scope);
    if (step.kind === "full-seats") {
      scope.contestants = step.contestants.map(({ contestant }) => contestant);
    }
    const ordinal = (scope.counts.get(step.kind) ?? 0) + 1;
    scope.counts.set(step.kind, ordinal);
    const place = {
      ordinal,
      afterExhaustion: scope.exhausted,
      contestants: scope.contestants,
      lot: "lot" in step && step.lot !== null ? (outcome.lots[step.lot] ?? null) : null,
      seats: outcome.election.seats,
    };
    if (step.kind === "list-exhaustion") scope.exhausted = true;
    return { step, place };
  });
}

/** Where each step of an outcome stands among the others of its scope. */
export function stepPlaces(outcome: Determined): readonly StepPlace[] {
  return placedSteps(outcome).map(({ place }) => place);
}
