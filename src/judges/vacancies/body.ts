import type { CandidateId, ListKey } from "../../model/identifiers.js";
import { over, sum } from "../exact.js";
import { ruleFactsOf } from "../facts/rule-facts.js";
import { factsUnderReadings } from "../facts/under-readings.js";
import { type VacancyFacts, type VacancyTable, vacancyFactsOf } from "../facts/vacancy-facts.js";
import type { Case } from "../second-model/case.js";
import { type Urn, urnWith } from "../second-model/lots.js";
import { type SeatsOfAll, seatsOfElection } from "../second-model/seats.js";
import { type Group, type List, votesByGroup } from "../second-model/votes.js";
import type { VacancyQuestion } from "./question.js";

/** What does not change while the vacancies of a day are filled. */
export interface Body {
  readonly question: VacancyQuestion;
  readonly one: Case;
  readonly facts: VacancyFacts;
  readonly seats: SeatsOfAll;
  readonly urn: Urn;
  /** W 4 (1): "een vertegenwoordigend orgaan met minder dan negentien leden". */
  readonly members: number;
}

/** The body with its election as it was divided, by the lots that were drawn then. */
export function bodyOf(question: VacancyQuestion, table: VacancyTable): Body | undefined {
  const { election, outcome, readings, day } = question;
  const ofTheDay = ruleFactsOf(election.type, election.day, election.seats);
  if (ofTheDay === undefined) return undefined;
  const facts = factsUnderReadings(ofTheDay, election, readings);
  const groups = votesByGroup(election, readings.deceasedInListLength === "counted");
  const votes = sum(groups.map((group) => group.votes));
  const inQuota = votes === 0 && readings.noVotes === "quota-of-one-vote" ? 1 : votes;
  const quota = over(inQuota, election.seats);
  const drawnThen = urnWith(outcome.lots.map(({ drawn }) => drawn));
  const one: Case = { election, groups, quota, facts, readings, urn: drawnThen };
  const everybody = readings.membersOfWaterAuthority === "all-members";
  return {
    question,
    one,
    facts: vacancyFactsOf(election, day, readings, table),
    seats: seatsOfElection(one),
    urn: urnWith(question.lots),
    members: election.seats + (everybody ? question.appointedMembers : 0),
  };
}

/** The list with this key, and the number to which it belongs. */
export function listIn(
  { one }: Body,
  key: ListKey,
): { readonly list: List; readonly group: Group } {
  for (const group of one.groups) {
    for (const list of group.lists) if (list.key === key) return { list, group };
  }
  throw new RangeError(`no list ${key}`);
}

/** Votes on a candidate on one list; undefined: does not stand there. */
export function votesOn({ living }: List, id: CandidateId): number | undefined {
  return living?.find((candidate) => candidate.id === id)?.votes;
}
