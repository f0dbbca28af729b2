import { parseWithSchema } from "../model/parse-with-schema.js";
import { run } from "../operations/run.js";
import { answerVector } from "./answer-vector.js";
import { type Command, commandSchema, protocolVersion } from "./format/protocol-schema.js";
import { vectorKinds } from "./kinds/kinds.js";
import { libraryVersion } from "./receipt/library-version.js";

/**
 * Answers JSON text with JSON text: a command of the protocol (`{"command":"run",…}`) as a program that the kit
 * judges, anything else as a question of the table of operations. A text that is no command and no question
 * is answered with what is wrong with it; none throws.
 */
export function answerText(text: string): string {
  const command = commandIn(text);
  return command === undefined ? run(text) : JSON.stringify(answerTo(command));
}

function commandIn(text: string): Command | undefined {
  try {
    const parsed = parseWithSchema(commandSchema, JSON.parse(text));
    return parsed.status === "accepted" ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}

function answerTo(command: Command): object {
  switch (command.command) {
    case "start": {
      const program = `kieswet ${libraryVersion}`;
      return { ready: true, protocol: protocolVersion, program, kinds: vectorKinds };
    }
    case "run":
      return { id: command.id, result: answerVector(command) };
    case "stop":
      return { stopped: true };
  }
}
