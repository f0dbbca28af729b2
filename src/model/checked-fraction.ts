import * as exact from "./fraction.js";
import { has } from "./has.js";
import { whenReadable } from "./plain-value.js";
import { fractionSignature, inLowestTermsSignature } from "./signatures/made/model.js";
import { refusedArguments } from "./signatures/refused-arguments.js";

// The same for callers from outside: what is no fraction is refused, and the calculations, whose
// fractions are fractions, do not ask.

/**
 * `numerator / denominator` as a {@link Fraction}. Refuses what is no whole number (`wrong-type`,
 * `not-an-integer`, `too-large`), a negative number and a denominator of 0 (`too-small`).
 */
export function fraction(numerator: number, denominator: number): exact.Fraction {
  const refusal = refusedArguments(fractionSignature, [numerator, denominator]);
  return refusal ?? exact.fraction(numerator, denominator);
}

/**
 * Compares two fractions exactly: negative if `left` is smaller, 0 if equal, positive if larger; `NaN`
 * where one of them is no fraction, which compares with nothing.
 */
export function compareFractions(left: exact.Fraction, right: exact.Fraction): number {
  return isFraction(left) && isFraction(right) ? exact.compareFractions(left, right) : Number.NaN;
}

function isFraction(value: unknown): boolean {
  return whenReadable(
    () => isOfWholes(value),
    () => false,
  );
}

function isOfWholes(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (!(has(value, "numerator") && has(value, "denominator"))) return false;
  return isWhole(value.numerator, 0) && isWhole(value.denominator, 1);
}

function isWhole(value: unknown, least: number): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least;
}

/** The same fraction in lowest terms. Refuses what is no fraction, as {@link fraction} does. */
export function inLowestTerms(value: exact.Fraction): exact.Fraction {
  const refusal = refusedArguments(inLowestTermsSignature, [value]);
  return refusal ?? exact.inLowestTerms(value);
}
