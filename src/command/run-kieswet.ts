import { proposeCompletions, run, type StricliProcess } from "@stricli/core";
import { application } from "./application.js";
import { exitStatuses } from "./exit-status.js";
import type { Surroundings } from "./surroundings.js";

/** What a process is, as far as the command needs one. */
export interface Host {
  readonly process: StricliProcess;
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly columns: number | null;
  readonly isWatched: boolean;
  readonly writeBytes: (bytes: Uint8Array) => Promise<void>;
}

/** Does what the words ask; answers with the exit status. */
export async function runKieswet(words: readonly string[], host: Host): Promise<number> {
  const { stdout, stderr, env = {} } = host.process;
  const own: StricliProcess = { stdout, stderr, env: { ...env, ...withoutColour(env) } };
  const surroundings: Surroundings = { ...host, process: own, ending: "right" };
  const [first, ...rest] = words;
  if (first === "--complete") {
    const proposed = await proposeCompletions(application, rest, surroundings);
    for (const { completion } of proposed) stdout.write(`${completion}\n`);
    return exitStatuses.right.status;
  }
  await run(application, words, surroundings);
  const status = Number(own.exitCode ?? 0);
  if (status < 0) return exitStatuses[status < -3 ? "misunderstood" : "failed"].status;
  return status === 0 ? exitStatuses[surroundings.ending].status : status;
}

/** `NO_COLOR` asks every command for plain letters. */
const withoutColour = (env: Readonly<Partial<Record<string, string>>>) =>
  (env["NO_COLOR"] ?? "") === "" ? {} : { STRICLI_NO_COLOR: "1" };
