import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { documentationText } from "../tools/llms/documentation-text.js";
import { scriptText } from "../tools/one-file/script-text.js";
import { faultsOf } from "./check-site.js";
import { typeFaults } from "./example-types.js";
import { guideFiles, readGuide } from "./guides.js";
import { hasPlayground, navigation } from "./navigation.js";
import { documentOf } from "./page.js";
import { client, design, guides, projectRoot, site } from "./places.js";
import { referencePages } from "./reference/pages.js";
import { searchIndex } from "./search-index.js";
import { stylesheet } from "./stylesheet.js";

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};

async function assets(): Promise<void> {
  write("assets/site.css", stylesheet());
  cpSync(join(design, "mark.svg"), join(site, "assets/mark.svg"));
  const { script } = await scriptText();
  const engine = `${script}\n${await exampleEngine()}`;
  write("assets/example-engine.js", `window.kieswetEngine=${JSON.stringify(engine)};\n`);
  await build({
    entryPoints: [join(client, "site.ts"), join(client, "theme.ts")],
    outdir: join(site, "assets"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
}

/** What runs a changed example in a worker, after the one script. */
async function exampleEngine(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(client, "worker/example-engine.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** The playground builds itself into `playground/dist`, which becomes a part of the site. */
async function playground(): Promise<void> {
  const own = join(projectRoot, "playground/build.ts");
  if (existsSync(own)) {
    const { buildPlayground } = await import(pathToFileURL(own).href);
    await buildPlayground();
  }
  const built = join(projectRoot, "playground/dist");
  if (existsSync(built)) cpSync(built, join(site, "playground"), { recursive: true });
}

rmSync(site, { recursive: true, force: true });
const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
const [written, reference] = await Promise.all([
  Promise.all(guideFiles().map(readGuide)),
  referencePages(),
]);
const pages = [...written, ...reference];
await Promise.all([assets(), playground()]);
cpSync(join(guides, "pictures"), join(site, "pictures"), { recursive: true });
const surroundings = { sections: navigation(pages), version, playground: hasPlayground() };
for (const page of pages) write(page.path, documentOf(page, surroundings));
write("assets/search-index.js", searchIndex(pages, hasPlayground()));
write("documentation.md", documentationText());

const faults = [...faultsOf(site), ...typeFaults(pages.flatMap(({ examples }) => examples))];
for (const fault of faults) console.error(fault);
if (faults.length > 0) throw new Error(`The site has ${faults.length} faults`);
console.log(`${pages.length} pages in site/; open site/index.html`);
