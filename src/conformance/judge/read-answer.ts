import { repeatedName } from "../../model/repeated-name.js";
import {
  answerSchema,
  type ProgramAnswer,
  type Ready,
  readySchema,
} from "../format/protocol-schema.js";

const deepest = 64;
const longestShown = 200;

/** The answer to `start` in a line; a text: why it is none. */
export function readReady(line: string): Ready | string {
  const ready = readySchema.safeParse(jsonOf(line));
  return ready.success ? ready.data : `not an answer to start: ${shortened(line)}`;
}

/** The answer to the vector with an id in a line; a text: why it is none. */
export function readAnswer(line: string, id: string): ProgramAnswer | string {
  const answer = answerSchema.safeParse(jsonOf(line));
  return answer.success && answer.data.id === id
    ? answer.data
    : `not an answer to this case: ${shortened(line)}`;
}

const shortened = (line: string): string => line.slice(0, longestShown);

/** What a line says in JSON; undefined where it says nothing, says a thing twice or hides it too deep. */
function jsonOf(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return isPlain(value, deepest) && repeatedName(line) === undefined ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value nests no deeper than that, and holds no number that is too large to be one. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isPlain(inner, depth - 1));
}
