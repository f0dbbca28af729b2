import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { alias } from "../library.js";
import { guides, projectRoot } from "../places.js";

/** The program that a guide tells its reader to copy. */
function programOf(guide: string): string {
  const fence = /^```js\n(.*?)^```$/ms.exec(readFileSync(join(guides, guide), "utf8"));
  if (fence?.[1] === undefined) throw new Error(`no program in ${guide}`);
  return fence[1];
}

const uses = [
  ["compare two fractions", 'export { compareFractions } from "kieswet";'],
  ["seats and people of a parsed election", 'export { determineResult } from "kieswet";'],
  ["the same, from unchecked input", 'export { electionResult } from "kieswet";'],
  [
    "put a council on a page: reading, result, report in Dutch",
    programOf("put-a-council-on-a-page.md"),
  ],
  ["check the count of a polling station", 'export { checkCount } from "kieswet/counts";'],
  ["read official files", 'export { readEml } from "kieswet/eml";'],
] as const;

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;

/** What a bundler keeps of the library for a few uses, minified and compressed. */
export async function generate(): Promise<string> {
  const rows = await Promise.all(
    uses.map(async ([use, contents]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: projectRoot, loader: "ts" },
        bundle: true,
        minify: true,
        format: "esm",
        target: "es2022",
        write: false,
        alias,
      });
      const code = outputFiles[0]?.contents ?? new Uint8Array();
      return `| ${use} | ${kilobytes(code.length)} | ${kilobytes(gzipSync(code).length)} |`;
    }),
  );
  return ["| to | minified | compressed |", "|---|---:|---:|", ...rows].join("\n");
}
