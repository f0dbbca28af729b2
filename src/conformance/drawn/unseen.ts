/**
 * The chance that none of so many cases, drawn one apart from another, shows a mistake that makes one in
 * `k` of them wrong: (1 - 1/k) to the power of their number, exactly.
 */
export function unseenChance(
  cases: number,
  k: number,
): { readonly numerator: bigint; readonly denominator: bigint } {
  const times = BigInt(cases);
  return { numerator: BigInt(k - 1) ** times, denominator: BigInt(k) ** times };
}

const rates = [10, 100, 1_000, 10_000];
const millionths = 100_000_000n;

/** A chance as a percentage of at most six decimals, never rounded down. */
export function percentageOf({ numerator, denominator }: ReturnType<typeof unseenChance>): string {
  const scaled = (numerator * millionths + denominator - 1n) / denominator;
  if (scaled <= 1n) return "at most 0.000001 %";
  const whole = scaled / 1_000_000n;
  const rest = `${scaled % 1_000_000n}`.padStart(6, "0");
  if (whole >= 1n) {
    const cents = (scaled + 9_999n) / 10_000n;
    return `${cents / 100n}.${`${cents % 100n}`.padStart(2, "0")} %`;
  }
  return `0.${rest} %`;
}

/** What so many right answers to drawn cases say, in sentences. */
export function unseenSentences(cases: number): readonly string[] {
  if (cases === 0) return ["no drawn case was judged: nothing is known of any mistake"];
  const chances = rates.map((k) => `1 in ${k}: ${percentageOf(unseenChance(cases, k))}`);
  return [
    `the chance that ${cases} right answers show nothing of a mistake, by how many of the cases that can be drawn it makes wrong: ${chances.join("; ")}`,
    "this is said of cases as they are drawn, many of them at borders, not of elections as they are held",
  ];
}
