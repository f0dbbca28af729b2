import type { Day } from "../day.js";
import type { CandidateId, CombinationId, DistrictNumber, ListNumber } from "../identifiers.js";
import { type Made, markMade, markOf } from "../made.js";
import { accepted, type Parsed, refused, shown } from "../refusal.js";
import type { ElectionType } from "./election-type.js";
import { keepList } from "./list-kept.js";
import { type VoteValues, voteValuesOf } from "./votes-on-list.js";

/** The area an election is held in (kiesgebied). */
export interface Area {
  /** What the area is called. */
  readonly name: string;
  /** The code of the area, such as that of a municipality. */
  readonly code?: string;
}

/** An electoral district (kieskring) with its vote value (1 outside the Senate). */
export interface District {
  /** The number of the district. */
  readonly number: DistrictNumber;
  /** What the district is called. */
  readonly name?: string;
  /** Vote value (stemwaarde, articles U 2 and Ua 4): what one vote of this district counts for. */
  readonly voteValue: number;
}

/** A candidate: an id that names the person, and a name to show. */
export interface Candidate {
  /** Names the person: the same id on several lists is the same candidate. */
  readonly id: CandidateId;
  /** What the candidate is called in words and tables. */
  readonly name?: string;
}

/** A list of which the candidates and their votes are known. */
export interface ListWithCandidates {
  /** The numbers of the electoral districts of the list. */
  readonly districts: readonly DistrictNumber[];
  /** The candidates, in list order. */
  readonly candidates: readonly Candidate[];
  /** One row per district of `districts`, one figure per candidate in list order. */
  readonly votes: readonly (readonly number[])[];
}

/** A list of which only the list votes (stemcijfer) are known: it gets seats, but no persons. */
export interface ListWithoutCandidates {
  /** The numbers of the electoral districts of the list. */
  readonly districts: readonly DistrictNumber[];
  /** One figure per district of `districts`. */
  readonly listVotes: readonly number[];
  /** How many living candidates the list has; absent: enough for every seat. */
  readonly numberOfCandidates?: number;
}

/**
 * One candidate list, or one set of identical lists (stel gelijkluidende lijsten, article P 2), with
 * the districts it was handed in for and the votes there.
 */
export type CandidateList = ListWithCandidates | ListWithoutCandidates;

/**
 * What shares one list number: a single list, a set of identical lists, or a list group
 * (lijstengroep, article P 3) whose lists differ between districts.
 */
export interface PoliticalGroup {
  /** The number of the list on the ballot (lijstnummer). */
  readonly number: ListNumber;
  /** The name above the list (aanduiding). */
  readonly name?: string;
  /** Its lists: one, a set of identical ones, or a list group. */
  readonly lists: readonly CandidateList[];
}

/** A list combination (lijstencombinatie), possible until 2017-11-30 (Senate: 2010-12-31). */
export interface ListCombination {
  /** The letter or name of the combination. */
  readonly id: CombinationId;
  /** The numbers of the lists that were combined. */
  readonly groups: readonly ListNumber[];
}

/** What an election says. */
export interface ElectionContent {
  /** Which body is elected: `GR` for a municipal council, `TK` for the House of Representatives … */
  readonly type: ElectionType;
  /** The day of the vote: it decides which rules hold. */
  readonly day: Day;
  /** The area of the election (kiesgebied). */
  readonly area?: Area;
  /** How many seats are divided: those of the whole body. */
  readonly seats: number;
  /** The electoral districts (kieskringen), by number. */
  readonly districts: readonly District[];
  /** The lists by list number, with their votes. */
  readonly groups: readonly PoliticalGroup[];
  /** List combinations, which the law had until 2017-11-30. */
  readonly combinations: readonly ListCombination[];
  /** The ids of candidates who had died before the result was determined. */
  readonly deceased: readonly CandidateId[];
  /** Blank votes, which only a contested reading of article P 9 looks at. */
  readonly blankVotes?: number;
}

/**
 * An election as the calculations take it: parsed, complete, within bounds, frozen. Only
 * `parseElection` makes one, of an `ElectionInput`. A copy with changes, or one read back from JSON, is
 * none: it is input again, and every calculation refuses it (`not-parsed`).
 */
export interface Election extends ElectionContent, Made<"Election"> {}

const election = "election";

/** Content that was parsed, as an election: frozen and marked. */
export function electionMade(content: ElectionContent): Election;
// The mark is what makes an election of its content.
export function electionMade(content: ElectionContent): ElectionContent {
  const made = markMade({ ...content }, election);
  freezeParts(made);
  return Object.freeze(made);
}

/**
 * All but the rows of figures of lists: engines read frozen arrays several times as slowly. Whoever adds
 * the figures up sees that they come to what they came to when they were parsed.
 */
function freezeParts({ area, districts, groups, combinations, deceased }: ElectionContent): void {
  for (const part of [...districts, ...combinations, area ?? districts]) Object.freeze(part);
  for (const one of combinations) Object.freeze(one.groups);
  const values = voteValuesOf(districts);
  for (const group of groups) {
    for (const list of group.lists) freezeList(list, values);
    Object.freeze(group.lists);
    Object.freeze(group);
  }
  for (const part of [districts, groups, combinations, deceased]) Object.freeze(part);
}

function freezeList(list: CandidateList, values: VoteValues): void {
  keepList(list, values);
  if (hasCandidates(list) && !Object.isFrozen(list.candidates)) {
    for (const candidate of list.candidates) Object.freeze(candidate);
    Object.freeze(list.candidates);
  }
  Object.freeze(list.districts);
  Object.freeze(list);
}

/** Whether a value is an election that was parsed. */
export function isElection(value: unknown): value is Election {
  return markOf(value) === election;
}

/** Why a value that was not parsed is not taken for an election. */
export function electionGiven(value: unknown): Parsed<Election> {
  if (isElection(value)) return accepted(value);
  const expected = { kind: "rule", rule: "parsed-by-the-library" } as const;
  return refused([{ path: ["election"], code: "not-parsed", expected, actual: shown(value) }]);
}

/** Whether the candidates of the list are known. */
export function hasCandidates(list: CandidateList): list is ListWithCandidates {
  try {
    if (typeof list !== "object" || list === null || !("candidates" in list)) return false;
    // Asked for every list again and again: a second look only where somebody gave candidates to all objects.
    return !("candidates" in Object.prototype) || Object.hasOwn(list, "candidates");
  } catch {
    // A proxy that throws when it is looked at.
    return false;
  }
}
