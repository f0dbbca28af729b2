import { answerText } from "../../src/conformance/answer-text.js";
import { calls } from "../face/arguments/calls.js";
import { publicFunctions } from "../face/arguments/doors.js";
import { withLess } from "./left-out.js";

/** Every so many calls with something left out; none before they are made. */
const callsWithLess = (step: number) =>
  [...publicFunctions]
    .flatMap(([name, called]) =>
      [...withLess(calls[name] ?? [])].map((given, at) => ({ name, called, given, at })),
    )
    .filter((_, index) => step > 0 && index % step === 0);

const made = new Map<number, ReturnType<typeof callsWithLess>>();

/** The answer of every public function to a call in which something that may be absent, or must not be, is left out. */
export function askedWithLess(step: number): readonly (readonly [string, unknown])[] {
  const asked = made.get(step) ?? callsWithLess(step);
  made.set(step, asked);
  return asked.map(({ name, called, given, at }) => [
    `${name}, less ${at}`,
    answerOf(() => called(...given)),
  ]);
}

/** The answer of every public function to a good call, and of every vector it is given, not yet written down. */
export function everythingAsked(
  vectors: readonly string[],
): readonly (readonly [string, unknown])[] {
  return [
    ...[...publicFunctions].flatMap(([name, called]) => {
      const given = calls[name];
      return given === undefined ? [] : [[name, answerOf(() => called(...given))] as const];
    }),
    ...vectors.map((vector) => [vector, answerOf(() => answerText(vector))] as const),
  ];
}

/** What a call comes to: of what is asked for piece by piece, the first piece. */
function answerOf(call: () => unknown): unknown {
  try {
    const answer = call();
    return isIterator(answer) ? answer.next() : answer;
  } catch (error) {
    return [`threw ${error}`];
  }
}

function isIterator(value: unknown): value is Iterator<unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.prototype.toString.call(value) === "[object Generator]";
}
