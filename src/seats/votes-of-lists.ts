import { maximumVotes } from "../model/bounds.js";
import { has } from "../model/has.js";
import { integer, isPlainObject, objectOf, type Shape } from "../model/options/shape.js";
import type { RefusalIssue, Refuse } from "../model/refusal.js";

/** The votes of a list number. */
export interface VotesOfList {
  /** The number of the list on the ballot (lijstnummer). */
  readonly number: number;
  /** Times vote values, where votes have them. */
  readonly votes: number;
  /** How many persons can take a seat; absent or `Infinity`: enough for every seat. */
  readonly candidates?: number;
}

/** As many as there are numbers for them. */
export const mostLists = 9_999;
const numbers = integer(1, mostLists);
const votesOfOne = integer(0, maximumVotes);
const candidatesOfOne: Shape<number> = (value, path, refuse) =>
  value === Number.POSITIVE_INFINITY ? value : integer(0, 9_999)(value, path, refuse);

/** Refuses more lists than there are numbers for them, unread, and says whether there are no more. */
export function checkNumberOfLists(
  lists: readonly unknown[],
  name: "lists" | "votes",
  refuse: Refuse,
): boolean {
  if (lists.length <= mostLists) return true;
  const expected = { kind: "at-most", limit: mostLists, of: "lists" } as const;
  refuse([name], "wrong-length", expected, lists);
  return false;
}

/**
 * Refuses lists whose votes cannot be counted with; their votes in all otherwise. Nothing is copied: the
 * votes of many elections go through here.
 */
export function checkVotesOfLists(lists: readonly VotesOfList[], refuse: Refuse): number {
  if (!Array.isArray(lists)) {
    refuse(["lists"], "wrong-type", { kind: "type", type: "array" }, lists);
    return 0;
  }
  if (!checkNumberOfLists(lists, "lists", refuse)) return 0;
  const total = votesTogether(lists, refuse);
  if (total <= maximumVotes) return total;
  const expected = { kind: "at-most", limit: maximumVotes, of: "votes" } as const;
  refuse(["lists"], "total-too-large", expected, total);
  return total;
}

function votesTogether(lists: readonly VotesOfList[], refuse: Refuse): number {
  let total = 0;
  const seen = new Set<number>();
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at];
    if (list === undefined || !isListRight(list)) {
      checkList(list, ["lists", at], refuse);
      continue;
    }
    if (seen.has(list.number)) {
      const path = ["lists", at, "number"];
      refuse(path, "duplicate", { kind: "once", what: "list-number" }, list.number);
    }
    seen.add(list.number);
    total += list.votes;
  }
  return total;
}

/** The usual case, at a glance. */
function isListRight(list: unknown): boolean {
  if (!isPlainObject(list)) return false;
  for (const name in list) {
    const value: unknown = Reflect.get(list, name);
    if (name === "number") {
      if (!isWhole(value) || value < 1 || value > mostLists) return false;
    } else if (name === "votes") {
      if (!isWhole(value) || value < 0 || value > maximumVotes) return false;
    } else if (name !== "candidates" || !isNumberOfCandidates(value)) return false;
  }
  return has(list, "number") && has(list, "votes");
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

function isNumberOfCandidates(value: unknown): boolean {
  return value === Number.POSITIVE_INFINITY || (isWhole(value) && value >= 0 && value <= 9_999);
}

const listShape = objectOf({ number: numbers, votes: votesOfOne, candidates: candidatesOfOne }, [
  "number",
  "votes",
]);

function checkList(list: unknown, path: RefusalIssue["path"], refuse: Refuse): void {
  listShape(list, path, refuse);
}
