import { listLengthOf } from "../../law/lists/list-length.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn } from "../../law/timeline/provision.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Refused } from "../../model/refusal.js";
import { type ListLengthInput, listLengthSchema } from "./list-length-input.js";

/** How many candidates a list may have. */
export interface MaximumListLength {
  /** The whole answer is here. */
  readonly status: "completed";
  /** The most candidates that the list may have. */
  readonly candidates: number;
  /** Where the figure comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/**
 * The most candidates that one list may have: article H 6, second paragraph; R 4 for the Senate.
 * It depends on the seats that the lists of the same party won at the last election of the body;
 * where parties merged their names, on the seats of their lists then.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-value`, `unknown-property`,
 * `too-small`, `too-large`, `not-a-day`) and days before the Electoral Act of 1989
 * (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * maximumListLength({ type: "TK", day: "2023-11-22", seatsAtLastElection: 34 }); // 80 candidates
 * ```
 */
export function maximumListLength(input: ListLengthInput): MaximumListLength | Refused {
  const parsed = parseWithSchema(listLengthSchema, input);
  if (parsed.status === "refused") return parsed;
  const { type, day, seatsAtLastElection = 0 } = parsed.value;
  const timeline = listLengthOf(type);
  const provision = provisionOn(timeline, day);
  if (provision === undefined) return noRulesOnDay(timeline, day);
  const { ordinary, largeAbove, large, timesSeats } = provision.value;
  const allowed = timesSeats === null ? large : Math.min(timesSeats * seatsAtLastElection, large);
  return {
    status: "completed",
    candidates: seatsAtLastElection > largeAbove ? allowed : ordinary,
    provenance: provenanceOf(provision),
  };
}
