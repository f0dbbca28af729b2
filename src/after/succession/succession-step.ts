import type { ArticleReference } from "../../model/article.js";
import type { Fraction } from "../../model/fraction.js";
import type { CandidateId, ContestantKey, ListKey } from "../../model/identifiers.js";
import type { Scope } from "../../model/outcome/lot.js";
import type { StepOf } from "../../model/outcome/step.js";
import type { Unavailability } from "./succession-input.js";

/** Why a candidate is passed over: {@link Unavailability}, or what the seats themselves show. */
export type PassedOver = Unavailability | "own-vacancy" | "member" | "vacated-seat";

/** The letters of article W 2, first paragraph. */
export type LetterOfArticleW2 = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h";

/** On which list the successor is looked for first. */
export interface ListOfTheSeat {
  readonly kind: "list-of-the-seat";
  readonly article: ArticleReference;
  readonly vacancy: CandidateId;
  readonly list: ListKey;
}

/** Candidates of other lists of the group over the threshold go before the ranking. */
export interface PreferenceGoesFirst {
  readonly kind: "preference-goes-first";
  readonly article: ArticleReference;
  readonly vacancy: CandidateId;
  readonly threshold: Fraction;
  readonly candidates: readonly { readonly candidate: CandidateId; readonly votes: number }[];
  readonly chosen: CandidateId;
  /** Which of the drawn lots decided, counted from 0; null: none. */
  readonly lot: number | null;
}

/** A candidate of the ranking who cannot be appointed. */
export interface CandidatePassedOver {
  readonly kind: "passed-over";
  readonly article: ArticleReference;
  readonly vacancy: CandidateId;
  readonly list: ListKey;
  readonly candidate: CandidateId;
  readonly reason: PassedOver;
  readonly letter: LetterOfArticleW2;
}

/** Nobody on the list can be appointed. */
export interface ListExhausted {
  readonly kind: "list-exhausted";
  readonly article: ArticleReference;
  readonly vacancy: CandidateId;
  readonly list: ListKey;
}

/** The place goes to another list by going on with the division of seats. */
export interface PlacePasses {
  readonly kind: "place-passes";
  readonly article: ArticleReference;
  readonly vacancy: CandidateId;
  readonly scope: Scope;
  readonly to: ContestantKey;
  /** The comparison that decided it. */
  readonly division: StepOf<"residual-seat">;
}

/** A candidate who would be appointed on several lists is appointed on one (article W 6). */
export interface AppointedOnOneList {
  readonly kind: "appointed-on-one-list";
  readonly article: ArticleReference;
  readonly candidate: CandidateId;
  readonly keeps: ListKey;
  /** The vacancies that look on. */
  readonly yields: readonly CandidateId[];
}

/** A successor is appointed. */
export interface SuccessorAppointed {
  readonly kind: "appointed";
  readonly article: ArticleReference;
  readonly vacancy: CandidateId;
  readonly successor: CandidateId;
  readonly list: ListKey;
}

/** No successor can be appointed: the seat stays empty. */
export interface NoSuccessor {
  readonly kind: "no-successor";
  readonly article: ArticleReference;
  readonly vacancy: CandidateId;
}

/** One step of filling vacancies, with the article that orders it. */
export type SuccessionStep =
  | ListOfTheSeat
  | PreferenceGoesFirst
  | CandidatePassedOver
  | ListExhausted
  | PlacePasses
  | AppointedOnOneList
  | SuccessorAppointed
  | NoSuccessor;
