import { smallerInputs } from "../../src/conformance/drawn/smaller.js";
import { type AskedInput, askedInput } from "./asked.js";
import { drawnInputs } from "./drawn-inputs.js";
import type { RegisteredMistake, SearchedKind } from "./registered-mistake.js";
import type { BodyOfVote } from "./rule-period.js";

/** An input with the mistakes that it was chosen to catch. */
export interface Catching {
  readonly input: object;
  readonly mistakes: readonly RegisteredMistake[];
}

type Status = AskedInput["status"];
type Kind = SearchedKind;

const inputsTried = 2_500;
const wantedEach = 4;
const seed = 20_260_318;

/**
 * The smallest inputs that were found which together catch the mistakes of a body: decided without a lot
 * where one is, else with the lot that is to be drawn.
 */
export function inputsCatching(
  kind: Kind,
  of: BodyOfVote,
  mistakes: readonly RegisteredMistake[],
): readonly Catching[] {
  const decided = foundWith(kind, of, mistakes, "completed");
  const caught = new Set(decided.flatMap((one) => one.mistakes));
  const left = mistakes.filter((one) => !caught.has(one));
  return [...decided, ...foundWith(kind, of, left, "lot-required")];
}

function foundWith(
  kind: Kind,
  of: BodyOfVote,
  mistakes: readonly RegisteredMistake[],
  status: Status,
): readonly Catching[] {
  const times = new Map<RegisteredMistake, number>();
  const candidates: object[] = [];
  for (const input of drawnInputs(kind, of, seed, inputsTried)) {
    const wanted = mistakes.filter((one) => (times.get(one) ?? 0) < wantedEach);
    if (wanted.length === 0) break;
    const asked = askedInput(kind, input);
    const caught = asked.status === status ? wanted.filter(asked.catches) : [];
    for (const one of caught) times.set(one, (times.get(one) ?? 0) + 1);
    if (caught.length > 0) candidates.push(input);
  }
  return covering(kind, candidates, mistakes).map((one) => smallest(kind, one, status));
}

/** Few of the inputs that catch as much as all, those first that catch most. */
function covering(
  kind: Kind,
  inputs: readonly object[],
  mistakes: readonly RegisteredMistake[],
): readonly Catching[] {
  const each = inputs.map((input) => {
    const { catches } = askedInput(kind, input);
    return { input, caught: mistakes.filter(catches), size: JSON.stringify(input).length };
  });
  const chosen: Catching[] = [];
  const left = new Set(mistakes);
  for (;;) {
    const [best] = each
      .map(({ input, caught, size }) => ({
        input,
        size,
        mistakes: caught.filter((one) => left.has(one)),
      }))
      .filter((one) => one.mistakes.length > 0)
      .sort((one, two) => two.mistakes.length - one.mistakes.length || one.size - two.size);
    if (best === undefined) return chosen;
    chosen.push({ input: best.input, mistakes: best.mistakes });
    for (const one of best.mistakes) left.delete(one);
  }
}

/** Nothing can be left out of the input alone without a mistake escaping. */
function smallest(kind: Kind, { input, mistakes }: Catching, status: Status): Catching {
  for (const smaller of smallerInputs(input)) {
    const asked = askedInput(kind, smaller);
    if (asked.status === status && mistakes.every(asked.catches)) {
      return smallest(kind, { input: smaller as object, mistakes }, status);
    }
  }
  return { input, mistakes };
}
