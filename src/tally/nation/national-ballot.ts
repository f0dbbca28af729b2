import type { BallotShape, ListShape, PersonOnList } from "../../model/count/ballot-shape.js";
import { paperWithPeople } from "../../model/count/people-on-paper.js";
import { own as ownOf, ownOnly } from "../../model/has.js";
import { accepted, issueCollector, type Parsed, refused } from "../../model/refusal.js";
import { nationalBallotSignature } from "../../model/signatures/made/tally.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";

import { checkSameNames } from "./same-names.js";

/** The people of the lists of one number, each once: those of the lowest district first, then who is new. */
function peopleOf(lists: readonly ListShape[]): readonly PersonOnList[] {
  const people = new Map<string, PersonOnList>();
  for (const list of lists) {
    for (const person of ownOf(list, "people") ?? []) {
      if (!people.has(person.id)) people.set(person.id, person);
    }
  }
  return [...people.values()];
}

function byDistrict(left: BallotShape, right: BallotShape): number {
  return (ownOf(left, "paper")?.district ?? 0) - (ownOf(right, "paper")?.district ?? 0);
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
  const paperOfFirst = ownOf(first, "paper");
  for (const ballot of ordered) {
    const { paper, lists } = ownOnly(ballot);
    const district = paper?.district ?? null;
    const path = ["ballots", district ?? ""];
    if (districts.has(district))
      refuse(path, "duplicate", { kind: "once", what: "district" }, district);
    districts.add(district);
    if (paper?.election !== paperOfFirst?.election || paper?.type !== paperOfFirst?.type) {
      const name = paperOfFirst?.election ?? "";
      refuse(
        path,
        "not-allowed",
        { kind: "named", what: "votes-of-election", name },
        paper?.election,
      );
    }
    for (const list of lists) {
      const { number, people } = ownOnly(list);
      if (people !== undefined) continue;
      refuse(
        [...path, number, "people"],
        "missing",
        { kind: "rule", rule: "each-candidate-named" },
        undefined,
      );
    }
  }
  checkSameNames(ordered, (ballot) => ["ballots", ownOf(ballot, "paper")?.district ?? ""], refuse);
  if (issues.length > 0) return refused(issues);
  const numbers = new Set(ordered.flatMap(({ lists }) => lists.map(({ number }) => number)));
  const own = ordered.flatMap((ballot) => ownOf(ballot, "paper")?.district ?? []);
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
  return accepted({
    ...(paperOfFirst === undefined
      ? {}
      : { paper: paperWithPeople({ ...paperOfFirst, district: null }, lists) }),
    ...(own.length > 1 ? { districts: own } : {}),
    voterCardsUsed: first?.voterCardsUsed ?? true,
    lists,
  });
}
