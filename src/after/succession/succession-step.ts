import type { GroundOfArticleW2, LetterOfArticleW2 } from "../../law/vacancies/left-out.js";
import type { ArticleReference } from "../../model/article.js";
import type { Fraction } from "../../model/fraction.js";
import type { CandidateId, ContestantKey, ListKey } from "../../model/identifiers.js";
import type { LotQuestion, Scope } from "../../model/outcome/lot.js";
import type { StepOf } from "../../model/outcome/step.js";

/** Why a candidate is passed over: what the caller said, or what the seats themselves show. */
export type PassedOver = GroundOfArticleW2;

export type { LetterOfArticleW2 };

/** On which list the successor is looked for first. */
export interface ListOfTheSeat {
  /** Which of the kinds this is. */
  readonly kind: "list-of-the-seat";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The member whose seat is to be filled. */
  readonly vacancy: CandidateId;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
}

/** Candidates of other lists of the group over the threshold go before the ranking. */
export interface PreferenceGoesFirst {
  /** Which of the kinds this is. */
  readonly kind: "preference-goes-first";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The member whose seat is to be filled. */
  readonly vacancy: CandidateId;
  /** The threshold, as a number of votes: a fraction. */
  readonly threshold: Fraction;
  /** The candidates over the threshold, with their votes. */
  readonly candidates: readonly {
    /** The id of the candidate. */
    readonly candidate: CandidateId;
    /** A number of votes. */
    readonly votes: number;
  }[];
  /** Who of them goes first. */
  readonly chosen: CandidateId;
  /** Which of the drawn lots decided, counted from 0; null: none. */
  readonly lot: number | null;
}

/** A candidate of the ranking who cannot be appointed. */
export interface CandidatePassedOver {
  /** Which of the kinds this is. */
  readonly kind: "passed-over";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The member whose seat is to be filled. */
  readonly vacancy: CandidateId;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
  /** The id of the candidate. */
  readonly candidate: CandidateId;
  /** Why the candidate is passed over. */
  readonly reason: PassedOver;
  /** The letter of article W 2, first paragraph. */
  readonly letter: LetterOfArticleW2;
}

/** Nobody on the list can be appointed. */
export interface ListExhausted {
  /** Which of the kinds this is. */
  readonly kind: "list-exhausted";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The member whose seat is to be filled. */
  readonly vacancy: CandidateId;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
}

/** The place goes to another list by going on with the division of seats. */
export interface PlacePasses {
  /** Which of the kinds this is. */
  readonly kind: "place-passes";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The member whose seat is to be filled. */
  readonly vacancy: CandidateId;
  /** Among whom seats are divided: all lists, those of a combination, or those of a list group. */
  readonly scope: Scope;
  /** What the place passes to. */
  readonly to: ContestantKey;
  /** The comparison that decided it. */
  readonly division: StepOf<"residual-seat">;
}

/** A candidate who would be appointed on several lists is appointed on one (article W 6). */
export interface AppointedOnOneList {
  /** Which of the kinds this is. */
  readonly kind: "appointed-on-one-list";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The id of the candidate. */
  readonly candidate: CandidateId;
  /** The list on which the candidate is appointed. */
  readonly keeps: ListKey;
  /** The vacancies that look on. */
  readonly yields: readonly CandidateId[];
}

/** A successor is appointed. */
export interface SuccessorAppointed {
  /** Which of the kinds this is. */
  readonly kind: "appointed";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The member whose seat is to be filled. */
  readonly vacancy: CandidateId;
  /** The candidate who is appointed. */
  readonly successor: CandidateId;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
}

/** A replacement left on the day on which the place of the member on leave fell open for good. */
export interface ReplacementEnds {
  /** Which of the kinds this is. */
  readonly kind: "replacement-ends";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Who replaced, and leaves. */
  readonly vacancy: CandidateId;
  /** Whose place it is, which is filled for good. */
  readonly member: CandidateId;
}

/** No successor can be appointed: the seat stays empty. */
export interface NoSuccessor {
  /** Which of the kinds this is. */
  readonly kind: "no-successor";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The member whose seat is to be filled. */
  readonly vacancy: CandidateId;
}

/** Equal lists or candidates between whom no lot is drawn: it comes to the same whoever is drawn. */
export interface LotDecidesNothing {
  /** Which of the kinds this is. */
  readonly kind: "lot-decides-nothing";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The lot that is not drawn. */
  readonly question: LotQuestion;
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
  | ReplacementEnds
  | LotDecidesNothing
  | NoSuccessor;
