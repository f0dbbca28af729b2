import { provisionOn } from "../law/timeline/provision.js";
import { voteValueUnits } from "../law/vote-value.js";
import { hasCandidates } from "../model/election/election.js";
import { own } from "../model/has.js";
import type { ListNumber } from "../model/identifiers.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import type { Remark } from "../model/outcome/remark.js";
import type { Case } from "./case.js";
import type { Competitor } from "./contestants.js";
import type { Division } from "./division/division.js";
import type { ListRow } from "./votes.js";

/** What a person would frown at in an outcome, in the order of the election. */
export function remarksOn(
  given: Case,
  { majorityMoved, rows, rules }: Division<Competitor>,
  unassignedSeats: number,
): CompletedOutcome["remarks"] {
  const remarks = remarksOnElection(given);
  if (rules.majority !== null && majorityMoved && rows.some((row) => row.exhausted)) {
    remarks.push({ remark: "majority-and-exhaustion", article: rules.majority.article });
  }
  if (unassignedSeats > 0) {
    remarks.push({ remark: "seats-unassigned", article: rules.exhaustion.article });
  }
  return remarks;
}

/** The same of what is known before the result is. */
export function remarksOnElection({ election, rules, numbers }: Case): Remark[] {
  const remarks = [...rules.remarks];
  const { longestList, articles } = rules;
  const withoutVotes: ListNumber[] = [];
  for (const { number, votes, lists } of numbers) {
    if (votes === 0) withoutVotes.push(number);
    if (longestList === null) continue;
    for (const row of lists) {
      const candidates = namesOn(row);
      if (candidates <= longestList.candidates) continue;
      remarks.push({
        remark: "list-longer-than-allowed",
        article: longestList.article,
        list: row.key,
        candidates,
        allowed: longestList.candidates,
      });
    }
  }
  remarks.push(...votesWithoutValue(election));
  if (withoutVotes.length > 0) {
    const article = articles.fullSeats;
    remarks.push({ remark: "lists-without-votes", article, groups: withoutVotes });
  }
  return remarks;
}

/** The names on a list, of the deceased too; of a list known by its total as many as are told. */
function namesOn({ list }: ListRow): number {
  return hasCandidates(list) ? list.candidates.length : (own(list, "numberOfCandidates") ?? 0);
}

/** U 2: in an election of the Senate over several provinces a vote has a value. */
function votesWithoutValue({ type, day, districts }: Case["election"]): Remark[] {
  if (type !== "EK" || districts.length < 2) return [];
  const unit = provisionOn(voteValueUnits.province, day);
  if (unit === undefined || districts.some(({ voteValue }) => voteValue !== 1)) return [];
  const { article } = unit;
  return [{ remark: "votes-without-value", article, districts: districts.length }];
}
