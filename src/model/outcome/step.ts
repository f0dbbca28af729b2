import type { ArticleReference } from "../article.js";
import type { Fraction } from "../fraction.js";
import type {
  CandidateId,
  CombinationId,
  ContestantKey,
  ListKey,
  ListNumber,
} from "../identifiers.js";
import type { Scope } from "./lot.js";

/** One contestant in a comparison of averages or remainders. */
export interface Comparison {
  readonly contestant: ContestantKey;
  /** Votes over seats plus one (average), or the remainder in votes over the divisor. */
  readonly value: Fraction;
  /** Why the contestant does not take part; null: it does. */
  readonly excluded:
    | "no-votes"
    | "below-threshold"
    | "above-threshold"
    | "had-its-seat"
    | "full"
    | null;
}

/** The figure that decides who takes part in a comparison. */
export interface TakingPart {
  /** The share of the quota of the scope. */
  readonly share: Fraction;
  /** What that share comes to, in votes. */
  readonly figure: Fraction;
  /** What is held against it: the votes, or the average the contestant would have with the seat. */
  readonly measure: "votes" | "average-with-seat";
  /** Whether those take part who reach the figure, or those who do not. */
  readonly side: "at-least" | "below";
}

/** Seats of every contestant of the scope, in the order of its `full-seats` step. */
interface Standing {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The electoral quota: votes over seats. */
interface QuotaStep {
  readonly kind: "quota";
  readonly article: ArticleReference;
  readonly votes: number;
  readonly seats: number;
  readonly quota: Fraction;
}

/** Whether a list combination counts, and with which of its lists. */
interface CombinationStep {
  readonly kind: "combination";
  readonly article: ArticleReference;
  readonly combination: CombinationId;
  /** Lists that reach a seat by themselves and stay in. */
  readonly remaining: readonly ListNumber[];
  readonly dropped: readonly ListNumber[];
  readonly valid: boolean;
}

/** The seats that each list would get without combinations. */
interface FictitiousStep {
  readonly kind: "fictitious-apportionment";
  readonly article: ArticleReference;
  readonly seats: readonly { readonly group: ListNumber; readonly seats: number }[];
}

/** As many seats as a contestant holds the quota. */
interface FullSeatsStep {
  readonly kind: "full-seats";
  readonly article: ArticleReference;
  readonly scope: Scope;
  /** Quota of the scope: kiesdeler, combination quota or group quota. */
  readonly quota: Fraction;
  readonly contestants: readonly {
    readonly contestant: ContestantKey;
    readonly votes: number;
    readonly seats: number;
  }[];
  /** Seats left to divide as residual seats. */
  readonly residualSeats: number;
}

/** One residual seat, and all who were compared for it. */
interface ResidualSeatStep extends Standing {
  readonly kind: "residual-seat";
  readonly article: ArticleReference;
  readonly scope: Scope;
  readonly method: "largest-remainder" | "highest-average";
  /** The phase of the procedure, counted from 1. */
  readonly phase: number;
  /** Whether a contestant gets at most one seat in this phase. */
  readonly oncePerContestant: boolean;
  /** The figure that excluded who is below (or above) the threshold; null: none is asked. */
  readonly takesPart: TakingPart | null;
  /** Everyone, with the seats that each has when this seat is assigned. */
  readonly compared: readonly Comparison[];
  readonly awarded: ContestantKey;
  readonly value: Fraction;
  /** Which of the drawn lots decided this step, counted from 0; null: none. */
  readonly lot: number | null;
}

/** The seat that goes to whoever has more than half of the votes. */
interface AbsoluteMajorityStep extends Standing {
  readonly kind: "absolute-majority";
  readonly article: ArticleReference;
  readonly scope: Scope;
  readonly majority: ContestantKey;
  readonly votes: number;
  /** The votes of which `votes` are more than half. */
  readonly of: number;
  readonly loses: ContestantKey;
  /** Which of the drawn lots decided this step, counted from 0; null: none. */
  readonly lot: number | null;
}

/** Seats that a list gives back because it has no more candidates. */
interface ListExhaustionStep extends Standing {
  readonly kind: "list-exhaustion";
  readonly article: ArticleReference;
  readonly scope: Scope;
  readonly contestant: ContestantKey;
  readonly candidates: number;
  readonly returned: number;
}

/** Seats that nobody can take. */
interface UnassignedStep {
  readonly kind: "seats-unassigned";
  readonly article: ArticleReference;
  readonly scope: Scope;
  readonly seats: number;
}

/** The votes that elect a candidate whatever the place on the list. */
interface PreferenceThresholdStep {
  readonly kind: "preference-threshold";
  readonly article: ArticleReference;
  readonly share: Fraction;
  readonly threshold: Fraction;
  /** Whether a candidate must exceed the threshold or may just reach it. */
  readonly test: "exceed" | "reach";
}

/** A candidate elected by preference votes. */
interface PreferenceSeatStep {
  readonly kind: "preference-seat";
  readonly article: ArticleReference;
  readonly group: ListNumber;
  readonly list: ListKey;
  readonly candidate: CandidateId;
  readonly votes: number;
  /** Which of the drawn lots decided this step, counted from 0; null: none. */
  readonly lot: number | null;
}

/** A seat that moves to the list on which its candidate was elected. */
interface SeatWithheldStep {
  readonly kind: "seat-withheld";
  readonly article: ArticleReference;
  readonly group: ListNumber;
  /** The list whose seat lapses. */
  readonly from: ListKey;
  readonly to: ListKey;
  readonly candidate: CandidateId;
  /** Which of the drawn lots decided this step, counted from 0; null: none. */
  readonly lot: number | null;
}

/** A candidate elected in the order of the list. */
interface ListOrderSeatStep {
  readonly kind: "list-order-seat";
  readonly article: ArticleReference;
  readonly group: ListNumber;
  readonly list: ListKey;
  readonly candidate: CandidateId;
  /** Lists that proposed the same candidate and keep their seat open (P 18). */
  readonly yielding: readonly ListKey[];
}

/** A seat of a list without candidates, passed to another list of its group. */
interface SeatPassedStep {
  readonly kind: "seat-passed";
  readonly article: ArticleReference;
  readonly group: ListNumber;
  readonly from: ListKey;
  /** Null: no list of the group has a candidate left; the seat stays empty. */
  readonly to: ListKey | null;
  /** Which of the drawn lots decided this step, counted from 0; null: none. */
  readonly lot: number | null;
}

/** A candidate elected for two groups, and who takes the seat that is given up. */
interface SeveralGroupsStep {
  readonly kind: "elected-in-several-groups";
  readonly article: ArticleReference;
  readonly candidate: CandidateId;
  readonly keeps: ListNumber;
  readonly yields: ListNumber;
  readonly list: ListKey;
  /** Who takes the seat that is given up; null: nobody is left. */
  readonly successor: CandidateId | null;
}

/** The candidates of a list in the order in which they are elected and succeed. */
interface RankingStep {
  readonly kind: "ranking";
  readonly article: ArticleReference;
  readonly list: ListKey;
  readonly order: readonly CandidateId[];
}

/**
 * One step of the determination of a result: the article that orders it, what it decided, the
 * fractions it compared and the standing before and after.
 */
export type Step =
  | QuotaStep
  | CombinationStep
  | FictitiousStep
  | FullSeatsStep
  | ResidualSeatStep
  | AbsoluteMajorityStep
  | ListExhaustionStep
  | UnassignedStep
  | PreferenceThresholdStep
  | PreferenceSeatStep
  | SeatWithheldStep
  | ListOrderSeatStep
  | SeatPassedStep
  | SeveralGroupsStep
  | RankingStep;

/** The kinds of {@link Step}. */
export type StepKind = Step["kind"];

/** The step of one kind. */
export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>;
