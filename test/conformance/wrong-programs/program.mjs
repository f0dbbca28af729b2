import { createInterface } from "node:readline";
import { answerOf, notAnswered } from "./single-lists.mjs";

// node program.mjs [MISTAKE]: answers vectors over standard input and output.
const mistake = process.argv[2] ?? null;
const write = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  const { command, id, input } = JSON.parse(line);
  if (command === "stop") break;
  if (command === "start") {
    const program = mistake === null ? "single lists" : `single lists, ${mistake}`;
    write({
      ready: true,
      protocol: 1,
      program,
      kinds: ["result"],
      parts: ["seats", "lots", "elected"],
    });
    continue;
  }
  const reason = notAnswered(input);
  write(reason === null ? { id, result: answerOf(input, mistake) } : { id, skipped: reason });
}
