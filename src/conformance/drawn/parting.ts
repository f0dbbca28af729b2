import { has } from "../../model/has.js";
import type { Vector } from "../format/vector-schema.js";
import { comparableAnswer } from "../judge/comparable-answer.js";
import { type Difference, firstDifference } from "../judge/first-difference.js";
import { kindNamed } from "../kinds/kinds.js";
import type { ResultPart } from "../kinds/result/result-parts.js";

/** Where two answers to one case part: at which step of the law, and what each says there. */
export interface Parting {
  /** Such as `steps: residual-seat`, `quota`, `lists: elected`. */
  readonly step: string;
  readonly at: string;
  readonly first: string;
  readonly second: string;
}

/** What of a result comes before what, in the order of the law. */
const inOrderOfLaw = [
  "quota",
  "combinations",
  "steps",
  "lots",
  "question",
  "seats",
  "unassignedSeats",
  "preferenceThreshold",
  "lists",
  "status",
];

/** Where two answers part; null: they say the same. */
export function partingOf(
  { kind: name }: Pick<Vector, "kind">,
  first: unknown,
  second: unknown,
  parts: readonly ResultPart[] | undefined,
): Parting | null {
  const kind = kindNamed(name);
  const [one, other] = [first, second].map((answer) => comparableAnswer(kind, answer, parts));
  if (isPlain(one) && isPlain(other)) {
    const isRefused = [one, other].map((answer) => has(answer, "refused"));
    if (isRefused[0] !== isRefused[1]) {
      const [left, right] = isRefused.map((refuses) => (refuses ? "refused" : "answered"));
      return { step: "refused", at: "", first: left ?? "", second: right ?? "" };
    }
    const names = new Set([...inOrderOfLaw, ...Object.keys(one), ...Object.keys(other)]);
    for (const property of names) {
      const found = differenceOf(one[property], other[property], property);
      if (found !== null) return parting(property, found, one, other);
    }
    return null;
  }
  const found = differenceOf(one, other, "");
  return found === null ? null : parting("answer", found, {}, {});
}

/** Neither answer is right here: what only one of them says is a difference, too. */
function differenceOf(one: unknown, other: unknown, at: string): Difference | null {
  const found = firstDifference(one, other, at);
  if (found !== null) return found;
  const turned = firstDifference(other, one, at);
  return turned === null
    ? null
    : { at: turned.at, expected: turned.actual, actual: turned.expected };
}

type Plain = Readonly<Record<string, unknown>>;

function parting(property: string, found: Difference, one: Plain, other: Plain): Parting {
  const { at, expected: first, actual: second } = found;
  const index = Number(/^steps\[(\d+)\]/.exec(at)?.[1] ?? -1);
  const step = index < 0 ? undefined : (stepAt(one, index) ?? stepAt(other, index));
  const inside = /^lists\[\d+\]\.(\w+)/.exec(at)?.[1];
  const detail = step ?? inside;
  return { step: detail === undefined ? property : `${property}: ${detail}`, at, first, second };
}

function stepAt({ steps }: Plain, index: number): string | undefined {
  const step: unknown = Array.isArray(steps) ? steps[index] : undefined;
  return isPlain(step) && typeof step["step"] === "string" ? step["step"] : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
