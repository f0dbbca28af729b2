import { type Fraction, fraction } from "../../model/fraction.js";
import { dayParts, type Language } from "./language.js";
import { type Names, noNames } from "./names.js";
import { shownDecimal, shownFraction, shownInteger, shownMixed } from "./shown-number.js";
import type { Speaker } from "./speaker.js";

/** A speaker of `language` that knows the names of one election. */
export function speakerOf(language: Language, names: Names = noNames): Speaker {
  const { digits, naming } = language;
  const number = (value: number): string => shownInteger(value, digits);
  const roundedDecimal = (value: Fraction): string => {
    const shown = shownDecimal(value, 2, digits);
    return shown.exact ? shown.text : naming.rounded(shown.text);
  };
  const group = (key: number): string => names.group(key) ?? naming.list(String(key));
  const contestant = (key: string): string => {
    if (/^\d+$/.test(key)) return group(Number(key));
    const list = /^(\d+)\/(\d+)$/.exec(key);
    if (list !== null) {
      const own = Number(list[1]);
      if (!names.hasSeveralLists(own)) return group(own);
      const district = Number(list[2]);
      return naming.listInDistrict(group(own), names.district(district) ?? String(district));
    }
    const members = names.combination(key).map(group);
    const combination = naming.combination(key);
    return members.length === 0 ? combination : `${combination} (${members.join(" + ")})`;
  };
  const candidate = (id: string): string => {
    const known = names.candidate(id);
    if (known === null) return id;
    return known.name ?? naming.candidate(number(known.position), group(known.group));
  };
  return {
    number,
    fraction: (value) => shownFraction(value, digits),
    mixed: (value) => shownMixed(value, digits),
    decimal: (value) => shownDecimal(value, 2, digits).text,
    quotient: (value) => {
      if (value.denominator === 1) return shownInteger(value.numerator, digits);
      const shown = shownDecimal(value, 2, digits);
      const sign = shown.exact ? "=" : "≈";
      return `${shownFraction(value, digits)} ${sign} ${shown.text}`;
    },
    mixedAndDecimal: (value) => {
      const mixed = shownMixed(value, digits);
      return value.numerator % value.denominator === 0
        ? mixed
        : `${mixed} (${roundedDecimal(value)})`;
    },
    percentage: (value) =>
      `${shownDecimal(fraction(value.numerator * 100, value.denominator), 1, digits).text}%`,
    day: (value) => naming.day(...dayParts(value)),
    contestant,
    group,
    candidate,
    option: (key) => (names.candidate(key) === null ? contestant(key) : candidate(key)),
    enumeration: naming.enumeration,
    article: naming.article,
  };
}
