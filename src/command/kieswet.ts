#!/usr/bin/env node
import { once } from "node:events";
import { systemSentence } from "./command-fault.js";
import { exitStatuses } from "./exit-status.js";
import { runKieswet } from "./run-kieswet.js";

// Who reads along may stop reading: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`What was made could not be written: ${systemSentence(error)}\n`);
  process.exit(exitStatuses.unwritable.status);
});

process.exitCode = await runKieswet(process.argv.slice(2), {
  process: { stdout: process.stdout, stderr: process.stderr, env: process.env },
  standardInput: process.stdin,
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  isWatched: process.stderr.isTTY,
  writeBytes: async (bytes) => {
    if (!process.stdout.write(bytes)) await once(process.stdout, "drain");
  },
});
