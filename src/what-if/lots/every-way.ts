import type { DrawnLot } from "../../model/outcome/lot.js";
import type { Refused } from "../../model/refusal.js";
import type { Answer } from "../../seats/lots/answer-questions.js";
import { numberOfWays, waysToDraw } from "./ways.js";

interface Ended {
  readonly status: "completed";
}

/** How far a calculation comes with some lots. */
type Reached<Completed extends Ended> = Completed | { readonly status: "lot-required" } | Refused;

/** One way in which all lots of a calculation can fall. */
interface Way<Completed> {
  readonly completed: Completed;
  /** The lots, those given first. */
  readonly lots: readonly DrawnLot[];
  /** The chance that the others fall so is one in this many. */
  readonly oneIn: bigint;
}

/** A question on the way, and how else it can be answered. */
interface Branch {
  readonly others: Generator<readonly string[], void>;
  /** The chance that the lots fall so up to here is one in this many. */
  readonly oneIn: bigint;
}

/**
 * Every way in which the lots of a calculation can fall, one after the other and only as far as it is
 * asked: all options of the first lot, under each of them all options of the next, and so on. The
 * calculation is made once for each way. Returns the refusal of the lots given first, or null.
 */
export function* everyWay<Completed extends Ended>(
  reach: (lots: readonly DrawnLot[], answer: Answer) => Reached<Completed>,
  given: readonly DrawnLot[] = [],
): Generator<Way<Completed>, Refused | null, undefined> {
  const lots = [...given];
  const branches: Branch[] = [];
  const answer: Answer = (question) => {
    const others = waysToDraw(question);
    branches.push({ others, oneIn: chanceAfter(branches) * numberOfWays(question) });
    const first = drawnLot(others.next().value ?? []);
    lots.push(first);
    return first;
  };
  do {
    const reached = reach([...lots], answer);
    if (reached.status === "refused") return reached;
    if (reached.status === "completed") {
      yield { completed: reached, lots: [...lots], oneIn: chanceAfter(branches) };
    }
  } while (turnsElsewhere(branches, lots));
  return null;
}

const chanceAfter = (branches: readonly Branch[]): bigint => branches.at(-1)?.oneIn ?? 1n;

/** Answers the last question that can be answered otherwise anew, and forgets those behind it. */
function turnsElsewhere(branches: Branch[], lots: DrawnLot[]): boolean {
  for (;;) {
    const last = branches.at(-1);
    if (last === undefined) return false;
    lots.pop();
    const next = last.others.next();
    if (!next.done) {
      lots.push(drawnLot(next.value));
      return true;
    }
    branches.pop();
  }
}

function drawnLot(drawn: readonly string[]): DrawnLot {
  const [only, ...others] = drawn;
  return only !== undefined && others.length === 0 ? only : drawn;
}
