import type { ArticleReference } from "../model/article.js";
import type { Election } from "../model/election/election.js";
import { own } from "../model/has.js";
import type { Overlay } from "../model/outcome/overlay.js";
import type { Preset, Readings } from "../model/outcome/readings.js";
import type { Remark } from "../model/outcome/remark.js";
import type { StepOf } from "../model/outcome/step.js";
import type { PreferenceRule, StepArticles } from "./bodies/body-rules.js";
import { fullQuota } from "./bodies/residual-procedure.js";
import { onlyElectedDeadLeftOut } from "./bodies/step-articles.js";
import { type ChosenProvisions, chooseProvisions } from "./chosen-provisions.js";
import { divisionRules, type RulesOfDivisions } from "./division-rules.js";
import { type LongestList, longestListOf } from "./lists/longest-list.js";
import { applyOverlay, changesUnder } from "./overlay.js";
import { chosenReadings } from "./readings/presets.js";
import { remarksOnRules } from "./remarks.js";
import { ruleSetInForce } from "./rule-set.js";

/** Ranking (P 19). */
type RankingRules = ChosenProvisions["ranking"] & {
  /** Whether those over the threshold are ranked by their votes on all lists of the group. */
  readonly byVotesOnAllLists: boolean;
};

/** What becomes of the seats of a candidate who is elected in several groups. */
export interface SeveralGroupsRules {
  /** Whether a seat that is given up may go to somebody elected in yet another group. */
  readonly successorMayBeElectedElsewhere: boolean;
  /** Whether who is next in rank for several seats takes that with most votes; else the first. */
  readonly successorTakesMostVotes: boolean;
}

/** Who follows a member, where the law is read (W 1 to W 4, X 12). */
export interface SuccessionRules {
  /** W 1 (3): the threshold that goes before that of the law on the day of the vacancy. */
  readonly threshold: {
    readonly changed: PreferenceRule | null;
    /** For the Senate, where the fourth paragraph is silent on it. */
    readonly senate: PreferenceRule | null;
  };
  /** W 1 (3): whether those who stand on the list of the seat only go first too. */
  readonly preferenceOfOwnListToo: boolean;
  /** W 3, W 4: whether the seat of a member on leave counts when nobody sits on it. */
  readonly countsWithoutReplacement: boolean;
  /** W 4 (1): whether a list without a ranking is ranked when a place comes to it. */
  readonly ranksWhenNeeded: boolean;
  /** W 4 (1): whether appointed members count. */
  readonly countsAppointedMembers: boolean;
  /** X 12 (3): whether the next replacement comes from the list of the member on leave. */
  readonly replacementFromListOfMember: boolean;
}

/** The rules for one election as values: nothing is left to read, nothing to look up. */
export interface RulesOfElection {
  /** Names the rule set, such as `GR/2023-01-01`. */
  readonly id: string;
  /** The number of seats for which they hold. */
  readonly seats: number;
  readonly readings: Readings;
  /** What was changed in them; null: the law as it stood. */
  readonly overlay: Overlay | null;
  readonly articles: StepArticles;
  readonly combinationsAllowed: boolean;
  /** The votes in the quota where nobody voted; null: without votes there is no result. */
  readonly votesWithoutVotes: 0 | 1 | null;
  /** Whether candidates who died count in the length of a list. */
  readonly deceasedCount: boolean;
  /** P 18a, until 2008-11-30: who died unelected keeps a place in the ranking. */
  readonly onlyElectedDeadLeftOut: boolean;
  readonly divisions: RulesOfDivisions;
  /** P 15; null: how candidates were elected is not known here. */
  readonly preference: (PreferenceRule & { readonly article: ArticleReference }) | null;
  /** P 15: whether equal candidates who needed no lot share a place. */
  readonly equalsShareAPlace: boolean;
  /** P 16 (2): whether of the seats of one step that for the smallest remainder was the last. */
  readonly lastSeatHasSmallestRemainder: boolean;
  readonly ranking: RankingRules;
  /** Null: who is elected in several groups has a seat in each. */
  readonly severalGroups: SeveralGroupsRules | null;
  readonly succession: SuccessionRules;
  /** What an overlay changed, part by part; none: the law as it stood. */
  readonly changes: readonly StepOf<"rule-changed">[];
  /** Under an overlay: seats of every list that go to its first candidates; null: none. */
  readonly listSeats: NonNullable<Overlay["listSeats"]> | null;
  /** The most names that a list may have (H 6, R 4); null: not known. */
  readonly longestList: LongestList | null;
  /** What is remarkable in these rules, whoever voted for whom. */
  readonly remarks: readonly Remark[];
}

