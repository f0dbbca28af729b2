import type { CompletedOutcome } from "../model/outcome/outcome.js";

/** Somebody elected, on which list. */
export interface ElectedOnNumber {
  /** The id of the candidate. */
  readonly candidate: string;
  /** The number of the list. */
  readonly group: number;
}

/** Everybody whom an outcome elects, with the number of the list. */
export function electedIn({ lists }: CompletedOutcome): readonly ElectedOnNumber[] {
  return lists.flatMap(({ group, elected }) =>
    elected.map(({ candidate }) => ({ candidate: String(candidate), group })),
  );
}
