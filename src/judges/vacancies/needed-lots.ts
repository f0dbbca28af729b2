import { type Lot, LotNeeded, type Urn, urnWith } from "../second-model/lots.js";
import type { ModelLot } from "../second-model/result.js";
import type { Followed } from "./question.js";

type Answers = readonly (readonly string[])[];
type Fill = (urn: Urn) => Followed;

/** "Beslist zo nodig het lot": a lot that comes to the same whatever is drawn is not drawn. */
export function onlyNeededLots(fill: Fill, drawn: Answers): Followed | ModelLot {
  const answers: (readonly string[])[] = [];
  let used = 0;
  for (;;) {
    const reached = fillWith(fill, answers);
    if (!(reached instanceof LotNeeded)) {
      if (used < drawn.length) throw new RangeError("a lot that is not needed");
      return reached;
    }
    const { lot } = reached;
    if (endings(fill, answers, lot).size === 1) answers.push(lot.options.slice(0, lot.draws));
    else {
      const answer = drawn[used];
      if (answer === undefined) return { status: "lot-required", lot };
      used += 1;
      answers.push(answer);
    }
  }
}

function fillWith(fill: Fill, answers: Answers): Followed | LotNeeded {
  try {
    return fill(urnWith(answers));
  } catch (thrown) {
    if (thrown instanceof LotNeeded) return thrown;
    throw thrown;
  }
}

/** Everything that the answers to a lot, and to those after it, can come to; two are enough. */
function endings(fill: Fill, before: Answers, { options, draws }: Lot): Set<string> {
  const found = new Set<string>();
  for (const picked of picks(options, draws)) {
    const answers = [...before, picked];
    const reached = fillWith(fill, answers);
    const ends =
      reached instanceof LotNeeded ? endings(fill, answers, reached.lot) : [textOf(reached)];
    for (const end of ends) found.add(end);
    if (found.size > 1) break;
  }
  return found;
}

function picks(options: readonly string[], draws: number): readonly (readonly string[])[] {
  if (draws === 0) return [[]];
  return options.flatMap((option, index) =>
    picks(options.slice(index + 1), draws - 1).map((others) => [option, ...others]),
  );
}

function textOf({ follows, members }: Followed): string {
  const said = [...follows, ...members].map((one) => JSON.stringify(one));
  return said.sort((left, right) => (left < right ? -1 : 1)).join();
}
