import type { BallotShape, ListShape, PersonOnList } from "../../model/count/ballot-shape.js";
import { paperWithPeople } from "../../model/count/people-on-paper.js";
import { own as ownOf } from "../../model/has.js";
import { accepted, issueCollector, type Parsed, refused } from "../../model/refusal.js";
import { nationalBallotSignature } from "../../model/signatures/made/tally.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";

import { checkSameNames } from "./same-names.js";

/** The people of the lists of one number, each once: those of the lowest district first, then who is new. */
function peopleOf(lists: readonly ListShape[]): readonly PersonOnList[] {
  const people = new Map<string, PersonOnList>();
  for (const list of lists) {
    for (const person of list.people ?? []) {
      if (!people.has(person.id)) people.set(person.id, person);
    }
  }
  return [...people.values()];
}

function byDistrict(left: BallotShape, right: BallotShape): number {
  return (left.paper?.district ?? 0) - (right.paper?.district ?? 0);
}

/**
 * The lists of the nation, from the ballot papers of its districts in any order: every list number
 * that stands somewhere, with everybody who stands on it in any district (P 20, P 22 list them so).
 *
 * Refuses ballot papers of two elections, a list or person under two names (`not-allowed`), one district twice
 * (`duplicate`), and lists of which it is not known who stands on them (`missing`).
 */
export function nationalBallot(ballots: readonly BallotShape[]): Parsed<BallotShape> {
  const refusal = refusedArguments(nationalBallotSignature, [ballots]);
  if (refusal !== null) return refusal;
  const { issues, refuse } = issueCollector();
  const ordered = [...ballots].sort(byDistrict);
  const [first] = ordered;
  const districts = new Set<number | null>();
  for (const { paper, lists } of ordered) {
    const district = paper?.district ?? null;
    const path = ["ballots", district ?? ""];
    if (districts.has(district))
      refuse(path, "duplicate", { kind: "once", what: "district" }, district);
    districts.add(district);
    if (paper?.election !== first?.paper?.election || paper?.type !== first?.paper?.type) {
      const name = first?.paper?.election ?? "";
      refuse(
        path,
        "not-allowed",
        { kind: "named", what: "votes-of-election", name },
        paper?.election,
      );
    }
    for (const { number, people } of lists) {
      if (people !== undefined) continue;
      refuse(
        [...path, number, "people"],
        "missing",
        { kind: "rule", rule: "each-candidate-named" },
        undefined,
      );
    }
  }
  checkSameNames(ordered, ({ paper }) => ["ballots", paper?.district ?? ""], refuse);
  if (issues.length > 0) return refused(issues);
  const numbers = new Set(ordered.flatMap(({ lists }) => lists.map(({ number }) => number)));
  const own = ordered.flatMap((ballot) => ballot.paper?.district ?? []);
  const lists = [...numbers]
    .sort((one, other) => one - other)
    .map((number): ListShape => {
      const same = ordered.flatMap((ballot) =>
        ballot.lists.filter((list) => list.number === number),
      );
      const people = peopleOf(same);
      const name = same.map((list) => ownOf(list, "name")).find((one) => one !== undefined);
      return {
        number,
        ...(name === undefined ? {} : { name }),
        candidates: people.length,
        people,
      };
    });
  const paper = first?.paper;
  return accepted({
    ...(paper === undefined ? {} : { paper: paperWithPeople({ ...paper, district: null }, lists) }),
    ...(own.length > 1 ? { districts: own } : {}),
    voterCardsUsed: first?.voterCardsUsed ?? true,
    lists,
  });
}
