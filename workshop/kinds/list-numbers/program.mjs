// A small program of its own for numbers of lists. Right without a mistake.

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

export const program = {
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
    "one-seat-is-enough-for-a-new-name",
    "new-name-of-before-2013",
    "new-name-for-the-senate",
    "joint-list-of-before-2023",
    "joint-list-forgotten",
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

/** H 4 (8) b and c: when the lists of last time stand behind a new name. */
function newNameCounts({ type, day }, { joined, previous = [] }, mistake) {
  if (joined === undefined || joined === "names-together") return true;
  if (type === "EK" && mistake !== "new-name-for-the-senate") return false;
  const won = previous.filter(({ seats }) => seats > 0).length;
  if (joined === "new-name") {
    if (day < "2013-12-01" && mistake !== "new-name-of-before-2013") return false;
    if (mistake === "one-seat-is-enough-for-a-new-name") return won > 0;
    return won > 1 && won === previous.length;
  }
  if (mistake === "joint-list-forgotten") return false;
  if (day < "2023-01-01" && mistake !== "joint-list-of-before-2023") return false;
  return won === 1 && previous.length === 1;
}

function ties(election, lists, all, mistake) {
  const { day } = election;
  const behind = (list) =>
    newNameCounts(election, list, mistake) ? list : { ...list, previous: [] };
  const previousOf = ({ previous: parties = [] }) =>
    mistake === "votes-of-parties-without-seat" && parties.some(({ seats }) => seats > 0)
      ? parties
      : mistake === "votes-without-a-seat-first"
        ? parties
        : parties.filter(({ seats }) => seats > 0);
  const previous = (list) => previousOf(behind(list));
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
