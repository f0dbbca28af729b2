import type { Scope } from "../../../model/outcome/lot.js";
import type { StepOf } from "../../../model/outcome/step.js";
import type { Nothing, Phrase } from "../dictionary.js";
import type { Figure, Named, Some } from "../facts.js";

/** What is said of the steps of an outcome. */
export interface StepPhrases {
  /** A sentence about a scope, which the language opens: the whole election, or within a part. */
  readonly "in-election": { readonly sentence: StepPhrase };
  readonly "within-combination": { readonly combination: Named; readonly sentence: StepPhrase };
  readonly "within-group": { readonly group: Named; readonly sentence: StepPhrase };
  /** How the seats of one contestant changed. */
  readonly change: { readonly before: number; readonly after: number };
  readonly lot: { readonly between: Some<Named> };

  readonly quota: { readonly votes: number; readonly seats: number; readonly quota: Figure };

  readonly "combination-counts": {
    readonly combination: Named;
    readonly lists: Some<Named> | null;
  };
  readonly "combination-does-not-count": { readonly combination: Named };
  readonly "takes-part-alone": { readonly lists: Some<Named> };
  readonly "without-combinations": {
    readonly seats: Some<Phrase<StepPhrases, "seats-for">> | null;
  };
  readonly "seats-for": { readonly seats: number; readonly list: Named };

  readonly "full-seats": {
    readonly of: Scope["kind"];
    readonly quota: Figure;
    readonly got: Phrase<StepPhrases, "nobody-got" | "all-got" | "some-got">;
  };
  readonly "nobody-got": Nothing;
  readonly "all-got": { readonly seats: Some<Phrase<StepPhrases, "seats-for">> };
  readonly "some-got": {
    readonly seats: Some<Phrase<StepPhrases, "seats-for">>;
    readonly others: Some<Named>;
  };
  readonly "residual-seats-left": { readonly seats: number };
  readonly "no-residual-seats": Nothing;

  readonly "residual-seat": {
    readonly seat: Phrase<StepPhrases, "numbered-seat" | "freed-seat">;
    readonly list: Named;
    readonly change: Change;
  };
  readonly "numbered-seat": { readonly number: number };
  readonly "freed-seat": Nothing;
  readonly "highest-average": { readonly value: Figure; readonly among: Among };
  readonly "largest-remainder": { readonly value: Figure; readonly among: Among };

  readonly majority: {
    readonly list: Named;
    readonly votes: number;
    readonly of: number;
    readonly seats: number;
  };
  readonly "majority-seat": {
    readonly list: Named;
    readonly change: Change;
    readonly loses: Named;
    readonly loss: Change;
  };

  readonly "too-few-candidates": { readonly list: Named; readonly candidates: number };
  readonly "seats-come-free": { readonly seats: number; readonly change: Change };
  readonly "seats-unassigned": { readonly seats: number };

  readonly "preference-threshold": { readonly share: Figure; readonly threshold: Figure };
  readonly "goes-first": { readonly test: StepOf<"preference-threshold">["test"] };
  readonly "preference-seat": {
    readonly candidate: Named;
    readonly list: Named;
    readonly votes: number;
  };
  readonly "seat-withheld": { readonly candidate: Named; readonly from: Named; readonly to: Named };
  readonly "list-order-seat": { readonly candidate: Named; readonly list: Named };
  readonly "next-elsewhere": { readonly lists: Some<Named> };
  readonly "seat-passes": { readonly from: Named; readonly to: Named };
  readonly "seat-passes-to-nobody": { readonly from: Named };
  readonly "elected-in-several-groups": { readonly candidate: Named; readonly keeps: Named };
  readonly "successor-of-group": { readonly group: Named; readonly successor: Named };
  readonly "no-successor-of-group": { readonly group: Named };
  readonly ranking: { readonly list: Named; readonly order: Some<Named> | null };
}

/** Whether others took part in a comparison. */
type Among = "several" | "alone";
/** Null: the standing of the scope is not known. */
type Change = Phrase<StepPhrases, "change"> | null;

/** Something said of a step. */
export type StepPhrase = Phrase<StepPhrases>;
