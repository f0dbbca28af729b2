import { createInterface } from "node:readline";
import { answerVector } from "../../conformance/answer-vector.js";
import { commandSchema, protocolVersion } from "../../conformance/format/protocol-schema.js";
import { vectorKinds } from "../../conformance/kinds/kinds.js";
import type { Preset } from "../../model/outcome/readings.js";

/** This package as a program of the protocol: reads commands, writes answers, until `stop`. */
export async function answerAsProgram(
  name: string,
  preset: Preset,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  const write = (value: object): void => {
    output.write(`${JSON.stringify(value)}\n`);
  };
  for await (const line of createInterface({ input })) {
    const command = commandSchema.parse(JSON.parse(line));
    if (command.command === "stop") return;
    if (command.command === "start") {
      write({ ready: true, protocol: protocolVersion, program: name, kinds: vectorKinds });
      continue;
    }
    write({ id: command.id, result: answerVector(command, { preset }) });
  }
}
