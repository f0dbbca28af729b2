// Who is elected, for the small program: articles P 15 and P 17.

export function elected({ number, v, seats, living }, V, S, { share, reach }, mistake, draw) {
  const [n, d] = share;
  const enough = mistake === "threshold-reached-is-enough" || reach;
  const ofList = mistake === "preference-against-the-votes-of-the-list";
  const all = ofList ? v : V;
  const size = ofList ? Math.max(seats, 1) : S;
  const inOrder = mistake === "preference-in-list-order";
  const over = living
    .filter(({ count }) => (enough ? count * size * d >= all * n : count * size * d > all * n))
    .sort((a, b) => (inOrder ? 0 : b.count - a.count) || a.index - b.index);
  const preferred = [];
  while (over.length > 0 && preferred.length < seats) {
    const alone = inOrder || mistake === "preference-tie-by-list-order";
    const equal = alone ? over.slice(0, 1) : over.filter(({ count }) => count === over[0].count);
    const options = equal.map(({ id }) => id);
    const chosen =
      equal.length <= seats - preferred.length
        ? equal
        : [drawnFrom(equal, draw({ kind: "preference-candidate", group: number, options }))];
    for (const one of chosen) {
      preferred.push(one.id);
      over.splice(over.indexOf(one), 1);
    }
  }
  const byVotes =
    mistake === "rest-by-votes" ? [...living].sort((a, b) => b.count - a.count) : living;
  const rest = byVotes.map(({ id }) => id).filter((id) => !preferred.includes(id));
  return {
    list: `${number}/1`,
    seats,
    elected: [...preferred, ...rest.slice(0, seats - preferred.length)],
    byPreference: preferred,
  };
}

const drawnFrom = (people, drawn) => people.find(({ id }) => id === drawn);
