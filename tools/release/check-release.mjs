// `npm run release:check FOLDER KEY`, or `node check-release.mjs FOLDER KEY`: is what lies in a folder a release that
// the owner of a key signed, whole and unchanged? It needs Node.js and nothing else: no package, no network.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, exit } from "node:process";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

const sums = "SHA256SUMS";
const signature = `${sums}.sig`;
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The files of a tarball, by path. */
function filesOfTarball(bytes) {
  const archive = gunzipSync(bytes);
  const text = (from, length) =>
    archive
      .subarray(from, from + length)
      .toString("utf8")
      .replace(/\0[\s\S]*$/, "");
  const files = new Map();
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const [name, prefix] = [text(at, 100), text(at + 345, 155)];
    const size = Number.parseInt(text(at + 124, 12), 8);
    const path = prefix === "" ? name : `${prefix}/${name}`;
    if (files.has(path)) throw new Error(`${path} stands in it twice`);
    files.set(path, archive.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** The digest of the vectors: that of the lines `digest  name` of their files, in the order of their names. */
function digestOfVectors(files) {
  const folder = "package/conformance/vectors/";
  const lines = [...files]
    .filter(([path]) => path.startsWith(folder))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path.slice(folder.length)}\n`);
  return sha256(lines.join(""));
}

/** What is wrong with the signature; a key of another kind signs nothing here. */
function* faultsOfSignature(folder, key) {
  const publicKey = createPublicKey(key);
  if (publicKey.asymmetricKeyType !== "ed25519") return yield "the key is no Ed25519 key";
  const text = readFileSync(join(folder, signature), "latin1");
  const bytes = Buffer.from(text, "base64");
  if (text !== `${bytes.toString("base64")}\n`) yield `${signature} is not written as a signature`;
  if (!verify(null, readFileSync(join(folder, sums)), publicKey, bytes)) {
    yield `${sums} is not what was signed, or another key signed it`;
  }
}

/** The digest of each file that was signed. */
function statedDigests(folder) {
  const text = readFileSync(join(folder, sums), "utf8");
  const lines = text.split("\n").slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [, digest, name] = /^([0-9a-f]{64}) {2}([\w.-]+)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`${sums} has a line that is none: ${line}`);
      return [name, digest];
    }),
  );
}

/** What the release says of itself and what its tarball is. */
function* faultsOfContent(folder) {
  const release = JSON.parse(readFileSync(join(folder, "release.json"), "utf8"));
  const { name, version, publisher, vectors, files } = release;
  for (const [file, { sha256: digest, bytes: size }] of Object.entries(files)) {
    const bytes = readFileSync(join(folder, file));
    if (sha256(bytes) !== digest || bytes.length !== size)
      yield `${file} is not as release.json says`;
  }
  const packed = filesOfTarball(readFileSync(join(folder, `${name}-${version}.tgz`)));
  const manifest = JSON.parse(packed.get("package/package.json")?.toString("utf8") ?? "{}");
  const said = [
    manifest.name,
    manifest.version,
    manifest.repository?.url,
    manifest.homepage,
    manifest.bugs?.url,
  ];
  const stated = [name, version, publisher.repository, publisher.homepage, publisher.bugs];
  if (said.some((value, at) => value !== stated[at]))
    yield "the tarball is of another package, version or publisher";
  if (digestOfVectors(packed) !== vectors.sha256) yield "the tarball has other vectors";
  const bill = JSON.parse(readFileSync(join(folder, `${name}-${version}.cdx.json`), "utf8"));
  const own = bill.metadata.component;
  if (own.name !== name || own.version !== version)
    yield "the bill of materials is of another package";
  const listed = bill.components.map(({ group, name: short }) =>
    group ? `${group}/${short}` : short,
  );
  for (const needed of Object.keys({
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
  })) {
    if (!listed.includes(needed)) yield `the bill of materials is without ${needed}`;
  }
}

/** Everything that is wrong with a release: nothing, where it is whole and signed by the key. */
export function faultsOfRelease(folder, key) {
  try {
    const faults = [...faultsOfSignature(folder, key)];
    const stated = statedDigests(folder);
    const there = readdirSync(folder).filter((name) => name !== sums && name !== signature);
    for (const name of there) if (!stated.has(name)) faults.push(`${name} was not signed`);
    for (const [name, digest] of stated) {
      if (!there.includes(name)) faults.push(`${name} is missing`);
      else if (sha256(readFileSync(join(folder, name))) !== digest)
        faults.push(`${name} was changed`);
    }
    return faults.length === 0 ? [...faultsOfContent(folder)] : faults;
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const [folder, key] = argv.slice(2);
  if (folder === undefined || key === undefined) {
    console.error(
      "FOLDER KEY: the folder of the release, and the file with the publisher's public key",
    );
    exit(64);
  }
  const faults = faultsOfRelease(folder, readFileSync(key));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) exit(1);
  for (const [name, digest] of statedDigests(folder)) console.log(`${digest}  ${name}`);
  console.log("The release is whole, and signed by this key.");
}
