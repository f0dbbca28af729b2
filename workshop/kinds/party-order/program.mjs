// A small program of its own for the order of a party, with one list for each number. Right without a mistake.
import { notAnswered as resultNotAnswered, answerOf as resultOf } from "../result/program.mjs";

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** The candidates of a list, in its order, with their votes. */
const peopleOf = ({ number, votes, candidates }) =>
  votes.map((count, at) => {
    const given = candidates?.[at];
    return { id: (typeof given === "object" ? given.id : given) ?? `${number}-${at + 1}`, count };
  });

/** Who comes next: those over the preference threshold by votes, then the order of the list (P 19, W 1). */
function inTurn(people, over, elected) {
  const left = people.filter(({ id }) => !elected.includes(id));
  const first = left.filter(({ count }) => over(count));
  return [...first, ...left.filter((one) => !first.includes(one))].map(({ id }) => id);
}

export const program = {
  mistakes: [
    "councils-have-the-power",
    "europe-has-the-power",
    "a-quarter-reached-is-over-it",
    "half-the-quota-for-the-house",
    "more-than-the-quota-for-the-senate",
    "a-quarter-for-the-senate",
    "nobody-keeps-a-seat-by-votes",
    "without-an-agent-as-well",
    "refusing-in-vain",
    "those-not-wanted-may-follow",
    "wanted-in-the-order-of-the-list",
  ],
  notAnswered({ election, partyOrder }) {
    const reason = resultNotAnswered(election);
    if (reason !== null) return reason;
    if (election.type === "PS") return "provinces with several districts";
    if (partyOrder.lots !== undefined) return "lots while places are filled";
    return resultOf(election).status === "completed" ? null : "elections with a lot to be drawn";
  },
  answerOf({ election, partyOrder }, mistake = null) {
    const { type, seats, groups, deceased = [] } = election;
    const allowed = ["TK", "EK"];
    if (mistake === "councils-have-the-power") allowed.push("GR");
    if (mistake === "europe-has-the-power") allowed.push("EP");
    if (!allowed.includes(type)) return { status: "completed", power: false };
    const all = sum(groups.map(({ votes }) => sum(votes)));
    const isSenate = type === "EK" && mistake !== "a-quarter-for-the-senate";
    const share = isSenate ? 1 : mistake === "half-the-quota-for-the-house" ? 2 : 4;
    const reached = isSenate
      ? mistake !== "more-than-the-quota-for-the-senate"
      : mistake === "a-quarter-reached-is-over-it";
    const isOver = (count) =>
      reached ? share * seats * count >= all : share * seats * count > all;
    // The preference threshold of P 15 is the same share; the Senate elects who reaches it (U 15).
    const preference = (count) => (type === "EK" ? seats * count >= all : 4 * seats * count > all);
    const group = groups.find(({ number }) => number === partyOrder.group);
    const people = peopleOf(group);
    const countOf = (id) => people.find((one) => one.id === id).count;
    const { elected: ids } = resultOf(election).lists.find(
      ({ list }) => list === `${group.number}/1`,
    );
    const keeps = (id) => mistake !== "nobody-keeps-a-seat-by-votes" && isOver(countOf(id));
    const byVotes = ids.filter(keeps);
    const order = partyOrder.order.filter((id) => !deceased.includes(id));
    const most = Math.max(ids.length, byVotes.length);
    const place = (id) => (order.includes(id) ? order.indexOf(id) : order.length);
    const listed = people.map(({ id }) => id);
    const wanted = [...new Set([...byVotes, ...order, ...ids])]
      .slice(0, most)
      .sort((a, b) =>
        mistake === "wanted-in-the-order-of-the-list"
          ? listed.indexOf(a) - listed.indexOf(b)
          : place(a) - place(b),
      );
    const first = order.slice(0, ids.length);
    const unwanted = ids.filter((id) => !wanted.includes(id));
    const hasAgent = (id) =>
      partyOrder.agents.includes(id) || mistake === "without-an-agent-as-well";
    const stay = unwanted.filter((id) => !hasAgent(id));
    let refuse = unwanted.filter((id) => hasAgent(id) && !keeps(id));
    let appointed = [];
    for (;;) {
      const declares = (id) =>
        partyOrder.agents.includes(id) && !wanted.includes(id) && !isOver(countOf(id));
      const next = inTurn(people, preference, ids).filter(
        (id) =>
          !deceased.includes(id) && (mistake === "those-not-wanted-may-follow" || !declares(id)),
      );
      const places = [...refuse].sort((a, b) => ids.indexOf(a) - ids.indexOf(b));
      const pairs = places.map((id, at) => [id, next[at]]);
      const vain = pairs.filter(([id, who]) => who === undefined || place(who) >= place(id));
      if (vain.length === 0 || mistake === "refusing-in-vain") {
        appointed = pairs.map(([, who]) => who).filter((who) => who !== undefined);
        break;
      }
      const highest = Math.min(...vain.map(([id]) => place(id)));
      for (const [id] of vain.filter(([one]) => place(one) === highest)) {
        stay.push(id);
        refuse = refuse.filter((one) => one !== id);
      }
    }
    const isThere = (id) => ids.includes(id) || appointed.includes(id);
    const state = wanted.every((id) => ids.includes(id))
      ? "already"
      : refuse.length === 0
        ? "not-restored"
        : wanted.every(isThere) && stay.length === 0
          ? "restored"
          : "in-part";
    return {
      status: "completed",
      power: true,
      order: state,
      threshold: [all, share * seats],
      wanted,
      kept: byVotes.filter((id) => !first.includes(id)),
      refuse,
      appointed,
      outOfOrder: stay,
    };
  },
};
