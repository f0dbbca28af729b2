// A small program of its own for elections with one list for each number, as they are today. Right
// without a mistake; each mistake is one that programs have made.

export const mistakes = [
  "no-threshold",
  "floating-point",
  "input-order",
  "chance",
  "p10-before-p9",
  "majority-forgotten",
  "threshold-reached-is-enough",
  "surplus-lost",
];

/** Why the program does not answer an input; null: it does. */
export function notAnswered(input) {
  if (input.day < "2023-01-01") return "elections before 2023";
  if ((input.districts ?? []).length > 0 || input.groups.some(({ lists }) => lists)) {
    return "districts and list groups";
  }
  if (input.groups.some(({ votes }) => votes === undefined)) return "lists without candidates";
  return (input.combinations ?? []).length > 0 ? "combinations" : null;
}

class LotNeeded extends Error {
  constructor(question) {
    super("a lot is needed");
    this.question = question;
  }
}

/** The answer of the program: seats, lots and elected candidates. */
export function answerOf(input, mistake = null) {
  const made = [];
  const draw = (question) => {
    if (mistake === "input-order") return question.options[0];
    if (mistake === "chance") {
      return question.options[Math.floor(Math.random() * question.options.length)];
    }
    const drawn = (input.lots ?? [])[made.length];
    if (drawn === undefined) throw new LotNeeded(question);
    if (!question.options.includes(drawn)) throw new RangeError("no such option");
    made.push({ ...question, drawn });
    return drawn;
  };
  try {
    const answer = result(input, mistake, draw);
    if (made.length < (input.lots ?? []).length) return { refused: true };
    return { status: "completed", ...answer, lots: made };
  } catch (thrown) {
    if (thrown instanceof LotNeeded) {
      return { status: "lot-required", question: thrown.question, lots: made };
    }
    if (thrown instanceof RangeError) return { refused: true };
    throw thrown;
  }
}

function result(input, mistake, draw) {
  const s = input.seats;
  const dead = new Set(input.deceased ?? []);
  const lists = [...input.groups]
    .sort((a, b) => a.number - b.number)
    .map(({ number, votes, candidates }) => {
      const people = votes.map((count, index) => {
        const candidate = candidates?.[index];
        const id = typeof candidate === "object" ? candidate.id : candidate;
        return { id: id ?? `${number}-${index + 1}`, count, index };
      });
      const living = people.filter(({ id }) => !dead.has(id));
      const total = votes.reduce((sum, count) => sum + count, 0);
      return { number, v: total, living, seats: 0, full: 0, had: new Set(), closed: false };
    });
  const v = lists.reduce((sum, { v }) => sum + v, 0);
  const rules = rulesOf(input, s);
  let left = s;
  if (v > 0) {
    left = seatsOf(lists, v, s, rules, mistake, draw);
  }
  return {
    seats: Object.fromEntries(lists.map(({ number, seats }) => [number, seats])),
    unassignedSeats: left,
    lists: lists.map((list) => elected(list, v, s, rules, mistake, draw)),
  };
}

export function rulesOf({ type }, S) {
  const bySize = ["GR", "AB", "KC", "KCNI"].includes(type) && S < 19;
  const half = (type === "GR" && S < 19) || type === "ER" || type === "KC";
  const share = { EP: [1, 10], EK: [1, 1] }[type] ?? (half ? [1, 2] : [1, 4]);
  return {
    small: bySize || type === "ER",
    house: type === "TK" || type === "EP",
    majority: type !== "EK",
    passes: type !== "KC" && type !== "KCNI",
    share,
    reach: type === "EK",
  };
}

