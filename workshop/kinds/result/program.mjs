// A small program of its own for elections with one list for each number, as they are today. Right
// without a mistake; each mistake is one that programs have made.
import { elected } from "./people.mjs";
import { seatsOf } from "./seats.mjs";

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
  const dead = new Set(mistake === "the-dead-elected" ? [] : (input.deceased ?? []));
  const lists = [...input.groups]
    .sort((a, b) => a.number - b.number)
    .map(({ number, votes, candidates }) => {
      const people = votes.map((count, index) => {
        const candidate = candidates?.[index];
        const id = typeof candidate === "object" ? candidate.id : candidate;
        return { id: id ?? `${number}-${index + 1}`, count, index };
      });
      const living = people.filter(({ id }) => !dead.has(id));
      const counted = mistake === "votes-of-the-dead-not-counted" ? living : people;
      const total = counted.reduce((sum, { count }) => sum + count, 0);
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
  const bySize = ["GR", "AB", "ER", "KC", "KCNI"].includes(type) && S < 19;
  const half = (["GR", "ER"].includes(type) && S < 19) || type === "KC";
  const share = { EP: [1, 10], EK: [1, 1] }[type] ?? (half ? [1, 2] : [1, 4]);
  return {
    small: bySize,
    house: type === "TK" || type === "EP",
    majority: type !== "EK",
    passes: type !== "KC" && type !== "KCNI",
    share,
    reach: type === "EK",
  };
}
