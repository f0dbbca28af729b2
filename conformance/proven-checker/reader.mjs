// Hands JSON to the proven checker, which reads it: value by value, with a tag for what each is. Trusted:
// see docs/proof.md. Numbers must be whole.
import "./law.js";

// That of the file beside this one, whatever is loaded later.
const { provenLaw } = globalThis;

const judgements = [
  "in accordance",
  "not in accordance",
  "no rules known",
  "no such election",
  "not readable: the election",
  "not readable: the readings",
  "not readable: the outcome",
];

const listOf = (items) => items.reduceRight((others, first) => [0, first, others], 0);

function tagged(json) {
  if (json === null) return 0;
  if (typeof json === "boolean") return [0, Number(json)];
  if (Number.isSafeInteger(json) && json >= 0) return [1, BigInt(json)];
  if (typeof json === "string") return [2, json];
  if (Array.isArray(json)) return [3, listOf(Array.from(json, tagged))];
  if (typeof json !== "object") throw new TypeError(`a ${typeof json} that is not a whole number`);
  return [4, listOf(Object.entries(json).map(([name, value]) => [0, name, tagged(value)]))];
}

function judged(values) {
  try {
    const [election, outcome, readings = outcome.readings] = values();
    return judgements[provenLaw(tagged(election), tagged(outcome), tagged(readings))];
  } catch (error) {
    return `not readable: ${String(error?.message).slice(0, 100)}`;
  }
}

/**
 * What the proven checker says of the seats in an outcome of an election: `in accordance` with the
 * law, or not. `readings`: those asked for; absent: those that the outcome says it followed.
 */
export function provenCheck(election, outcome, readings) {
  return judged(() => [election, outcome, readings]);
}

const partsOfText = /"(?:[^"\\]|\\.)*"|\s+/g;

/** What a text says, if it names no field twice and writes each number in figures: nothing is lost. */
function whole(text) {
  const json = JSON.parse(text);
  const bare = text.replace(partsOfText, (part) => part.trim() && JSON.stringify(JSON.parse(part)));
  if (JSON.stringify(json) === bare) return json;
  throw new SyntaxError("a text that names a field twice, or writes a number otherwise");
}

/** The same of the texts of files. */
export function provenCheckText(election, outcome, readings) {
  const texts = readings === undefined ? [election, outcome] : [election, outcome, readings];
  return judged(() => texts.map(whole));
}
