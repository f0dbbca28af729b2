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
import type { ListSeatsStep, RuleChangedStep } from "./step-under-overlay.js";

/** One contestant in a comparison of averages or remainders. */
export interface Comparison {
  /** Who is compared. */
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
  /** The seats of each contestant before this step, in the order of the step `full-seats`. */
  readonly before: readonly number[];
  /** The seats of each contestant after this step, in the same order. */
  readonly after: readonly number[];
}

/** The electoral quota: votes over seats. */
interface QuotaStep {
  /** Which of the kinds this is. */
  readonly kind: "quota";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Valid votes on lists together. */
  readonly votes: number;
  /** The seats of the body. */
  readonly seats: number;
  /** Votes over seats (kiesdeler). */
  readonly quota: Fraction;
}

/** Whether a list combination counts, and with which of its lists. */
interface CombinationStep {
  /** Which of the kinds this is. */
  readonly kind: "combination";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Which combination: its letter or name, as given (lijstencombinatie). */
  readonly combination: CombinationId;
  /** Lists that reach a seat by themselves and stay in. */
  readonly remaining: readonly ListNumber[];
  /** The lists that dropped out: they would have got no seat of their own. */
  readonly dropped: readonly ListNumber[];
  /** Whether it counts as one list (article P 4). */
  readonly valid: boolean;
}

/** The seats that each list would get without combinations. */
interface FictitiousStep {
  /** Which of the kinds this is. */
  readonly kind: "fictitious-apportionment";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The seats of each list number if nothing were combined. */
  readonly seats: readonly {
    /** The number of the list (lijstnummer). */
    readonly group: ListNumber;
    /** A number of seats. */
    readonly seats: number;
  }[];
}

/** As many seats as a contestant holds the quota. */
interface FullSeatsStep {
  /** Which of the kinds this is. */
  readonly kind: "full-seats";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Among whom seats are divided: all lists, those of a combination, or those of a list group. */
  readonly scope: Scope;
  /** Quota of the scope: kiesdeler, combination quota or group quota. */
  readonly quota: Fraction;
  /** Each contestant with its votes and full seats (P 6). */
  readonly contestants: readonly {
    /** What competes for the seat: a list number, a combination, or a list inside a group. */
    readonly contestant: ContestantKey;
    /** The votes of the contestant, times vote values for the Senate. */
    readonly votes: number;
    /** Its full seats. */
    readonly seats: number;
  }[];
  /** Seats left to divide as residual seats. */
  readonly residualSeats: number;
}

/** One residual seat, and all who were compared for it. */
interface ResidualSeatStep extends Standing {
  /** Which of the kinds this is. */
  readonly kind: "residual-seat";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Among whom seats are divided: all lists, those of a combination, or those of a list group. */
  readonly scope: Scope;
  /** By highest average (P 7) or largest remainder (P 8). */
  readonly method: "largest-remainder" | "highest-average";
  /** The phase of the procedure, counted from 1. */
  readonly phase: number;
  /** Whether a contestant gets at most one seat in this phase. */
  readonly oncePerContestant: boolean;
  /** The figure that excluded who is below (or above) the threshold; null: none is asked. */
  readonly takesPart: TakingPart | null;
  /** Everyone, with the seats that each has when this seat is assigned. */
  readonly compared: readonly Comparison[];
  /** Who gets the seat. */
  readonly awarded: ContestantKey;
  /** The average or remainder with which it was won. */
  readonly value: Fraction;
  /** Which of the drawn lots decided this step, counted from 0; null: none. */
  readonly lot: number | null;
}

/** The seat that goes to whoever has more than half of the votes. */
interface AbsoluteMajorityStep extends Standing {
  /** Which of the kinds this is. */
  readonly kind: "absolute-majority";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Among whom seats are divided: all lists, those of a combination, or those of a list group. */
  readonly scope: Scope;
  /** Who has a majority of the votes, and gets the seat. */
  readonly majority: ContestantKey;
  /** The votes of who has the majority, times vote values for the Senate. */
  readonly votes: number;
  /** The votes of which `votes` are more than half. */
  readonly of: number;
  /** Who gives up the seat. */
  readonly loses: ContestantKey;
  /** Which of the drawn lots decided this step, counted from 0; null: none. */
  readonly lot: number | null;
}

/** Seats that a list gives back because it has no more candidates. */
interface ListExhaustionStep extends Standing {
  /** Which of the kinds this is. */
  readonly kind: "list-exhaustion";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Among whom seats are divided: all lists, those of a combination, or those of a list group. */
  readonly scope: Scope;
  /** Whose candidates ran out. */
  readonly contestant: ContestantKey;
  /** How many candidates it has. */
  readonly candidates: number;
  /** How many seats it gives back. */
  readonly returned: number;
}

/** Seats that nobody can take. */
interface UnassignedStep {
  /** Which of the kinds this is. */
  readonly kind: "seats-unassigned";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Among whom seats are divided: all lists, those of a combination, or those of a list group. */
  readonly scope: Scope;
  /** How many seats nobody can fill. */
  readonly seats: number;
}

