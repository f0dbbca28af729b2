import type { ProgramAnswer } from "./run-program.js";
import type { SchoolQuestion } from "./school-question.js";

/** A mistake that many make, and that gives exactly what was answered. */
export const knownMistakes = [
  "full-seats-only",
  "rounded",
  "no-threshold",
  "averages-in-small-council",
  "remainders-in-large-body",
  "rest-to-largest",
  "rounded-quota",
] as const;

/** One of {@link knownMistakes}. */
export type KnownMistake = (typeof knownMistakes)[number];

/** What is wrong with an answer. */
export type AnswerMistake =
  | { readonly because: "lists"; readonly given: number; readonly asked: number }
  | { readonly because: "total"; readonly given: number; readonly asked: number }
  | {
      readonly because: "list";
      readonly list: number;
      readonly given: number;
      readonly right: number;
    }
  | { readonly because: "no-seats" | "threw"; readonly text: string };

/** A question with what was answered and what is said of it. */
export interface JudgedQuestion {
  readonly question: SchoolQuestion;
  readonly answer: ProgramAnswer;
  /** Null: the answer is right. */
  readonly mistake: AnswerMistake | null;
  /** The mistakes with which a program gives exactly this answer, right answers too. */
  readonly known: readonly KnownMistake[];
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, one) => all + one, 0);
}

function fullSeats({ votes, seats }: SchoolQuestion): readonly number[] {
  const all = sum(votes);
  return votes.map((own) => Math.floor((own * seats) / all));
}

/** Seat after seat to the greatest of votes over divisor; of equals to the first, as a simple program does. */
function byDivisor(
  votes: readonly number[],
  seats: number,
  divisor: (had: number) => number,
  start: readonly number[] = votes.map(() => 0),
): readonly number[] {
  const given = [...start];
  for (let left = seats - sum(start); left > 0; left -= 1) {
    const averages = votes.map((own, at) => own / divisor(given[at] ?? 0));
    const best = averages.indexOf(Math.max(...averages));
    given[best] = (given[best] ?? 0) + 1;
  }
  return given;
}

const byAverages = ({ votes, seats }: SchoolQuestion): readonly number[] =>
  byDivisor(votes, seats, (had) => had + 1);

function byRemainders(question: SchoolQuestion): readonly number[] {
  const { votes, seats } = question;
  const all = sum(votes);
  const given = [...fullSeats(question)];
  const order = votes
    .map((own, at) => ({ at, remainder: (own * seats) % all }))
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  for (const { at } of order.slice(0, seats - sum(given))) given[at] = (given[at] ?? 0) + 1;
  return given;
}

/** With the quota cut off to a whole number; the rest by averages. */
function withRoundedQuota({ votes, seats }: SchoolQuestion): readonly number[] {
  const quota = Math.max(1, Math.floor(sum(votes) / seats));
  return byDivisor(
    votes,
    seats,
    (had) => had + 1,
    votes.map((own) => Math.floor(own / quota)),
  );
}

function restToLargest(question: SchoolQuestion): readonly number[] {
  const { votes, seats } = question;
  const given = [...fullSeats(question)];
  const largest = votes.indexOf(Math.max(...votes));
  given[largest] = (given[largest] ?? 0) + seats - sum(given);
  return given;
}

/** From how many seats on residual seats go by averages (P 7), and there is no threshold of three quarters (P 8). */
const largeBody = 19;

const isSmallCouncil = ({ body, seats }: SchoolQuestion): boolean =>
  body === "GR" && seats < largeBody;

/** What a program with this one mistake answers; null: it answers right. */
const mistaken: {
  readonly [Name in KnownMistake]: (question: SchoolQuestion) => readonly number[] | null;
} = {
  "full-seats-only": fullSeats,
  rounded: ({ votes, seats }) => votes.map((own) => Math.round((own * seats) / sum(votes))),
  "rounded-quota": withRoundedQuota,
  "no-threshold": (question) => {
    if (isSmallCouncil(question)) return byRemainders(question);
    return question.body === "TK" ? byAverages(question) : null;
  },
  "averages-in-small-council": byAverages,
  "remainders-in-large-body": byRemainders,
  "rest-to-largest": restToLargest,
};

/** Whether what is said of a mistake can be the reason of a wrong answer to this question. */
function isAbout(name: KnownMistake, question: SchoolQuestion): boolean {
  if (name === "averages-in-small-council") return isSmallCouncil(question);
  return name !== "remainders-in-large-body" || !isSmallCouncil(question);
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function mistakeIn(question: SchoolQuestion, given: readonly number[]): AnswerMistake | null {
  if (question.right.some((right) => isSame(right, given))) return null;
  const asked = question.votes.length;
  if (given.length !== asked) return { because: "lists", given: given.length, asked };
  if (sum(given) !== question.seats) {
    return { because: "total", given: sum(given), asked: question.seats };
  }
  const [right = []] = question.right;
  const at = given.findIndex((own, index) => own !== right[index]);
  return { because: "list", list: at + 1, given: given[at] ?? 0, right: right[at] ?? 0 };
}

/** What is said of an answer: right, or what is wrong with it and which mistake gives just that. */
export function judgeAnswer(question: SchoolQuestion, answer: ProgramAnswer): JudgedQuestion {
  if (answer.status !== "answered") {
    const { status: because, text } = answer;
    return { question, answer, mistake: { because, text }, known: [] };
  }
  const mistake = mistakeIn(question, answer.seats);
  const known = knownMistakes.filter((name) => {
    const seats = mistaken[name](question);
    return seats === null ? mistake === null : isSame(seats, answer.seats);
  });
  return { question, answer, mistake, known };
}

/** The mistake that gives the most of all these answers, and of the wrong ones any; null: there is none. */
export function likelyMistake(judged: readonly JudgedQuestion[]): KnownMistake | null {
  const times = (name: KnownMistake): number =>
    judged.filter(({ known }) => known.includes(name)).length;
  const isSeen = (name: KnownMistake): boolean =>
    judged.some(({ mistake, known }) => mistake !== null && known.includes(name));
  return knownMistakes
    .filter(isSeen)
    .reduce<KnownMistake | null>(
      (best, name) => (best === null || times(name) > times(best) ? name : best),
      null,
    );
}

/** The mistake to tell of one answer: the likely one, where it can be the reason; null: none is known. */
export function mistakeToTell(
  { question, known }: JudgedQuestion,
  likely: KnownMistake | null,
): KnownMistake | null {
  const about = known.filter((name) => isAbout(name, question));
  return about.find((name) => name === likely) ?? about[0] ?? null;
}
