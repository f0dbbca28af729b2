/** How a text of an official file is to be written. */
export type EmlForm =
  | "text"
  | "digits"
  | "whole-number"
  | "whole-number-from-1-or-nothing"
  | "number-from-1"
  | "letter"
  | "code-of-area"
  | "election"
  | "contest"
  | "unit"
  | "committee"
  | "short-code"
  | "address"
  | "web-address"
  | "version"
  | "day"
  | "day-and-time"
  | "day-with-or-without-time"
  | "day-without-year"
  | "grid-coordinate"
  | "degrees"
  | "building"
  | "postal-code"
  | "district-code"
  | "neighbourhood-code";

/** What the standard, or a table of figures, demands besides. */
export type EmlRule =
  | "no-elements"
  | "no-text"
  | "no-such-attribute"
  | "own-identifier"
  | "candidate-or-list"
  | "candidate-with-code"
  | "list-with-number"
  | "list-with-name"
  | "list-before-candidates"
  | "locality-or-country"
  | "pairs-of-times-and-coordinates"
  | "results-table"
  | "layout-of-program"
  | "header-of-table"
  | "row-of-figures"
  | "figure-once"
  | "list-once"
  | "candidate-once"
  | "list-or-candidate"
  | "field-of-table"
  | "count-of-a-body"
  | "stated-total"
  | "list-of-candidate-lists"
  | "candidate-of-candidate-lists"
  | "own-codes";

/** What XML and the bounds of reading demand: what is wrong says it already. */
export type XmlRule =
  | "a-document"
  | "an-eml-file"
  | "utf-8"
  | "well-formed"
  | "whole-document"
  | "namespaces"
  | "declared-prefix"
  | "attribute-once"
  | "no-document-type"
  | "no-entities";

/** What there may be at most of, or so many of. */
export type EmlCountOf = "attributes" | "levels" | "characters" | "issues" | "fields" | "units";

/** What is said of each kind of expectation. */
interface EmlExpectedByKind {
  /** An element, or an attribute (`@Id`). */
  readonly part: {
    /** As it is written. */
    readonly name: string;
  };
  /** An element once. */
  readonly once: {
    /** As it is written. */
    readonly name: string;
  };
  /** An element so many times, at least. */
  readonly times: {
    /** How many times. */
    readonly times: number;
    /** As it is written. */
    readonly name: string;
  };
  /** An element before another. */
  readonly before: {
    /** As it is written. */
    readonly name: string;
    /** The one behind it. */
    readonly other: string;
  };
  /** One of these words, elements or kinds of file. */
  readonly "one-of": {
    /** The values that are allowed. */
    readonly values: readonly string[];
  };
  /** A whole number from `least` to `most`. */
  readonly between: {
    /** The least it may be. */
    readonly least: number;
    /** The most it may be. */
    readonly most: number;
  };
  readonly form: {
    /** How it is to be written. */
    readonly form: EmlForm;
  };
  readonly "at-most": {
    /** The bound. */
    readonly limit: number;
    /** Of what. */
    readonly of: EmlCountOf;
  };
  readonly exactly: {
    /** How many. */
    readonly count: number;
    /** Of what. */
    readonly of: EmlCountOf;
  };
  /** Votes on candidates, blank and invalid together. */
  readonly "ballots-found": {
    /** The sum; null: nothing stands there. */
    readonly sum: number | null;
  };
  /** A list, or a candidate of it, in the total or in every unit. */
  readonly list: {
    /** The number of the list. */
    readonly list: number;
    /** The candidate, by position or short code; null: the list itself. */
    readonly candidate: string | null;
    /** Where it was expected. */
    readonly in: "total" | "every-unit";
  };
  /** Candidate lists of an election or a contest. */
  readonly "candidate-lists": {
    /** What it is called. */
    readonly of: string;
  };
  readonly rule: {
    /** What does not hold. */
    readonly rule: EmlRule;
  };
  readonly xml: {
    /** What does not hold. */
    readonly rule: XmlRule;
  };
}

/** What was expected in an official file: data, whose words belong to the languages. */
export type EmlExpected<Kind extends keyof EmlExpectedByKind = keyof EmlExpectedByKind> = {
  [One in Kind]: {
    /** What kind of thing was expected. */
    readonly kind: One;
  } & EmlExpectedByKind[One];
}[Kind];

/** What the standard demands, by name. */
export const ruled = (rule: EmlRule): EmlExpected<"rule"> => ({ kind: "rule", rule });
