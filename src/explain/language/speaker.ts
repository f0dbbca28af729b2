import type { ArticleReference } from "../../model/article.js";
import type { FieldValue } from "../../model/count/count-fields.js";
import type { FieldPath } from "../../model/count/field-path.js";
import type { Day } from "../../model/day.js";
import type { Fraction } from "../../model/fraction.js";
import type { LotQuestion } from "../../model/outcome/lot.js";
import type { Named } from "./facts.js";

/** Says numbers, names and articles in one language, for the sentences to use. */
export interface Speaker {
  /** `1.234` */
  readonly number: (value: number) => string;
  /** `eerste`, `21e`; `first`, `21st` */
  readonly ordinal: (place: number) => string;
  /** As it stands, `1.851/3`. */
  readonly fraction: (value: Fraction) => string;
  /** As a mixed number, `340 4/15`. */
  readonly mixed: (value: Fraction) => string;
  /** Rounded half up to two decimals, `340,27`. */
  readonly decimal: (value: Fraction) => string;
  /** A quotient and what it comes to: `1.851/3 = 617`, `2.571/8 ≈ 321,38`. */
  readonly quotient: (value: Fraction) => string;
  /** A mixed number and its decimals: `340 4/15 (afgerond 340,27)`; a whole number alone. */
  readonly mixedAndDecimal: (value: Fraction) => string;
  /** `55 votes`, weighted where votes have a value. */
  readonly votes: (value: Fraction) => string;
  /** `1.851/3 = 617 votes per seat` */
  readonly votesPerSeat: (value: Fraction) => string;
  /** `25%`, with one decimal, or as many as show that it is no whole number. */
  readonly percentage: (value: Fraction) => string;
  /** Says a day. */
  readonly day: (value: Day) => string;
  /** A list number, list or combination by its name. */
  readonly contestant: (key: string) => string;
  /** Says a list number, with its name where it has one. */
  readonly group: (number: number) => string;
  /** A candidate list: the list of its group, or by its number. */
  readonly listOf: (key: string) => string;
  /** Says a candidate. */
  readonly candidate: (id: string) => string;
  /** A candidate by the place on a list. */
  readonly position: (position: number, list: number) => string;
  /**
   * One between whom a lot of this kind is drawn. Without the kind: a candidate if there is one by this
   * id, and otherwise a contestant.
   */
  readonly option: (key: string, kind?: LotQuestion["kind"]) => string;
  /** Says several things after one another. */
  readonly enumeration: (items: readonly string[]) => string;
  /** Says an article of the law. */
  readonly article: (reference: ArticleReference) => string;
}

/** Knows what is a registered name, which is said as it is. */
export interface NameSpeaker extends Speaker {
  /** Whether a text about it opens with a registered name. */
  readonly opensWithName: (named: Named) => boolean;
}

/** Says fields of a report and what stands in them, besides what a speaker says. */
export interface FieldSpeaker extends NameSpeaker {
  /** Says a field of a form. */
  readonly field: (path: FieldPath) => string;
  /** Says what a field holds. */
  readonly fieldValue: (value: FieldValue) => string;
}
