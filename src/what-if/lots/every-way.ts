import type { DrawnLot, LotQuestion } from "../../model/outcome/lot.js";
import type { Refused } from "../../model/refusal.js";
import { numberOfWays, waysToDraw } from "./ways.js";

interface Ended {
  readonly status: "completed";
}

/** How far a calculation comes with some lots: to its end, or to a question. */
type Reached<Completed extends Ended> =
  | Completed
  | { readonly status: "lot-required"; readonly question: LotQuestion }
  | Refused;

/** One way in which all lots of a calculation can fall. */
interface Way<Completed> {
  readonly completed: Completed;
  /** The lots, those given first. */
  readonly lots: readonly DrawnLot[];
  /** The chance that the others fall so is one in this many. */
  readonly oneIn: bigint;
}

/**
 * Every way in which the lots of a calculation can fall, one after the other and only as far as it is
 * asked: all options of the first lot, under each of them all options of the next, and so on. Returns
 * the refusal of the lots given first, or null.
 */
export function* everyWay<Completed extends Ended>(
  reach: (lots: readonly DrawnLot[]) => Reached<Completed>,
  lots: readonly DrawnLot[] = [],
  oneIn = 1n,
): Generator<Way<Completed>, Refused | null, undefined> {
  const reached = reach(lots);
  if (reached.status === "refused") return reached;
  if (reached.status === "completed") {
    yield { completed: reached, lots, oneIn };
    return null;
  }
  const { question } = reached;
  const rarer = oneIn * numberOfWays(question);
  for (const drawn of waysToDraw(question)) {
    yield* everyWay(reach, [...lots, answerOf(drawn)], rarer);
  }
  return null;
}

function answerOf(drawn: readonly string[]): DrawnLot {
  const [only, ...others] = drawn;
  return only !== undefined && others.length === 0 ? only : drawn;
}
