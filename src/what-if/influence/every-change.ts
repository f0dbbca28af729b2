import type { BlockChange } from "./changed-votes.js";
import { type Doubts, mostRemovable, type Places } from "./votes-in-doubt.js";

/**
 * Every way in which so many wrong ballots can change the votes of blocks of places: no more than so many
 * votes come, no more go, and one of the two is as many.
 */
export function* everyChange(
  blocks: readonly Places[],
  ballots: number,
  doubts: Doubts,
): Generator<readonly BlockChange[]> {
  function* from(
    index: number,
    left: { readonly toAdd: number; readonly toRemove: number },
    chosen: readonly BlockChange[],
  ): Generator<readonly BlockChange[]> {
    const block = blocks[index];
    if (block === undefined) {
      const isWhole = left.toAdd === 0 || left.toRemove === 0;
      if (isWhole && areRemovable(chosen, doubts)) yield chosen;
      return;
    }
    yield* from(index + 1, left, chosen);
    for (let more = 1; more <= left.toAdd; more++) {
      const rest = { ...left, toAdd: left.toAdd - more };
      yield* from(index + 1, rest, [...chosen, { block, change: more }]);
    }
    const most = Math.min(left.toRemove, mostRemovable(doubts, block));
    for (let fewer = 1; fewer <= most; fewer++) {
      const rest = { ...left, toRemove: left.toRemove - fewer };
      yield* from(index + 1, rest, [...chosen, { block, change: -fewer }]);
    }
  }
  yield* from(0, { toAdd: ballots, toRemove: ballots }, []);
}

/** Whether the units in doubt have these votes: for each set of blocks together (Hall). */
function areRemovable(changes: readonly BlockChange[], doubts: Doubts): boolean {
  const removed = changes.filter(({ change }) => change < 0);
  for (let set = 1; set < 2 ** removed.length; set++) {
    const chosen = removed.filter((_, at) => (set & (1 << at)) !== 0);
    const votes = chosen.reduce((sum, { change }) => sum - change, 0);
    const places = chosen.flatMap(({ block }) => block);
    if (votes > mostRemovable(doubts, places)) return false;
  }
  return true;
}
