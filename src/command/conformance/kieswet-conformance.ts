#!/usr/bin/env node
import { type Ending, exitStatuses } from "../exit-status.js";
import { runConformance } from "./run-conformance.js";

const { stdin, stdout, stderr } = process;

// Who reads along may stop reading: the run goes on, its reports are written, and it ends as it would have.
for (const stream of [stdout, stderr]) stream.on("error", () => {});

// Who interrupts a run gets the reports of what was judged.
const interruption = new AbortController();
const ended: Ending[] = [];
for (const [name, how] of [
  ["SIGINT", "interrupted"],
  ["SIGTERM", "terminated"],
  // Its terminal was closed.
  ["SIGHUP", "terminated"],
] as const) {
  process.once(name, () => {
    ended.push(how);
    interruption.abort();
  });
}

const status = await runConformance(process.argv.slice(2), {
  input: stdin,
  output: stdout,
  beside: stderr,
  isWatched: stderr.isTTY,
  interrupted: interruption.signal,
});
// Who wrote to it may hold its input open, and waits for its end.
stdin.destroy();
const [how] = ended;
process.exitCode = how === undefined ? status : exitStatuses[how].status;
