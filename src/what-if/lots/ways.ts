import type { LotQuestion } from "../../model/outcome/lot.js";

/**
 * Every way in which a lot can be drawn, all equally likely: one of its options, or as many of them
 * as it draws at once. The order of a draw of several candidates is the order of their election, so
 * there every order counts.
 */
export function* waysToDraw(question: LotQuestion): Generator<readonly string[], void> {
  const { options, draws, kind } = question;
  const next = kind === "preference-candidate" ? nextOrder : nextChoice;
  let drawn: readonly number[] | null = options.map((_, option) => option).slice(0, draws);
  while (drawn !== null && drawn.length === draws) {
    yield drawn.flatMap((option) => options[option] ?? []);
    drawn = next(drawn, options.length);
  }
}

/** How many ways {@link waysToDraw} gives. */
export function numberOfWays({ options, draws, kind }: LotQuestion): bigint {
  let ways = 1n;
  for (let drawn = 0; drawn < draws; drawn++) {
    ways *= BigInt(options.length - drawn);
    if (kind !== "preference-candidate") ways /= BigInt(drawn + 1);
  }
  return ways;
}

/** The next of the ways to choose as many out of so many, in rising order; null: that was the last. */
function nextChoice(chosen: readonly number[], options: number): readonly number[] | null {
  const tooHigh = options - chosen.length;
  for (let place = chosen.length - 1; place >= 0; place--) {
    const next = (chosen[place] ?? 0) + 1;
    if (next > tooHigh + place) continue;
    return chosen.map((option, at) => (at < place ? option : next + at - place));
  }
  return null;
}

/** The next of the orders of as many out of so many, as in a dictionary; null: that was the last. */
function nextOrder(order: readonly number[], options: number): readonly number[] | null {
  const isFree = Array.from({ length: options }, () => true);
  for (const option of order) isFree[option] = false;
  for (let place = order.length - 1; place >= 0; place--) {
    const own = order[place] ?? 0;
    const next = isFree.indexOf(true, own + 1);
    isFree[own] = true;
    if (next < 0) continue;
    isFree[next] = false;
    const rest = isFree.flatMap((free, option) => (free ? [option] : []));
    return [...order.slice(0, place), next, ...rest.slice(0, order.length - place - 1)];
  }
  return null;
}
