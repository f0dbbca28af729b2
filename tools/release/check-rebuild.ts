import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { packedFiles } from "./packed-files.js";
import { sha256, tarballOf } from "./tarball.js";

/**
 * `tsx tools/release/check-rebuild.ts FILE`: builds the package a second time, in another folder, with other rights
 * for new files, in another time zone and language, and fails where the tarball has another byte. Leaves the
 * tarball in a file.
 */

const project = fileURLToPath(new URL("../..", import.meta.url));
const [file = "reports/kieswet.tgz"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "kieswet-rebuilt-"));
const elsewhere = join(folder, "somewhere else");
const left =
  /^(node_modules|\.git|dist|reports|site|coverage|\.stryker-tmp|playground\/dist|proof\/build)$/;

/** The files that are not the same in both packages. */
function differing(): readonly string[] {
  const [here, there] = [project, elsewhere].map(
    (root) => new Map(packedFiles(root).map(({ path, bytes }) => [path, sha256(bytes)])),
  );
  const paths = new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])]);
  return [...paths].filter((path) => here?.get(path) !== there?.get(path));
}

/** The packages: links to those of here, but for what stands in the build itself (tsup.config.ts). */
function installed(): void {
  mkdirSync(join(elsewhere, "node_modules"));
  for (const name of readdirSync(join(project, "node_modules"))) {
    const [from, to] = [project, elsewhere].map((root) => join(root, "node_modules", name));
    if (from === undefined || to === undefined) continue;
    if (/^(d3-|internmap$)/.test(name)) cpSync(from, to, { recursive: true });
    else symlinkSync(from, to);
  }
}

try {
  const here = tarballOf(project);
  mkdirSync(join(project, file, ".."), { recursive: true });
  writeFileSync(join(project, file), here);
  process.umask(0o077);
  cpSync(project, elsewhere, {
    recursive: true,
    filter: (source) => !left.test(relative(project, source)),
  });
  installed();
  execFileSync("npm", ["run", "--silent", "build"], {
    cwd: elsewhere,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, TZ: "Asia/Kathmandu", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  });
  const there = tarballOf(elsewhere);
  console.log(`${sha256(here)}  the tarball, ${gunzipSync(here).length} bytes unpacked`);
  console.log(`${sha256(there)}  built again elsewhere`);
  if (sha256(here) !== sha256(there)) {
    console.error(`Not the same: ${differing().join(", ")}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
