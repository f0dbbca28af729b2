import type { Answer } from "../../../model/count/answer.js";
import type { FieldPath } from "../../../model/count/field-path.js";
import type { Mismatch } from "../../../tally/reconciliation/reconcile.js";
import type { ControlProtocolFinding } from "../../../validation/control-protocol/finding.js";
import type { FindingCode, UncodedCheck } from "../../../validation/finding.js";
import type { CheckFamily } from "../../../validation/rule.js";
import type { Dictionary, Phrase } from "../dictionary.js";
import type { Cited, Field, Figure, Filled, Named, OnDay } from "../facts.js";
import type { CheckWords } from "./checks.js";
import type { Fixed } from "./report.js";

/** Who reads a finding: the person who enters a report, or the coordinator who decides about it. */
export type FindingReader = "entry" | "coordinator";

/** What a finding is about, which decides what its reader is to do. */
export type FindingFamily = CheckFamily;

/** A field that has a name of its own, without the number of a list or candidate. */
type NamedField = Exclude<FieldPath, `votesPerList.${number}` | `lists.${number}${string}`>;

/** Fields of a list or candidate, corrected fields, and fields that differ. */
export interface FieldPhrases {
  readonly "votes-for-list": { readonly list: string };
  readonly "whole-list": { readonly list: string };
  readonly "list-total": { readonly list: string };
  readonly "candidate-votes": { readonly candidate: string };
  readonly correction: {
    readonly unit: string;
    readonly session: number;
    readonly replaced: number;
  };
  readonly "first-counted": { readonly unit: string; readonly session: number };
  readonly "new-vote": { readonly unit: string; readonly day: OnDay };
  readonly corrected: { readonly field: Field; readonly from: Filled; readonly to: Filled };
  readonly differing: { readonly field: Field; readonly first: Filled; readonly second: Filled };
}

/** What the control protocol found, for every check. */
export interface ProtocolPhrases {
  readonly "no-votes": { readonly unit: string };
  readonly "unexplained-difference": { readonly unit: string; readonly ballots: number };
  readonly "missing-explanations": { readonly unit: string; readonly ballots: number };
  readonly "many-blank-votes": RejectedVotes;
  readonly "many-invalid-votes": RejectedVotes;
  readonly "large-difference": {
    readonly unit: string;
    readonly votes: number;
    readonly allVotes: number;
  };
  readonly "list-deviates": {
    readonly unit: string;
    readonly list: Named;
    readonly here: Figure;
    readonly elsewhere: Figure;
  };
  readonly "candidates-possibly-switched": {
    readonly unit: string;
    readonly list: Named;
    readonly more: number;
    readonly moreVotes: number;
    readonly moreExpected: Figure;
    readonly fewer: number;
    readonly fewerVotes: number;
    readonly fewerExpected: Figure;
    readonly reference: "municipality" | "neighbourhood";
  };
  readonly "not-computable": {
    readonly unit: string;
    readonly of: "missing-explanations" | "large-difference";
  };
}

interface RejectedVotes {
  readonly unit: string;
  readonly votes: number;
  readonly of: number;
  readonly share: Figure;
}

/** Something that the control protocol found. */
export type ProtocolPhrase = Phrase<Pick<ProtocolPhrases, ControlProtocolFinding["check"]>>;

/** A difference between a body and its units, for every kind. */
export interface MismatchPhrases {
  /** Which figure. */
  readonly figure: {
    readonly unit: string;
    readonly what: Field;
    readonly parent: number;
    readonly children: number;
  };
  readonly "missing-unit": { readonly unit: string; readonly child: string };
  readonly "doubled-unit": { readonly unit: string; readonly child: string };
  readonly "unknown-unit": { readonly unit: string; readonly child: string };
  readonly "another-election": { readonly unit: string; readonly child: string };
  readonly ballot: { readonly unit: string; readonly child: string; readonly list: Named };
}

/** What the checks without a code found. */
export type UncodedPhrases = { readonly [Check in UncodedCheck]: UncodedFacts };

/** What a check without a code has to say; the list only where it is on one. */
export interface UncodedFacts {
  readonly list?: Named;
  readonly left?: number;
  readonly right?: number;
  readonly article: Cited;
}

/** A difference between a body and its units. */
export type MismatchPhrase = Phrase<Pick<MismatchPhrases, Mismatch["kind"]>>;

/** Everything that is said about counts in one language. */
export interface FindingWords {
  /** The names of fields, with their letter where the form has one. */
  readonly fields: { readonly [Name in NamedField]: string };
  readonly fieldPhrases: Dictionary<FieldPhrases>;
  /** The answers. */
  readonly answers: Fixed<Answer | "ticked" | "not-ticked">;
  readonly checks: Readonly<Record<FindingCode, CheckWords>>;
  readonly uncoded: Dictionary<UncodedPhrases>;
  /** What a reader is to do about a finding. */
  readonly advice: { readonly [Family in FindingFamily]: Fixed<FindingReader> };
  readonly protocol: Dictionary<ProtocolPhrases>;
  readonly mismatches: Dictionary<MismatchPhrases>;
  readonly sheet: SheetWords;
}

/** What the page of all codes says besides its fixed words. */
export interface SheetPhrases {
  /** The codes that make a check superfluous. */
  readonly "not-with": { readonly codes: string };
}

/** The words of the page of all codes. */
export interface SheetWords {
  /** What it is called, to stand above it. */
  readonly title: string;
  readonly introduction: string;
  /** A stable code that says what is wrong. */
  readonly code: string;
  /** Which of the kinds this is. */
  readonly kind: string;
  readonly when: string;
  /** The comparison, as terms. */
  readonly formula: string;
  readonly marks: string;
  /** The sentences, by what they say. */
  readonly phrases: Dictionary<SheetPhrases>;
  readonly formulaWords: Fixed<"and" | "or" | "candidate votes" | "list total">;
  readonly kinds: Fixed<
    | "all"
    | "stations"
    | "decentralised-first-session"
    | "centralised-first-session"
    | "municipality"
  >;
}
