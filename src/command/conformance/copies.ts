import { protocolVersion, type Ready } from "../../conformance/format/protocol-schema.js";
import { readReady } from "../../conformance/judge/read-answer.js";
import { canonicalJson } from "../../conformance/receipt/canonical-json.js";
import { type ProgramLimits, type ProgramProcess, startProgram } from "./program-process.js";

/** A copy of the program after its handshake. */
export interface Copy {
  readonly process: ProgramProcess;
  readonly ready: Ready;
}

/** The copies of one program, which must all say the same of themselves. */
export interface Copies {
  /** A copy that answers; a text: why there is none. */
  readonly start: () => Promise<Copy | string>;
  /** Ends a copy in good order, and keeps what it did wrong in ending. */
  readonly stop: (copy: Copy) => Promise<void>;
  /** What the first copy said. */
  readonly ready: () => Ready | null;
  readonly faults: () => readonly string[];
}

const mostFailedStarts = 3;

/** Starts copies of a program, until three in a row could not be started. */
export function copiesOf(program: string, args: readonly string[], limits: ProgramLimits): Copies {
  const faults = new Set<string>();
  let ready: Ready | null = null;
  let failures = 0;
  let lastFailure = "";

  function failed(why: string): string {
    failures += 1;
    lastFailure = why;
    return why;
  }

  return {
    ready: () => ready,
    faults: () => [...faults],
    async start() {
      if (failures >= mostFailedStarts) return lastFailure;
      const process = startProgram(program, args, limits);
      const heard = await process.ask({ command: "start", protocol: protocolVersion });
      const said = heard.heard === "line" ? readReady(heard.line) : heard.reason;
      if (typeof said === "string") {
        process.kill();
        return failed(said);
      }
      ready ??= said;
      if (canonicalJson(said) !== canonicalJson(ready)) {
        process.kill();
        const why = "a copy of the program said something else at its start than the first";
        faults.add(why);
        return failed(why);
      }
      failures = 0;
      return { process, ready };
    },
    async stop({ process }) {
      for (const fault of await process.stop()) faults.add(`the program ${fault}`);
    },
  };
}
