/** A value in no more than one word. */
export type DescribedWord =
  | "anything"
  /** What JSON can say. */
  | "json"
  | "text"
  | "integer"
  /** A whole number from 0. */
  | "natural"
  /** A whole number from 1. */
  | "positive"
  | "truth-value"
  | "nothing"
  | "missing"
  | "function"
  | "bytes"
  | "map"
  | "day"
  | "fraction"
  | "object";

/** An object by its properties: those that must be there and those that may. */
export interface DescribedObject {
  readonly must?: Readonly<Record<string, Described>>;
  readonly may?: Readonly<Record<string, Described>>;
  /** Options: what they say beyond these properties is a mistake. */
  readonly strict?: true;
}

/** What a value has to be like to be of a type, as far as that can be told at run time. */
export type Described =
  | DescribedWord
  | DescribedObject
  | { readonly oneOf: readonly (string | number | boolean)[] }
  | { readonly each: Described }
  /** An object that must have these properties, all of one description. */
  | { readonly names: readonly string[]; readonly of: Described }
  | { readonly row: readonly Described[] }
  | { readonly every: Described }
  | { readonly either: readonly Described[] }
  /** Marked by this library as such, or, where there is an `or`, like this. */
  | { readonly made: MadeKind; readonly or?: Described }
  /** Of a type that has values of its own type inside. */
  | { readonly later: () => Described };

/** What only this library makes. */
export type MadeKind =
  | "election"
  | "voice"
  | "language"
  | "count"
  | "tally"
  | "completed-outcome"
  | "lot-required-outcome";

/** One parameter of a public function. */
export interface Parameter {
  /** What it is called. */
  readonly name: string;
  /** It may be left out. */
  readonly optional?: true;
  readonly of: Described;
}

/** The parameters of a public function, in their order. */
export type Signature = readonly Parameter[];
