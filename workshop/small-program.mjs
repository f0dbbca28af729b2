import { createInterface } from "node:readline";
import { programs } from "./small-programs.mjs";

// node small-program.mjs [KIND [MISTAKE]]: answers vectors of one kind, or of all kinds, over standard
// input and output.
const [only = null, mistake = null] = process.argv.slice(2);
const write = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
const name = mistake === null ? "small programs" : `small programs, ${mistake}`;

for await (const line of createInterface({ input: process.stdin })) {
  const { command, id, kind, input } = JSON.parse(line);
  if (command === "stop") break;
  if (command === "start") {
    const kinds = only === null ? Object.keys(programs) : [only];
    const parts = ["seats", "lots", "elected"];
    write({ ready: true, protocol: 1, program: name, kinds, parts });
    continue;
  }
  const { notAnswered, answerOf } = programs[kind];
  const reason = notAnswered(input);
  write(reason === null ? { id, result: answerOf(input, mistake) } : { id, skipped: reason });
}
