/** How a language writes numbers, as its readers know it. */
export type Code = "nl" | "en";

/** A number as it is written: whole, mixed or a quotient, with what it says it comes to. */
export interface Written {
  /** As a fraction of big integers: nothing is rounded here. */
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The decimals that stand beside it; null: none do. */
  readonly decimals: string | null;
  /** Whether it says that these are rounded; null: there are none. */
  readonly rounded: boolean | null;
}

const marks = { nl: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

/** What a number looks like in a sentence: `1.234`, `340 4/15 (afgerond 340,27)`, `7/3 ≈ 2,33`. */
export const numberPattern = String.raw`[\d.,]+(?:/[\d.,]+)?(?: [\d.,]+/[\d.,]+)?(?: \((?:afgerond |rounded: )?[\d.,]+\)| [=≈] [\d.,]+)?`;

function integer(text: string, code: Code): bigint {
  const { group } = marks[code];
  if (!/^\d{1,3}(?:[.,]\d{3})*$|^\d+$/.test(text)) throw new Error(`no whole number: ${text}`);
  return BigInt(text.replaceAll(group, ""));
}

/** Reads a number as a reader of the language would. */
export function readNumber(text: string, code: Code): Written {
  const found =
    /^(?<first>[\d.,]+)(?:\/(?<under>[\d.,]+))?(?: (?<over>[\d.,]+)\/(?<below>[\d.,]+))?(?: \((?<rounded>afgerond |rounded: )?(?<beside>[\d.,]+)\)| (?<sign>[=≈]) (?<comes>[\d.,]+))?$/.exec(
      text,
    )?.groups;
  if (found === undefined) throw new Error(`no number: ${text}`);
  const { first = "", under, over, below, beside, comes, sign, rounded } = found;
  const decimals = beside ?? comes ?? null;
  const said = decimals === null ? null : sign === "≈" || rounded !== undefined;
  if (over !== undefined && below !== undefined) {
    const denominator = integer(below, code);
    const numerator = integer(first, code) * denominator + integer(over, code);
    return { numerator, denominator, decimals, rounded: said };
  }
  const denominator = under === undefined ? 1n : integer(under, code);
  return { numerator: integer(first, code), denominator, decimals, rounded: said };
}

/** What is wrong with the decimals that stand beside a number; null: nothing. */
export function wrongDecimals(written: Written, code: Code): string | null {
  const { numerator, denominator, decimals, rounded } = written;
  if (decimals === null) return null;
  const { decimal } = marks[code];
  const [whole = "", part = ""] = decimals.split(decimal);
  const scale = 10n ** BigInt(part.length);
  const shown = integer(whole, code) * scale + BigInt(part === "" ? "0" : part);
  const twice = 2n * numerator * scale;
  const nearest = (twice + denominator) / (2n * denominator);
  const exact = (numerator * scale) % denominator === 0n;
  if (shown !== nearest) return `${decimals} is not what it comes to`;
  if (exact === rounded) return `${decimals} is ${exact ? "exact" : "rounded"}`;
  return null;
}

/** Whether a written number is this fraction. */
export function isFraction(
  { numerator, denominator }: Written,
  value: { readonly numerator: number; readonly denominator: number },
): boolean {
  return numerator * BigInt(value.denominator) === BigInt(value.numerator) * denominator;
}
