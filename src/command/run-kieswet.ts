import { proposeCompletions, run, type StricliProcess } from "@stricli/core";
import { application } from "./application.js";
import { CommandFault } from "./command-fault.js";
import { exitStatuses } from "./exit-status.js";
import type { Surroundings } from "./surroundings.js";
import { writeError } from "./written-error.js";

/** What a process is, as far as the command needs one. */
export interface Host {
  readonly process: StricliProcess;
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly columns: number | null;
  readonly isWatched: boolean;
  /** Writes bytes, and waits for room; answers whether anybody still reads. */
  readonly writeBytes: (bytes: Uint8Array) => Promise<boolean>;
}

/** Does what the words ask; answers with the exit status. */
export async function runKieswet(words: readonly string[], host: Host): Promise<number> {
  const { stdout, stderr, env = {} } = host.process;
  let complaint = "";
  const told: StricliProcess["stderr"] = {
    ...(stderr.getColorDepth === undefined
      ? {}
      : { getColorDepth: (colours) => stderr.getColorDepth?.(colours) ?? 1 }),
    write(text) {
      complaint = text;
      stderr.write(text);
    },
  };
  const own: StricliProcess = { stdout, stderr: told, env: { ...env, ...withoutColour(env) } };
  const standardInput = readOnce(host.standardInput);
  const surroundings: Surroundings = { ...host, process: own, standardInput, ending: "right" };
  const [first, ...rest] = words;
  if (first === "--complete") {
    for (const word of await completions(rest, surroundings)) stdout.write(`${word}\n`);
    return exitStatuses.right.status;
  }
  await run(application, first === "help" ? [...rest, "--help"] : words, surroundings);
  const status = Number(own.exitCode ?? 0);
  if (status === 0) return exitStatuses[surroundings.ending].status;
  if (status > 0) return status;
  const ending = status < -3 ? "misunderstood" : "failed";
  if (words.includes("--json")) writeError(surroundings, ending, withoutEscapes(complaint));
  return exitStatuses[ending].status;
}

/**
 * What the last of the words can become. Options are proposed where one was begun: a shell offers files
 * only where nothing else is.
 */
async function completions(words: readonly string[], surroundings: Surroundings) {
  const [verb, ...further] = words;
  const asked = verb === "help" && further.length === 1 ? further : words;
  const proposed = await proposeCompletions(application, asked, surroundings);
  const isOption = asked.at(-1)?.startsWith("-") === true;
  return proposed.flatMap(({ completion }) =>
    completion === "--" || completion.startsWith("-") !== isOption ? [] : [completion],
  );
}

/** `NO_COLOR` asks every command for plain letters. */
const withoutColour = (env: Readonly<Partial<Record<string, string>>>) =>
  (env["NO_COLOR"] ?? "") === "" ? {} : { STRICLI_NO_COLOR: "1" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
const withoutEscapes = (text: string) => text.replace(/\u001b\[[\d;]*m/g, "").trimEnd();

/** What is piped in comes once: who names it twice is told. */
function readOnce(input: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let isRead = false;
  return {
    [Symbol.asyncIterator]() {
      if (isRead) throw new CommandFault("misunderstood", "standard input can be named once");
      isRead = true;
      return input[Symbol.asyncIterator]();
    },
  };
}
