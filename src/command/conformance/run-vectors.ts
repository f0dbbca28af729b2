import {
  answerSchema,
  protocolVersion,
  type Ready,
  readySchema,
} from "../../conformance/format/protocol-schema.js";
import type { Vector } from "../../conformance/format/vector-schema.js";
import { judgeAnswer } from "../../conformance/judge/judge-answer.js";
import type { JudgedVector } from "../../conformance/judge/run-report.js";
import { type ProgramProcess, startProgram } from "./program-process.js";

/** How a program is run. */
interface RunSettings {
  readonly program: string;
  readonly args: readonly string[];
  /** For one case, and for the start. */
  readonly milliseconds: number;
  /** How many copies of the program run side by side. */
  readonly parallel: number;
  /** Called after each vector. */
  readonly onJudged: (judged: number, of: number) => void;
}

/** The vectors with their verdicts, in the order of the vectors, and what the program said it is. */
interface RunVectors {
  readonly ready: Ready | null;
  readonly judged: readonly JudgedVector[];
}

const mostFailedStarts = 3;

/** Runs vectors against a program and judges its answers. */
export async function runVectors(
  vectors: readonly Vector[],
  settings: RunSettings,
): Promise<RunVectors> {
  const judged: (JudgedVector | undefined)[] = vectors.map(() => undefined);
  let next = 0;
  let done = 0;
  let ready: Ready | null = null;
  let failedStarts = 0;
  let lastFailure = "";

  async function worker(): Promise<void> {
    let running: Started | undefined;
    for (;;) {
      const index = next++;
      const vector = vectors[index];
      if (vector === undefined) break;
      running ??= await started();
      const outcome =
        running === undefined
          ? { judged: crashed(vector, lastFailure), alive: false }
          : await judgeOne(vector, running, settings.milliseconds);
      judged[index] = outcome.judged;
      if (!outcome.alive) running = undefined;
      done += 1;
      settings.onJudged(done, vectors.length);
    }
    await running?.process.stop(settings.milliseconds);
  }

  async function started(): Promise<Started | undefined> {
    if (failedStarts >= mostFailedStarts) return undefined;
    const begun = await start(settings);
    if (typeof begun === "string") {
      failedStarts += 1;
      lastFailure = begun;
      return undefined;
    }
    failedStarts = 0;
    ready ??= begun.ready;
    return begun;
  }

  await Promise.all(Array.from({ length: settings.parallel }, worker));
  return { ready, judged: judged.filter((one) => one !== undefined) };
}

interface Started {
  readonly process: ProgramProcess;
  readonly ready: Ready;
}

/** The program after its handshake, or why there was none. */
async function start({ program, args, milliseconds }: RunSettings): Promise<Started | string> {
  const process = startProgram(program, args);
  const heard = await process.ask({ command: "start", protocol: protocolVersion }, milliseconds);
  if (heard.heard === "end") return `the program ${heard.reason}`;
  if (heard.heard === "silence") {
    process.kill();
    return `no answer to start within ${milliseconds} ms`;
  }
  const ready = readySchema.safeParse(jsonOf(heard.line));
  if (ready.success) return { process, ready: ready.data };
  process.kill();
  return `not an answer to start: ${heard.line.slice(0, 200)}`;
}

async function judgeOne(
  vector: Vector,
  { process, ready }: Started,
  milliseconds: number,
): Promise<{ judged: JudgedVector; alive: boolean }> {
  if (!ready.kinds.includes(vector.kind)) {
    const reason = `the program does not answer ${vector.kind}`;
    return { judged: { vector, verdict: { verdict: "skipped", reason } }, alive: true };
  }
  const { id, kind, input } = vector;
  const heard = await process.ask({ command: "run", id, kind, input }, milliseconds);
  if (heard.heard === "end") {
    return { judged: crashed(vector, `the program ${heard.reason}`), alive: false };
  }
  if (heard.heard === "silence") {
    process.kill();
    return { judged: crashed(vector, `no answer within ${milliseconds} ms`), alive: false };
  }
  const answer = answerSchema.safeParse(jsonOf(heard.line));
  if (!answer.success || answer.data.id !== id) {
    process.kill();
    return {
      judged: crashed(vector, `not an answer to this case: ${heard.line.slice(0, 200)}`),
      alive: false,
    };
  }
  if ("skipped" in answer.data) {
    const reason = answer.data.skipped;
    return { judged: { vector, verdict: { verdict: "skipped", reason } }, alive: true };
  }
  const { result } = answer.data;
  return {
    judged: { vector, verdict: judgeAnswer(vector, result, ready.parts), answer: result },
    alive: true,
  };
}

function crashed(vector: Vector, reason: string): JudgedVector {
  return { vector, verdict: { verdict: "crashed", reason } };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
