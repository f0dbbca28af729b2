import type { LotQuestion } from "../../model/outcome/lot.js";

/** A lot that the law orders: for what, among whom, and how many are drawn at once. */
export type Lot = Pick<LotQuestion, "kind" | "scope" | "options" | "draws">;

/** Thrown where a lot is needed that has not been drawn; no error, so without a stack. */
export class LotNeeded {
  readonly lot: Lot;
  constructor(lot: Lot) {
    this.lot = lot;
  }
}

/** The urn: says what was drawn. */
export interface Urn {
  readonly draw: (lot: Lot) => readonly string[];
}

/** An urn that answers lots in the order in which they come up. */
export function urnWith(answers: readonly (readonly string[])[]): Urn {
  let drawn = 0;
  return {
    draw(lot) {
      const answer = answers[drawn];
      if (answer === undefined) throw new LotNeeded(lot);
      drawn += 1;
      const different = new Set(answer).size === lot.draws && answer.length === lot.draws;
      if (different && answer.every((option) => lot.options.includes(option))) return answer;
      throw new RangeError(`${answer.join(", ")} drawn of ${lot.options.join(", ")}`);
    },
  };
}

/** Who of these has to give up a seat: the only one, or whom a lot points at. */
export function giverOf<One>(
  among: readonly One[],
  keyOf: (one: One) => string,
  { kind, scope }: Pick<Lot, "kind" | "scope">,
  urn: Urn,
): One | undefined {
  if (among.length < 2) return among[0];
  const [key] = urn.draw({ kind, scope, options: among.map(keyOf), draws: 1 });
  return among.find((one) => keyOf(one) === key);
}
