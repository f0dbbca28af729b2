import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { alias } from "./library.js";
import { projectRoot } from "./places.js";

const execute = promisify(execFile);

/** An example of a guide: its TypeScript, and a name to find it by. */
export interface Example {
  readonly name: string;
  readonly code: string;
}

export const exampleName = (guide: string, number: number): string =>
  `${guide.replace(/\.md$/, "")}-example-${number}.ts`;

/** As many examples run side by side as the machine has processors; the others wait in line. */
const lanes = cpus().map(() => Promise.resolve(""));
let turn = 0;

/** Runs an example and gives what it printed. */
export function printed(example: Example): Promise<string> {
  const lane = turn++ % lanes.length;
  const run = (lanes[lane] ?? Promise.resolve("")).then(() => execution(example));
  lanes[lane] = run.catch(() => "");
  return run;
}

async function execution({ name, code }: Example): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kieswet-snippet-"));
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: code,
        resolveDir: join(projectRoot, dirname(name)),
        loader: "ts",
        sourcefile: name,
      },
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      target: "node20",
      alias,
      logLevel: "silent",
    });
    const script = join(folder, "snippet.mjs");
    writeFileSync(script, outputFiles[0]?.contents ?? "");
    const { stdout } = await execute(process.execPath, [script], { maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    throw new Error(`${name}: the example does not run`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
