/**
 * The least that each work can take in this engine: the same answers from bare loops over arrays, with no law, no
 * readings and nothing refused. What a speed is told over.
 */
import type { Election, ListWithCandidates } from "../src/model/election/election.js";

/** Who got what by bare largest averages, as the steps of an outcome would say it. */
interface BareResult {
  readonly seats: readonly number[];
  readonly elected: readonly (readonly string[])[];
  readonly steps: readonly object[];
}

/** Seats by full seats and largest averages, written into an array. */
export function bareSeats(votes: readonly number[], seats: number, into: number[]): number[] {
  let all = 0;
  for (let list = 0; list < votes.length; list++) all += votes[list] ?? 0;
  let left = seats;
  for (let list = 0; list < votes.length; list++) {
    const full = Math.floor(((votes[list] ?? 0) * seats) / all);
    into[list] = full;
    left -= full;
  }
  for (; left > 0; left--) {
    const next = largestAverage(votes, into, all / seats);
    into[next] = (into[next] ?? 0) + 1;
  }
  return into;
}

function largestAverage(
  votes: readonly number[],
  seats: readonly number[],
  fewest: number,
): number {
  let best = -1;
  for (let list = 0; list < votes.length; list++) {
    const own = votes[list] ?? 0;
    if (own < fewest) continue;
    if (
      best < 0 ||
      own * ((seats[best] ?? 0) + 1) > (votes[best] ?? 0) * ((seats[list] ?? 0) + 1)
    ) {
      best = list;
    }
  }
  return best;
}

/** An election of one list a number, from figures to people, with a step for every seat and every average compared. */
export function bareResult({ type, seats, groups }: Election): BareResult {
  const lists = groups.map(({ lists: [list] }) => list as ListWithCandidates);
  const figures = lists.map(overDistricts);
  const votes = figures.map(sum);
  const all = sum(votes);
  const steps: object[] = [];
  const won = votes.map((own) => Math.floor((own * seats) / all));
  steps.push({ kind: "full", seats: won.slice() });
  for (let left = seats - sum(won); left > 0; left--) {
    const compared = votes.map((own, list) => ({ list, votes: own, over: (won[list] ?? 0) + 1 }));
    const to = largestAverage(votes, won, type === "TK" ? all / seats : 0);
    steps.push({ kind: "residual", compared, to, before: won.slice() });
    won[to] = (won[to] ?? 0) + 1;
  }
  const fewest = Math.floor(all / seats / 4) + 1;
  const elected = lists.map((list, at) =>
    barePeople(list, figures[at] ?? [], won[at] ?? 0, fewest, steps),
  );
  return { seats: won, elected, steps };
}

/** Those with enough votes of their own, and then the others in list order; the rest stand behind them. */
function barePeople(
  { candidates }: ListWithCandidates,
  votes: readonly number[],
  seats: number,
  fewest: number,
  steps: object[],
): readonly string[] {
  if (seats === 0) return [];
  const over: number[] = [];
  for (let place = 0; place < votes.length; place++) {
    if ((votes[place] ?? 0) >= fewest) over.push(place);
  }
  over.sort((one, other) => (votes[other] ?? 0) - (votes[one] ?? 0) || one - other);
  const isOver = new Uint8Array(votes.length);
  for (const place of over) isOver[place] = 1;
  const order = over.slice();
  for (let place = 0; place < votes.length; place++) if (isOver[place] === 0) order.push(place);
  const ranking = order.map((place) => String(candidates[place]?.id));
  const elected = ranking.slice(0, seats);
  for (let seat = 0; seat < elected.length; seat++) {
    steps.push({
      kind: "person",
      candidate: elected[seat],
      votes: votes[order[seat] ?? 0],
      lot: null,
    });
  }
  steps.push({ kind: "ranking", ranking });
  return elected;
}

function overDistricts({ votes }: ListWithCandidates): readonly number[] {
  const [first = []] = votes;
  if (votes.length === 1) return first;
  const sums = first.map(() => 0);
  for (let row = 0; row < votes.length; row++) {
    const figures = votes[row] ?? [];
    for (let place = 0; place < sums.length; place++) {
      sums[place] = (sums[place] ?? 0) + (figures[place] ?? 0);
    }
  }
  return sums;
}

function sum(figures: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < figures.length; at++) total += figures[at] ?? 0;
  return total;
}
