import type { ArticleReference } from "../../model/article.js";
import type { FieldValue } from "../../model/count/count-fields.js";
import type { FieldPath } from "../../model/count/field-path.js";
import type { Day } from "../../model/day.js";
import { type Fraction, fraction } from "../../model/fraction.js";
import type { LotQuestion } from "../../model/outcome/lot.js";

/** Someone or something with a name, which is looked up when it is said. */
export type Named =
  | { readonly as: "contestant"; readonly key: string }
  | {
      readonly as: "group";
      /** The number of the list on the ballot (lijstnummer). */
      readonly number: number;
    }
  | { readonly as: "list-of"; readonly key: string }
  | {
      readonly as: "candidate";
      /** Names it; unique among its kind. */
      readonly id: string;
    };

/** A number of votes, or of votes per seat: never without what it is a number of. */
export interface Amount {
  readonly as: "votes" | "votes-per-seat";
  readonly value: Fraction;
}

/** A fraction, and how it is shown. */
export interface Figure {
  readonly as: "mixed" | "decimal" | "quotient" | "mixed-and-decimal" | "percentage";
  readonly value: Fraction;
}

/** A place in a row: the first, the second. */
export interface Ordinal {
  readonly as: "ordinal";
  readonly place: number;
}

/** A field of a form by its name. */
export interface Field {
  readonly as: "field";
  readonly path: FieldPath;
}

/** What stands in a field of a form. */
export interface Filled {
  readonly as: "filled";
  readonly value: FieldValue;
}

/** A day on the calendar. */
export interface OnDay {
  readonly as: "day";
  readonly day: Day;
}

/** An article of a law. */
export interface Cited {
  readonly as: "article";
  readonly article: ArticleReference;
}

/** What a phrase can be about, other than numbers, texts and other phrases. */
export type Sayable = Named | Amount | Figure | Ordinal | Field | Filled | OnDay | Cited;

/** At least one: an enumeration of nobody cannot be made. */
export type Some<Item> = readonly [Item, ...Item[]];

/** The items, or null where there are none. */
export function some<Item>([first, ...others]: readonly Item[]): Some<Item> | null {
  return first === undefined ? null : [first, ...others];
}

/** Of at least one, what is made of each. */
export function eachOf<Item, Other>(
  [first, ...others]: Some<Item>,
  made: (item: Item) => Other,
): Some<Other> {
  return [made(first), ...others.map(made)];
}

/** A list number, list or combination by its key. */
export function contestant(key: string): Named {
  return { as: "contestant", key };
}

/** A list number. */
export function group(number: number): Named {
  return { as: "group", number };
}

/** A candidate. */
export function candidate(id: string): Named {
  return { as: "candidate", id };
}

/** A candidate list, by its name or its number: the list of VVD in Groningen, list 3. */
export function listOf(key: string): Named {
  return { as: "list-of", key };
}

/** Those between whom a lot is drawn, or some of them: only a lot on preference votes is between people. */
export function optionsOf(
  { kind }: Pick<LotQuestion, "kind">,
  keys: readonly string[],
): readonly Named[] {
  return keys.map(kind === "preference-candidate" ? candidate : contestant);
}

/** So many votes: `55 votes`. */
export function votes(value: number | Fraction): Amount {
  return { as: "votes", value: typeof value === "number" ? fraction(value, 1) : value };
}

/** So many votes per seat: `1.851/3 = 617 votes per seat`. */
export function perSeat(value: Fraction): Amount {
  return { as: "votes-per-seat", value };
}

/** A fraction as a mixed number: `340 4/15`. */
export function mixed(value: Fraction): Figure {
  return { as: "mixed", value };
}

/** A fraction in two decimals: `340,27`. */
export function decimal(value: Fraction): Figure {
  return { as: "decimal", value };
}

/** A quotient and what it comes to: `1.851/3 = 617`. */
export function quotient(value: Fraction): Figure {
  return { as: "quotient", value };
}

/** A mixed number and its decimals: `340 4/15 (afgerond 340,27)`. */
export function mixedAndDecimal(value: Fraction): Figure {
  return { as: "mixed-and-decimal", value };
}

/** A share: `25%`. */
export function percentage(value: Fraction): Figure {
  return { as: "percentage", value };
}

/** The how-manieth. */
export function ordinal(place: number): Ordinal {
  return { as: "ordinal", place };
}

/** A field of a form. */
export function field(path: FieldPath): Field {
  return { as: "field", path };
}

/** What stands in a field of a form. */
export function filled(value: FieldValue): Filled {
  return { as: "filled", value };
}

/** A day. */
export function onDay(day: Day): OnDay {
  return { as: "day", day };
}
