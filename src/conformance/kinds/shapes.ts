import { type Fraction, inLowestTerms } from "../../model/fraction.js";
import type { LotQuestion } from "../../model/outcome/lot.js";
import type { ExactNumber, LotAnswer } from "./shapes-schema.js";

/** A fraction as answers have it: numerator and denominator. */
export function pairOf(value: Fraction): ExactNumber {
  const { numerator, denominator } = inLowestTerms(value);
  return [numerator, denominator];
}

/** A question as answers have it: kind, options and, inside a list group, its number. */
export function lotOf({
  kind,
  scope,
  options,
}: Pick<LotQuestion, "kind" | "scope" | "options">): LotAnswer {
  return { kind, ...(scope.kind === "group" ? { group: scope.group } : {}), options: [...options] };
}
