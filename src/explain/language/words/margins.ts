import type { NoSuchSeat } from "../../../what-if/margins/margins.js";
import type { Dictionary, Nothing, Phrase } from "../dictionary.js";
import type { Amount, Named } from "../facts.js";

/** Whether more votes are asked for, or fewer. */
type Direction = "more" | "fewer";

/** Why no number of votes makes the difference of a seat. */
type Reasons = {
  readonly [Because in NoSuchSeat["because"]]: Because extends
    | "out-of-bounds"
    | "too-many-lots"
    | "too-many-votes-to-try"
    ? { readonly list: Named; readonly direction: Direction }
    : { readonly list: Named };
};

/** What is said of how close a list was to another seat. */
export interface MarginPhrases extends Reasons {
  readonly change: {
    readonly direction: Direction;
    readonly votes: Amount;
    readonly list: Named;
    readonly after: SeatsThen;
    readonly now: Phrase<MarginPhrases, "seats-now" | "no-seat-now">;
  };
  /** The same, where these are all the votes of the list. */
  readonly "without-votes": {
    readonly votes: Amount;
    readonly list: Named;
    readonly after: SeatsThen;
    readonly now: Phrase<MarginPhrases, "seats-now" | "no-seat-now">;
  };
  readonly "seats-then": { readonly seats: number };
  readonly "no-seat-then": Nothing;
  readonly "seats-by-lot": { readonly least: number; readonly most: number };
  readonly "seats-now": { readonly seats: number };
  readonly "no-seat-now": Nothing;
  readonly "a-lot-decided": Nothing;
  readonly "a-lot-would-decide": { readonly votes: Amount; readonly direction: "more" | "fewer" };
}

type SeatsThen = Phrase<MarginPhrases, "seats-then" | "no-seat-then" | "seats-by-lot">;

/** Something said of a margin. */
export type MarginPhrase = Phrase<MarginPhrases>;

/** How many votes would have made a difference of a seat for a list. */
export type MarginSentences = Dictionary<MarginPhrases>;
