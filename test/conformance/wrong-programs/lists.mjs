// Small programs of their own for deposits, list numbers and the length of lists. Right without a
// mistake.
import { notAnswered as resultNotAnswered, answerOf as resultOf } from "./single-lists.mjs";

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
const deposits = {
  TK: [11_250, "EUR", false],
  EP: [11_250, "EUR", false],
  PS: [1_125, "EUR", true],
  AB: [225, "EUR", true],
  GR: [225, "EUR", true],
  KCNI: [225, "EUR", true],
  ER: [225, "USD", true],
  KC: [225, "USD", true],
};

const deposit = {
  mistakes: [
    "lost-at-exactly-three-quarters",
    "whole-quota-needed",
    "half-a-quota-is-enough",
    "seat-does-not-save",
    "euros-everywhere",
    "exempt-list-pays",
    "senate-pays-too",
    "rounded-threshold",
  ],
  notAnswered({ election }) {
    if (election.type === "EK") return null;
    return "status" in resultOf(election) && resultOf(election).status !== "completed"
      ? "elections with a lot to be drawn"
      : resultNotAnswered(election);
  },
  answerOf({ election, exempt = [], islandLists = [] }, mistake = null) {
    if (election.type === "EK" && mistake !== "senate-pays-too") return { status: "no-deposit" };
    const [amount, currency, saves] = deposits[election.type] ?? deposits.TK;
    const { seats } = resultOf(election);
    const votes = election.groups.map((group) => sum(group.votes));
    const total = sum(votes);
    const share = { "whole-quota-needed": [1, 1], "half-a-quota-is-enough": [1, 2] };
    const [over, under] = share[mistake] ?? [3, 4];
    const inDollars = (list) =>
      mistake !== "euros-everywhere" &&
      (currency === "USD" ||
        (islandLists.includes(list) && ["TK", "EP", "PS"].includes(election.type)));
    return {
      status: "determined",
      threshold: [over * total, under * election.seats],
      deposits: election.groups.map(({ number }, index) => {
        if (exempt.includes(number) && mistake !== "exempt-list-pays") {
          return { list: number, decision: "not-paid" };
        }
        const own = votes[index];
        const [left, right] = [under * own * election.seats, over * total];
        const rounded = own < Math.round((over * total) / (under * election.seats));
        const below =
          mistake === "rounded-threshold"
            ? rounded
            : mistake === "lost-at-exactly-three-quarters"
              ? left <= right
              : left < right;
        const seat = saves && mistake !== "seat-does-not-save";
        return {
          list: number,
          decision: below && !(seat && seats[number] > 0) ? "forfeited" : "returned",
          amount,
          currency: inDollars(number) ? "USD" : "EUR",
        };
      }),
    };
  },
};

const numbering = {
  mistakes: [
    "by-seats",
    "votes-of-parties-without-seat",
    "votes-without-a-seat-first",
    "ties-by-name",
    "one-lot-for-all-others",
    "no-gap-for-an-invalid-list",
    "late-list-in-its-place",
    "three-rounds-on-every-day",
    "no-three-rounds-before",
  ],
  notAnswered: () => null,
  answerOf(input, mistake = null) {
    const all = input.districts ?? [1];
    const late = input.lists.filter(({ appeal }) => appeal === "declared-valid");
    const keepLate = mistake === "late-list-in-its-place";
    const here = keepLate ? input.lists : input.lists.filter((list) => !late.includes(list));
    const inForce =
      mistake === "no-gap-for-an-invalid-list"
        ? here.filter(({ appeal }) => appeal !== "declared-invalid")
        : here;
    const numbers = [];
    let used = 0;
    for (const tied of ties(input, inForce, all, mistake)) {
      const options = tied.map(({ id }) => id);
      const byName = [...options].sort((a, b) => (a < b ? -1 : 1));
      const drawn = mistake === "ties-by-name" ? byName : input.lots?.[used];
      if (options.length > 1 && drawn === undefined) {
        const question = { options, numbers: options.map((_, at) => numbers.length + at + 1) };
        return { status: "lot-required", numbers, question };
      }
      if (options.length > 1) used += 1;
      for (const id of options.length > 1 ? drawn : options) {
        const valid = input.lists.find((one) => one.id === id)?.appeal !== "declared-invalid";
        numbers.push({ list: id, number: numbers.length + 1, valid });
      }
    }
    const last = keepLate ? [] : late;
    for (const { id } of last) numbers.push({ list: id, number: numbers.length + 1, valid: true });
    return { status: "completed", numbers };
  },
};

function ties({ day }, lists, all, mistake) {
  const previous = ({ previous: parties = [] }) =>
    mistake === "votes-of-parties-without-seat" && parties.some(({ seats }) => seats > 0)
      ? parties
      : mistake === "votes-without-a-seat-first"
        ? parties
        : parties.filter(({ seats }) => seats > 0);
  const rank = (list) =>
    sum(previous(list).map(({ votes, seats }) => (mistake === "by-seats" ? seats : votes)));
  const districts = (list) => list.districts ?? all;
  const ranked = (some, key, direction) =>
    [...new Set(some.map(key))]
      .sort((a, b) => direction * (a - b))
      .map((one) => some.filter((list) => key(list) === one));
  const seated = lists.filter((list) => previous(list).length > 0);
  const others = lists.filter((list) => previous(list).length === 0);
  const first = ranked(seated, rank, -1);
  if (mistake === "one-lot-for-all-others") return others.length > 0 ? [...first, others] : first;
  const size = (list) => districts(list).length;
  const old = mistake === "three-rounds-on-every-day" || day < "2013-12-01";
  if (!old || mistake === "no-three-rounds-before") return [...first, ...ranked(others, size, -1)];
  const several = others.filter((list) => size(list) > 1);
  return [
    ...first,
    ...ranked(several, size, -1),
    ...ranked(
      others.filter((list) => size(list) === 1),
      (list) => districts(list)[0],
      1,
    ),
  ];
}

const length = {
  mistakes: [
    "large-from-fifteen",
    "eighty-for-all",
    "fifty-for-all",
    "twice-the-seats-today",
    "eighty-before-2010",
  ],
  notAnswered: () => null,
  answerOf({ day, seatsAtLastElection: seats = 0 }, mistake = null) {
    const large = mistake === "large-from-fifteen" ? seats >= 15 : seats > 15;
    if (mistake === "eighty-for-all") return { candidates: 80 };
    const old = day < "2010-01-01";
    if (!large || mistake === "fifty-for-all") return { candidates: old ? 30 : 50 };
    const twice = (old && mistake !== "eighty-before-2010") || mistake === "twice-the-seats-today";
    return { candidates: twice ? Math.min(2 * seats, 80) : 80 };
  },
};

export const programs = { deposit, "list-numbers": numbering, "list-length": length };
