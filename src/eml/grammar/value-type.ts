import type { EmlExpected, EmlForm } from "./expected.js";

/** How the text of an element or attribute becomes a value, and back. */
export interface ValueType<Value> {
  /** What is expected, for an issue. */
  readonly expected: EmlExpected;
  /** The value, or `undefined` when the text is not of this type. */
  read(text: string): Value | undefined;
  write(value: Value): string;
  /** The value of a number of one to nine digits, without a zero too many; `undefined` as `read`. */
  readNumber?(value: number): Value | undefined;
  /** What a lenient reading makes of a text that the standard does not allow here. */
  readLoosely?(text: string): Value | undefined;
  /** For figures: whether a text that could not be read is a number beyond the bound. */
  isTooLarge?(text: string): boolean;
}

const same = (text: string): string => text;

/** White space at the ends dropped, inside reduced to one blank (`xs:token`). */
function collapsed(text: string): string {
  return /^[ \t\r\n]|[\t\r\n]| {2}|[ ]$/.test(text)
    ? text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "")
    : text;
}

/** Text as it stands. */
export const asWritten: ValueType<string> = {
  expected: { kind: "form", form: "text" },
  read: same,
  write: same,
};

/** Text whose white space carries no meaning. */
export const token: ValueType<string> = {
  expected: { kind: "form", form: "text" },
  read: collapsed,
  write: same,
};

/** Text of a given form. */
export function matching(pattern: RegExp, form: EmlForm): ValueType<string> {
  return {
    expected: { kind: "form", form },
    read: (text) => {
      if (typeof text !== "string") return undefined;
      const value = collapsed(text);
      return pattern.test(value) ? value : undefined;
    },
    write: same,
  };
}

/** The same type; a lenient reading takes what `loose` allows as well, with a remark. */
export function orLoosely(type: ValueType<string>, loose: RegExp): ValueType<string> {
  return {
    ...type,
    readLoosely: (text) => {
      const value = collapsed(text);
      return loose.test(value) ? value : undefined;
    },
  };
}

/** One of a closed set of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): ValueType<Word> {
  const known: readonly string[] = words;
  const isWord = (text: string): text is Word => known.includes(text);
  return {
    expected: { kind: "one-of", values: words },
    read: (text) => {
      const value = collapsed(text);
      return isWord(value) ? value : undefined;
    },
    write: same,
  };
}

const zero = "0".charCodeAt(0);

/** The largest figure a form can hold. */
export const largestFigure = 999_999_999;

/** The number that ASCII digits stand for; `undefined` for other text and beyond the bound. */
function digitsToNumber(text: string): number | undefined {
  if (text === "") return undefined;
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
    if (value > largestFigure) return undefined;
  }
  return value;
}

const beyondBound = (form: RegExp) => (text: string) =>
  form.test(collapsed(text)) && Number(text) > largestFigure;

function figure(least: number): ValueType<number> {
  return {
    expected: { kind: "between", least, most: largestFigure },
    isTooLarge: beyondBound(/^\+?\d+$/),
    readNumber: (value) => (value >= least ? value : undefined),
    read: (text) => {
      const value = digitsToNumber(text) ?? digitsToNumber(collapsed(text).replace(/^\+/, ""));
      return value !== undefined && value >= least ? value : undefined;
    },
    write: (value) => `${value}`,
  };
}

/** A number of votes, voters or ballots. */
export const count: ValueType<number> = figure(0);

/** A number of something there is at least one of. */
export const positiveCount: ValueType<number> = figure(1);

const rank = (digits: string): number | undefined =>
  digits.charCodeAt(0) === zero ? undefined : digitsToNumber(digits);

/** A number in a list: no sign, no leading zeros. */
export const rankNumber: ValueType<number> = {
  expected: { kind: "form", form: "number-from-1" },
  isTooLarge: beyondBound(/^[1-9]\d*$/),
  readNumber: (value) => (value > 0 ? value : undefined),
  read: (text) => rank(text) ?? rank(collapsed(text)),
  write: (value) => `${value}`,
};

/** A region's number (`xs:short`). */
export const regionNumber: ValueType<number> = {
  expected: { kind: "between", least: 0, most: 32_767 },
  read: (text) => {
    const value = digitsToNumber(collapsed(text));
    return value !== undefined && value <= 32_767 ? value : undefined;
  },
  write: (value) => `${value}`,
};

/** `true` or `false`; 1 and 0 are read as well. */
export const yesOrNo: ValueType<boolean> = {
  expected: { kind: "one-of", values: ["true", "false"] },
  read: (text) => {
    const value = collapsed(text);
    if (value === "true" || value === "1") return true;
    return value === "false" || value === "0" ? false : undefined;
  },
  write: (value) => `${value}`,
};

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isCalendarDay(text: string): boolean {
  const [year = "", month = "", day = ""] = text.split("-");
  const last = daysInMonth[Number(month) - 1] ?? 0;
  const leapYear = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return Number(day) >= 1 && Number(day) <= (month === "02" && !leapYear ? 28 : last);
}

const dayForm = /^\d{4}-\d{2}-\d{2}(?:Z|[+-]\d{2}:\d{2})?$/;
const momentForm =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/;

function calendar(form: EmlForm, forms: readonly RegExp[]): ValueType<string> {
  return {
    expected: { kind: "form", form },
    read: (text) => {
      const value = collapsed(text);
      const known = forms.some((form) => form.test(value));
      return known && isCalendarDay(value.slice(0, 10)) ? value : undefined;
    },
    write: same,
  };
}

/** A day, `2023-11-22`. */
export const day: ValueType<string> = calendar("day", [dayForm]);

/** A day and time, `2023-12-03T14:20:55.204`. */
export const moment: ValueType<string> = calendar("day-and-time", [momentForm]);

/** A day, with or without a time. */
export const dayOrMoment: ValueType<string> = calendar("day-with-or-without-time", [
  dayForm,
  momentForm,
]);