/** Candidates who had died: they are not elected and not ranked, the votes for them count for their list. */
interface CandidatesDeceasedStep {
  /** Which of the kinds this is. */
  readonly kind: "candidates-deceased";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Who had died, in the order of the lists. */
  readonly candidates: readonly {
    /** The id of the candidate who had died. */
    readonly candidate: CandidateId;
    /** The number of the list (lijstnummer) on which the candidate stands. */
    readonly group: ListNumber;
    /** On all lists of the group together. */
    readonly votes: number;
  }[];
  /** Whether they count in the length of a list (the reading `deceasedInListLength`). */
  readonly countInListLength: boolean;
}

/** The votes that elect a candidate whatever the place on the list. */
interface PreferenceThresholdStep {
  /** Which of the kinds this is. */
  readonly kind: "preference-threshold";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The share of the quota. */
  readonly share: Fraction;
  /** The votes that it comes to. */
  readonly threshold: Fraction;
  /** Whether a candidate must exceed the threshold or may just reach it. */
  readonly test: "exceed" | "reach";
}

/** A candidate elected by preference votes. */
interface PreferenceSeatStep {
  /** Which of the kinds this is. */
  readonly kind: "preference-seat";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The number of the list (lijstnummer). */
  readonly group: ListNumber;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
  /** Who gets the seat by preference votes (P 15). */
  readonly candidate: CandidateId;
  /** The votes of the candidate on all lists of the group. */
  readonly votes: number;
  /** Which of the drawn lots decided this step, counted from 0; null: none. */
  readonly lot: number | null;
}

/** A seat that moves to the list on which its candidate was elected. */
interface SeatWithheldStep {
  /** Which of the kinds this is. */
  readonly kind: "seat-withheld";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The number of the list (lijstnummer). */
  readonly group: ListNumber;
  /** The list whose seat lapses. */
  readonly from: ListKey;
  /** The list to which it goes. */
  readonly to: ListKey;
  /** The candidate elected on both lists. */
  readonly candidate: CandidateId;
  /** Which of the drawn lots decided this step, counted from 0; null: none. */
  readonly lot: number | null;
}

/** A candidate elected in the order of the list. */
interface ListOrderSeatStep {
  /** Which of the kinds this is. */
  readonly kind: "list-order-seat";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The number of the list (lijstnummer). */
  readonly group: ListNumber;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
  /** Who is next in list order, and gets the seat (P 17). */
  readonly candidate: CandidateId;
  /** Lists that proposed the same candidate and keep their seat open (P 18). */
  readonly yielding: readonly ListKey[];
}

/** A seat of a list without candidates, passed to another list of its group. */
interface SeatPassedStep {
  /** Which of the kinds this is. */
  readonly kind: "seat-passed";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The number of the list (lijstnummer). */
  readonly group: ListNumber;
  /** The list from which the seat goes. */
  readonly from: ListKey;
  /** Null: no list of the group has a candidate left; the seat stays empty. */
  readonly to: ListKey | null;
  /** Which of the drawn lots decided this step, counted from 0; null: none. */
  readonly lot: number | null;
}

/** A candidate elected for two groups, and who takes the seat that is given up. */
interface SeveralGroupsStep {
  /** Which of the kinds this is. */
  readonly kind: "elected-in-several-groups";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The candidate elected for several list numbers. */
  readonly candidate: CandidateId;
  /** The list number for which the candidate keeps the seat. */
  readonly keeps: ListNumber;
  /** The list number that has to find another. */
  readonly yields: ListNumber;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
  /** Who takes the seat that is given up; null: nobody is left. */
  readonly successor: CandidateId | null;
}

/** The candidates of a list in the order in which they are elected and succeed. */
interface RankingStep {
  /** Which of the kinds this is. */
  readonly kind: "ranking";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
  /** The candidates in the order in which they follow. */
  readonly order: readonly CandidateId[];
  /** Which threshold brings candidates forward (P 19, second paragraph), where it is not that of P 15. */
  readonly ownThreshold?: RankingThreshold;
}

/** The votes with which a candidate without a seat goes before the others in a ranking. */
export interface RankingThreshold {
  /** The share of the quota. */
  readonly share: Fraction;
  /** The votes that it comes to. */
  readonly threshold: Fraction;
  /** Whether a candidate must exceed the threshold or may just reach it. */
  readonly test: "exceed" | "reach";
}

/**
 * One step of the determination of a result: the article that orders it, what it decided, the
 * fractions it compared and the standing before and after.
 */
export type Step =
  | RuleChangedStep
  | ListSeatsStep
  | QuotaStep
  | CombinationStep
  | FictitiousStep
  | FullSeatsStep
  | ResidualSeatStep
  | AbsoluteMajorityStep
  | ListExhaustionStep
  | UnassignedStep
  | CandidatesDeceasedStep
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
