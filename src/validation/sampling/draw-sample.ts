import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../../model/refusal.js";
import { drawSampleSignature } from "../../model/signatures/made/validation.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { maximumStations } from "./miss-probability.js";

/** One step of a draw, as anyone can redo it. */
export interface SampleDraw {
  /** What is hashed: the seed, a comma, and the number of the draw. */
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  /** The hash as a number, modulo the number of units, plus 1: the unit's place in the list. */
  readonly place: number;
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** Whether the unit had been drawn before; it is then passed over. */
  readonly repeated: boolean;
}

/** A reproducible random selection of polling stations. */
export interface Sample {
  /** How the sample is drawn from the seed. */
  readonly algorithm: "rivest-sampler-2011";
  /** The public number from which the sample is drawn. */
  readonly seed: string;
  /** All units in the order in which they are numbered from 1: by id, by code point. */
  readonly units: readonly string[];
  /** The units drawn, in the order of the draw. */
  readonly drawn: readonly string[];
  /** The units drawn, in order. */
  readonly draws: readonly SampleDraw[];
}

/** Fewest digits of a seed: 20 rolls of a ten-sided die, which nobody can search through. */
export const shortestSeed = 20;

function sampleIssues(seed: string, units: readonly string[], size: number): RefusalIssue[] {
  const issues: RefusalIssue[] = [];
  if (typeof seed !== "string" || !/^\d+$/.test(seed) || seed.length < shortestSeed) {
    issues.push({
      path: ["seed"],
      code: "malformed",
      expected: { kind: "at-least", limit: shortestSeed, of: "digits" },
      actual: shown(seed),
    });
  }
  if (units.length > maximumStations) {
    issues.push({
      path: ["units"],
      code: "too-large",
      expected: { kind: "at-most", limit: maximumStations, of: "items" },
      actual: shown(units),
    });
  }
  const seen = new Set<string>();
  units.forEach((unit, index) => {
    if (seen.has(unit)) {
      const path = ["units", index];
      issues.push({
        path,
        code: "duplicate",
        expected: { kind: "once", what: "unit" },
        actual: shown(unit),
      });
    }
    seen.add(unit);
  });
  if (!Number.isInteger(size) || size < 0 || size > units.length) {
    issues.push({
      path: ["size"],
      code: Number.isInteger(size) ? (size < 0 ? "too-small" : "too-large") : "not-an-integer",
      expected: { kind: "between", least: 0, most: units.length },
      actual: shown(size),
    });
  }
  return issues;
}

/** The order in which other languages put texts, too: beyond U+FFFF that of JavaScript is another. */
function byCodePoint(left: string, right: string): number {
  const [one, other] = [[...left], [...right]];
  const at = one.findIndex((character, index) => character !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at]?.codePointAt(0) ?? 0) - (other[at]?.codePointAt(0) ?? -1);
}

/**
 * Draws polling stations for a check by hand, so that anyone can redo the draw from the seed: dice
 * rolled in public after the list of stations was fixed. The algorithm is Ronald Rivest's published
 * sampler (2011), used in audits of elections: the SHA-256 of `<seed>,<n>` for n = 1, 2, 3 ...,
 * read as a number, modulo the number of stations, plus 1; a station drawn before is passed over.
 * The stations are numbered by id, so their order in the input does not matter.
 *
 * Refuses a seed of fewer than 20 digits (`malformed`), more than `maximumStations` stations (`too-large`), a station
 * listed twice (`duplicate`), and a size below 0 or above the number of stations (`too-small`, `too-large`, `not-an-integer`).
 *
 * @example
 * ```ts
 * drawSample({ seed: "48151623424815162342", units: ["SB1", "SB2", "SB3"], size: 2 });
 * ```
 */
export function drawSample(input: {
  /** The public number from which the sample is drawn. */
  readonly seed: string;
  /** The units that counted or added up. */
  readonly units: readonly string[];
  /** How many are drawn. */
  readonly size: number;
}): Parsed<Sample> {
  const refusal = refusedArguments(drawSampleSignature, [input]);
  if (refusal !== null) return refusal;
  const { seed, size } = input;
  const issues = sampleIssues(seed, input.units, size);
  if (issues.length > 0) return refused(issues);
  const units = [...input.units].sort(byCodePoint);
  const drawn = new Set<string>();
  const draws: SampleDraw[] = [];
  while (drawn.size < size) {
    const text = `${seed},${draws.length + 1}`;
    const hash = bytesToHex(sha256(utf8ToBytes(text)));
    const place = Number(BigInt(`0x${hash}`) % BigInt(units.length)) + 1;
    const unit = units[place - 1] ?? "";
    draws.push({ text, hash, place, unit, repeated: drawn.has(unit) });
    drawn.add(unit);
  }
  return accepted({ algorithm: "rivest-sampler-2011", seed, units, drawn: [...drawn], draws });
}
