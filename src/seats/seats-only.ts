import { firstDayOfRules } from "../law/rule-set.js";
import { type RulesOptions, rulesOfElection } from "../law/rules-of-election.js";
import { maximumSeats } from "../model/bounds.js";
import { dayShape } from "../model/day-shape.js";
import { type Election, isElection } from "../model/election/election.js";
import { electionTypes } from "../model/election/election-type.js";
import { own } from "../model/has.js";
import { parseShape } from "../model/options/parse-shape.js";
import { integer, objectOf, oneOf, type Shape } from "../model/options/shape.js";
import {
  accepted,
  type Parsed,
  type RefusalIssue,
  type Refused,
  refused,
  refusedTogether,
  shown,
} from "../model/refusal.js";
import { dividedUnder } from "./divided-lists.js";
import type { SeatsDivided, SeatsInOrder, SeatsTied } from "./divided-seats.js";
import { rulesOptionsShape } from "./given-case.js";
import { seatsInOrder } from "./seats-in-order.js";
import { usualDivision } from "./usual-division.js";
import type { VotesOfList } from "./votes-of-lists.js";

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
  /**
   * The same for very many elections: the votes of lists 1, 2, 3 and so on give the seats of lists 1, 2, 3
   * and so on, put into `into` where it is given. A lot stops nothing: the answer is the tie, and `into` is
   * emptied then, as where the votes are refused. It may be the array of the votes itself.
   */
  seatsOf(votes: readonly number[], into?: number[]): SeatsInOrder | SeatsTied | Refused;
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
 * refused (`wrong-type`, `not-an-integer`, `too-small`, `too-large`, `duplicate`, `total-too-large`),
 * and so are more than 9,999 lists (`wrong-length`) and an array for seats that cannot be filled (`wrong-type`).
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
  const usual = usualDivision(rules.divisions.election, rules.seats);
  return accepted({
    seats: rules.seats,
    divide: (lists, drawn = []) => dividedUnder(rules, lists, drawn),
    seatsOf: (votes, into = []) => seatsInOrder(rules, usual, votes, into),
  });
}

/** What an overlay changes in votes and candidates, of which nothing is known here. */
function beyondSeats(options: RulesOptions): RefusalIssue[] {
  const overlay = own(options, "overlay");
  const parts = ["mergedLists", "listVotes", "listSeats"] as const;
  return parts.flatMap((part) => {
    const actual = own(overlay, part);
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
