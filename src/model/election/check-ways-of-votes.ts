import type { Expected, ExpectedCount, ExpectedRule } from "../expected.js";
import { own } from "../has.js";
import { eachRead, isRead, readOrNone } from "../parts.js";
import type { Refuse } from "../refusal.js";
import {
  districtsOfList,
  type GivenElection,
  type GivenList,
  type GroupParts,
  numberOnList,
  type Path,
} from "./election-parts.js";

/** Refuses votes that are given in no way or in two, and rows that do not fit. */
export function checkWaysOfVotes({ groups, everywhere }: GivenElection, refuse: Refuse): void {
  for (const { group, path, lists } of groups) {
    checkGroup(group, everywhere?.length ?? null, path, refuse);
    for (const given of lists) {
      const districts = districtsOfList(given.list, everywhere)?.length ?? null;
      if (own(given.list, "listVotes") === undefined) checkRows(given, districts, refuse);
      else checkListVotes(given, districts, refuse);
    }
  }
}

const rule = (name: ExpectedRule): Expected => ({ kind: "rule", rule: name });

const exactly = (count: number, of: ExpectedCount): Expected => ({ kind: "exactly", count, of });

/** A group says its votes in exactly one of three ways. */
function checkGroup(group: GroupParts, districts: number | null, path: Path, refuse: Refuse): void {
  const ways = [own(group, "votes"), own(group, "listVotes"), own(group, "lists")].filter(
    (way) => way !== undefined,
  );
  const oneWay = rule("one-way-of-votes");
  if (ways.length === 0) refuse([...path, "votes"], "missing", oneWay, undefined);
  if (ways.length > 1) refuse(path, "ambiguous", oneWay, group);
  if (group.lists === undefined) {
    if (ways.length > 0 && districts !== null && districts > 1) {
      refuse(path, "ambiguous", rule("lists-for-several-districts"), group);
    }
    return;
  }
  for (const property of ["candidates", "numberOfCandidates"] as const) {
    const given = readOrNone(group[property]);
    if (given === undefined) continue;
    refuse([...path, property], "ambiguous", rule("candidates-in-each-list"), given);
  }
}

function checkRows(
  { list, path, byGroup }: GivenList,
  districts: number | null,
  refuse: Refuse,
): void {
  const number = readOrNone(own(list, "numberOfCandidates"));
  if (number !== undefined) {
    const at = [...path, "numberOfCandidates"];
    refuse(at, "ambiguous", rule("list-votes-with-number-of-candidates"), number);
  }
  const at = [...path, "votes"];
  const votes = own(list, "votes");
  if (votes === undefined) {
    if (!byGroup) refuse(at, "missing", rule("votes-or-list-votes"), undefined);
    return;
  }
  if (!isRead(votes)) return;
  if (!byGroup && districts !== null && votes.length !== districts) {
    refuse(at, "wrong-length", exactly(districts, "rows-for-districts"), votes);
  }
  const candidates = numberOnList(list);
  if (candidates === null) return;
  eachRead(votes, (row, index) => {
    if (row.length === candidates) return;
    const place = byGroup ? at : [...at, index];
    refuse(place, "wrong-length", exactly(candidates, "figures-for-candidates"), row);
  });
}

function checkListVotes(
  { list, path, byGroup }: GivenList,
  districts: number | null,
  refuse: Refuse,
): void {
  if (own(list, "votes") !== undefined && !byGroup) {
    refuse(path, "ambiguous", rule("votes-or-list-votes"), list);
  }
  const candidates = readOrNone(own(list, "candidates"));
  if (candidates !== undefined) {
    const at = [...path, "candidates"];
    refuse(at, "ambiguous", rule("no-candidates-with-list-votes"), candidates);
  }
  const listVotes = readOrNone(own(list, "listVotes"));
  if (byGroup || listVotes === undefined || districts === null) return;
  if (listVotes.length !== districts) {
    const at = [...path, "listVotes"];
    refuse(at, "wrong-length", exactly(districts, "figures-for-districts"), listVotes);
  }
}
