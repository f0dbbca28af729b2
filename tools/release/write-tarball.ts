import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { publisherSchema } from "./publisher.js";
import { sha256, tarballOf } from "./tarball.js";

/**
 * `npm run tarball [FOLDER [RELEASE]]`: packs the build and tells its SHA-256; with the `release.json` of a
 * release, as its publisher packed it, and then it fails where the tarball is another.
 */

const project = fileURLToPath(new URL("../..", import.meta.url));
const [folder = "reports", released] = process.argv.slice(2);
const release = z.looseObject({
  publisher: publisherSchema,
  files: z.record(z.string(), z.looseObject({ sha256: z.string() })),
});
const { name, version } = z
  .looseObject({ name: z.string(), version: z.string() })
  .parse(JSON.parse(readFileSync(join(project, "package.json"), "utf8")));
const stated =
  released === undefined ? undefined : release.parse(JSON.parse(readFileSync(released, "utf8")));
const tarball = tarballOf(project, stated?.publisher);
const file = `${name}-${version}.tgz`;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, file), tarball);
console.log(`${sha256(tarball)}  ${file}`);
if (stated !== undefined && stated.files[file]?.sha256 !== sha256(tarball)) {
  console.error(`The release states another: ${stated.files[file]?.sha256 ?? "none"}`);
  process.exitCode = 1;
}
