import type { StepOf } from "../../model/outcome/step.js";

/** A residual seat with its number. */
export interface NumberedSeat {
  readonly number: number;
  readonly step: StepOf<"residual-seat">;
}

/** A part of a picture, with its height. */
export interface Panel {
  readonly height: number;
  readonly content: readonly string[];
}

/** Nothing, without height. */
export const emptyPanel: Panel = { height: 0, content: [] };
