import type { Ready } from "../../conformance/format/protocol-schema.js";
import type { Vector } from "../../conformance/format/vector-schema.js";
import type { AnsweredVector } from "../../conformance/judge/judge-line.js";
import type { ResultPart } from "../../conformance/kinds/result/result-parts.js";
import { type Copies, type Copy, copiesOf } from "./copies.js";
import { judgeOne } from "./judge-one.js";

/** How a program is run. */
export interface RunSettings {
  readonly program: string;
  readonly args: readonly string[];
  /** For one case, for the start and for the end. */
  readonly milliseconds: number;
  /** How many copies of the program run side by side. */
  readonly parallel: number;
  /** Called after each vector. */
  readonly onJudged: (judged: number, of: number) => void;
  /** For the whole run; absent: an hour. */
  readonly runMilliseconds?: number;
  /** Of one line of the program; absent: a million. */
  readonly lineBytes?: number;
  /** The parts of results that are judged; absent: those that the program gives. */
  readonly parts?: readonly ResultPart[];
  /** Aborted: the run ends now. */
  readonly signal?: AbortSignal;
}

/** The vectors with their verdicts, in the order of the vectors, and what the program said it is. */
export interface RunVectors {
  readonly ready: Ready | null;
  readonly judged: readonly AnsweredVector[];
  /** What the program did against the protocol beside its answers. */
  readonly faults: readonly string[];
}

const anHour = 3_600_000;
const aMillion = 1_000_000;

/** Runs vectors against a program and judges its answers; whatever the program does, every vector gets a verdict. */
export async function runVectors(
  vectors: readonly Vector[],
  settings: RunSettings,
): Promise<RunVectors> {
  const over = new AbortController();
  const end = () => over.abort();
  const timer = setTimeout(end, settings.runMilliseconds ?? anHour);
  settings.signal?.addEventListener("abort", end);
  const { program, args, milliseconds, lineBytes = aMillion } = settings;
  const limits = { milliseconds, lineBytes, signal: over.signal };
  const copies = copiesOf(program, args, limits);
  try {
    const judged = await judgedBy(copies, vectors, settings);
    return { ready: copies.ready(), judged, faults: copies.faults() };
  } finally {
    clearTimeout(timer);
    settings.signal?.removeEventListener("abort", end);
  }
}

/** Asks every vector, by as many copies of the program as are wanted. */
async function judgedBy(
  copies: Copies,
  vectors: readonly Vector[],
  { parallel, parts, onJudged }: RunSettings,
): Promise<readonly AnsweredVector[]> {
  const judged: (AnsweredVector | undefined)[] = vectors.map(() => undefined);
  let next = 0;
  let done = 0;

  async function worker(first: Copy | string): Promise<void> {
    let copy = first;
    for (;;) {
      const index = next++;
      const vector = vectors[index];
      if (vector === undefined) break;
      if (typeof copy === "string") copy = await copies.start();
      const outcome = await judgeOne(vector, copy, parts);
      judged[index] = outcome.judged;
      if (!outcome.isAlive && typeof copy !== "string") {
        copy.process.kill();
        copy = "";
      }
      done += 1;
      onJudged(done, vectors.length);
    }
    if (typeof copy !== "string") await copies.stop(copy);
  }

  // The first copy says who answers; every other must say the same.
  const first = vectors.length === 0 ? "" : await copies.start();
  await Promise.all(
    Array.from({ length: parallel }, (_, index) => worker(index === 0 ? first : "")),
  );
  return judged.filter((one) => one !== undefined);
}
