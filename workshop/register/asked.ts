import { answerVector } from "../../src/conformance/answer-vector.js";
import { partsOfResult } from "../../src/conformance/kinds/result/result-parts.js";
import type { Readings } from "../../src/model/outcome/readings.js";
import { otherReadings } from "../mistakes.js";
import type { RegisteredMistake, SearchedKind } from "./registered-mistake.js";

/** The parts of a result in which a mistake of the register has to show. */
export const partsShowing = ["seats", "lots", "elected", "ranking"] as const;

type Kind = SearchedKind;

const shown = (kind: Kind, answer: object, like?: object): string => {
  if (kind !== "result") return textOf(answer);
  // The small program gives no rankings.
  const ranked = like === undefined || JSON.stringify(like).includes('"ranking"');
  const parts = partsShowing.filter((part) => ranked || part !== "ranking");
  return textOf(partsOfResult(answer, parts));
};

/** Properties in the order of their names: programs write them in orders of their own. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([name, inner]) => `${name}:${textOf(inner)}`).join(",")}}`;
}

/** What an input tells: whether it is decided, and which mistakes it catches. */
export interface AskedInput {
  readonly status: "completed" | "lot-required" | "refused";
  /** Whether a mistake changes the answer, under whichever single reading. */
  readonly catches: (mistake: RegisteredMistake) => boolean;
}

/** The right answer to an input, laid beside those of mistaken programs. */
export function askedInput(kind: Kind, input: unknown): AskedInput {
  const answer = (readings: Partial<Readings>): object =>
    answerVector({ kind, input }, { readings }) as object;
  const right = answer({});
  const status = statusOf(right);
  let others: readonly object[] | null = null;
  return {
    status,
    catches: (mistake) => {
      const wrong = status === "refused" ? null : mistake.answer(input);
      if (typeof wrong !== "object" || wrong === null) return false;
      const text = shown(kind, wrong, wrong);
      if (text === shown(kind, right, wrong)) return false;
      others ??= otherReadings.map(({ readings }) => answer(readings));
      return others.every((other) => shown(kind, other, wrong) !== text);
    },
  };
}

function statusOf(answer: object): AskedInput["status"] {
  if (!("status" in answer)) return "refused";
  return answer.status === "lot-required" ? "lot-required" : "completed";
}