function seatsOf(lists, V, S, rules, mistake, draw) {
  const floating = mistake === "floating-point";
  const q = V / S;
  let left = S;
  for (const list of lists) {
    list.full = floating ? Math.floor(list.v / q) : Math.floor((list.v * S) / V);
    list.seats = list.full;
    left -= list.full;
  }
  const given = [];
  // Values as [numerator, denominator], or one rounded number.
  const average = ({ v, seats }) => (floating ? v / (seats + 1) : [v, seats + 1]);
  const remainder = ({ v, full }) => (floating ? v - full * q : [v * S - full * V, S]);
  const compare = (a, b) => (floating ? a - b : a[0] * b[1] - b[0] * a[1]);
  const none = mistake === "no-threshold";
  const phases = rules.small
    ? [
        { value: remainder, kind: "largest-remainder", once: true, least: none ? 0 : 3 / 4 },
        { value: average, kind: "highest-average", once: true, least: 0 },
        { value: average, kind: "highest-average", once: false, least: 0 },
      ]
    : [
        {
          value: average,
          kind: "highest-average",
          once: false,
          least: rules.house && !none ? 1 : 0,
        },
      ];

  function divide(excludeFull) {
    phases.forEach((phase, index) => {
      while (left > 0) {
        const taking = lists.filter(
          (list) =>
            list.v > 0 &&
            4 * list.v * S >= 4 * phase.least * V &&
            !(phase.once && list.had.has(index)) &&
            !(excludeFull && list.seats >= list.living.length),
        );
        if (taking.length === 0) return;
        const best = taking.filter((list) =>
          taking.every((other) => compare(phase.value(list), phase.value(other)) >= 0),
        );
        const winners =
          best.length <= left
            ? best
            : [pick(best, draw({ kind: phase.kind, options: best.map(key) }))];
        const values = winners.map((list) => phase.value(list));
        winners.forEach((list, at) => {
          list.had.add(index);
          list.seats += 1;
          left -= 1;
          given.push({ list, value: values[at], index });
        });
      }
    });
  }

  function majority() {
    const list = lists.find(({ v }) => 2 * v > V);
    const last = given.at(-1);
    if (!rules.majority || mistake === "majority-forgotten") return;
    if (!list || !last || 2 * list.seats > S) return;
    const equal = given
      .filter(({ value, index }) => index === last.index && compare(value, last.value) === 0)
      .sort((a, b) => a.list.number - b.list.number);
    const options = equal.map((seat) => key(seat.list));
    const loses = equal.length === 1 ? options[0] : draw({ kind: "absolute-majority", options });
    const seat = equal.find((one) => key(one.list) === loses);
    seat.list.seats -= 1;
    seat.list.had.delete(seat.index);
    given.splice(given.indexOf(seat), 1);
    list.seats += 1;
  }

  function exhaustion() {
    for (const list of lists) {
      const surplus = list.seats - list.living.length;
      if (surplus <= 0) continue;
      list.seats -= surplus;
      left += surplus;
    }
    if (rules.passes && mistake !== "surplus-lost") divide(true);
  }

  divide(false);
  if (mistake === "p10-before-p9") {
    exhaustion();
    majority();
  } else {
    majority();
    exhaustion();
  }
  return left;
}

function elected({ number, seats, living }, V, S, { share, reach }, mistake, draw) {
  const [n, d] = share;
  const enough = mistake === "threshold-reached-is-enough" || reach;
  const over = living
    .filter(({ count }) => (enough ? count * S * d >= V * n : count * S * d > V * n))
    .sort((a, b) => b.count - a.count || a.index - b.index);
  const preferred = [];
  while (over.length > 0 && preferred.length < seats) {
    const equal = over.filter(({ count }) => count === over[0].count);
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
  const rest = living.map(({ id }) => id).filter((id) => !preferred.includes(id));
  return {
    list: `${number}/1`,
    seats,
    elected: [...preferred, ...rest.slice(0, seats - preferred.length)],
    byPreference: preferred,
  };
}

const drawnFrom = (people, drawn) => people.find(({ id }) => id === drawn);
const key = ({ number }) => String(number);
const pick = (lists, drawn) => lists.find((list) => key(list) === drawn);
