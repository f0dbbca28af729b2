import type { Vector } from "./vector-schema.js";

/** A question as the wrapper of OSV2020 is asked: the votes of all candidates in one row. */
export interface WrapperQuestion {
  readonly seats: number;
  readonly pg_candidates: readonly number[];
  readonly votes: readonly number[];
}

/** A question with the numbers of its lists, which the wrapper does not know. */
export interface AskedOfWrapper {
  readonly question: WrapperQuestion;
  readonly numbers: readonly number[];
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

/** What a vector asks in that format; a text: why it cannot be asked so. */
export function wrapperQuestion({
  kind,
  input,
}: Pick<Vector, "kind" | "input">): AskedOfWrapper | string {
  if (kind !== "result" || !isPlain(input)) return "only results can be asked";
  const { type, seats, groups, districts, ...more } = input;
  if (type !== "GR") return "only municipal councils can be asked";
  const others = ["lots", "deceased", "combinations"].filter((name) => isFilled(more[name]));
  if (others.length > 0) return `${others.join(" and ")} cannot be asked`;
  if (Array.isArray(districts) && districts.length > 1) return "only one district can be asked";
  if (!isCount(seats) || !Array.isArray(groups)) return "no seats or no lists";
  const lists = groups.flatMap((group) => listOf(group, seats) ?? []);
  if (lists.length < groups.length) {
    return "only lists of one district can be asked";
  }
  const inOrder = [...lists].sort((left, right) => left.number - right.number);
  return {
    question: {
      seats,
      pg_candidates: inOrder.map(({ votes }) => votes.length),
      votes: inOrder.flatMap(({ votes }) => votes),
    },
    numbers: inOrder.map(({ number }) => number),
  };
}

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** A list with the votes of its candidates; those on the list as a whole stand with its first. */
function listOf(group: unknown, seats: number): NumberedList | null {
  if (!isPlain(group) || !isCount(group["number"])) return null;
  const { number, votes, listVotes, numberOfCandidates } = group;
  if (isCount(listVotes)) {
    const length = isCount(numberOfCandidates) ? numberOfCandidates : seats;
    return { number, votes: Array.from({ length }, (_, row) => (row === 0 ? listVotes : 0)) };
  }
  if (!Array.isArray(votes)) return null;
  const rows = votes.filter(isCount);
  return rows.length === votes.length ? { number, votes: rows } : null;
}

interface NumberedList {
  readonly number: number;
  readonly votes: readonly number[];
}

/** What the program answers in that format, as the protocol has it; a text: it is no answer. */
export function wrapperAnswer(
  line: string,
  { question, numbers }: AskedOfWrapper,
): object | string {
  let said: unknown;
  try {
    said = JSON.parse(line);
  } catch {
    return "the program wrote no JSON";
  }
  if (!isPlain(said)) return "the program wrote no object";
  if (said["conflict"] === true) return { status: "lot-required" };
  const seats = Array.isArray(said["seats"]) ? said["seats"].filter(isCount) : [];
  if (seats.length !== numbers.length) {
    const { error } = said;
    return typeof error === "string" ? `the program says: ${error}` : "the program gave no seats";
  }
  const given = seats.reduce((sum, own) => sum + own, 0);
  return {
    status: "completed",
    seats: Object.fromEntries(numbers.map((number, index) => [String(number), seats[index] ?? 0])),
    unassignedSeats: question.seats - given,
  };
}
