import type { LotQuestion, Step } from "../../model/index.js";

/** What the law orders next: a step that must stand there, or a lot that must have been drawn. */
export type Ordered =
  | { readonly ordered: "step"; readonly step: Step }
  | { readonly ordered: "lot"; readonly question: LotQuestion };

/** What was drawn, and in which lot. */
export interface Drawn {
  readonly options: readonly string[];
  readonly lot: number;
}

/** The steps in the order of the law, one by one, each only when the one before stands. */
export type Derivation<Result> = Generator<Ordered, Result, Drawn>;

/** Says which step must come now. */
export function* orderStep(step: Step): Derivation<void> {
  yield { ordered: "step", step };
}

/** Says which lot must have been drawn, and gives what was. */
export function* orderLot(question: LotQuestion): Derivation<Drawn> {
  return yield { ordered: "lot", question };
}
