/** The long run (`KIESWET_LONG=1`): properties with 100,000 cases, and every sweep whole. */
export const isLongRun = process.env["KIESWET_LONG"] === "1";

/** Whether sweeps take more: in the long run, and in `.ci/run` (`KIESWET_WHOLE=1`). */
export const isWhole = isLongRun || process.env["KIESWET_WHOLE"] === "1";

/** Of how many items a sweep takes one: of one in the long run, of half as many in `.ci/run`. */
export function stepOf(several: number): number {
  if (isLongRun) return 1;
  return isWhole ? Math.ceil(several / 2) : several;
}

/** What a test over a sample says in its name. */
export function oneIn(several: number): string {
  const step = stepOf(several);
  return step === 1 ? "all" : `one in ${step}`;
}

/** One in several, spread over the whole, the first among them; more of them where sweeps take more. */
export function sampleOf<Item>(several: number, items: readonly Item[]): readonly Item[] {
  const step = stepOf(several);
  return items.filter((_, index) => index % step === 0);
}
