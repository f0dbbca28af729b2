import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * What it costs to import each door of the built package, in starts of an empty program: 1.0 is
 * Node itself. Processor time, and each program once in every round: a busy moment strikes all alike.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const { exports: doors } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as {
  exports: Readonly<Record<string, unknown>>;
};

const imports: readonly string[] = [
  "zod",
  ...Object.keys(doors)
    .filter((door) => door !== "./package.json")
    .map((door) => `kieswet${door.slice(1)}`),
];
const programs = new Map([
  ["nothing", ""],
  ...imports.map((name) => [`import "${name}"`, `await import("${name}")`] as const),
  ...imports.map((name) => [`require "${name}"`, `require("${name}")`] as const),
]);

/** Processor time of a program that does this and ends. */
function milliseconds(program: string): number {
  const type = program.includes("require") ? "commonjs" : "module";
  const told = `${program}; console.log(JSON.stringify(process.cpuUsage()))`;
  const output = execFileSync(process.execPath, [`--input-type=${type}`, "--eval", told], {
    cwd: root,
    encoding: "utf8",
  });
  const { user, system } = JSON.parse(output) as NodeJS.CpuUsage;
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const times = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const [name, program] of programs) {
    times.set(name, [...(times.get(name) ?? []), milliseconds(program)]);
  }
}

const start = median(times.get("nothing") ?? []);
const zod = median(times.get('import "zod"') ?? []) - start;
console.log(`an empty start: ${start.toFixed(0)} ms (median of ${rounds})`);
console.table(
  Object.fromEntries(
    [...times].map(([name, values]) => [
      name,
      {
        "in empty starts": (median(values) / start).toFixed(2),
        "of what zod adds": ((median(values) - start) / zod).toFixed(2),
      },
    ]),
  ),
);
