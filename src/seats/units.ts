import type { ResolvedRules } from "../law/rules-of-election.js";
import type { ArticleReference } from "../model/article.js";
import type { CombinationId } from "../model/identifiers.js";
import type { Step } from "../model/outcome/step.js";
import type { JudgedCombination } from "./combinations/combinations.js";
import { type Contestant, standingOf } from "./contest.js";
import type { Draws } from "./draws.js";
import { type Division, divideSeats } from "./groups/divide-seats.js";
import { type GroupVotes, numberOfPersons } from "./votes.js";

/** What competes for the seats of an election: a list number, or a valid combination of them. */
export interface Unit {
  readonly contestant: Contestant;
  readonly combination: CombinationId | null;
  readonly groups: readonly GroupVotes[];
}

/** A list number as contestant. */
export function groupContestant(group: GroupVotes, excluded: ReadonlySet<string>): Contestant {
  return {
    key: String(group.number),
    votes: group.votes,
    candidates: numberOfPersons(group.lists, excluded),
  };
}

/** Every list number by itself, or in its combination; a combination stands at its lowest number. */
export function unitsOf(
  groups: readonly GroupVotes[],
  combinations: readonly JudgedCombination[],
  excluded: ReadonlySet<string>,
): Unit[] {
  const valid = combinations.filter((combination) => combination.valid);
  return groups.flatMap((group): Unit[] => {
    const combination = valid.find(({ remaining }) => remaining.includes(group.number));
    if (combination === undefined) {
      return [{ contestant: groupContestant(group, excluded), combination: null, groups: [group] }];
    }
    if (combination.remaining[0] !== group.number) return [];
    const members = groups.filter(({ number }) => combination.remaining.includes(number));
    return [
      {
        contestant: {
          key: combination.id,
          votes: members.reduce((sum, { votes }) => sum + votes, 0),
          candidates: numberOfPersons(
            members.flatMap(({ lists }) => lists),
            excluded,
          ),
        },
        combination: combination.id,
        groups: members,
      },
    ];
  });
}

/** Article P 11: the seats of each list number of a combination. */
export function* seatsInCombination(
  combination: CombinationId,
  groups: readonly GroupVotes[],
  seats: number,
  excluded: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): Draws<readonly number[]> {
  if (seats === 0) return groups.map(() => 0);
  const division: Division = {
    scope: { kind: "combination", combination },
    seats,
    contestants: groups.map((group) => groupContestant(group, excluded)),
    article: rules.articles.combinationSeats,
    procedure: renamed(rules, rules.articles.combinationSeats),
  };
  return standingOf(yield* divideSeats(division, rules, steps));
}

/** The procedure of a list group, with the remainders under another article. */
function renamed(rules: ResolvedRules, remainders: ArticleReference): Division["procedure"] {
  return rules.groupSeats.map((phase) =>
    phase.method === "largest-remainder" ? { ...phase, article: remainders } : phase,
  );
}
