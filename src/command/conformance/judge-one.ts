import type { Vector } from "../../conformance/format/vector-schema.js";
import { judgeAnswer } from "../../conformance/judge/judge-answer.js";
import type { JudgedVector } from "../../conformance/judge/judged-vector.js";
import type { ResultPart } from "../../conformance/kinds/result/result-parts.js";
import type { Copy } from "./copies.js";
import { readAnswer } from "./read-answer.js";

/** A vector with its verdict, and the line that the program answered with. */
export interface AnsweredVector extends JudgedVector {
  readonly line?: string;
}

/** What came of one vector, and whether the copy that was asked can be asked again. */
interface Outcome {
  readonly judged: AnsweredVector;
  readonly isAlive: boolean;
}

/** Asks a copy of the program one vector and judges its answer. */
export async function judgeOne(
  vector: Vector,
  copy: Copy | string,
  parts: readonly ResultPart[] | undefined,
): Promise<Outcome> {
  if (typeof copy === "string") return crashed(vector, copy);
  const { process, ready } = copy;
  if (!ready.kinds.includes(vector.kind)) {
    return skipped(vector, `the program does not answer ${vector.kind}`);
  }
  const isResult = vector.kind === "result";
  const given = (part: ResultPart) => ready.parts?.includes(part) ?? true;
  const judgedParts = isResult && parts !== undefined ? parts.filter(given) : ready.parts;
  if (isResult && judgedParts?.length === 0) {
    return skipped(vector, "the program gives no part of results that is judged");
  }
  const { id, kind, input } = vector;
  const heard = await process.ask({ command: "run", id, kind, input });
  if (heard.heard === "nothing") return crashed(vector, heard.reason);
  const { line } = heard;
  const answer = readAnswer(line, id);
  if (typeof answer === "string") return crashed(vector, answer, line);
  if ("skipped" in answer) return skipped(vector, answer.skipped, line);
  const { result } = answer;
  const verdict = judgeAnswer(vector, result, judgedParts);
  return { judged: { vector, verdict, answer: result, line }, isAlive: true };
}

const withLine = (line: string | undefined) => (line === undefined ? {} : { line });

function crashed(vector: Vector, reason: string, line?: string): Outcome {
  const verdict = { verdict: "crashed", reason } as const;
  return { judged: { vector, verdict, ...withLine(line) }, isAlive: false };
}

function skipped(vector: Vector, reason: string, line?: string): Outcome {
  const verdict = { verdict: "skipped", reason } as const;
  return { judged: { vector, verdict, ...withLine(line) }, isAlive: true };
}
