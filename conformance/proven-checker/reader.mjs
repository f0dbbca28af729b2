// Hands JSON to the proven checker, which reads it: value by value, with a tag for what each is. Trusted:
// see docs/proof.md. Numbers must be whole.
import "./law.js";

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

/**
 * What the proven checker says of the seats in an outcome of an election: `in accordance` with the
 * law, or not. `readings`: those asked for; absent: those that the outcome says it followed.
 */
export function provenCheck(election, outcome, readings) {
  try {
    const under = readings === undefined ? outcome.readings : readings;
    return judgements[globalThis.provenLaw(tagged(election), tagged(outcome), tagged(under))];
  } catch (error) {
    return `not readable: ${String(error?.message).slice(0, 100)}`;
  }
}
