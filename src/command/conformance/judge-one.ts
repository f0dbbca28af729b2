import type { Vector } from "../../conformance/format/vector-schema.js";
import { type AnsweredVector, judgeLine, partsFor } from "../../conformance/judge/judge-line.js";
import type { ResultPart } from "../../conformance/kinds/result/result-parts.js";
import type { Copy } from "./copies.js";

/** What came of one vector, and whether the copy that was asked can be asked again. */
interface Outcome {
  readonly judged: AnsweredVector;
  readonly isAlive: boolean;
}

/** Asks a copy of the program one vector and judges its answer. */
export async function judgeOne(
  vector: Vector,
  copy: Copy | string,
  asked: readonly ResultPart[] | undefined,
): Promise<Outcome> {
  if (typeof copy === "string") return crashed(vector, copy);
  const { process, ready } = copy;
  if (!ready.kinds.includes(vector.kind)) {
    return skipped(vector, `the program does not answer ${vector.kind}`);
  }
  const parts = { given: ready.parts, asked };
  if (vector.kind === "result" && partsFor(vector, parts)?.length === 0) {
    return skipped(vector, "the program gives no part of results that is judged");
  }
  const { id, kind, input } = vector;
  const heard = await process.ask({ command: "run", id, kind, input });
  if (heard.heard === "nothing") return crashed(vector, heard.reason);
  const judged = judgeLine(vector, heard.line, parts);
  return { judged, isAlive: judged.verdict.verdict !== "crashed" };
}

function crashed(vector: Vector, reason: string): Outcome {
  return { judged: { vector, verdict: { verdict: "crashed", reason } }, isAlive: false };
}

function skipped(vector: Vector, reason: string): Outcome {
  return { judged: { vector, verdict: { verdict: "skipped", reason } }, isAlive: true };
}
