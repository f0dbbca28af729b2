import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { stylesheet } from "../website/stylesheet.js";
import { oneFile } from "./one-file.js";
import { schoolText } from "./school-questions.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const built = join(here, "dist");

/** Elections that the page loads when one of them is asked for. */
const later = ["councils-2018", "councils-2022", "councils-2026"] as const;

const read = (path: string) => readFileSync(join(here, path), "utf8");
const write = (path: string, text: string) => writeFileSync(join(built, path), text);

/** Builds the page into `playground/dist`, from where the site takes it, and the same as one file. */
export async function buildPlayground(): Promise<void> {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(join(built, "elections"), { recursive: true });
  await build({
    entryPoints: [join(here, "app/main.ts")],
    outfile: join(built, "playground.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    loader: { ".tsv": "text" },
    logLevel: "silent",
  });
  const reader = await build({
    entryPoints: [join(here, "app/files/worker.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
    write: false,
  });
  const elections = [
    ...later.map((set) => [set, read(`elections/${set}.tsv`)] as const),
    ["school", schoolText()] as const,
    ["reader", reader.outputFiles[0]?.text ?? ""] as const,
  ];
  for (const [set, text] of elections) {
    const [name, figures] = [JSON.stringify(set), JSON.stringify(text)];
    write(`elections/${set}.js`, `(window.kieswetElections??={})[${name}]=${figures};\n`);
  }
  cpSync(join(here, "playground.css"), join(built, "playground.css"));
  write("index.html", read("page.html"));
  write(
    "kieswet-klas.html",
    oneFile({
      page: read("page.html"),
      style: `${stylesheet()}\n${read("playground.css")}`,
      script: readFileSync(join(built, "playground.js"), "utf8"),
      elections,
    }),
  );
}
