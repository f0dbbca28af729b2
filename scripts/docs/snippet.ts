import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { projectRoot, source } from "./places.js";

const execute = promisify(execFile);

/** The library under its public names, so that a guide imports what its reader would. */
const alias = {
  "kieswet/eml": source("eml/index.ts"),
  "kieswet/explain": source("explain/index.ts"),
  "kieswet/conformance": source("conformance/index.ts"),
  kieswet: source("index.ts"),
};

/** Runs the TypeScript of a guide and gives what it printed. `where` names it when it fails. */
export async function printed(code: string, where: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kieswet-snippet-"));
  try {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: projectRoot, loader: "ts", sourcefile: where },
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
    throw new Error(`${where}: the example does not run`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
