import type { Ready } from "../../conformance/format/protocol-schema.js";
import type { Vector } from "../../conformance/format/vector-schema.js";
import type { AnsweredVector } from "../../conformance/judge/judge-line.js";
import type { ResultPart } from "../../conformance/kinds/result/result-parts.js";
import { type Copies, copiesOf } from "./copies.js";
import { type KeptCopy, keptCopy } from "./kept-copy.js";

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

/** The vectors that are asked, by index; drawn ones are made when they are. */
export interface VectorsToAsk {
  readonly length: number;
  readonly at: (index: number) => Vector | undefined;
  /** They are drawn: none is made any more when the run is over. */
  readonly areDrawn?: true;
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
  vectors: VectorsToAsk,
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
    const judged = await judgedBy(copies, vectors, settings, over.signal);
    return { ready: copies.ready(), judged, faults: copies.faults() };
  } finally {
    clearTimeout(timer);
    settings.signal?.removeEventListener("abort", end);
  }
}

/** Asks every vector, by as many copies of the program as are wanted. */
async function judgedBy(
  copies: Copies,
  vectors: VectorsToAsk,
  { parallel, parts, onJudged }: RunSettings,
  over: AbortSignal,
): Promise<readonly AnsweredVector[]> {
  const judged: (AnsweredVector | undefined)[] = [];
  let next = 0;
  let done = 0;

  async function worker(copy: KeptCopy): Promise<void> {
    while (next < vectors.length && !(vectors.areDrawn && over.aborted)) {
      const index = next++;
      const vector = vectors.at(index);
      if (vector === undefined) break;
      judged[index] = await copy.judge(vector, parts);
      done += 1;
      onJudged(done, vectors.length);
    }
    await copy.stop();
  }

  // The first copy says who answers; every other must say the same.
  const kept = Array.from({ length: parallel }, () => keptCopy(copies));
  if (vectors.length > 0) await kept[0]?.start();
  await Promise.all(kept.map(worker));
  return judged.filter((one) => one !== undefined);
}
