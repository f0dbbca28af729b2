import { maximumListsTimesSeats, maximumVotes } from "../bounds.js";
import { own } from "../has.js";
import { eachRead, isRead, type Unread } from "../parts.js";
import type { Refuse } from "../refusal.js";
import { districtsOfList, type ElectionParts, type GivenElection } from "./election-parts.js";

/** Refuses more votes, multiplied by their vote values, than an election can have. */
export function checkTotal(given: GivenElection, refuse: Refuse): void {
  const total = totalVotes(given);
  if (total > maximumVotes) {
    const expected = { kind: "at-most", limit: maximumVotes, of: "votes" } as const;
    refuse(["groups"], "total-too-large", expected, total);
  }
}

/** Refuses more lists and seats together than the steps of a result can be kept of. */
export function checkSize({ election, groups }: GivenElection, refuse: Refuse): void {
  const { seats } = election;
  if (!isRead(seats)) return;
  let lists = 0;
  for (const group of groups) lists += group.lists.length;
  if (lists * seats <= maximumListsTimesSeats) return;
  refuse(["groups"], "too-large", { kind: "rule", rule: "lists-times-seats" }, lists);
}

/** All votes that were read. */
function totalVotes({ election, groups, everywhere }: GivenElection): number {
  const voteValues = voteValuesOf(election);
  let total = 0;
  for (const { lists } of groups) {
    for (const { list } of lists) {
      const districts = districtsOfList(list, everywhere);
      const weigh = (votes: number, place: number): void => {
        total += votes * (voteValues.get(districts?.[place]) ?? 1);
      };
      const listVotes = own(list, "listVotes");
      if (listVotes === undefined) {
        eachRead(own(list, "votes"), (row, place) => weigh(sumOf(row), place));
      } else eachRead(listVotes, weigh);
    }
  }
  return total;
}

function sumOf(row: readonly (number | Unread)[]): number {
  let sum = 0;
  for (let place = 0; place < row.length; place++) {
    const votes = row[place];
    if (typeof votes === "number") sum += votes;
  }
  return sum;
}

function voteValuesOf({ districts }: ElectionParts): ReadonlyMap<unknown, number> {
  const voteValues = new Map<unknown, number>();
  eachRead(districts, (district) => {
    if (typeof district !== "object") return;
    const { number, voteValue = 1 } = district;
    if (isRead(voteValue)) voteValues.set(number, voteValue);
  });
  return voteValues;
}
