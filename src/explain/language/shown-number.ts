import { Decimal } from "decimal.js";
import type { Fraction } from "../../model/fraction.js";

/** How a language writes numbers. */
export interface Digits {
  /** Between groups of three digits: a point in Dutch, a comma in English. */
  readonly group: string;
  /** Before the decimals: a comma in Dutch, a point in English. */
  readonly decimal: string;
}

/** A fraction as decimals. */
interface ShownDecimal {
  readonly text: string;
  /** Whether the decimals are the whole value, or were rounded. */
  readonly exact: boolean;
}

function grouped(digits: string, group: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, group);
}

/** An integer with its digits in groups of three: `1.234`. */
export function shownInteger(value: number, digits: Digits): string {
  return value < 0
    ? `−${grouped(String(-value), digits.group)}`
    : grouped(String(value), digits.group);
}

/**
 * A fraction in decimals, rounded half up at `places` decimals; whole values have no decimals. For
 * showing only: nothing is decided by it.
 */
export function shownDecimal(value: Fraction, places: number, digits: Digits): ShownDecimal {
  const quotient = new Decimal(value.numerator).div(value.denominator);
  const rounded = quotient.toFixed(places, Decimal.ROUND_HALF_UP);
  const exact =
    (BigInt(value.numerator) * 10n ** BigInt(places)) % BigInt(value.denominator) === 0n;
  const [whole = "0", decimals = ""] = rounded.split(".");
  const kept = exact ? decimals.replace(/0+$/, "") : decimals;
  const shown = kept === "" ? "" : `${digits.decimal}${exact ? kept.padEnd(places, "0") : kept}`;
  return { text: `${grouped(whole, digits.group)}${shown}`, exact };
}

/** More decimals than this say no more to a reader. */
const mostDecimals = 9;

/**
 * A fraction in decimals, as many as it takes to show that it is no whole number where it is none:
 * 99,97 and not 100,0.
 */
export function shownDecimals(value: Fraction, places: number, digits: Digits): string {
  const { text, exact } = shownDecimal(value, places, digits);
  const looksWhole = !exact && /^0*$/.test(text.split(digits.decimal)[1] ?? "");
  return looksWhole && places < mostDecimals ? shownDecimals(value, places + 1, digits) : text;
}

/** A fraction as a mixed number, over its own denominator: `340 4/15`. */
export function shownMixed(value: Fraction, digits: Digits): string {
  const rest = value.numerator % value.denominator;
  const whole = shownInteger((value.numerator - rest) / value.denominator, digits);
  if (rest === 0) return whole;
  const part = `${shownInteger(rest, digits)}/${shownInteger(value.denominator, digits)}`;
  return value.numerator < value.denominator ? part : `${whole} ${part}`;
}

/** A fraction as it stands: `1.851/3`; over 1 only its numerator. */
export function shownFraction(value: Fraction, digits: Digits): string {
  const numerator = shownInteger(value.numerator, digits);
  return value.denominator === 1
    ? numerator
    : `${numerator}/${shownInteger(value.denominator, digits)}`;
}
