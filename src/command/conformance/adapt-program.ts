import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import {
  type Command,
  commandSchema,
  protocolVersion,
} from "../../conformance/format/protocol-schema.js";
import { wrapperAnswer, wrapperQuestion } from "../../conformance/format/wrapper-format.js";
import { lineReader } from "./line-reader.js";

const longestLine = 1_000_000;

/**
 * A program that speaks the format of the wrapper of OSV2020, as a program of the protocol: whoever judges it
 * runs this instead. It is ended with its adapter; time is kept by the runner.
 */
export async function adaptProgram(
  program: string,
  args: readonly string[],
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
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
    if (read?.read !== "line") throw new Error("the program gave no line");
    const result = wrapperAnswer(read.line, asked);
    if (typeof result === "string") throw new Error(result);
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

const readyOf = (words: readonly string[]) => ({
  ready: true,
  protocol: protocolVersion,
  program: words.join(" "),
  kinds: ["result"],
  parts: ["seats"],
});
