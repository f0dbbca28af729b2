import { own, ownOnly } from "../has.js";
import { accepted, issueCollector, type Parsed, type Refuse, refused } from "../refusal.js";
import type { BallotShape, ListShape } from "./ballot-shape.js";

type Properties = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The votes of one list, given under the id of each candidate, as figures in the order of the list. */
function inOrderOfList(
  list: ListShape,
  given: Properties,
  path: readonly (string | number)[],
  refuse: Refuse,
): readonly unknown[] {
  const { number, people = [] } = ownOnly(list);
  const known = new Set(people.map(({ id }) => id));
  for (const id of Object.keys(given)) {
    if (known.has(id)) continue;
    const named = { kind: "named", what: "candidate-on-list", name: `${number}` } as const;
    refuse([...path, id], "unknown-reference", named, id);
  }
  return people.map(({ id }) => {
    if (Object.hasOwn(given, id)) return given[id];
    refuse(
      [...path, id],
      "missing",
      { kind: "named", what: "votes-of-candidate", name: id },
      undefined,
    );
    return 0;
  });
}

/**
 * A report in which votes stand under the ids of candidates (`votes: { "1-1": 120, "1-2": 30 }`
 * where others have `candidateVotes`), with those votes in the order of the ballot paper. A report
 * that has none is what it was.
 *
 * Refuses an id that is not on the list (`unknown-reference`) and a candidate without a figure
 * (`missing`): who is not named is not a candidate with 0 votes.
 */
export function votesByPerson(input: unknown, ballot: BallotShape): Parsed<unknown> {
  if (!isObject(input) || !Array.isArray(own(input, "lists"))) return accepted(input);
  const { issues, refuse } = issueCollector();
  const given: readonly unknown[] = Array.isArray(input["lists"]) ? input["lists"] : [];
  const lists = given.map((list: unknown, index): unknown => {
    if (!isObject(list) || !isObject(own(list, "votes")) || Object.hasOwn(list, "candidateVotes"))
      return list;
    const { votes, ...rest } = list;
    const onBallot = ballot.lists.find(({ number }) => number === list["number"]);
    if (onBallot === undefined || own(onBallot, "people") === undefined || !isObject(votes))
      return list;
    const path = ["lists", index, "votes"];
    return { ...rest, candidateVotes: inOrderOfList(onBallot, votes, path, refuse) };
  });
  return issues.length > 0 ? refused(issues) : accepted({ ...input, lists });
}
