import type { LanguageCode } from "./state.js";

/** Why a text is no answer in a field for a whole number. */
export type NumberFault =
  | { readonly because: "empty" | "negative" | "not-whole" | "not-a-number" }
  | { readonly because: "too-small" | "too-large"; readonly bound: number };

/** Least and most that a field takes. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
}

const separators = { nl: ".", en: "," } as const;
const decimals = { nl: ",", en: "." } as const;

/**
 * A whole number as people write it in a language: `12700`, `12.700` in Dutch, `12,700` in English, or
 * with blanks between the thousands. Anything else is no number, and what is wrong with it is said.
 */
export function typedNumber(
  text: string,
  language: LanguageCode,
  { least, most }: NumberBounds,
): number | NumberFault {
  const written = text.trim().replace(/[\u00a0\u202f\u2009]/g, " ");
  if (written === "") return { because: "empty" };
  const separator = separators[language];
  const grouped = new RegExp(`^\\d{1,3}(?:\\${separator}\\d{3})+$|^\\d{1,3}(?: \\d{3})+$`);
  const bare = /^\d+$/.test(written)
    ? written
    : grouped.test(written)
      ? written.replace(/\D/g, "")
      : null;
  if (bare === null) return { because: whyNot(written, language) };
  const value = Number(bare);
  if (value > most) return { because: "too-large", bound: most };
  return value < least ? { because: "too-small", bound: least } : value;
}

function whyNot(
  written: string,
  language: LanguageCode,
): "negative" | "not-whole" | "not-a-number" {
  if (/^[-−–]\s?\d[\d., ]*$/.test(written)) return "negative";
  const decimal = decimals[language];
  const fraction = new RegExp(`^[\\d ${separators[language]}]*[.${decimal}]\\d+$`);
  return fraction.test(written) ? "not-whole" : "not-a-number";
}
