// A small program of its own for admission in doubt: it tries every other count. Right without a mistake.
import { notAnswered as resultNotAnswered, answerOf as resultOf } from "../result/program.mjs";

/** Every candidate as the list and the place on it. */
const placesOf = (votes) => votes.flatMap((row, list) => row.map((_, place) => [list, place]));

/** How many ballots for each candidate can have been too many: those of the unit, or any. */
function removableIn({ votes: own }, votes, groups, mistake) {
  if (own === undefined || mistake === "what-the-unit-counted-is-not-looked-at") return votes;
  const rowOf = (number) => own.find((one) => one.number === number)?.candidateVotes;
  return votes.map((row, list) => rowOf(groups[list].number) ?? row.map(() => 0));
}

/** The votes as they may be, ballots of a unit counted wrongly up to a number. */
function* otherCounts(votes, removable, ballots, mistake) {
  const places = placesOf(votes);
  const seen = new Set();
  const changed = (of, [list, place], by) =>
    of.map((row, at) => row.map((one, here) => (at === list && here === place ? one + by : one)));
  function* from(counted, left, most) {
    const key = JSON.stringify([counted, most, left]);
    if (seen.has(key)) return;
    seen.add(key);
    yield counted;
    if (most === 0) return;
    for (const to of places) {
      if (mistake === "ballots-are-never-left-out") break;
      yield* from(changed(counted, to, 1), left, most - 1);
    }
    for (const [list, place] of places) {
      if (left[list][place] === 0 || counted[list][place] === 0) continue;
      const fewer = changed(counted, [list, place], -1);
      const rest = changed(left, [list, place], -1);
      if (mistake !== "ballots-are-never-too-many") yield* from(fewer, rest, most - 1);
      if (mistake === "ballots-never-move") continue;
      for (const to of places) yield* from(changed(fewer, to, 1), rest, most - 1);
    }
  }
  yield* from(votes, removable, ballots);
}

/** The votes as they may be, with the doubts of all units together. */
function countsInDoubt({ groups }, units, mistake) {
  const votes = groups.map((group) => group.votes);
  const apart = mistake === "units-one-by-one" ? units.map((unit) => [unit]) : [units];
  return apart.flatMap((together) => {
    let counts = [votes];
    for (const unit of together) {
      const ballots = Math.max(unit.votesInDoubt - (mistake === "one-ballot-fewer" ? 1 : 0), 0);
      const removable = removableIn(unit, votes, groups, mistake);
      const next = counts.flatMap((one) => [...otherCounts(one, removable, ballots, mistake)]);
      counts = [...new Map(next.map((one) => [JSON.stringify(one), one])).values()];
    }
    return counts;
  });
}

/** Everybody who may be elected with these votes, and everybody who surely is. */
function electedIn(election, lots = []) {
  const answer = resultOf({ ...election, lots });
  if (answer.status === "completed") {
    return [answer.lists.flatMap(({ elected }) => elected.map((one) => one.candidate ?? one))];
  }
  if (answer.status !== "lot-required") return [];
  return answer.question.options.flatMap((option) => electedIn(election, [...lots, option]));
}

export const program = {
  mistakes: [
    "everybody-waits",
    "nobody-waits",
    "one-ballot-fewer",
    "ballots-are-never-left-out",
    "ballots-are-never-too-many",
    "ballots-never-move",
    "a-lot-is-no-doubt",
    "seats-only",
    "what-the-unit-counted-is-not-looked-at",
    "units-one-by-one",
  ],
  notAnswered({ election, units }) {
    const reason = resultNotAnswered(election);
    if (reason !== null) return reason;
    const inDoubt = units.reduce((total, { votesInDoubt }) => total + votesInDoubt, 0);
    const places = election.groups.flatMap(({ votes }) => votes).length;
    if (inDoubt > 2 || places > 7) return "more than two ballots in doubt";
    return resultOf(election).status === "completed" ? null : "elections with a lot to be drawn";
  },
  answerOf({ election, units }, mistake = null) {
    const [elected] = electedIn(election, election.lots);
    const isDoubted = units.some(({ votesInDoubt }) => votesInDoubt > 0);
    const seats = (ids) =>
      election.groups
        .map(({ number }) => ids.filter((id) => id.startsWith(`${number}-`)).length)
        .join();
    const undone = new Set(mistake === "everybody-waits" ? elected : []);
    for (const counted of isDoubted ? countsInDoubt(election, units, mistake) : []) {
      const groups = election.groups.map((group, at) => ({ ...group, votes: counted[at] }));
      const outcomes = electedIn({ ...election, groups });
      const shown = mistake === "a-lot-is-no-doubt" && outcomes.length > 1 ? [] : outcomes;
      for (const ids of shown) {
        if (mistake === "seats-only" && seats(ids) === seats(elected)) continue;
        for (const id of elected) if (!ids.includes(id)) undone.add(id);
      }
    }
    return {
      members: elected.map((candidate) => ({
        candidate,
        decision: undone.has(candidate) && mistake !== "nobody-waits" ? "waits" : "may-be-admitted",
      })),
    };
  },
};
