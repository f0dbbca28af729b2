/**
 * Reads a municipal count of 200 MB, made up on the fly, and says how fast and with how much memory;
 * the floor is the same file through saxes with namespaces. Each reading has a process of its own, of one
 * bundled file (a loader of TypeScript would count as memory), the two take turns, and the speed is that of the processor's time: `tsx
 * bench/eml/large-file-throughput.ts`, with the environment's `KIESWET_BENCH_MB` and
 * `KIESWET_BENCH_ROUNDS`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SaxesParser } from "saxes";
import { createEmlReader } from "../../src/eml/read/eml-reader.js";
import { largeFile } from "./large-file.js";

const megabyte = 1_000_000;
const size = Number(process.env["KIESWET_BENCH_MB"] ?? 200) * megabyte;
const rounds = Number(process.env["KIESWET_BENCH_ROUNDS"] ?? 7);

interface Consumer {
  readonly push: (piece: Uint8Array) => void;
  readonly finish: () => void;
}

const consumers: Readonly<Record<string, () => Consumer>> = {
  "bare saxes": () => {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const parser = new SaxesParser({ xmlns: true });
    return {
      push: (piece) => parser.write(decoder.decode(piece, { stream: true })),
      finish: () => parser.close(),
    };
  },
  "typed reading": () => {
    const reader = createEmlReader();
    return {
      push: (piece) => {
        reader.push(piece);
      },
      finish: () => {
        if (reader.finish().reading.status === "refused") throw new Error("the file was refused");
      },
    };
  },
};

interface Measured {
  /** Megabytes a second of the processor's time. */
  readonly speed: number;
  /** Peak memory in megabytes. */
  readonly peak: number;
}

function measure({ push, finish }: Consumer): Measured {
  let microseconds = 0;
  let bytes = 0;
  const timed = (step: () => void): void => {
    const before = process.cpuUsage();
    step();
    microseconds += process.cpuUsage(before).user;
  };
  for (const piece of largeFile(size)) {
    bytes += piece.length;
    timed(() => push(piece));
  }
  timed(finish);
  return { speed: bytes / microseconds, peak: process.resourceUsage().maxRSS / 1_000 };
}

function measuredApart(name: string, script: string): Measured {
  const run = spawnSync(process.execPath, [script, name], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Measured;
}

async function withScript<Result>(use: (script: string) => Result): Promise<Result> {
  // Not wanted in the script that it makes.
  const { buildSync } = await import("esbuild");
  const folder = mkdtempSync(join(tmpdir(), "kieswet-bench-"));
  const outfile = join(folder, "bench.mjs");
  try {
    buildSync({
      entryPoints: [fileURLToPath(import.meta.url)],
      bundle: true,
      platform: "node",
      format: "esm",
      external: ["esbuild"],
      outfile,
      logLevel: "warning",
    });
    return use(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const median = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;

const print = (line: string) => process.stdout.write(`${line}\n`);

const [name = ""] = process.argv.slice(2);
const consumer = consumers[name];

if (consumer !== undefined) print(JSON.stringify(measure(consumer())));
else {
  const names = Object.keys(consumers);
  const measured = await withScript((script) =>
    Array.from({ length: rounds }, () => names.map((each) => measuredApart(each, script))),
  );
  const medians = names.map((each, index) => {
    const speed = median(measured.map((round) => round[index]?.speed ?? 0));
    const peak = Math.max(...measured.map((round) => round[index]?.peak ?? 0));
    print(`${each}: ${speed.toFixed(1)} MB/s, peak memory ${peak.toFixed(0)} MB`);
    return speed;
  });
  const ratio = (medians[1] ?? 0) / (medians[0] ?? 0);
  print(`ratio of the medians of ${rounds} rounds: ${ratio.toFixed(2)}`);
}
