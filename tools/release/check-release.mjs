// `npm run release:check FOLDER KEY`, or `node check-release.mjs FOLDER KEY`: is what lies in a folder a release that
// the owner of a key signed, whole and unchanged? It needs Node.js and nothing else: no package, no network.
import { createHash, createPublicKey, verify } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv, exit } from "node:process";
import { pathToFileURL } from "node:url";
import { gunzipSync, inflateRawSync } from "node:zlib";

const sums = "SHA256SUMS";
const signature = `${sums}.sig`;
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** A number of a header of a tarball, in octal digits and nothing else. */
function numberIn(archive, at, length) {
  const digits = archive
    .subarray(at, at + length)
    .toString("latin1")
    .replace(/[\0 ]+$/, "");
  if (!/^[0-7]+$/.test(digits)) throw new Error(`the tarball has a header that is none, at ${at}`);
  return Number.parseInt(digits, 8);
}

/** The sum of a header, in which the place of the sum itself counts as spaces. */
function sumOfHeader(header) {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}

/** What was compressed: in one piece, of which nothing lies behind. Some programs read the first piece alone. */
function uncompressed(bytes) {
  const archive = gunzipSync(bytes);
  const [head, tail] = [10, 8];
  const { engine } = inflateRawSync(bytes.subarray(head), { info: true });
  if (bytes[3] !== 0 || head + engine.bytesWritten + tail !== bytes.length)
    throw new Error("the tarball is not compressed in one piece");
  return archive;
}

/**
 * The files of a tarball, by path. Whatever some program could unpack to something else than another is refused: a path
 * twice (some systems tell no capitals apart), outside `package/` or that not every system takes, what is no plain file
 * (links, headers of other forms of archives), bytes after the end.
 */
function filesOfTarball(bytes) {
  const archive = uncompressed(bytes);
  const text = (from, length) =>
    archive
      .subarray(from, from + length)
      .toString("utf8")
      .replace(/\0[\s\S]*$/, "");
  const files = new Map();
  const known = new Set();
  let at = 0;
  for (; at + 512 <= archive.length && archive[at] !== 0; ) {
    const [name, prefix] = [text(at, 100), text(at + 345, 155)];
    const path = prefix === "" ? name : `${prefix}/${name}`;
    const size = numberIn(archive, at + 124, 12);
    if (numberIn(archive, at + 148, 8) !== sumOfHeader(archive.subarray(at, at + 512)))
      throw new Error(`the header of ${path} in the tarball is not what it was`);
    if (text(at + 156, 1) !== "0") throw new Error(`${path} in the tarball is no plain file`);
    const parts = path.split("/");
    if (parts[0] !== "package" || parts.some((part) => ["", ".", ".."].includes(part)))
      throw new Error(`${path} in the tarball lies outside package/`);
    if (!/^[\w.@+/-]+$/.test(path))
      throw new Error(`${path} in the tarball is a name that not every system takes`);
    if (known.has(path.toLowerCase())) throw new Error(`${path} stands in the tarball twice`);
    known.add(path.toLowerCase());
    if (at + 512 + size > archive.length) throw new Error(`${path} in the tarball is cut`);
    files.set(path, archive.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  for (const path of known) {
    const parts = path.split("/");
    if (parts.some((_, depth) => depth > 0 && known.has(parts.slice(0, depth).join("/"))))
      throw new Error(`what ${path} lies in is file and folder in the tarball`);
  }
  if (archive.subarray(at).some((byte) => byte !== 0))
    throw new Error("the tarball has something after its end");
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
  if (key.includes("PRIVATE")) return yield "the key is a private one: give the public one";
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
  if (!text.endsWith("\n")) throw new Error(`${sums} has a last line that does not end`);
  const digests = new Map();
  for (const line of text.split("\n").slice(0, -1)) {
    const [, digest, name] = /^([0-9a-f]{64}) {2}([\w.-]+)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`${sums} has a line that is none: ${line}`);
    if (digests.has(name)) throw new Error(`${sums} names ${name} twice`);
    digests.set(name, digest);
  }
  return digests;
}

/** What the release says of itself and what its tarball is. */
function* faultsOfContent(folder, signed) {
  const release = JSON.parse(readFileSync(join(folder, "release.json"), "utf8"));
  const { name, version, publisher, vectors, files } = release;
  for (const [file, { sha256: digest, bytes: size }] of Object.entries(files)) {
    if (!signed.has(file)) throw new Error(`release.json names ${file}, which was not signed`);
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
    // A link, a folder or a pipe could be something else for whoever comes next.
    const odd = readdirSync(folder).filter((name) => !lstatSync(join(folder, name)).isFile());
    if (odd.length > 0) return odd.map((name) => `${name} is no plain file`);
    const faults = [...faultsOfSignature(folder, key)];
    const stated = statedDigests(folder);
    const there = readdirSync(folder).filter((name) => name !== sums && name !== signature);
    for (const name of there) if (!stated.has(name)) faults.push(`${name} was not signed`);
    for (const [name, digest] of stated) {
      if (!there.includes(name)) faults.push(`${name} is missing`);
      else if (sha256(readFileSync(join(folder, name))) !== digest)
        faults.push(`${name} was changed`);
    }
    return faults.length === 0 ? [...faultsOfContent(folder, stated)] : faults;
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
  const ends = (why) => {
    console.error(why);
    exit(1);
  };
  const known = [folder, key].map((path) => {
    try {
      return realpathSync(path);
    } catch {
      return ends(`${path} is not there`);
    }
  });
  if (dirname(known[1]) === known[0])
    ends("The key lies in the folder of the release: take it from where its publisher gives it.");
  if (!lstatSync(known[1]).isFile()) ends(`${key} is no file with a key`);
  const faults = faultsOfRelease(folder, readFileSync(known[1], "latin1"));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) exit(1);
  for (const [name, digest] of statedDigests(folder)) console.log(`${digest}  ${name}`);
  console.log("The release is whole, and signed by this key.");
}
