// Evaluates a script in a realm whose intrinsics the command line has frozen, and prints what
// the script's `work` returns.
const { readFileSync } = require("node:fs");
const { runInThisContext } = require("node:vm");

try {
  const script = readFileSync(process.argv[2], "utf8");
  process.stdout.write(runInThisContext(`${script};hardened.work()`));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
