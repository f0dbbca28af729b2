import { firstDayOf } from "../law/rule-set.js";
import {
  type RulesOfElection,
  type RulesOptions,
  rulesOfElection,
} from "../law/rules-of-election.js";
import type { ArticleReference } from "../model/article.js";
import type { Election } from "../model/election/election.js";
import { accepted, type Parsed, type Refused, refused, shown } from "../model/refusal.js";
import { noVotes } from "./case.js";
import { divide } from "./division/divide.js";
import type { Division } from "./division/division.js";
import type { Contestant } from "./division/standing.js";
import { silent } from "./listener.js";
import { answerQuestions } from "./lots/answer-questions.js";
import type { Draws } from "./lots/draws.js";

/** The votes of a list number. */
export interface VotesOfList {
  readonly number: number;
  /** Times vote values, where votes have them. */
  readonly votes: number;
  /** How many persons can take a seat; absent: enough for every seat. */
  readonly candidates?: number;
}

/** The seats of a list number. */
export interface SeatsOnly {
  readonly number: number;
  readonly seats: number;
}

/** All seats are out. */
export interface SeatsDivided {
  readonly status: "completed";
  /** In ascending order of the list numbers. */
  readonly seats: readonly SeatsOnly[];
  /** Seats that nobody can fill. */
  readonly unassigned: number;
}

/** Lists are equal for the last seats: which of them a lot draws. */
export interface SeatsTie {
  readonly article: ArticleReference;
  /** Between which list numbers. */
  readonly between: readonly number[];
  /** How many of them this lot draws. */
  readonly draws: number;
  /** Whether a drawn list gets a seat, or gives one up (P 9). */
  readonly drawnOption: "receives-a-seat" | "gives-up-a-seat";
}

/** The law orders a lot between lists that are equal. */
export interface SeatsTied {
  readonly status: "lot-required";
  readonly question: SeatsTie;
}

/** Divides the seats of a body over the votes of its lists. */
export interface PreparedBody {
  readonly seats: number;
  /**
   * The seats for these votes. `drawn` answers ties in the order in which they come, each with the
   * numbers of the lists that were drawn; one that does not fit its tie is refused
   * (`lot-option-unknown`, `wrong-length`, `lot-not-asked`), and so are no votes at all under the reading
   * that has no result then (`no-votes`).
   */
  divide(
    lists: readonly VotesOfList[],
    drawn?: readonly (readonly number[])[],
  ): SeatsDivided | SeatsTied | Refused;
}

/** Which body: its kind, the day of the election, its number of seats. */
export type BodyOfSeats = Pick<Election, "type" | "day" | "seats">;

/**
 * Numbers in, numbers out, for many elections of one body: its rules are looked up once, then votes
 * per list number give seats, by the same procedure as `determineResult` (P 5 to P 10) without its
 * steps, its people and its checks: every list number has one list, no combinations, no blank votes.
 * Where the law orders a lot the answer is the tie, or goes on with what was drawn.
 *
 * Refuses days without rules (`no-rules-on-day`). The votes are taken as they are: whole numbers, not
 * negative, each list number once.
 *
 * @example
 * ```ts
 * const body = prepareBody({ type: "GR", day, seats: 29 });
 * if (body.status === "accepted") body.value.divide([{ number: 1, votes: 4120 }, { number: 2, votes: 3890 }]);
 * ```
 */
export function prepareBody(body: BodyOfSeats, options: RulesOptions = {}): Parsed<PreparedBody> {
  const rules = rulesOfElection(body, options);
  if (rules === undefined) {
    const expected = { kind: "day", from: firstDayOf(body.type), until: null } as const;
    const actual = shown(body.day);
    return refused([{ path: ["day"], code: "no-rules-on-day", expected, actual }]);
  }
  return accepted({
    seats: rules.seats,
    divide: (lists, drawn = []) =>
      rules.votesWithoutVotes === null && lists.every(({ votes }) => votes === 0)
        ? refused([noVotes])
        : answered(divisionOfLists(lists, rules), drawn),
  });
}

interface ListOfBody extends Contestant {
  readonly number: number;
}

function divisionOfLists(
  lists: readonly VotesOfList[],
  { seats, divisions }: RulesOfElection,
): Draws<Division<ListOfBody>> {
  const contestants: ListOfBody[] = [];
  for (const { number, votes, candidates = Number.POSITIVE_INFINITY } of lists) {
    contestants.push({ key: String(number), number, votes, candidates });
  }
  contestants.sort((left, right) => left.number - right.number);
  const scope = { kind: "election" } as const;
  return divide({ scope, seats, contestants, rules: divisions.election, tell: silent });
}

function answered(
  procedure: Draws<Division<ListOfBody>>,
  drawn: readonly (readonly number[])[],
): SeatsDivided | SeatsTied | Refused {
  const answers = answerQuestions(
    procedure,
    drawn.map((numbers) => numbers.map(String)),
  );
  if (answers.status === "refused") return answers;
  if (answers.status === "completed") {
    const { rows, unassigned } = answers.result;
    const seats = rows.map((row) => ({ number: row.of.number, seats: row.seats }));
    return { status: "completed", seats, unassigned };
  }
  const { article, options, draws, drawnOption } = answers.question;
  const question = { article, between: options.map(Number), draws, drawnOption };
  return { status: "lot-required", question };
}
