import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const built = join(here, "dist");

/** Builds the page into `playground/dist`, from where the site takes it. */
export async function buildPlayground(): Promise<void> {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  await build({
    entryPoints: [join(here, "app/main.ts")],
    outfile: join(built, "playground.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  cpSync(join(here, "playground.css"), join(built, "playground.css"));
  writeFileSync(join(built, "index.html"), readFileSync(join(here, "page.html"), "utf8"));
}
