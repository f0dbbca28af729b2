import {
  type Determined,
  fullSeatsOfElection,
  residualSeatsOfElection,
} from "../../model/outcome/determined.js";
import type { StepOf } from "../../model/outcome/step.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";

/** A residual seat of the election with its number; those that came free are counted apart. */
export interface NumberedSeat {
  readonly number: number;
  readonly cameFree: boolean;
  readonly step: StepOf<"residual-seat">;
}

/** The residual seats of the election, and those that came free, each with its number. */
export function numberedSeats(outcome: Determined): readonly NumberedSeat[] {
  const exhausted = outcome.steps.findIndex(
    (step) => step.kind === "list-exhaustion" && step.scope.kind === "election",
  );
  const left = fullSeatsOfElection(outcome)?.residualSeats ?? 0;
  const early = exhausted < 0 ? outcome.steps : outcome.steps.slice(0, exhausted);
  const assigned = early.filter(
    (step) => step.kind === "residual-seat" && step.scope.kind === "election",
  ).length;
  return residualSeatsOfElection(outcome).map((step, index) =>
    index < Math.min(assigned, left)
      ? { number: index + 1, cameFree: false, step }
      : { number: index + 1 - assigned, cameFree: true, step },
  );
}

/** Residual seat 2, or a seat that came free. */
export function seatLabel(
  { number, cameFree }: Pick<NumberedSeat, "number" | "cameFree">,
  { language, say }: Voice,
): string {
  const phrase = { say: cameFree ? "freed-seat" : "residual-seat", number } as const;
  return tell(phrase, language.report.phrases, say);
}
