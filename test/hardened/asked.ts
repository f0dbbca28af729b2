import { answerText } from "../../src/conformance/answer-text.js";
import { calls } from "../face/arguments/calls.js";
import { publicFunctions } from "../face/arguments/doors.js";

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
