import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import type { UnitInDoubt } from "../../../src/what-if/influence/votes-in-doubt.js";
import { outcomesOfLots } from "../../../src/what-if/lots/outcomes-of-lots.js";

/** A council in figures: votes of each candidate of each list. */
export type Votes = readonly (readonly number[])[];

/** The seats, the people, or whether one candidate is elected. */
export type AskedAbout = "seats" | "people" | { readonly member: string };

export function nameOf({ groups, lists }: CompletedOutcome, asked: AskedAbout): string {
  if (typeof asked === "object") {
    const ids = lists.flatMap(({ elected }) => elected.map(({ candidate }) => String(candidate)));
    return String(ids.includes(asked.member));
  }
  return asked === "seats"
    ? groups.map(({ group, seats }) => `${group}:${seats}`).join()
    : lists
        .flatMap(({ elected }) => elected.map(({ candidate }) => candidate))
        .sort((left, right) => (left < right ? -1 : 1))
        .join();
}

/** Every vector of so many places with figures of 0 and more that add up to at most `most`. */
function* vectors(places: number, most: number): Generator<readonly number[]> {
  if (places === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= most; first++) {
    for (const rest of vectors(places - 1, most - first)) yield [first, ...rest];
  }
}

/** Whether the units have these votes to give up, and no unit more than may be wrong: tried out. */
function canGo(gone: readonly number[], units: readonly UnitInDoubt[], votes: Votes): boolean {
  const [unit, ...others] = units;
  if (gone.every((one) => one === 0)) return true;
  if (unit === undefined) return false;
  const own = (unit.votes?.map(({ candidateVotes }) => candidateVotes) ?? votes).flat();
  for (const here of vectors(gone.length, unit.votesInDoubt)) {
    if (here.some((one, at) => one > Math.min(own[at] ?? 0, gone[at] ?? 0))) continue;
    const left = gone.map((one, at) => one - (here[at] ?? 0));
    if (canGo(left, others, votes)) return true;
  }
  return false;
}

/** The fewest wrong ballots that may give another result, by trying all of them; null: none do. */
export function byTryingAll(
  input: (votes: Votes) => ElectionInput,
  votes: Votes,
  outcome: CompletedOutcome,
  units: readonly UnitInDoubt[],
  asked: AskedAbout,
): { readonly ballots: number; readonly certain: boolean } | null {
  const total = units.reduce((sum, { votesInDoubt }) => sum + votesInDoubt, 0);
  const flat = votes.flat();
  const now = nameOf(outcome, asked);
  const found: { ballots: number; certain: boolean }[] = [];
  for (const gone of vectors(flat.length, total)) {
    if (gone.some((one, at) => one > (flat[at] ?? 0)) || !canGo(gone, units, votes)) continue;
    for (const come of vectors(flat.length, total)) {
      if (come.some((one, at) => one > 0 && (gone[at] ?? 0) > 0)) continue;
      const sum = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0);
      const ballots = Math.max(sum(gone), sum(come));
      const best = found.at(-1);
      if (ballots === 0 || (best !== undefined && ballots > best.ballots)) continue;
      if (best?.ballots === ballots && best.certain) continue;
      let at = 0;
      const changed = votes.map((list) =>
        list.map((figure) => {
          const one = figure - (gone[at] ?? 0) + (come[at] ?? 0);
          at++;
          return one;
        }),
      );
      const parsed = parseElection(input(changed));
      if (parsed.status === "refused") throw new Error("refused");
      const names = new Set<string>();
      for (const { outcome: other } of outcomesOfLots(parsed.value))
        names.add(nameOf(other, asked));
      const others = [...names].filter((name) => name !== now).length;
      // No result at all, without votes, is another result.
      if (others === 0 && names.size > 0) continue;
      found.push({ ballots, certain: names.size === others });
    }
  }
  return found.at(-1) ?? null;
}
