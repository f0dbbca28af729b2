import type { Fraction } from "../../../src/model/fraction.js";
import type { Code } from "./read-numbers.js";

/** What a hole of a sentence must hold, as its reader knows it. */
export type Value =
  /** A whole number. */
  | number
  /** A number of votes, or of votes per seat. */
  | { readonly votes: Fraction | number; readonly perSeat?: boolean }
  /** Names, in this order. */
  | { readonly names: readonly string[] }
  /** Names, each with its votes. */
  | { readonly named: readonly { readonly name: string; readonly votes: number }[] }
  /** Names, each with its seats. */
  | { readonly seated: readonly { readonly name: string; readonly seats: number }[] }
  /** A place, as an ordinal number. */
  | { readonly ordinal: number }
  /** A share, as a percentage. */
  | { readonly share: Fraction }
  /** One of the ways in which the sentence can go on, or other words. */
  | { readonly words: string }
  /** A number of which something must hold; null: it does. */
  | { readonly holds: (read: number) => string | null };

/** Something that must have been said, with what it must say. */
export interface Claim {
  readonly claim: string;
  readonly holes: Readonly<Record<string, Value>>;
}

/** How the reader counts and calls: the language, and whether votes have a value. */
export interface Tongue {
  readonly code: Code;
  readonly weighted: boolean;
}

/** A claim, shortly. */
export function claim(name: string, holes: Claim["holes"] = {}): Claim {
  return { claim: name, holes };
}

/** A claim when something is so, and otherwise nothing. */
export function claimIf(
  holds: boolean,
  name: string,
  holes: Claim["holes"] = {},
): readonly Claim[] {
  return holds ? [claim(name, holes)] : [];
}
