import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { CommandFault, systemSentence } from "../command-fault.js";
import { bytesOfEntry, type RandomBytes, zipEntries } from "./zip-file.js";

/** A file that was given, alone, in a folder or in a zip file. */
export interface GivenFile {
  /** The name under which it is told about: with its path where two have the same name. */
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** What was given, and what of a folder or zip file was not taken because it is no XML by its name. */
export interface Given {
  readonly files: readonly GivenFile[];
  readonly leftOut: readonly string[];
}

/** The name that stands for what is piped in. */
export const standardInputName = "-";

const deepestZip = 3;
const largestInnerZip = 1 << 28;
const mostFiles = 100_000;

interface Found {
  readonly path: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

interface Finds {
  readonly found: Found[];
  readonly leftOut: string[];
}

const byCodeUnit = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Every file behind the paths: files as they are, and of folders and zip files what ends in `.xml`, in
 * the order of their names. A path that is not there stands for a file that cannot be opened.
 */
export async function givenFiles(
  paths: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
): Promise<Given> {
  const finds: Finds = { found: [], leftOut: [] };
  for (const path of paths) {
    if (path === standardInputName) {
      finds.found.push({ path: "standard input", bytes: replayed(standardInput) });
    } else await findAt(path, finds);
  }
  return { files: named(finds.found), leftOut: finds.leftOut };
}

/** What is piped in comes once; it is kept, so that it can be read again. */
function replayed(input: AsyncIterable<Uint8Array>): () => AsyncIterable<Uint8Array> {
  let kept: Uint8Array[] | undefined;
  return async function* () {
    if (kept !== undefined) {
      yield* kept;
      return;
    }
    kept = [];
    for await (const piece of input) {
      kept.push(piece);
      yield piece;
    }
  };
}

async function findAt(path: string, finds: Finds): Promise<void> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) return findInFolder(path, finds);
  if (isZip(path)) return findInZip(path, await fileBytes(path), 1, finds);
  finds.found.push({ path, bytes: () => streamed(path) });
}

async function* streamed(path: string): AsyncGenerator<Uint8Array> {
  try {
    const pieces: AsyncIterable<Uint8Array> = createReadStream(path);
    yield* pieces;
  } catch (error) {
    throw new CommandFault("unreadable", systemSentence(error));
  }
}

const isZip = (name: string) => extname(name).toLowerCase() === ".zip";
const isXml = (name: string) => extname(name).toLowerCase() === ".xml";

async function findInFolder(folder: string, finds: Finds): Promise<void> {
  const inside = await readdir(folder, { withFileTypes: true }).catch((error) => {
    throw new CommandFault("unreadable", `${folder}: ${systemSentence(error)}`);
  });
  for (const entry of [...inside].sort((one, other) => byCodeUnit(one.name, other.name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await findInFolder(path, finds);
    else if (isXml(entry.name) || isZip(entry.name)) await findAt(path, finds);
    else finds.leftOut.push(path);
    if (finds.found.length > mostFiles) {
      throw new CommandFault("unreadable", `${folder} has more than ${mostFiles} files`);
    }
  }
}

async function findInZip(
  path: string,
  file: RandomBytes,
  depth: number,
  finds: Finds,
): Promise<void> {
  const entries = await zipEntries(file).catch((error) => {
    throw new CommandFault("unreadable", `${path}: ${systemSentence(error)}`);
  });
  for (const entry of [...entries].sort((one, other) => byCodeUnit(one.name, other.name))) {
    const inner = `${path}/${entry.name}`;
    const bytes = () => bytesOfEntry(file, entry);
    if (isXml(entry.name)) finds.found.push({ path: inner, bytes });
    else if (!isZip(entry.name) || entry.size > largestInnerZip || depth === deepestZip) {
      finds.leftOut.push(inner);
    } else await findInZip(inner, inMemory(await gathered(bytes())), depth + 1, finds);
  }
}

async function fileBytes(path: string): Promise<RandomBytes> {
  try {
    const { size } = await stat(path);
    return { size, read: (offset, length) => readAt(path, offset, length) };
  } catch (error) {
    throw new CommandFault("unreadable", `${path}: ${systemSentence(error)}`);
  }
}

async function readAt(path: string, offset: number, length: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const inMemory = (bytes: Uint8Array): RandomBytes => ({
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
});

/** All bytes of pieces, in one. */
export async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

function named(found: readonly Found[]): readonly GivenFile[] {
  const times = new Map<string, number>();
  for (const { path } of found) {
    const name = basename(path);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  return found.map(({ path, bytes }) => {
    const rank = (seen.get(path) ?? 0) + 1;
    seen.set(path, rank);
    const name = times.get(basename(path)) === 1 ? basename(path) : path;
    return { name: rank === 1 ? name : `${name} (${rank})`, bytes };
  });
}
