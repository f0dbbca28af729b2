import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../bench/run.mjs", import.meta.url));

/** How long the calculations take on the machine that builds the site, and how many times their floors. */
export function generate(): string {
  const table = execFileSync(process.execPath, [program, "table"], { encoding: "utf8" }).trim();
  const [cpu] = cpus();
  return [
    table,
    "",
    `On ${cpu?.model ?? "an unknown processor"}, Node ${process.versions.node}.`,
  ].join("\n");
}
