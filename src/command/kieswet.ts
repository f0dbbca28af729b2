#!/usr/bin/env node
import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { systemSentence } from "./command-fault.js";
import { exitStatuses } from "./exit-status.js";
import { runKieswet } from "./run-kieswet.js";

// By itself the engine lets the heap grow to four times what is kept before it looks for garbage, and on a
// busy machine further: the counts of a nation would take twice the memory they need.
setFlagsFromString("--heap-growing-percent=40");

const { stdout, stderr } = process;
let isRead = true;

/** What is told where nobody reads any more, by system. */
const gone: readonly unknown[] = ["EPIPE", "EOF", "ERR_STREAM_DESTROYED"];

// Who reads along may stop reading: that is no fault, and the command ends as it would have.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  isRead = false;
  if (gone.includes(error.code)) return;
  stderr.write(`What was made could not be written: ${systemSentence(error)}\n`);
  process.exit(exitStatuses.unwritable.status);
});
stderr.on("error", () => {});

// Whoever interrupts finds nothing half made: what was begun is removed as the process ends.
process.on("SIGINT", () => process.exit(exitStatuses.interrupted.status));
for (const signal of ["SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => process.exit(exitStatuses.terminated.status));

process.exitCode = await runKieswet(process.argv.slice(2), {
  process: { stdout, stderr, env: process.env },
  standardInput: process.stdin,
  columns: stdout.isTTY ? stdout.columns : null,
  isWatched: stderr.isTTY,
  writeBytes: async (bytes) => {
    if (isRead && !stdout.write(bytes)) {
      await Promise.race([once(stdout, "drain"), once(stdout, "close")]).catch(() => {});
    }
    return isRead;
  },
});
