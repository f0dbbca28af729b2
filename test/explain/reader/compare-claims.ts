import { type Fraction, fraction } from "../../../src/model/fraction.js";
import type { Claim, Tongue, Value } from "./claims.js";
import { type Code, isFraction, numberPattern, readNumber, wrongDecimals } from "./read-numbers.js";
import type { Read, Reader } from "./read-sentences.js";

const ordinals = {
  nl: [
    "eerste",
    "tweede",
    "derde",
    "vierde",
    "vijfde",
    "zesde",
    "zevende",
    "achtste",
    "negende",
    "tiende",
    "elfde",
    "twaalfde",
  ],
  en: [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
  ],
} as const;

/** The ending that English puts behind the digits of a place. */
function ending(place: number): string {
  if (place % 100 > 10 && place % 100 < 14) return "th";
  return ["th", "st", "nd", "rd"][place % 10] ?? "th";
}

/** How a language says the how-manieth something is. */
export function ordinalIn(place: number, code: Code): string {
  const word = ordinals[code][place - 1];
  if (word !== undefined) return word;
  const [group, last] = code === "nl" ? [".", "e"] : [",", ending(place)];
  return `${String(place).replace(/\B(?=(?:\d{3})+$)/g, group)}${last}`;
}

/** Names one after another, as a language does it. */
export function enumerated(names: readonly string[], code: Code): string {
  const last = names.at(-1) ?? "";
  const and = code === "nl" ? " en " : " and ";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${and}${last}`;
}

function asFraction(value: Fraction | number): Fraction {
  return typeof value === "number" ? fraction(value, 1) : value;
}

/** What is wrong with an amount of votes as it is said; null: nothing. */
export function wrongVotes(
  said: string,
  { votes, perSeat = false }: { readonly votes: Fraction | number; readonly perSeat?: boolean },
  { code, weighted }: Tongue,
): string | null {
  const form =
    code === "nl"
      ? /^(?<number>.+?) (?<weighted>gewogen )?(?<noun>stem|stemmen)(?<per> per zetel)?$/
      : /^(?<number>.+?) (?<weighted>weighted )?(?<noun>vote|votes)(?<per> per seat)?$/;
  const groups = form.exec(said)?.groups;
  if (groups === undefined) return `${said} is no number of votes`;
  const value = asFraction(votes);
  const written = readNumber(groups["number"] ?? "", code);
  const one = value.numerator === value.denominator;
  if (!isFraction(written, value)) return `${said} is not ${value.numerator}/${value.denominator}`;
  if ((groups["noun"] === (code === "nl" ? "stem" : "vote")) !== one) return `${said}: number`;
  if ((groups["weighted"] !== undefined) !== weighted) return `${said}: weighted`;
  if ((groups["per"] !== undefined) !== perSeat) return `${said}: per seat`;
  return wrongDecimals(written, code);
}

/** What is wrong with a percentage; null: nothing. */
export function wrongShare(
  said: string,
  { numerator, denominator }: Fraction,
  code: Code,
): string | null {
  const [whole = "", part = ""] = said.slice(0, -1).split(code === "nl" ? "," : ".");
  const scale = 10n ** BigInt(part.length);
  const shown = BigInt(whole.replace(/\D/g, "")) * scale + BigInt(part === "" ? "0" : part);
  const exact = 100n * BigInt(numerator) * scale;
  const twice = 2n * exact;
  const nearest = (twice + BigInt(denominator)) / (2n * BigInt(denominator));
  if (shown !== nearest) return `${said} is not ${numerator}/${denominator}`;
  const isExact = exact % BigInt(denominator) === 0n;
  if (!isExact && shown % scale === 0n && [0n, 50n, 100n].includes(shown / scale)) {
    return `${said} looks exact`;
  }
  return null;
}

function countOf(value: Value | undefined, said: string, code: Code): number | null {
  if (value === undefined) return null;
  if (typeof value === "number") return value;
  if ("names" in value) return value.names.length;
  if ("named" in value) return value.named.length;
  if ("seated" in value) return value.seated.length;
  if ("holds" in value) return wholeNumber(said, code);
  return null;
}

function wholeNumber(said: string, code: Code): number {
  if (/^(?:[ée]én|ene|one)$/iu.test(said)) return 1;
  if (said.startsWith("−")) return -Number(readNumber(said.slice(1), code).numerator);
  return Number(readNumber(said, code).numerator);
}

function sameWords(said: string, words: string): boolean {
  const bare = (text: string): string => text.replace(/[.!?…]$/u, "");
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return [words, capital].some((one) => said === one || (said === bare(one) && said !== one));
}

/** What is wrong with names that each have a number behind or before them. */
function wrongItems<Item>(
  said: string,
  items: readonly Item[],
  code: Code,
  form: (item: Item) => string,
  wrong: (found: string, item: Item) => string | null,
): string | null {
  const whole = new RegExp(
    `^${enumerated(
      items.map((item) => form(item)),
      code,
    ).replace(/\\\.$/, "\\.?")}$`,
    "iu",
  ).exec(said);
  if (whole === null) return `${said} are not the ${items.length} named`;
  return (
    items
      .map((item, index) => wrong(whole[index + 1] ?? "", item))
      .find((fault) => fault !== null) ?? null
  );
}

function escapedName(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** What is wrong with what stands in a hole; null: nothing. */
function wrongHole(said: string, value: Value, tongue: Tongue): string | null {
  const { code } = tongue;
  if (typeof value === "number") {
    return wholeNumber(said, code) === value ? null : `${said} is not ${value}`;
  }
  if ("votes" in value) return wrongVotes(said, value, tongue);
  if ("names" in value) {
    const names = enumerated(value.names, code);
    return sameWords(said, names) ? null : `${said} is not ${names}`;
  }
  if ("named" in value) {
    const amount = String.raw`\((${numberPattern} [a-z ]+)\)`;
    return wrongItems(
      said,
      value.named,
      code,
      ({ name }) => `${escapedName(name)} ${amount}`,
      (found, { votes }) => wrongVotes(found, { votes }, tongue),
    );
  }
  if ("seated" in value) {
    const preposition = code === "nl" ? "voor" : "for";
    return wrongItems(
      said,
      value.seated,
      code,
      ({ name }) => String.raw`(\d+) ${preposition} ${escapedName(name)}`,
      (found, { seats }) =>
        wholeNumber(found, code) === seats ? null : `${found} is not ${seats}`,
    );
  }
  if ("ordinal" in value) {
    const place = ordinalIn(value.ordinal, code);
    return said === place ? null : `${said} is not ${place}`;
  }
  if ("share" in value) return wrongShare(said, value.share, code);
  if ("words" in value)
    return sameWords(said, value.words) ? null : `${said} is not ${value.words}`;
  return value.holds(wholeNumber(said, code));
}

function wrongClaim(read: Read, { claim, holes }: Claim, tongue: Tongue): readonly string[] {
  const values = Object.entries(read.holes).map(([hole, said]) => {
    const value = holes[hole];
    if (value === undefined) return `nobody knows what ${hole} is`;
    const fault = attempted(() => wrongHole(said, value, tongue));
    return fault === null ? null : `${claim}, ${hole}: ${fault}`;
  });
  const agreements = read.agreements.map(({ hole, many }) => {
    const count = attempted(() => countOf(holes[hole], read.holes[hole] ?? "", tongue.code));
    return typeof count === "number" && (count !== 1) === many
      ? null
      : `${claim}: ${hole} does not agree`;
  });
  const unsaid = Object.keys(holes)
    .filter((hole) => !(hole in read.holes))
    .map((hole) => `${claim}: ${hole} is not said`);
  return [...values, ...agreements, ...unsaid].filter((fault) => fault !== null);
}

/** A word that is no number where one should stand is a fault, not a failure. */
function attempted<Result>(read: () => Result): Result | string {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is untrue in a text that must say exactly these claims, one after another: empty where all of it holds. */
export function faultsOf(
  text: string,
  claims: readonly Claim[],
  reader: Reader,
  tongue: Tongue,
): readonly string[] {
  const ends = [...text.matchAll(/[.!?…](?= |$)/gu)].map(({ index }) => index + 1);
  let nearest: readonly string[] = [`it does not say ${claims.map((one) => one.claim).join(", ")}`];
  // Names can hold stops and words of sentences: every way of reading the text is tried.
  const reads = (from: number, [first, ...others]: readonly Claim[]): boolean => {
    if (first === undefined) return from >= text.length;
    return ends.some((end) => {
      if (end <= from) return false;
      return reader(text.slice(from, end), first.claim).some((read) => {
        const faults = wrongClaim(read, first, tongue);
        if (faults.length > 0) nearest = faults;
        return faults.length === 0 && reads(end + 1, others);
      });
    });
  };
  return reads(0, claims) ? [] : nearest.map((fault) => `${fault}: ${text}`);
}
