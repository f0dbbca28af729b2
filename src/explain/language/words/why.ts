import type { Nothing, Phrase } from "../dictionary.js";
import type { Figure, Named, Ordinal, Some } from "../facts.js";

/** The two methods by which residual seats are assigned. */
type Method = "highest-average" | "largest-remainder";

/** What is said when somebody asks why a seat went where it went, or why a candidate is elected. */
export interface WhyPhrases {
  readonly "numbered-seat": { readonly number: number; readonly of: number };
  readonly "freed-seat": Nothing;
  readonly "highest-average": Winner;
  readonly "largest-remainder": Winner;
  readonly "went-to": { readonly seat: Seat; readonly list: Named };
  readonly "went-by-lot": { readonly seat: Seat; readonly list: Named };
  readonly "no-lot-needed": Equals;
  readonly "lot-needed": Equals;
  readonly next: { readonly list: Named; readonly value: Figure };
  readonly "next-short": { readonly votes: number };
  readonly "next-difference": { readonly votes: Figure };
  readonly "left-out": { readonly groups: string; readonly lists?: number };
  readonly "left-out-for": { readonly lists: Some<Named>; readonly reason: string };

  readonly "by-preference": { readonly candidate: Named; readonly votes: number };
  readonly threshold: { readonly threshold: Figure; readonly votes: number };
  readonly "made-the-one-seat": { readonly list: Named };
  readonly "made-one-seat": {
    readonly place: Ordinal;
    readonly seats: number;
    readonly list: Named;
  };
  readonly "in-list-order": {
    readonly candidate: Named;
    readonly position: number;
    readonly place: Ordinal;
    readonly list: Named;
  };
  readonly "without-preference": { readonly votes: number };
  readonly "succeeds-elsewhere": { readonly candidate: Named };
  readonly "no-seats": { readonly candidate: Named; readonly list: Named };
  readonly "threshold-passed": {
    readonly candidate: Named;
    readonly votes: number;
    readonly list: Named;
    readonly seats: number;
  };
  readonly "not-high-enough": {
    readonly candidate: Named;
    readonly list: Named;
    readonly seats: number;
    readonly position: number;
  };
  readonly "had-votes": { readonly votes: number };
  readonly "votes-for-seat": { readonly votes: number; readonly more: number };
  readonly deceased: { readonly candidate: Named };
}

type Seat = Phrase<WhyPhrases, "numbered-seat" | "freed-seat">;

interface Winner {
  readonly seat: Seat;
  readonly list: Named;
  readonly value: Figure;
  /** Whether others took part with less. */
  readonly among: "several" | "alone";
}

/** Others that had exactly as much; `lists` also says whether they are one or several. */
interface Equals {
  readonly lists: Some<Named>;
  readonly method: Method;
  readonly value: Figure;
}

/** Something said when somebody asks why. */
export type WhyPhrase = Phrase<WhyPhrases>;
