import type { Fraction } from "../../../model/fraction.js";
import type { ListResult } from "../../../model/outcome/outcome.js";
import type { Overlay } from "../../../model/outcome/overlay.js";
import type { Readings } from "../../../model/outcome/readings.js";
import { partOf, sum } from "../../exact.js";
import type { RuleFacts } from "../../facts/facts.js";
import { own } from "../../has.js";
import { type Derivation, orderStep } from "../derivation.js";
import type { SeatsOfGroup } from "../seats/groups.js";
import { rankedPersons } from "./died-unelected.js";
import { type ElectedGroup, newFilling } from "./filling.js";
import { electedInListOrder } from "./list-order.js";
import { seatedFirst } from "./list-seats.js";
import { personsOf } from "./persons.js";
import { electedByPreference, passes } from "./preference.js";
import { rankingsOf } from "./ranking.js";
import { resultsWithoutPeople, resultsWithPeople } from "./results.js";
import { seatsGivenUp } from "./several-groups.js";
import { placePreferred } from "./several-lists.js";

/** P 19 (2): with how many votes somebody comes second in a ranking, where that is not as P 15 has it. */
function ownThresholdOf({ ranking }: RuleFacts, quota: Fraction) {
  const threshold = own(ranking, "threshold");
  if (threshold === undefined) return {};
  const { share, test } = threshold;
  return { ownThreshold: { share, threshold: partOf(quota, share), test } };
}

/** P 15 to P 19a, U 15: who is elected, and every ranking. */
export function* peopleOfElection(
  groups: readonly SeatsOfGroup[],
  quota: Fraction,
  facts: RuleFacts,
  readings: Readings,
  listSeats: Overlay["listSeats"],
): Derivation<readonly ListResult[]> {
  const { preference } = facts;
  const lists = groups.flatMap(({ group }) => group.lists);
  if (preference === null || lists.every(({ candidates }) => candidates === null)) {
    return groups.flatMap(resultsWithoutPeople);
  }
  const { article, share, test } = preference;
  const threshold = partOf(quota, share);
  yield* orderStep({ kind: "preference-threshold", article, share, threshold, test });

  const elections: ElectedGroup[] = [];
  for (const divided of groups) {
    const { group } = divided;
    const seats = sum(divided.lists.map((one) => one.seats));
    const persons = personsOf(group);
    const known = group.lists.every(({ candidates }) => candidates !== null);
    const filling = newFilling(divided, facts.people, readings);
    if (known) {
      const over = persons.filter(({ votes }) => passes(votes, preference, quota));
      const first = yield* seatedFirst({ group, seats }, listSeats, facts);
      const preferred = yield* electedByPreference(
        over.filter(({ id }) => !first.has(id)),
        seats - first.size,
        group,
        facts.people,
        readings,
      );
      yield* placePreferred(preferred, filling);
      yield* electedInListOrder(filling);
    }
    elections.push({ ...divided, known, filling, persons });
  }
  const rankings = rankingsOf(elections, facts, quota, readings);
  const givenUp =
    readings.electedInSeveralGroups === "elected-in-each"
      ? []
      : yield* seatsGivenUp(elections, rankings, facts, readings);
  const published = rankingsOf(elections, facts, quota, readings, (one) =>
    rankedPersons(one, facts, quota),
  );
  for (const list of lists) {
    const order = published.get(list);
    if (order === undefined) continue;
    const step = {
      kind: "ranking",
      article: facts.ranking.article,
      list: list.key,
      order,
    } as const;
    yield* orderStep({ ...step, ...ownThresholdOf(facts, quota) });
  }
  return elections.flatMap((one) => resultsWithPeople(one, published, givenUp, readings));
}
