import type { ArticleReference } from "../model/article.js";
import type { LotQuestion } from "../model/outcome/lot.js";
import type { Readings } from "../model/outcome/readings.js";
import type { ResidualPhase, ResidualProcedure } from "./bodies/residual-procedure.js";
import type { ChosenProvisions } from "./chosen-provisions.js";

/** One phase of residual seats (P 7; P 8 has three of them), as it is walked. */
export interface Phase extends Omit<ResidualPhase, "contested"> {
  /** Its place in the procedure, from 0. */
  readonly index: number;
  /** Of those who win by lot one after the other only the first has had its seat. */
  readonly onlyFirstByLot: boolean;
}

/** Absolute majority (P 9). */
export interface MajorityRule {
  readonly article: ArticleReference;
  /** Whether half of the seats is too few as well. */
  readonly alsoAtHalf: boolean;
  /** Whether blank votes count in what a majority is measured against. */
  readonly countsBlankVotes: boolean;
  /** Whether the seat that moves is the one assigned last; else the one for the smallest number. */
  readonly takesLastAssigned: boolean;
  /** Whether the seat it brings is the list's one seat of the phase. */
  readonly seatCounts: boolean;
}

/** List exhaustion (P 10, P 13). */
interface ExhaustionRule {
  readonly article: ArticleReference;
  /** Whether the seats pass on; else they stay unassigned. */
  readonly passesOn: boolean;
  /** Whether full lists are left out before each seat that passes on. */
  readonly closesFull: boolean;
  /** Whether the absolute majority is looked at again. */
  readonly majorityAgain: boolean;
}

/** What a lot is about. */
type SubjectOfLot = Pick<LotQuestion, "kind" | "article">;

/** All that a division of seats must know: the divisions of chapter P differ in this only. */
export interface DivisionRules {
  readonly fullSeats: ArticleReference;
  readonly phases: readonly Phase[];
  /** Whether the threshold falls when nobody reaches it. */
  readonly liftsThreshold: boolean;
  readonly majority: MajorityRule | null;
  readonly exhaustion: ExhaustionRule;
  /** How many seats one lot decides; `none`: everyone in a tie gets a seat. */
  readonly lots: "for-each-seat" | "for-all-seats" | "none";
  /** Whether lists without votes take part when the others run out of candidates. */
  readonly withoutVotes: boolean;
  /** What a lot is about, where it is not the residual seat itself. */
  readonly subjectOfLot: SubjectOfLot | null;
}

/** The divisions of seats that the law knows. */
export interface RulesOfDivisions {
  /** P 6 to P 10. */
  readonly election: DivisionRules;
  /** P 4 (2): as if there were no combinations, without lots. */
  readonly fictitious: DivisionRules;
  /** P 11. */
  readonly combination: DivisionRules;
  /** P 12, P 13. */
  readonly group: DivisionRules;
  /** P 18: a group goes on beyond its seats. */
  readonly beyondSeats: DivisionRules;
  /** W 4: the division of the election goes on for a vacancy. */
  readonly vacancyInElection: DivisionRules;
  /** W 3: that of a combination goes on, until 2017-11-30. */
  readonly vacancyInCombination: DivisionRules;
  /** W 3: that of a group goes on. */
  readonly vacancyInGroup: DivisionRules;
}

/** The rules of every division under these provisions, as read. */
export function divisionRules(chosen: ChosenProvisions, readings: Readings): RulesOfDivisions {
  const { articles } = chosen;
  const election = divisionOfElection(chosen, readings);
  const group = inside(articles.groupSeats, chosen.groupSeats, chosen, readings);
  const remainders = (phase: ResidualPhase): ResidualPhase =>
    phase.method === "largest-remainder"
      ? { ...phase, article: articles.combinationRemainders }
      : phase;
  const combination = inside(
    articles.combinationSeats,
    chosen.groupSeats.map(remainders),
    chosen,
    readings,
  );
  return {
    election,
    fictitious: { ...election, lots: "none" },
    combination,
    group,
    beyondSeats: {
      ...group,
      subjectOfLot: { kind: "seat-passed", article: articles.seatPassed },
    },
    vacancyInElection: forVacancy(election),
    vacancyInCombination: forVacancy(combination),
    vacancyInGroup: forVacancy(group),
  };
}

function divisionOfElection(chosen: ChosenProvisions, readings: Readings): DivisionRules {
  const { residualSeats, listExhaustion, articles } = chosen;
  return {
    fullSeats: articles.fullSeats,
    phases: phasesOf(residualSeats, readings),
    liftsThreshold: readings.noListReachesThreshold === "threshold-lifted",
    majority: majorityRule(chosen, readings),
    exhaustion: {
      article: listExhaustion.article,
      passesOn: listExhaustion.surplus === "passed-on",
      closesFull: closesFull(readings),
      majorityAgain: readings.majorityAfterExhaustion === "again",
    },
    lots: lotsOf(readings),
    withoutVotes: readings.listsWithoutVotes === "when-others-run-out",
    subjectOfLot: null,
  };
}

function inside(
  fullSeats: ArticleReference,
  procedure: ResidualProcedure,
  { articles }: ChosenProvisions,
  readings: Readings,
): DivisionRules {
  return {
    fullSeats,
    phases: phasesOf(procedure, readings),
    liftsThreshold: false,
    majority: null,
    exhaustion: {
      article: articles.groupExhaustion,
      passesOn: true,
      closesFull: closesFull(readings),
      majorityAgain: false,
    },
    lots: lotsOf(readings),
    withoutVotes: readings.listsWithoutVotesInGroup === "when-others-run-out",
    subjectOfLot: null,
  };
}

/** Every winner has had its seat, whoever was first in the lots; no threshold is lifted later. */
function forVacancy(rules: DivisionRules): DivisionRules {
  const phases = rules.phases.map((phase) => ({ ...phase, onlyFirstByLot: false }));
  return { ...rules, phases, liftsThreshold: false };
}

function phasesOf(procedure: ResidualProcedure, readings: Readings): readonly Phase[] {
  const firstOnly = readings.restrictedAveragesAfterLots === "first-winner-only";
  return procedure.map(({ article, method, oncePerContestant, takesPart }, index) => ({
    index,
    article,
    method,
    oncePerContestant,
    takesPart,
    onlyFirstByLot: firstOnly && method === "highest-average",
  }));
}

function majorityRule(
  { absoluteMajority: { whenSeats, article } }: ChosenProvisions,
  readings: Readings,
): MajorityRule | null {
  if (whenSeats === "none") return null;
  return {
    article,
    alsoAtHalf: whenSeats === "at-most-half",
    countsBlankVotes: readings.majorityOf === "votes-on-candidates-and-blank",
    takesLastAssigned: readings.smallestSeat === "last-assigned",
    seatCounts: readings.majoritySeatCounts === "yes",
  };
}

function closesFull({ fullLists }: Readings): boolean {
  return fullLists === "excluded-before-each-seat";
}

function lotsOf({ lotsInATie }: Readings): DivisionRules["lots"] {
  return lotsInATie === "one-for-all-seats" ? "for-all-seats" : "for-each-seat";
}
