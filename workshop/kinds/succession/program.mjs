// A small program of its own for vacancies on lists that stand alone. Right without a mistake.
import {
  notAnswered as resultNotAnswered,
  answerOf as resultOf,
  rulesOf,
} from "../result/program.mjs";

export const program = {
  mistakes: [
    "by-votes",
    "list-order-only",
    "unavailable-appointed",
    "members-appointed",
    "leaving-member-appointed",
    "replacement-passed-over",
    "replacement-for-good",
    "leave-without-end",
  ],
  notAnswered({ election, succession: asked }) {
    const reason = resultNotAnswered(election);
    if (reason !== null) return reason;
    if (election.type === "EK") return "the Senate";
    if (resultOf(election).status !== "completed") return "elections with a lot to be drawn";
    return decided(election, asked, null).some(({ successor }) => successor === "passes-on")
      ? "seats that pass to another list"
      : null;
  },
  answerOf({ election, succession: asked }, mistake = null) {
    const decisions = decided(election, asked, mistake).map((one) =>
      one.successor === "passes-on" ? { vacancy: one.vacancy, successor: null } : one,
    );
    return { status: "completed", decisions };
  },
};

function decided(election, asked, mistake) {
  const found = [];
  const decisions = asked.vacancies.map((vacancy) =>
    decide(election, asked, vacancy, found, mistake),
  );
  if (mistake === "leave-without-end") return decisions;
  for (const { candidate, replaces } of membersOf(election, asked)) {
    if (replaces === undefined || !found.includes(candidate)) continue;
    if (asked.vacancies.some(({ member }) => member === replaces)) continue;
    const again = { member: replaces, leave: "temporary" };
    decisions.push(decide(election, asked, again, found, mistake));
  }
  return decisions;
}

function decide(election, asked, vacancy, found, mistake) {
  const successor = successorOf(election, asked, vacancy, found, mistake);
  if (successor === null || successor === "passes-on") {
    return { vacancy: vacancy.member, successor };
  }
  found.push(successor);
  const seat = membersOf(election, asked).find(({ candidate }) => candidate === vacancy.member);
  const temporary = isTemporary(vacancy, seat) && mistake !== "replacement-for-good";
  return { vacancy: vacancy.member, successor, list: seat.list, temporary };
}

const isTemporary = ({ leave }, seat) => seat.replaces !== undefined || leave === "temporary";

function membersOf(election, { members }) {
  if (members !== undefined) return members;
  return resultOf(election).lists.flatMap(({ list, elected }) =>
    elected.map((candidate) => ({ candidate, list })),
  );
}

/** The candidates of a list in the order of article P 19, or in a wrong one. */
function rankingOf(election, list, mistake) {
  const number = Number(list.split("/")[0]);
  const group = election.groups.find((one) => one.number === number);
  const dead = new Set(election.deceased ?? []);
  const people = group.votes
    .map((votes, index) => ({ id: group.candidates?.[index] ?? `${number}-${index + 1}`, votes }))
    .filter(({ id }) => !dead.has(id));
  if (mistake === "list-order-only") return people.map(({ id }) => id);
  const byVotes = [...people].sort((a, b) => b.votes - a.votes);
  if (mistake === "by-votes") return byVotes.map(({ id }) => id);
  const { byPreference } = resultOf(election).lists.find((one) => one.list === list);
  const [n, d] = rulesOf(election, election.seats).share;
  const total = election.groups.flatMap(({ votes }) => votes).reduce((a, b) => a + b, 0);
  const over = byVotes
    .filter(({ votes }) => votes * election.seats * d > total * n)
    .map(({ id }) => id)
    .filter((id) => !byPreference.includes(id));
  const first = [...byPreference, ...over];
  return [...first, ...people.map(({ id }) => id).filter((id) => !first.includes(id))];
}

function successorOf(election, asked, vacancy, found, mistake) {
  const members = membersOf(election, asked);
  const seat = members.find(({ candidate }) => candidate === vacancy.member);
  const temporary = isTemporary(vacancy, seat);
  const leaving = asked.vacancies.map(({ member }) => member);
  const gone = new Set(
    mistake === "unavailable-appointed"
      ? []
      : (asked.unavailable ?? []).map((one) => one.candidate),
  );
  const isFree = (candidate) => {
    if (gone.has(candidate) || found.includes(candidate)) return false;
    if (candidate === vacancy.member || candidate === seat.replaces) return false;
    if (leaving.includes(candidate)) return mistake === "leaving-member-appointed";
    const member = members.find((one) => one.candidate === candidate);
    if (member === undefined || mistake === "members-appointed") return true;
    if (member.onLeave) return false;
    return member.replaces !== undefined && !temporary && mistake !== "replacement-passed-over";
  };
  const successor = rankingOf(election, seat.list, mistake).find(isFree);
  if (successor !== undefined) return successor;
  return election.seats < (asked.day < "2023-01-01" ? 13 : 19) ? "passes-on" : null;
}
