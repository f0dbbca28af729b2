import type { PassedOver, SuccessionStep } from "../../../after/succession/succession-step.js";
import type { AnsweredLot } from "../../../model/outcome/lot.js";
import type { Speaker } from "../../language/speaker.js";

/** The kinds of {@link SuccessionStep}. */
export type SuccessionStepKind = SuccessionStep["kind"];

/** The step of one kind. */
export type SuccessionStepOf<Kind extends SuccessionStepKind> = Extract<
  SuccessionStep,
  { kind: Kind }
>;

/** Everything said about filling a vacancy. */
export interface SuccessionWords {
  /** A sentence for every kind of step; `lot`: the lot that decided it, where one did. */
  readonly steps: {
    readonly [Kind in SuccessionStepKind]: (
      step: SuccessionStepOf<Kind>,
      say: Speaker,
      lot: AnsweredLot | null,
    ) => string;
  };
  /** Why a candidate is passed over, as the end of a sentence. */
  readonly passedOver: { readonly [Reason in PassedOver]: string };
}
