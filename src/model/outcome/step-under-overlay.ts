import type { ArticleReference } from "../article.js";
import type { Fraction } from "../fraction.js";
import type { ListKey } from "../identifiers.js";
import type { Overlay } from "./overlay.js";

type Changes = Omit<Overlay, "name">;

/** One part of an overlay: its name and what it says. */
export type RuleChange = {
  readonly [Rule in keyof Changes]-?: {
    /** The name of the part. */
    readonly rule: Rule;
    /** What it says. */
    readonly to: Exclude<Changes[Rule], undefined>;
  };
}[keyof Changes];

/** A rule that an overlay changed, and what it became. */
export interface RuleChangedStep {
  /** Which of the kinds this is. */
  readonly kind: "rule-changed";
  /** The article of the law that orders the rule which is changed. */
  readonly article: ArticleReference;
  /** What was changed, as the overlay has it. */
  readonly change: RuleChange;
}

/** Seats of a list that go to its first candidates whatever their votes, under an overlay only. */
export interface ListSeatsStep {
  /** Which of the kinds this is. */
  readonly kind: "list-seats";
  /** The article of the law that orders the rule which is changed. */
  readonly article: ArticleReference;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
  /** The seats of the list. */
  readonly seats: number;
  /** The share of them that goes to its first candidates. */
  readonly share: Fraction;
  /** How many seats that is, rounded down. */
  readonly first: number;
}
