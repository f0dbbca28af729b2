import type { Fraction } from "../../model/fraction.js";
import type { LotQuestion } from "../../model/outcome/lot.js";
import type { Step } from "../../model/outcome/step.js";

/** What the law orders next: a step that must stand there, or a lot that must have been drawn. */
type Ordered =
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

/** What a lot calls those between whom it is drawn, and what of theirs was compared. */
interface Named<One> {
  readonly keyOf: (one: One) => string;
  readonly figureOf: (one: One) => Fraction;
}

/** Which of these gives up a seat: the only one, or whom the lot points at. */
export function* loser<One>(
  among: readonly One[],
  { keyOf, figureOf }: Named<One>,
  question: Pick<LotQuestion, "kind" | "article" | "scope">,
): Derivation<{ readonly one: One | undefined; readonly lot: number | null }> {
  if (among.length < 2) return { one: among[0], lot: null };
  const options = among.map(keyOf);
  const drawnOption = "gives-up-a-seat";
  const drawn = yield* orderLot({
    ...question,
    options,
    draws: 1,
    drawnOption,
    figures: among.map(figureOf),
  });
  return { one: among.find((one) => keyOf(one) === drawn.options[0]), lot: drawn.lot };
}
