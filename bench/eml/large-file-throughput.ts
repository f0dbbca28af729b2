/**
 * Reads a municipal count of 200 MB, made up on the fly, and says how fast and with how much memory;
 * the floor is the same file through saxes with namespaces. Each case runs in a process of its own:
 * `tsx bench/eml/large-file-throughput.ts`.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { SaxesParser } from "saxes";
import { createEmlReader } from "../../src/eml/index.js";
import { largeFile } from "./large-file.js";

const megabyte = 1_000_000;
const size = Number(process.env["KIESWET_BENCH_MB"] ?? 200) * megabyte;

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

const [name] = process.argv.slice(2);
const consumer = name === undefined ? undefined : consumers[name]?.();

if (consumer === undefined) {
  for (let round = 1; round <= 3; round += 1) {
    for (const each of Object.keys(consumers)) {
      const file = fileURLToPath(import.meta.url);
      const run = spawnSync(process.execPath, [...process.execArgv, file, each], {
        encoding: "utf8",
      });
      process.stdout.write(`round ${round}  ${run.stdout}${run.stderr}`);
    }
  }
} else {
  let reading = 0;
  let bytes = 0;
  for (const piece of largeFile(size)) {
    bytes += piece.length;
    const before = performance.now();
    consumer.push(piece);
    reading += performance.now() - before;
  }
  const before = performance.now();
  consumer.finish();
  reading += performance.now() - before;
  const speed = bytes / 1_000 / reading;
  const peak = process.resourceUsage().maxRSS / 1_000;
  process.stdout.write(
    `${name}: ${(bytes / megabyte).toFixed(0)} MB, ${speed.toFixed(1)} MB/s, peak memory ${peak.toFixed(0)} MB\n`,
  );
}
