import type { Answer } from "../../../model/count/answer.js";
import type { FieldPath } from "../../../model/count/field-path.js";
import type { Correction } from "../../../tally/corrigenda/corrected-fields.js";
import type { Mismatch } from "../../../tally/reconciliation/reconcile.js";
import type { ControlProtocolFinding } from "../../../validation/control-protocol/finding.js";
import type { Finding, FindingCode } from "../../../validation/finding.js";
import type { Speaker } from "../../language/speaker.js";

/** Who reads a finding: the person who enters a report, or the coordinator who decides about it. */
export type FindingReader = "entry" | "coordinator";

/** What a finding is about, which decides what its reader is to do. */
export type FindingFamily =
  | "questions"
  | "totals"
  | "differences"
  | "lists"
  | "oddities"
  | "second-entry"
  | "emptied-fields";

/** The finding that a code belongs to. */
export type FindingOf<Code extends FindingCode, Any = Finding> = Any extends {
  readonly code: infer Codes;
}
  ? Code extends Codes
    ? Any
    : never
  : never;

/** The words of one check. */
export interface CheckWords<Found> {
  /** When the finding is raised, for the page of all codes. */
  readonly rule: string;
  /** What is marked on the form, for the page of all codes. */
  readonly marks: string;
  /** What is wrong or odd in this report, with its numbers. */
  readonly says: (finding: Found, say: FieldSpeaker) => string;
}

/** Says fields of a report and what stands in them, besides what a speaker says. */
export interface FieldSpeaker extends Speaker {
  readonly field: (path: FieldPath) => string;
  readonly fieldValue: (value: number | string | boolean) => string;
}

/** A field that has a name of its own, without the number of a list or candidate. */
export type NamedField = Exclude<FieldPath, `votesPerList.${number}` | `lists.${number}${string}`>;

/** The control protocol's finding for a check. */
export type ProtocolFindingOf<
  Check extends ControlProtocolFinding["check"],
  Any = ControlProtocolFinding,
> = Any extends { readonly check: infer Checks } ? (Check extends Checks ? Any : never) : never;

/** Everything that is said about counts in one language. */
export interface FindingWords {
  /** The names of fields, with their letter where the form has one. */
  readonly fields: { readonly [Field in NamedField]: string };
  readonly votesForList: (list: string) => string;
  readonly wholeList: (list: string) => string;
  readonly listTotal: (list: string) => string;
  readonly candidateVotes: (candidate: string) => string;
  readonly answers: { readonly [Given in Answer | "ticked" | "not-ticked"]: string };
  readonly checks: { readonly [Code in FindingCode]: CheckWords<FindingOf<Code>> };
  /** What a reader is to do about a finding. */
  readonly advice: {
    readonly [Family in FindingFamily]: { readonly [R in FindingReader]: string };
  };
  readonly protocol: {
    readonly [Check in ControlProtocolFinding["check"]]: (
      finding: ProtocolFindingOf<Check>,
      say: Speaker,
    ) => string;
  };
  readonly mismatches: {
    readonly [Kind in Mismatch["kind"]]: (
      mismatch: Extract<Mismatch, { readonly kind: Kind }>,
      what: string,
      say: Speaker,
    ) => string;
  };
  readonly correction: (correction: Correction, say: Speaker) => string;
  readonly correctedField: (field: string, from: string, to: string) => string;
  readonly sheet: SheetWords;
}

/** The words of the page of all codes. */
export interface SheetWords {
  readonly title: string;
  readonly introduction: string;
  readonly code: string;
  readonly kind: string;
  readonly when: string;
  readonly formula: string;
  readonly marks: string;
  readonly notWith: (codes: string) => string;
  readonly formulaWords: {
    readonly [Word in "and" | "or" | "candidate votes" | "list total"]: string;
  };
  readonly kinds: {
    readonly [Kind in
      | "all"
      | "stations"
      | "decentralised-first-session"
      | "centralised-first-session"
      | "municipality"]: string;
  };
}
