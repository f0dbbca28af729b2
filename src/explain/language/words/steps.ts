import type { MergedLists, Overlay } from "../../../model/outcome/overlay.js";
import type { StepOf } from "../../../model/outcome/step.js";
import type { Nothing, Phrase } from "../dictionary.js";
import type { Amount, Figure, Named, Some } from "../facts.js";
import type { Kinds, RoundPhrases } from "./rounds.js";

/** What is said of the steps of an outcome. */
export interface StepPhrases extends RoundPhrases {
  /** The first sentence about the election as a whole. */
  readonly "in-election": { readonly sentence: StepPhrase };
  /** The first sentence about a part of the election; its other sentences follow. */
  readonly "within-combination": { readonly combination: Named; readonly sentence: StepPhrase };
  readonly "within-group": { readonly group: Named; readonly sentence: StepPhrase };
  /** Which of the drawn lots decided, counted from 0; null: none. */
  readonly lot: { readonly between: Some<Named> };

  /** Another number of seats, under an overlay. */
  readonly "if-seats": { readonly seats: number };
  readonly "if-merged": { readonly merged: Some<Phrase<StepPhrases, "merged-lists">> | null };
  readonly "merged-lists": {
    readonly lists: Some<Named> | null;
    readonly first: Named;
    readonly order: MergedLists["order"];
  };
  readonly "if-list-votes": { readonly votes: Some<Phrase<StepPhrases, "votes-for-list">> | null };
  readonly "votes-for-list": { readonly list: Named; readonly votes: Amount };
  readonly "if-method": { readonly method: NonNullable<Overlay["residualMethod"]> };
  readonly "if-threshold": { readonly share: Figure };
  readonly "if-quota": Nothing;
  readonly "if-no-threshold": Nothing;
  readonly "if-majority": { readonly majority: "with" | "without" };
  readonly "if-preference": {
    readonly share: Figure;
    readonly test: StepOf<"preference-threshold">["test"];
  };
  readonly "if-list-seats": { readonly share: Figure };
  readonly "if-list-seats-by-votes": Nothing;
  /** Seats of a list that go to its first candidates, under an overlay. */
  readonly "list-seats": {
    readonly list: Named;
    readonly seats: number;
    readonly share: Figure;
    readonly first: number;
  };

  /** Votes for one seat (kiesdeler, article P 5): a fraction. */
  readonly quota: Quota & { readonly votes: Amount };
  /** Votes that count times a vote value. */
  readonly "quota-weighted": Quota & { readonly votes: Amount };
  /** Nobody voted, and the quota is that of one vote. */
  readonly "quota-of-one-vote": Quota;

  readonly "combination-counts": { readonly combination: Named; readonly lists: Some<Named> };
  readonly "combination-does-not-count": { readonly combination: Named };
  /** Lists that would have no seat without the combination. */
  readonly "drops-out": { readonly lists: Some<Named> };
  /** Lists that go alone because no other list is left. */
  readonly "left-alone": { readonly lists: Some<Named> };
  readonly "without-combinations": { readonly seats: Some<Phrase<StepPhrases, "seats-for">> };
  readonly "nobody-without-combinations": Nothing;
  readonly "seats-for": { readonly seats: number; readonly list: Named };

  readonly "full-seats": {
    readonly quota: QuotaName;
    readonly among: Kinds;
    readonly got: Some<Phrase<StepPhrases, "seats-for">>;
  };
  readonly "no-full-seats": { readonly quota: QuotaName };
  readonly "no-quota": Nothing;
  readonly "without-full-seat": { readonly lists: Some<Named> };
  readonly "quota-of-election": { readonly quota: Figure };
  readonly "quota-of-combination": { readonly quota: Figure };
  readonly "quota-of-group": { readonly quota: Figure };
  readonly "residual-seats-left": { readonly seats: number };
  readonly "no-residual-seats": Nothing;

  readonly "seat-goes-to": Moved & { readonly seat: SeatName };
  readonly "residual-seat": { readonly number: number };
  readonly "one-residual-seat": Nothing;
  readonly "freed-seat": Nothing;

  readonly majority: Held;
  readonly "majority-moves": Moved & {
    readonly from: Named;
    readonly fromBefore: number;
    readonly fromAfter: number;
  };
  readonly "smallest-average": Smallest;
  readonly "smallest-remainder": Smallest;
  readonly "last-by-average": { readonly list: Named; readonly value: Amount };
  readonly "last-by-remainder": { readonly list: Named; readonly value: Amount };

  readonly exhausted: Moved & { readonly free: number };
  readonly "nobody-left": { readonly list: Named; readonly before: number };
  readonly "seats-unassigned": { readonly seats: number };

  readonly deceased: {
    readonly candidates: Some<Phrase<StepPhrases, "deceased-candidate">>;
    readonly length: "counted" | "not-counted";
  };
  readonly "deceased-candidate": { readonly candidate: Named; readonly votes: Amount };
  readonly "deceased-on-list": { readonly deceased: number };
  readonly "preference-threshold": { readonly share: Figure; readonly threshold: Amount };
  readonly "preference-threshold-at-quota": { readonly threshold: Amount };
  readonly "goes-first": { readonly test: StepOf<"preference-threshold">["test"] };
  readonly "preference-seat": {
    readonly candidate: Named;
    readonly list: Named;
    readonly votes: Amount;
  };
  readonly "seat-withheld": { readonly candidate: Named; readonly from: Named; readonly to: Named };
  readonly "list-order-seat": { readonly candidate: Named; readonly list: Named };
  readonly "next-elsewhere": { readonly lists: Some<Named> };
  readonly "seat-passes": { readonly from: Named; readonly to: Named };
  readonly "seat-passes-to-nobody": { readonly from: Named };
  readonly "elected-in-several-groups": { readonly candidate: Named; readonly keeps: Named };
  readonly "successor-of-group": { readonly group: Named; readonly successor: Named };
  readonly "no-successor-of-group": { readonly group: Named };
  /** The order of the candidates who were not elected (article P 19). */
  readonly ranking: { readonly list: Named; readonly order: Some<Named> };
  readonly "ranking-of-one": { readonly list: Named; readonly candidate: Named };
  /** With how many votes somebody without a seat goes first in it, where P 15 has another threshold. */
  readonly "ranking-threshold": {
    readonly share: Figure;
    readonly threshold: Amount;
    readonly test: StepOf<"preference-threshold">["test"];
  };
  readonly "nobody-ranked": { readonly list: Named };
}

interface Quota {
  readonly seats: number;
  readonly quota: Figure;
}

/** How the seats of one contestant changed. */
interface Moved {
  readonly list: Named;
  readonly before: number;
  readonly after: number;
}

/** Votes and seats, each as a part of all. */
interface Held {
  readonly list: Named;
  readonly votes: number;
  readonly of: Amount;
  readonly seats: number;
  readonly whole: number;
}

interface Smallest {
  readonly list: Named;
  readonly value: Amount;
  /** Of which residual seats: all, or those that were assigned in the same way. */
  readonly among: "all" | "same-method";
}

type QuotaName = Phrase<
  StepPhrases,
  "quota-of-election" | "quota-of-combination" | "quota-of-group"
>;
type SeatName = Phrase<StepPhrases, "residual-seat" | "one-residual-seat" | "freed-seat">;

/** Something said of a step. */
export type StepPhrase = Phrase<StepPhrases>;
