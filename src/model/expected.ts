import type { ArticleReference } from "./article.js";

/** The kinds of values that input is made of. */
export type ExpectedType =
  | "text"
  | "number"
  | "integer"
  | "truth-value"
  | "array"
  | "object"
  | "nothing"
  | "other";

/** Ways in which a text is to be written. */
export type ExpectedForm =
  | "calendar-day"
  | "combination-id"
  | "list-key"
  | "json-object"
  | "flag"
  | "fingerprint"
  | "other";

/** What a number that was expected is a number of. */
export type ExpectedCount =
  | "characters"
  | "digits"
  | "items"
  | "lists"
  | "votes"
  | "votes-cast"
  | "votes-of-candidates"
  | "figures-for-candidates"
  | "figures-for-districts"
  | "rows-for-districts"
  | "members"
  | "denominator"
  | "drawn"
  | "vectors";

/** What may stand only once. */
export type ExpectedOnce =
  | "list"
  | "list-number"
  | "list-in-combinations"
  | "list-of-group-in-district"
  | "district"
  | "combination"
  | "candidate-on-list"
  | "deceased-candidate"
  | "member"
  | "replacement"
  | "vacancy"
  | "unit"
  | "unit-in-neighbourhoods"
  | "session"
  | "choice-for-field"
  | "field"
  | "opening";

/** What a name or number is to refer to. */
export type ExpectedReference =
  | "list"
  | "list-number"
  | "list-on-ballot"
  | "district"
  | "candidate"
  | "member"
  | "member-on-leave"
  | "vacancy"
  | "unit"
  | "differing-field"
  | "field-of-figure";

/** What was expected and has a name of its own. */
export type ExpectedNamed =
  | "list"
  | "candidate-on-list"
  | "session"
  | "count-of-unit"
  | "unit-of-body"
  | "total-of-district"
  | "files-of-election"
  | "votes-of-election"
  | "ballot-of-district"
  | "eligible-voters-of"
  | "votes-of-candidate"
  | "overlay-of-outcome";

/** What the law, or the way in which input is written, demands besides. */
export type ExpectedRule =
  | "one-way-of-votes"
  | "votes-or-list-votes"
  | "list-votes-with-number-of-candidates"
  | "no-candidates-with-list-votes"
  | "lists-for-several-districts"
  | "candidates-in-each-list"
  | "candidates-known"
  | "candidate-once-in-district"
  | "no-list-combinations"
  | "one-list-of-the-number"
  | "lists-of-the-same-districts"
  | "lists-outside-combinations"
  | "rules-of-seats-alone"
  | "list-votes-only"
  | "a-vote"
  | "no-more-lots"
  | "no-voter-cards"
  | "not-on-leave"
  | "no-expulsion"
  | "leave-in-this-body"
  | "declined-seat-only"
  | "appointed-members"
  | "appointed-members-known"
  | "lawful-outcome"
  | "lists-of-first-unit"
  | "at-least-each-unit"
  | "exact-products"
  | "a-choice"
  | "a-count"
  | "votes-in-files"
  | "parsed-by-the-library"
  | "plain-value"
  | "untouched-prototypes"
  | "bytes-before-the-end"
  | "outcome-of-the-election"
  | "lists-times-seats"
  | "seats-of-the-body"
  | "own-ids"
  | "a-day-after-the-election"
  | "no-election"
  | "each-candidate-named"
  | "vote-values"
  | "entry-by-another"
  | "units-of-one-body"
  | "one-list-of-a-number"
  | "one-joint-list"
  | "election-of-ballot"
  | "total-of-each-district"
  | "day-nomination-or-year"
  | "a-working-day"
  | "a-year-of-the-election"
  | "vote-of-the-nomination"
  | "nomination-before-a-thursday"
  | "councils-merge"
  | "boxes-of-the-ballot"
  | "a-choice-that-is-marked"
  | "ballots-of-the-election"
  | "people-in-the-same-places";

/** What is said of each kind of expectation. */
interface ExpectedByKind {
  readonly type: {
    /** Which kind it is. */
    readonly type: ExpectedType;
  };
  readonly form: {
    /** How it is to be written. */
    readonly form: ExpectedForm;
  };
  /** `nearest`: the property that may have been meant. */
  readonly "no-such-property": {
    /** The nearest of them, where one is near. */
    readonly nearest?: string;
  };
  readonly "more-than": {
    /** The bound. */
    readonly limit: number;
    /** Of what it is a number. */
    readonly of?: ExpectedCount;
  };
  readonly "at-least": {
    /** The bound. */
    readonly limit: number;
    /** Of what it is a number. */
    readonly of?: ExpectedCount;
  };
  readonly "at-most": {
    /** The bound. */
    readonly limit: number;
    /** Of what it is a number. */
    readonly of?: ExpectedCount;
  };
  /** A whole number from `least` to `most`. */
  readonly between: {
    /** The least it may be. */
    readonly least: number;
    /** The most it may be. */
    readonly most: number;
  };
  readonly exactly: {
    /** How many. */
    readonly count: number;
    /** Of what it is a number. */
    readonly of: ExpectedCount;
  };
  readonly "candidates-of-list": {
    /** The number of the list. */
    readonly list: number;
    /** How many candidates it has. */
    readonly count: number;
  };
  readonly "sum-of-list": {
    /** The number of the list. */
    readonly list: number;
    /** The sum that it should be. */
    readonly sum: number;
  };
  /** This value and no other, as JSON. */
  readonly value: {
    /** The text. */
    readonly text: string;
  };
  /** `nearest`: the value that may have been meant. */
  readonly "one-of": {
    /** The values that are allowed. */
    readonly values: readonly string[];
    /** The nearest of them, where one is near. */
    readonly nearest?: string;
  };
  readonly "some-of": {
    /** How many. */
    readonly count: number;
    /** The values that are allowed. */
    readonly values: readonly string[];
  };
  readonly "order-of": {
    /** The values that are allowed. */
    readonly values: readonly string[];
  };
  /** A day on which there are rules; until null: ever since. */
  readonly day: {
    /** From which day on. */
    readonly from: string;
    /** To and with which day; null: it still holds. */
    readonly until: string | null;
  };
  readonly once: {
    /** What may stand only once. */
    readonly what: ExpectedOnce;
  };
  readonly reference: {
    /** What it is to refer to. */
    readonly to: ExpectedReference;
  };
  readonly named: {
    /** What kind of thing it names. */
    readonly what: ExpectedNamed;
    /** What it is called. */
    readonly name: string;
  };
  readonly rule: {
    /** The rule that does not hold. */
    readonly rule: ExpectedRule;
  };
  /** Entries made by hand: how many of the two, and what orders it. */
  readonly "by-hand": {
    /** How many of the two entries. */
    readonly count: number;
    /** The article of the law that orders or says this. */
    readonly article: ArticleReference;
  };
}

/** The kinds of {@link Expected}. */
export type ExpectedKind = keyof ExpectedByKind;

/** What was expected where input was refused: data, whose words belong to the languages. */
export type Expected<Kind extends ExpectedKind = ExpectedKind> = {
  [One in Kind]: {
    /** What kind of thing was expected. */
    readonly kind: One;
  } & ExpectedByKind[One];
}[Kind];
