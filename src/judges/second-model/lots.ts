/** A lot the law orders, as the vectors name it. */
export interface Lot {
  readonly type:
    | "unit-average"
    | "unit-remainder"
    | "absolute-majority"
    | "list-remainder"
    | "list-average"
    | "candidate"
    | "seat-withheld"
    | "seat-passed";
  readonly group?: number;
  readonly options: readonly string[];
}

/** Thrown where a lot is needed that has not been drawn; no error, so without a stack. */
export class LotNeeded {
  readonly lot: Lot;
  constructor(lot: Lot) {
    this.lot = lot;
  }
}

/** The urn: answers lots in the order in which they come up. */
export interface Urn {
  readonly draw: (lot: Lot) => string;
  readonly drawn: readonly (Lot & { drawn: string })[];
}

export function urnWith(answers: readonly string[]): Urn {
  const drawn: (Lot & { drawn: string })[] = [];
  return {
    drawn,
    draw(lot) {
      const answer = answers[drawn.length];
      if (answer === undefined) throw new LotNeeded(lot);
      if (!lot.options.includes(answer)) {
        throw new Error(`${answer} was drawn, between ${lot.options.join(", ")}`);
      }
      drawn.push({ ...lot, drawn: answer });
      return answer;
    },
  };
}
