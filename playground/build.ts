import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { stylesheet } from "../website/stylesheet.js";
import { electionSets } from "./app/elections/catalogue.js";
import { firstSets } from "./app/elections/first-catalogue.js";
import { firstPages } from "./first-pages.js";
import { electionTexts } from "./official-elections.js";
import { oneFile } from "./one-file.js";
import { schoolText } from "./school-questions.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const built = join(here, "dist");

const texts = electionTexts();
const atFirst = Object.fromEntries(firstSets.map((set) => [set, texts[set]]));

/** Elections that the page loads when one of them is asked for. */
const later = electionSets.filter((set) => !(firstSets as readonly string[]).includes(set));

/** A program of the page as the text of one script. */
async function script(entry: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
    ...options,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const read = (path: string) => readFileSync(join(here, path), "utf8");
const write = (path: string, text: string) => writeFileSync(join(built, path), text);

/** Builds the page into `playground/dist`, from where the site takes it, and the same as one file. */
export async function buildPlayground(): Promise<void> {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(join(built, "elections"), { recursive: true });
  const [program, first, reader] = await Promise.all([
    script("app/main.ts", { define: { firstTexts: JSON.stringify(atFirst) } }),
    script("app/first/show-first.ts", {
      define: { firstPages: JSON.stringify(firstPages(texts)) },
    }),
    script("app/files/worker.ts"),
  ]);
  const elections = [
    ...later.map((set) => [set, texts[set]] as const),
    ["school", schoolText()] as const,
    ["reader", reader] as const,
  ];
  write("playground.js", program);
  write("first.js", first);
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
      first,
      program,
      elections,
    }),
  );
}
