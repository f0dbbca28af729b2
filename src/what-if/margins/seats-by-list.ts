import type { ListNumber } from "../../model/identifiers.js";
import type { Case } from "../../seats/case.js";
import { type Listener, silent } from "../../seats/listener.js";
import { answerQuestions, type Completed } from "../../seats/lots/answer-questions.js";
import { type SeatsOfElection, seatsOfElection, seatsTogether } from "../../seats/procedure.js";
import { everyWay } from "../lots/every-way.js";

/** Two numbers of seats between which lots decide. */
export interface FromTo {
  /** The least it may be. */
  readonly least: number;
  /** The most it may be. */
  readonly most: number;
}

/** The fewest and the most seats that a list can have, whatever the lots. */
export interface SeatRange extends FromTo {
  /** Which lists stay in each list combination (P 4). */
  readonly combinations: readonly (readonly ListNumber[])[];
  /** The seats of the list's own combination; none: it is in none that counts. */
  readonly together: FromTo;
}

/** More ways in which lots can fall than are looked at for one number of votes. */
const maximumWays = 500;

/** The same case with other votes for one list number. */
export function withVotes(given: Case, group: ListNumber, votes: number): Case {
  const numbers = given.numbers.map((row) => (row.number === group ? { ...row, votes } : row));
  let all = 0;
  for (const row of numbers) all += row.votes;
  return { ...given, numbers, votes: all };
}

/**
 * The fewest and the most seats of a list over all ways in which lots can fall; null when there are
 * more ways than are looked at. Where there is no result (no votes at all, under the reading that
 * refuses them) the seats can be any.
 */
export function seatRange(
  given: Case,
  group: ListNumber,
  tell: Listener = silent,
): SeatRange | null {
  if (given.votes === 0 && given.rules.votesWithoutVotes === null) return anySeats;
  const found: SeatsOfElection[] = [];
  for (const { completed } of everyWay<Completed<SeatsOfElection>>((lots, answer) =>
    answerQuestions(seatsOfElection(given, tell), lots, answer),
  )) {
    if (found.length === maximumWays) return null;
    found.push(completed.result);
  }
  const [first] = found;
  return {
    ...fromTo(found.map((seats) => seatsOf(seats, group))),
    combinations: first?.combinations.map(({ remaining }) => remaining) ?? [],
    together: fromTo(found.map((seats) => seatsWith(seats, group))),
  };
}

function seatsOf({ numbers }: SeatsOfElection, group: ListNumber): number {
  return numbers.find(({ of }) => of.number === group)?.seats ?? 0;
}

/** The seats of the combination in which the list stays. */
function seatsWith(seats: SeatsOfElection, group: ListNumber): number {
  const own = seats.combinations.find(({ remaining }) => remaining.includes(group));
  return own === undefined ? 0 : (seatsTogether(seats, own) ?? 0);
}

/** Nothing is known of the seats. */
export const anySeats: SeatRange = {
  least: 0,
  most: Number.POSITIVE_INFINITY,
  combinations: [],
  together: { least: 0, most: 0 },
};

function fromTo(seats: readonly number[]): FromTo {
  return { least: Math.min(...seats), most: Math.max(...seats) };
}
