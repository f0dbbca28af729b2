import type { Determined } from "../../../model/outcome/determined.js";
import type { Scope } from "../../../model/outcome/lot.js";
import type { Step } from "../../../model/outcome/step.js";
import type { StepPlace } from "../../language/language.js";

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

/** Where each step of an outcome stands among the others of its scope. */
export function stepPlaces(outcome: Determined): readonly StepPlace[] {
  const scopes = new Map<string, ScopeSoFar>();
  return outcome.steps.map((step): StepPlace => {
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
    return place;
  });
}