/** Which readings are taken, and what is changed in the rules. */
export interface RulesOptions {
  /** The readings to start from; `default` when absent. */
  readonly preset?: Preset;
  /** Answers to single contested questions, instead of those of the preset. */
  readonly readings?: Partial<Readings>;
  /** A change to the rules; the outcome then says that it is hypothetical. */
  readonly overlay?: Overlay;
}

type Body = Pick<Election, "type" | "day" | "seats">;

/**
 * The rules for an election of this type, day and size: the law of the day, changed, and read.
 * Undefined on days for which there are no rules.
 */
export function rulesOfElection(
  { type, day, seats: held }: Body,
  options: RulesOptions = {},
): RulesOfElection | undefined {
  const overlay = own(options, "overlay");
  const seats = own(overlay, "seats") ?? held;
  const readings = chosenReadings(own(options, "preset"), own(options, "readings"));
  return rulesOf({ type, day, seats }, readings, overlay ?? null);
}

let latest: { readonly of: Body; readonly rules: RulesOfElection } | undefined;

/** Of many elections of one body the rules are the same: the latest lawful ones are kept at hand. */
export function rulesOf(
  of: Body,
  readings: Readings,
  overlay: Overlay | null,
): RulesOfElection | undefined {
  if (
    overlay === null &&
    latest?.of.type === of.type &&
    latest.of.day === of.day &&
    latest.of.seats === of.seats &&
    latest.rules.readings === readings
  ) {
    return latest.rules;
  }
  const ruleSet = ruleSetInForce(of.type, of.day);
  if (ruleSet === undefined) return undefined;
  const lawful = chooseProvisions(ruleSet, of.seats, readings);
  const chosen = overlay === null ? lawful : applyOverlay(lawful, overlay);
  const rules: RulesOfElection = {
    ...asValues(chosen, of.seats, readings, overlay),
    changes: overlay === null ? [] : changesUnder(chosen, overlay),
    listSeats: own(overlay, "listSeats") ?? null,
    longestList: longestListOf(of),
    remarks: remarksOnRules(of, ruleSet, overlay),
  };
  if (overlay === null && Object.isFrozen(readings)) latest = { of, rules };
  return rules;
}

function asValues(
  chosen: ChosenProvisions,
  seats: number,
  readings: Readings,
  overlay: Overlay | null,
): Omit<RulesOfElection, "changes" | "listSeats" | "longestList" | "remarks"> {
  return {
    id: chosen.id,
    seats,
    readings,
    overlay,
    articles: chosen.articles,
    combinationsAllowed: chosen.combinationsAllowed,
    votesWithoutVotes: votesWithoutVotes[readings.noVotes],
    deceasedCount: readings.deceasedInListLength === "counted",
    onlyElectedDeadLeftOut: onlyElectedDeadLeftOut(chosen.articles),
    divisions: divisionRules(chosen, readings),
    preference: chosen.preference,
    equalsShareAPlace: readings.equalCandidates === "equal-order",
    lastSeatHasSmallestRemainder: readings.lastSeatOfOneStep === "smallest-remainder",
    ranking: {
      ...chosen.ranking,
      byVotesOnAllLists: readings.rankingVotes === "votes-on-all-lists",
    },
    severalGroups:
      readings.electedInSeveralGroups === "elected-in-each"
        ? null
        : {
            successorMayBeElectedElsewhere: readings.successorElectedElsewhere === "may-succeed",
            successorTakesMostVotes: readings.sharedSuccessor === "most-votes",
          },
    succession: successionRules(readings, overlay),
  };
}

function successionRules(readings: Readings, overlay: Overlay | null): SuccessionRules {
  return {
    threshold: {
      changed: own(overlay, "preferenceThreshold") ?? null,
      senate:
        readings.senateSuccessionThreshold === "quota" ? { share: fullQuota, test: "reach" } : null,
    },
    preferenceOfOwnListToo: readings.ownListInSuccession === "most-votes-first",
    countsWithoutReplacement: readings.seatOfMemberOnLeave === "counts",
    ranksWhenNeeded: readings.unrankedLists === "ranked-when-needed",
    countsAppointedMembers: readings.membersOfWaterAuthority === "all-members",
    replacementFromListOfMember: readings.placeOfReplacement === "list-of-the-absent-member",
  };
}

const votesWithoutVotes = {
  "seats-unassigned": 0,
  "quota-of-one-vote": 1,
  refused: null,
} as const satisfies Record<Readings["noVotes"], 0 | 1 | null>;
