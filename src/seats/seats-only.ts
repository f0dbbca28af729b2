import { firstDayOfRules } from "../law/rule-set.js";
import {
  type RulesOfElection,
  type RulesOptions,
  rulesOfElection,
} from "../law/rules-of-election.js";
import type { ArticleReference } from "../model/article.js";
import { maximumSeats } from "../model/bounds.js";
import { dayShape } from "../model/day-shape.js";
import { type Election, isElection } from "../model/election/election.js";
import { electionTypes } from "../model/election/election-type.js";
import { parseShape } from "../model/options/parse-shape.js";
import { arrayOf, integer, objectOf, oneOf, type Shape } from "../model/options/shape.js";
import { maximumLots } from "../model/outcome/lot-shape.js";
import { otherThanTheSeatsOfTheBody } from "../model/outcome/seats-of-the-body.js";
import {
  accepted,
  issueCollector,
  type Parsed,
  type RefusalIssue,
  type Refused,
  refused,
  refusedTogether,
  shown,
} from "../model/refusal.js";
import { noVotes } from "./case.js";
import { divide } from "./division/divide.js";
import type { Division } from "./division/division.js";
import type { Contestant } from "./division/standing.js";
import { rulesOptionsShape } from "./given-case.js";
import { silent } from "./listener.js";
import { answerQuestions } from "./lots/answer-questions.js";
import type { Draws } from "./lots/draws.js";
import { checkVotesOfLists, type VotesOfList } from "./votes-of-lists.js";

/** The seats of a list number. */
export interface SeatsOnly {
  /** The number of the list on the ballot (lijstnummer). */
  readonly number: number;
  /** Its seats. */
  readonly seats: number;
}

/** All seats are out. */
export interface SeatsDivided {
  /** The whole answer is here. */
  readonly status: "completed";
  /** In ascending order of the list numbers. */
  readonly seats: readonly SeatsOnly[];
  /** Seats that nobody can fill. */
  readonly unassigned: number;
}

/** Lists are equal for the last seats: which of them a lot draws. */
export interface SeatsTie {
  /** The article of the law that orders or says this. */
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
  /** The law orders a lot first. */
  readonly status: "lot-required";
  /** Between which lists the lot is drawn. */
  readonly question: SeatsTie;
}

/** Divides the seats of a body over the votes of its lists. */
export interface PreparedBody {
  /** The seats that are divided. */
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
 * Refuses a body or options that are not read strictly (`unknown-property`, `unknown-value`,
 * `wrong-type`, `missing`, `not-a-day`, `not-an-integer`, `too-small`, `too-large`) and days without
 * rules (`no-rules-on-day`), and overlays that change votes or people (`not-allowed`). Votes are whole numbers, not negative, each list number once: what is not is
 * refused (`wrong-type`, `not-an-integer`, `too-small`, `too-large`, `duplicate`, `total-too-large`).
 *
 * @example
 * ```ts
 * const body = prepareBody({ type: "GR", day, seats: 29 });
 * if (body.status === "accepted") body.value.divide([{ number: 1, votes: 4120 }, { number: 2, votes: 3890 }]);
 * ```
 */
export function prepareBody(body: BodyOfSeats, options: RulesOptions = {}): Parsed<PreparedBody> {
  const described = bodyGiven(body);
  const chosen = parseShape(rulesOptionsShape, options);
  if (described.status === "refused" || chosen.status === "refused") {
    return refusedTogether(described, chosen);
  }
  const { type, day } = described.value;
  const beyond = beyondSeats(chosen.value);
  if (beyond.length > 0) return refused(beyond);
  const rules = rulesOfElection(described.value, chosen.value);
  if (rules === undefined) {
    const expected = { kind: "day", from: firstDayOfRules(type), until: null } as const;
    return refused([{ path: ["day"], code: "no-rules-on-day", expected, actual: shown(day) }]);
  }
  return accepted({
    seats: rules.seats,
    divide: (lists, drawn = []) => {
      const issues = issuesWith(lists, drawn, rules);
      return issues.length > 0
        ? refused(issues)
        : answered(rules.seats, divisionOfLists(lists, rules), drawn);
    },
  });
}

/** What an overlay changes in votes and candidates, of which nothing is known here. */
function beyondSeats({ overlay }: RulesOptions): RefusalIssue[] {
  const parts = ["mergedLists", "listVotes", "listSeats"] as const;
  return parts.flatMap((part) => {
    const actual = overlay?.[part];
    const expected = { kind: "rule", rule: "rules-of-seats-alone" } as const;
    return actual === undefined
      ? []
      : [
          {
            path: ["overlay", part],
            code: "not-allowed" as const,
            expected,
            actual: shown(actual),
          },
        ];
  });
}

/** A body, or a parsed election of one. */
function bodyGiven(body: BodyOfSeats): Parsed<BodyOfSeats> {
  return isElection(body) ? accepted(body) : parseShape(bodyShape, body);
}

const bodyShape: Shape<BodyOfSeats> = objectOf(
  { type: oneOf(electionTypes), day: dayShape, seats: integer(1, maximumSeats) },
  ["type", "day", "seats"],
);

const drawnNumbersShape = arrayOf(arrayOf(integer(1, 9_999), 1, 9_999), 0, maximumLots);

/** What is wrong with the votes of lists, read without making anything of them. */
function issuesWith(
  lists: readonly VotesOfList[],
  drawn: readonly (readonly number[])[],
  { votesWithoutVotes }: RulesOfElection,
): readonly RefusalIssue[] {
  const { issues, refuse } = issueCollector();
  const votes = checkVotesOfLists(lists, refuse);
  if (drawn.length !== 0) drawnNumbersShape(drawn, ["drawn"], refuse);
  return issues.length === 0 && votes === 0 && votesWithoutVotes === null ? [noVotes] : issues;
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
  of: number,
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
    const wrong = otherThanTheSeatsOfTheBody(of, seats, unassigned);
    return wrong ?? { status: "completed", seats, unassigned };
  }
  const { article, options, draws, drawnOption } = answers.question;
  const question = { article, between: options.map(Number), draws, drawnOption };
  return { status: "lot-required", question };
}
