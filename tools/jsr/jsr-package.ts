import { readdirSync, readFileSync } from "node:fs";
import * as z from "zod";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

const packages = z.record(z.string(), z.string());
const manifest = z
  .looseObject({ version: z.string(), dependencies: packages, optionalDependencies: packages })
  .parse(JSON.parse(read("package.json")));

/** A source as JSR takes it: what it imports of its own is named as the source it is. */
export function withSourceNames(text: string): string {
  return text.replace(/(\b(?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]+)\.js"/g, '$1$2.ts"');
}

/** jsr.json, with the packages that sources import, in the versions that package.json names. */
export function jsrConfiguration(): string {
  const imported = { ...manifest.dependencies, ...manifest.optionalDependencies };
  const imports = Object.fromEntries(
    Object.entries(imported).map(([name, version]) => [name, `npm:${name}@${version}`]),
  );
  const configuration = z.looseObject({}).parse(JSON.parse(read("jsr.json")));
  return `${JSON.stringify({ ...configuration, version: manifest.version, imports }, null, 2)}\n`;
}

/** Every source of the doors, by its path, as JSR takes it. */
export function jsrSources(): ReadonlyMap<string, string> {
  const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"))
    .filter((name) => !/^(?:command|conformance\/generators)\//.test(name))
    .sort();
  return new Map(sources.map((name) => [`src/${name}`, withSourceNames(read(`src/${name}`))]));
}
