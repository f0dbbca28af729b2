import type { Vector } from "../../conformance/format/vector-schema.js";
import type { AnsweredVector } from "../../conformance/judge/judge-line.js";
import type { ResultPart } from "../../conformance/kinds/result/result-parts.js";
import type { Copies, Copy } from "./copies.js";
import { judgeOne } from "./judge-one.js";

/** One copy of a program at a time: another is started where it has crashed. */
export interface KeptCopy {
  /** Starts it now, not at its first case. */
  readonly start: () => Promise<void>;
  readonly judge: (
    vector: Vector,
    parts: readonly ResultPart[] | undefined,
  ) => Promise<AnsweredVector>;
  /** Ends it in good order. */
  readonly stop: () => Promise<void>;
}

/** A copy that is kept for many cases. */
export function keptCopy(copies: Copies): KeptCopy {
  let copy: Copy | string | null = null;
  return {
    async start() {
      copy = await copies.start();
    },
    async judge(vector, parts) {
      if (copy === null) copy = await copies.start();
      const { judged, isAlive } = await judgeOne(vector, copy, parts);
      if (!isAlive) {
        if (typeof copy !== "string") copy.process.kill();
        copy = null;
      }
      return judged;
    },
    async stop() {
      if (copy !== null && typeof copy !== "string") await copies.stop(copy);
      copy = null;
    },
  };
}
