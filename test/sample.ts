/** The long run (`KIESWET_LONG=1`): properties with 100,000 cases, and every sweep whole. */
export const isLongRun = process.env["KIESWET_LONG"] === "1";

/** Whether sweeps run whole: in the long run, and in `.ci/run` (`KIESWET_WHOLE=1`). */
export const isWhole = isLongRun || process.env["KIESWET_WHOLE"] === "1";

/** What a test over a sample says in its name. */
export function oneIn(several: number): string {
  return isWhole ? "all" : `one in ${several}`;
}

/** One in several, spread over the whole, the first among them; all of them where sweeps run whole. */
export function sampleOf<Item>(several: number, items: readonly Item[]): readonly Item[] {
  return isWhole ? items : items.filter((_, index) => index % several === 0);
}
