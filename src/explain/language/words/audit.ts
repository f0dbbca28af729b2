import type { Dictionary, Phrase } from "../dictionary.js";
import type { Field } from "../facts.js";

/** What is said of a count by hand beside the reports. */
export type AuditPhrases = {
  readonly agrees: { readonly unit: string; readonly figures: number; readonly opening: number };
  readonly differs: {
    readonly unit: string;
    readonly figures: number;
    readonly different: number;
    readonly opening: number;
  };
  readonly difference: {
    readonly field: Field;
    readonly reported: number;
    readonly audited: number;
  };
  readonly awaited: { readonly units: string; readonly count: number };
  readonly differing: { readonly units: string; readonly count: number };
  readonly chosen: { readonly units: string; readonly count: number };
  readonly enlarged: { readonly differing: number; readonly size: number };
  readonly agreement: {
    readonly agreed: number;
    readonly stations: number;
    readonly wrong: number;
    readonly risk: number;
  };
};

/** Something said of a count by hand. */
export type AuditPhrase = Phrase<AuditPhrases>;

/** What a count by hand found, and what it says. */
export type AuditSentences = Dictionary<AuditPhrases>;
