import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import {
  type Command,
  commandSchema,
  protocolVersion,
} from "../../conformance/format/protocol-schema.js";
import { wrapperAnswer, wrapperQuestion } from "../../conformance/format/wrapper-format.js";
import { CommandFault } from "../command-fault.js";
import { lineReader } from "./line-reader.js";

type Child = ChildProcessByStdio<Writable, Readable, null>;

const longestLine = 1_000_000;

/**
 * A program that speaks the format of the wrapper of OSV2020, as a program of the protocol: whoever judges it
 * runs this instead. It is ended with its adapter; time is kept by the runner. What cannot be started answers
 * nothing, not even that it is ready.
 */
export async function adaptProgram(
  program: string,
  args: readonly string[],
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  const child = await started(program, args);
  const ended = new Promise<null>((resolve) => {
    child.on("error", () => resolve(null));
    child.on("exit", () => resolve(null));
  });
  child.stdin.on("error", () => {});
  const lines = lineReader(child.stdout, longestLine);

  async function answerTo(command: Extract<Command, { readonly command: "run" }>): Promise<object> {
    const { id } = command;
    const asked = wrapperQuestion(command);
    if (typeof asked === "string") return { id, skipped: asked };
    child.stdin.write(`${JSON.stringify(asked.question)}\n`);
    const read = await Promise.race([lines.next(), ended]);
    if (read?.read !== "line") throw fault("the program gave no line");
    const result = wrapperAnswer(read.line, asked);
    if (typeof result === "string") throw fault(result);
    return { id, result };
  }

  try {
    for await (const line of createInterface({ input })) {
      const command = commandSchema.parse(JSON.parse(line));
      if (command.command === "stop") break;
      const answer =
        command.command === "start" ? readyOf([program, ...args]) : await answerTo(command);
      output.write(`${JSON.stringify(answer)}\n`);
    }
  } finally {
    child.stdin.end();
    child.kill();
    await ended;
  }
}

/** What is wrong with the program, which is no fault of its adapter. */
const fault = (sentence: string) => new CommandFault("unreadable", sentence);

/** A program that runs; throws where it cannot be started, before a question is put to it. */
function started(program: string, args: readonly string[]): Promise<Child> {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    child.on("spawn", () => resolve(child));
    child.on("error", (error) => {
      reject(fault(`the program could not be started (${error.message})`));
    });
  });
}

const readyOf = (words: readonly string[]) => ({
  ready: true,
  protocol: protocolVersion,
  program: words.join(" "),
  kinds: ["result"],
  parts: ["seats"],
});
