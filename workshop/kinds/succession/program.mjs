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
  notAnswered({ election, succession, returned }) {
    const asked = afterReturns(succession, returned);
    const reason = resultNotAnswered(election);
    if (reason !== null) return reason;
    if (election.type === "EK") return "the Senate";
    const unnamed = (asked.unavailable ?? []).some(
      (one) => one.reason === "declined" && one.vacancy === undefined,
    );
    if (unnamed && asked.vacancies.length > 1) return "a declined seat that is not named";
    if (resultOf(election).status !== "completed") return "elections with a lot to be drawn";
    return decided(election, asked, null).some(({ successor }) => successor === "passes-on")
      ? "seats that pass to another list"
      : null;
  },
  answerOf({ election, succession, returned }, mistake = null) {
    const asked = afterReturns(succession, returned);
    const decisions = decided(election, asked, mistake).map((one) =>
      one.successor === "passes-on" ? { vacancy: one.vacancy, successor: null } : one,
    );
    return { status: "completed", decisions };
  },
};

/** X 10 (3), X 12 (2): who was on leave is back, who replaced is a member no more. */
function afterReturns(succession, returned) {
  if (returned === undefined || succession.members === undefined) return succession;
  const members = succession.members
    .filter(({ replaces }) => !returned.includes(replaces))
    .map(({ onLeave, ...member }) =>
      onLeave && !returned.includes(member.candidate) ? { ...member, onLeave } : member,
    );
  return { ...succession, members };
}

function decided(election, asked, mistake) {
  const members = membersOf(election, asked);
  const seatOf = ({ member }) => members.find(({ candidate }) => candidate === member);
  // W 2 (1) e: first the seats that are vacant for good; a replacement may have one.
  const forGood = asked.vacancies.filter((one) => !isTemporary(one, seatOf(one)));
  const goes = (member) => forGood.some((one) => one.member === member);
  // A replacement who leaves together with the member on leave leaves nothing to replace.
  const forLeave = asked.vacancies.filter(
    (one) => isTemporary(one, seatOf(one)) && !goes(seatOf(one).replaces),
  );
  const found = [];
  const inOrder = (vacancies) =>
    [...vacancies].sort(
      (a, b) => placeOf(election, seatOf(a), members) - placeOf(election, seatOf(b), members),
    );
  const made = new Map();
  for (const vacancy of [...inOrder(forGood), ...inOrder(forLeave)]) {
    made.set(vacancy, decide(election, asked, vacancy, found, mistake));
  }
  const decisions = asked.vacancies.filter((one) => made.has(one)).map((one) => made.get(one));
  if (mistake === "leave-without-end") return decisions;
  for (const { candidate, replaces } of members) {
    if (replaces === undefined || !found.includes(candidate)) continue;
    if (asked.vacancies.some(({ member }) => member === replaces)) continue;
    const again = { member: replaces, leave: "temporary" };
    decisions.push(decide(election, asked, again, found, mistake));
  }
  return decisions;
}

/** Where the member stands on the list; a replacement: where the member on leave stands. */
function placeOf(election, { candidate, replaces, list }, members) {
  const of = members.find((one) => one.candidate === replaces) ?? { candidate, list };
  const group = election.groups.find((one) => one.number === Number(of.list.split("/")[0]));
  const ids = group.votes.map(
    (_, index) => group.candidates?.[index] ?? `${group.number}-${index + 1}`,
  );
  return 1_000 * group.number + ids.indexOf(of.candidate);
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
      : (asked.unavailable ?? [])
          .filter((one) => one.vacancy === undefined || one.vacancy === vacancy.member)
          .map((one) => one.candidate),
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
  // W 4 counts members: four of a water authority are appointed.
  const numberOfMembers =
    election.seats + (election.type === "AB" ? (asked.appointedMembers?.number ?? 4) : 0);
  return numberOfMembers < (asked.day < "2023-01-01" ? 13 : 19) ? "passes-on" : null;
}
