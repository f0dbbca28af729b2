import { type KeyObject, sign } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { billOfMaterials } from "./bill-of-materials.js";
import type { Publisher } from "./packed-files.js";
import { sha256, tarballOf } from "./tarball.js";

/** What a release is made of. */
export interface ReleaseOrder {
  /** The folder of the project, built. */
  readonly project: string;
  readonly publisher: Publisher;
  /** The commit that was built. */
  readonly commit: string;
  /** The Ed25519 key that signs. */
  readonly key: KeyObject;
}

const manifestSchema = z.looseObject({ name: z.string(), version: z.string() });

const ordered = (names: readonly string[]) =>
  [...names].sort((one, other) => (one < other ? -1 : 1));

/** The digest of the vectors: that of the lines `digest  name` of their files, in the order of their names. */
export function digestOfVectors(project: string): string {
  const folder = join(project, "conformance/vectors");
  const lines = ordered(readdirSync(folder)).map(
    (name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`,
  );
  return sha256(new TextEncoder().encode(lines.join("")));
}

/** The face of every door, in one text. */
function apiReport(project: string): string {
  const folder = join(project, "api");
  return ordered(readdirSync(folder))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

/** Every file of a release, by name: what is shipped, what is in it, and the signature over all of it. */
export function madeRelease(order: ReleaseOrder): ReadonlyMap<string, Uint8Array> {
  const { project, publisher, commit, key } = order;
  const text = (path: string) => readFileSync(join(project, path), "utf8");
  const bytes = (content: string) => new TextEncoder().encode(content);
  const manifest = text("package.json");
  const { name, version } = manifestSchema.parse(JSON.parse(manifest));
  const own = `${name}-${version}`;
  const bill = billOfMaterials({
    manifest,
    lockfile: text("package-lock.json"),
    madeWith: text("conformance/proven-checker/made-with.txt"),
  });
  const shipped = new Map<string, Uint8Array>([
    [`${own}.tgz`, tarballOf(project, publisher)],
    [`${own}.cdx.json`, bytes(bill)],
    [`${own}.api.md`, bytes(apiReport(project))],
  ]);
  const files = Object.fromEntries(
    [...shipped].map(([file, content]) => [
      file,
      { sha256: sha256(content), bytes: content.length },
    ]),
  );
  const release = {
    ...{ release: "kieswet-release/1", name, version, commit, publisher },
    ...{ vectors: { sha256: digestOfVectors(project) }, files },
  };
  shipped.set("release.json", bytes(`${JSON.stringify(release, null, 2)}\n`));
  const sums = bytes(
    ordered([...shipped.keys()])
      .map((file) => `${sha256(shipped.get(file) ?? new Uint8Array())}  ${file}\n`)
      .join(""),
  );
  const signature = `${sign(null, sums, key).toString("base64")}\n`;
  return new Map([...shipped, ["SHA256SUMS", sums], ["SHA256SUMS.sig", bytes(signature)]]);
}
