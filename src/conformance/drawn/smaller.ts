import { has } from "../../model/has.js";

/** A question as JSON. */
type Json = unknown;

/** Every question that is one step smaller: all votes fewer, something left out, or a figure smaller. */
export function* smallerInputs(input: Json): Generator<Json> {
  for (const by of [1_000, 10, 2]) {
    const fewer = withFewerVotes(input, by, false);
    if (JSON.stringify(fewer) !== JSON.stringify(input)) yield fewer;
  }
  yield* smallerParts(input);
}

/** All votes divided by a number, rounded down. */
function withFewerVotes(input: Json, by: number, areVotes: boolean): Json {
  if (typeof input === "number") return areVotes ? (input - (input % by)) / by : input;
  if (Array.isArray(input)) return input.map((item) => withFewerVotes(item, by, areVotes));
  if (typeof input !== "object" || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      withFewerVotes(value, by, areVotes || name === "votes" || name === "listVotes"),
    ]),
  );
}

function* smallerParts(input: Json): Generator<Json> {
  yield* withoutCandidate(input);
  if (Array.isArray(input)) {
    const items: readonly Json[] = input;
    yield* withoutItems(items);
    for (const [index, item] of items.entries()) {
      for (const smaller of smallerParts(item)) {
        yield items.map((other, at) => (at === index ? smaller : other));
      }
    }
    return;
  }
  if (typeof input === "object" && input !== null) {
    const entries: readonly (readonly [string, Json])[] = Object.entries(input);
    for (const [name] of entries) {
      yield Object.fromEntries(entries.filter(([other]) => other !== name));
    }
    for (const [name, value] of entries) {
      for (const smaller of smallerParts(value)) yield { ...input, [name]: smaller };
    }
    return;
  }
  if (typeof input === "number") yield* smallerNumbers(input);
}

function* withoutItems(items: readonly Json[]): Generator<Json> {
  const half = (items.length - (items.length % 2)) / 2;
  if (half > 1) {
    yield items.slice(0, half);
    yield items.slice(half);
  }
  for (const index of items.keys()) yield without(items, index);
}

function without(items: readonly Json[], index: number): readonly Json[] {
  return items.filter((_, at) => at !== index);
}

function* smallerNumbers(figure: number): Generator<number> {
  if (!Number.isSafeInteger(figure) || figure <= 0) return;
  for (let step = figure; step >= 1; step = (step - (step % 2)) / 2) yield figure - step;
}

/** A list without one of its candidates, and without the votes on that one. */
function* withoutCandidate(list: Json): Generator<Json> {
  if (typeof list !== "object" || list === null || !(has(list, "candidates") && has(list, "votes")))
    return;
  const { candidates, votes } = list;
  if (!Array.isArray(candidates) || !Array.isArray(votes)) return;
  const rows: readonly Json[] = votes;
  for (const index of candidates.keys()) {
    yield {
      ...list,
      candidates: without(candidates, index),
      votes: rows.map((row) => (Array.isArray(row) ? without(row, index) : row)),
    };
  }
}
