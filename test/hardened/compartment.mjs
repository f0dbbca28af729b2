// Evaluates a script inside a compartment of a locked-down realm: frozen intrinsics, no
// clock, no chance, nothing of the platform but its text codec. Prints what the script's `work` returns.
import { readFileSync } from "node:fs";
import "ses";

lockdown({ errorTaming: "unsafe", overrideTaming: "severe", consoleTaming: "unsafe" });

const inside = new Compartment({ TextDecoder, TextEncoder });
try {
  const platform = inside.evaluate(
    "[typeof process, typeof console, typeof fetch, typeof setTimeout]",
  );
  if (platform.some((type) => type !== "undefined")) throw new Error("The compartment leaks");
  const script = readFileSync(process.argv[2], "utf8");
  process.stdout.write(inside.evaluate(`${script};hardened.work()`));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
