import type { ElectionInput, GroupInput } from "../../../model/election/election-input.js";
import type { Draws } from "../draws.js";

/** What of an election is drawn beside its body, its day and its seats. */
export type Drawn = Pick<ElectionInput, "groups" | "districts" | "combinations">;

const fewVotes = (draws: Draws): number =>
  draws.oneOf([() => 0, () => draws.whole(0, 2), () => draws.whole(0, 60)])();

/** Districts by number; for the Senate with the value of a vote. */
function districtsOf(draws: Draws, number: number, isSenate: boolean) {
  return draws.times(number, (index) => ({
    number: index + 1,
    ...(isSenate ? { voteValue: draws.once(3) ? 1 : draws.whole(1, 40) } : {}),
  }));
}

/** Lists that differ between districts, with candidates of their own and others whom they share. */
export function listGroups(draws: Draws, isSenate: boolean): Drawn {
  const districts = draws.whole(2, 4);
  return {
    districts: districtsOf(draws, districts, isSenate),
    groups: draws.times(draws.whole(1, 4), (index) => groupOf(draws, index + 1, districts)),
  };
}

function groupOf(draws: Draws, number: number, districts: number): GroupInput {
  const listOf = draws.times(districts, () => draws.whole(0, 2));
  const lists = [...new Set(listOf)].map((list) => {
    const where = listOf.flatMap((one, index) => (one === list ? [index + 1] : []));
    const shared = [1, 2, 3].filter(() => draws.once(2)).map((person) => `${number}-all${person}`);
    const own = draws.times(draws.whole(0, 4), (place) => `${number}-${list + 1}.${place + 1}`);
    const names = draws.once(2) ? [...shared, ...own] : [...own, ...shared];
    const candidates = names.length === 0 ? [`${number}-${list + 1}.1`] : names;
    return {
      districts: where,
      candidates,
      votes: where.map(() => candidates.map(() => fewVotes(draws))),
    };
  });
  return { number, lists };
}

/** Lists of one or two groups that share a few candidates: who is elected on one leaves another without. */
export function sharedCandidates(draws: Draws, isSenate: boolean): Drawn {
  const districts = draws.whole(2, 4);
  const persons = ["an", "bo", "cas", "dora", "els", "fien"];
  const group = (number: number, known: readonly string[]): GroupInput => ({
    number,
    lists: draws.times(districts, (index) => {
      const candidates = draws.someOf(known, draws.whole(1, 4));
      return {
        districts: [index + 1],
        candidates,
        votes: [candidates.map(() => (draws.once(2) ? 0 : draws.whole(0, 8)))],
      };
    }),
  });
  return {
    districts: districtsOf(draws, districts, isSenate),
    groups: [
      group(1, persons),
      ...(draws.once(2) ? [group(2, ["gus", "hans", "ina", "joep"])] : []),
    ],
  };
}

/** Persons who stand for another group in every district, beside candidates of each group alone. */
export function severalGroups(draws: Draws, isSenate: boolean): Drawn {
  const districts = draws.whole(2, 3);
  const groups = draws.whole(2, 3);
  const persons = draws.whole(1, 3);
  return {
    districts: districtsOf(draws, districts, isSenate),
    groups: draws.times(groups, (group) => ({
      number: group + 1,
      lists: draws.times(districts, (district) => {
        const several = draws
          .times(persons, (person) => person)
          .filter((person) => (person + district) % groups === group)
          .map((person) => `person${person + 1}`);
        const candidates = [...several, `${group + 1}-${district + 1}`, `${group + 1}-all`];
        return {
          districts: [district + 1],
          candidates,
          votes: [candidates.map(() => fewVotes(draws))],
        };
      }),
    })),
  };
}
