import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { CommandFault, systemSentence } from "../command-fault.js";
import {
  bounded,
  firstBytes,
  gathered,
  inMemory,
  onDisk,
  readAt,
  replayed,
  streamed,
} from "./bytes-of-files.js";
import type { LeftOut, WhyLeftOut } from "./left-out.js";
import { bytesOfEntry, type RandomBytes, zipEntries } from "./zip-file.js";

/** A file that was given, alone, in a folder or in a zip file. */
export interface GivenFile {
  /** The name under which it is told about: with its path where two have the same name. */
  readonly name: string;
  /** What it is by its name: a table (CSV), or else a file of EML_NL. */
  readonly is: "table" | "eml";
  /** Whether it was named itself, and not found in a folder or a zip file. */
  readonly isNamed: boolean;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** What was given, and what of folders and zip files was not taken. */
export interface Given {
  readonly files: readonly GivenFile[];
  readonly leftOut: readonly LeftOut[];
}

/** The name that stands for what is piped in. */
export const standardInputName = "-";

const deepestZip = 3;
const largestInnerZips = 1 << 29;
const mostFiles = 100_000;

interface Found {
  readonly path: string;
  readonly isNamed: boolean;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

interface Finds {
  readonly found: Found[];
  readonly leftOut: LeftOut[];
  /** The folders that were read, as the disk knows them. */
  readonly folders: Set<string>;
  /** Bytes of zip files in zip files: these are kept in memory. */
  innerZips: number;
}

const byName = <Entry extends { readonly name: string }>(entries: readonly Entry[]) =>
  [...entries].sort(({ name: one }, { name: other }) => (one < other ? -1 : one > other ? 1 : 0));

const unreadable = (path: string, error: unknown) =>
  new CommandFault("unreadable", `${path}: ${systemSentence(error)}`);

/**
 * Every file behind the paths: files as they are, and of folders and zip files what ends in `.xml` or `.csv`, in
 * the order of their names.
 */
export async function givenFiles(
  paths: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
): Promise<Given> {
  const finds: Finds = { found: [], leftOut: [], folders: new Set(), innerZips: 0 };
  for (const path of paths) {
    if (path === standardInputName) await findInPipe("standard input", standardInput, finds);
    else await findAt(path, finds);
  }
  return { files: named(finds.found), leftOut: finds.leftOut };
}

async function findAt(path: string, finds: Finds): Promise<void> {
  const stats = await stat(path).catch((error) => {
    throw unreadable(path, error);
  });
  if (stats.isDirectory()) return findInFolder(path, finds);
  if (!stats.isFile()) return findInPipe(path, streamed(path), finds);
  return findFile(path, stats, finds);
}

async function findFile(path: string, { size }: Stats, finds: Finds): Promise<void> {
  const first = await readAt(path, 0, 4).catch(() => new Uint8Array());
  if (isZip(path) || beginsAsZip(first)) return findInZip(path, onDisk(path, size), 1, finds);
  finds.found.push({ path, isNamed: true, bytes: () => streamed(path) });
}

/** What comes once, from standard input or a pipe with a name. */
async function findInPipe(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  finds: Finds,
): Promise<void> {
  const bytes = replayed(pieces);
  if (!beginsAsZip(await firstBytes(bytes(), 4))) {
    finds.found.push({ path, isNamed: true, bytes });
    return;
  }
  const all = await gathered(bounded(bytes())).catch((error) => {
    throw unreadable(path, error);
  });
  await findInZip(path, inMemory(all), 1, finds);
}

const isZip = (name: string) => extname(name).toLowerCase() === ".zip";
/** Whether a file is by its name a table, as the official programs write beside a count. */
const isTable = (name: string) => extname(name).toLowerCase() === ".csv";
const isRead = (name: string) => extname(name).toLowerCase() === ".xml" || isTable(name);

/** Whether these are the first bytes of a zip file, whatever it is called. */
const beginsAsZip = ([first, second, third, fourth]: Uint8Array) =>
  first === 0x50 &&
  second === 0x4b &&
  ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));

/** What a Mac writes beside each file: by its name XML, and none. */
const isOfMac = (path: string) =>
  basename(path).startsWith("._") || path.split("/").includes("__MACOSX");

const leave = ({ leftOut }: Finds, path: string, because: WhyLeftOut) => {
  leftOut.push({ path, because });
};

async function findInFolder(folder: string, finds: Finds): Promise<void> {
  try {
    const own = await realpath(folder);
    if (finds.folders.has(own)) return leave(finds, folder, "read-already");
    finds.folders.add(own);
    const inside = await readdir(folder, { withFileTypes: true });
    for (const entry of byName(inside)) await findEntry(join(folder, entry.name), entry, finds);
  } catch (error) {
    throw error instanceof CommandFault ? error : unreadable(folder, error);
  }
}

async function findEntry(path: string, entry: Dirent, finds: Finds): Promise<void> {
  const stats = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
  if (stats?.isDirectory() === true) return findInFolder(path, finds);
  if (!(isRead(path) || isZip(path)) || isOfMac(path)) return leave(finds, path, "no-xml");
  if (stats?.isFile() === false) return leave(finds, path, "no-plain-file");
  if (isZip(path)) return findAt(path, finds);
  take({ path, isNamed: false, bytes: () => streamed(path) }, finds);
}

function take(found: Found, finds: Finds): void {
  finds.found.push(found);
  if (finds.found.length > mostFiles) {
    throw new CommandFault("unreadable", `more than ${mostFiles} files were given`);
  }
}

async function findInZip(
  path: string,
  file: RandomBytes,
  depth: number,
  finds: Finds,
): Promise<void> {
  const entries = await zipEntries(file).catch((error) => {
    throw unreadable(path, error);
  });
  for (const entry of byName(entries)) {
    const inner = `${path}/${entry.name}`;
    const bytes = () => bytesOfEntry(file, entry);
    if (isOfMac(inner) || !(isRead(inner) || isZip(inner))) leave(finds, inner, "no-xml");
    else if (isRead(inner)) take({ path: inner, isNamed: false, bytes }, finds);
    else if (depth === deepestZip) leave(finds, inner, "too-deep");
    else {
      finds.innerZips += entry.size;
      if (finds.innerZips > largestInnerZips) {
        throw new CommandFault("unreadable", `${path}: zip files in it of more than 512 megabytes`);
      }
      await findInZip(inner, inMemory(await gathered(bytes())), depth + 1, finds);
    }
  }
}

function named(found: readonly Found[]): readonly GivenFile[] {
  const times = new Map<string, number>();
  for (const { path } of found) {
    const name = basename(path);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  return found.map(({ path, isNamed, bytes }) => {
    const rank = (seen.get(path) ?? 0) + 1;
    seen.set(path, rank);
    const name = times.get(basename(path)) === 1 ? basename(path) : path;
    const is = isTable(path) ? "table" : "eml";
    return { name: rank === 1 ? name : `${name} (${rank})`, is, isNamed, bytes };
  });
}
