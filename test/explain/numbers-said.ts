import { Decimal } from "decimal.js";

interface Fractional {
  readonly numerator: number;
  readonly denominator: number;
}

function isFraction(value: unknown): value is Fractional {
  return typeof value === "object" && value !== null && "denominator" in value;
}

/** Every number that may be said of a value: its integers, and its fractions in every form. */
export function numbersOf(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part === "number") found.add(String(part));
    if (typeof part === "string") for (const digits of part.match(/\d+/g) ?? []) found.add(digits);
    if (isFraction(part)) {
      const quotient = new Decimal(part.numerator).div(part.denominator);
      found.add(String(Math.floor(part.numerator / part.denominator)));
      found.add(String(part.numerator % part.denominator));
      found.add(quotient.toFixed(2));
      found.add(quotient.times(100).toFixed(1));
      found.add(quotient.times(100).toFixed(0));
    }
    if (typeof part === "object" && part !== null) Object.values(part).forEach(walk);
  };
  walk(value);
  return found;
}

/** The numbers in a sentence, without the marks that the language puts in them. */
export function numbersIn(text: string, language: "nl" | "en"): readonly string[] {
  const [group, decimal] = language === "nl" ? [".", ","] : [",", "."];
  const token = new RegExp(`\\d+(?:\\${group}\\d{3})*(?:\\${decimal}\\d+)?`, "g");
  return (text.match(token) ?? []).map((number) =>
    number.replaceAll(group, "").replace(decimal, "."),
  );
}
