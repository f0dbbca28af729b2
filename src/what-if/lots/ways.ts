import type { LotQuestion } from "../../model/outcome/lot.js";

/**
 * Every way in which a lot can be drawn, all equally likely: one of its options, or as many of them
 * as it draws at once. The order of a draw of several candidates is the order of their election, so
 * there every order counts.
 */
export function* waysToDraw(question: LotQuestion): Generator<readonly string[], void> {
  const { options, draws, kind } = question;
  yield* kind === "preference-candidate" ? orders(options, draws) : choices(options, draws);
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

function* choices(options: readonly string[], size: number): Generator<readonly string[], void> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, option] of options.entries()) {
    for (const rest of choices(options.slice(index + 1), size - 1)) yield [option, ...rest];
  }
}

function* orders(options: readonly string[], size: number): Generator<readonly string[], void> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const option of options) {
    const others = options.filter((other) => other !== option);
    for (const rest of orders(others, size - 1)) yield [option, ...rest];
  }
}
