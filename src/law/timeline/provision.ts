import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import { own } from "../../model/has.js";

/**
 * How sure a provision is: read in the text of the law, confirmed by recomputing official results,
 * read in an official program, read in a secondary source, inferred, or not verified at all.
 */
export type Certainty =
  | "law-text"
  | "official-results"
  | "official-program"
  | "secondary-source"
  | "inferred"
  | "not-verified";

/** A value that the law gives, with the days it held and where that can be read. */
export interface Provision<Value> {
  /** First day on which it holds. */
  readonly from: Day;
  /** Last day on which it holds; null: until today. */
  readonly until: Day | null;
  /** What the law says. */
  readonly value: Value;
  /** The article of the law that gives the value. */
  readonly article: ArticleReference;
  /** Where it was read: a publication or a page of the law. */
  readonly source: string;
  /** How certain it is: read in the text of the law, in other official words, or derived. */
  readonly certainty: Certainty;
  /** What else is to be known about it. */
  readonly note?: string;
  /** The first text that was read is of this day; before it the provision is inferred. */
  readonly inferredBefore?: Day;
}

/** Where a provision was read, and how sure that is. */
export type Evidence = Pick<Provision<unknown>, "source" | "certainty" | "note" | "inferredBefore">;

/** The provisions of one subject through time, in order, without gaps or overlaps. */
export type Timeline<Value> = readonly Provision<Value>[];

/** A value that depends on the number of seats: the first entry whose bound is above it holds. */
export type BySize<Value> = readonly {
  /** Holds for fewer seats than this; null: for every size. */
  readonly below: number | null;
  /** What holds for bodies of this size. */
  readonly value: Value;
}[];

/** The provision that holds on `day`, or undefined before the first and after the last. */
export function provisionOn<Value>(
  timeline: Timeline<Value>,
  day: Day,
): Provision<Value> | undefined {
  const found = timeline.find(
    (provision) => provision.from <= day && (provision.until === null || day <= provision.until),
  );
  if (found === undefined) return undefined;
  const inferredBefore = own(found, "inferredBefore");
  return inferredBefore !== undefined && day < inferredBefore
    ? { ...found, certainty: "inferred" }
    : found;
}

/** The provision that holds on a day on which there certainly is one. */
export function provisionInForce<Value>(timeline: Timeline<Value>, day: Day): Provision<Value> {
  const provision = provisionOn(timeline, day);
  if (provision === undefined) throw new RangeError(`no provision on ${day}`);
  return provision;
}

/** The first day on which a timeline has a provision. */
export function firstDayIn(timeline: Timeline<unknown>): Day {
  return timeline.map(({ from }) => from).reduce((first, next) => (next < first ? next : first));
}

/** The value for a body of `seats` seats. */
export function valueForSize<Value>(sizes: BySize<Value>, seats: number): Value {
  const entry = sizes.find(({ below }) => below === null || seats < below);
  if (entry === undefined) throw new RangeError(`no value for ${seats} seats`);
  return entry.value;
}

/** The same value for every number of seats. */
export function anySize<Value>(value: Value): BySize<Value> {
  return [{ below: null, value }];
}

/** One value below a number of seats, another from there on. */
export function smallAndLarge<Value>(below: number, small: Value, large: Value): BySize<Value> {
  return [
    { below, value: small },
    { below: null, value: large },
  ];
}
