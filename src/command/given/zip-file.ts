import { Inflate } from "fflate";
import { CommandFault } from "../command-fault.js";
import { crc32 } from "./crc32.js";

/** Bytes that can be read from any place. */
export interface RandomBytes {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** A file in a zip file, as the directory at its end has it. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  readonly crc: number;
  readonly offset: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const longestEnd = 22 + 0xffff;
const mostEntries = 20_000;
const largestEntry = 1 << 30;
const largestWhole = 4 * largestEntry;
const pieceSize = 1 << 16;
const unpacked = 0;
const deflated = 8;

const unreadable = (sentence: string) => new CommandFault("unreadable", sentence);

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The files in a zip file, as its directory names them; folders are left out. */
export async function zipEntries(file: RandomBytes): Promise<readonly ZipEntry[]> {
  const { count, offset, size } = await endRecord(file);
  if (count > mostEntries) throw unreadable(`more than ${mostEntries} files in one zip file`);
  const bytes = await file.read(offset, size);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = entryAt(bytes, at);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = next;
  }
  const whole = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (whole > largestWhole) throw unreadable("a zip file of more than four gigabytes unpacked");
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  if (packed > file.size) throw unreadable("a zip file whose files overlap");
  return entries;
}

async function endRecord(file: RandomBytes) {
  const length = Math.min(file.size, longestEnd);
  const tail = await file.read(file.size - length, length);
  const view = viewOf(tail);
  for (let at = length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endOfDirectory) continue;
    if (at + 22 + view.getUint16(at + 20, true) !== length) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (count === 0xffff || offset === 0xffffffff) {
      throw unreadable("a zip file in the form for more than four gigabytes (zip64)");
    }
    if (view.getUint16(at + 8, true) !== count) throw unreadable("a part of a split zip file");
    if (offset + size > file.size) break;
    return { count, offset, size };
  }
  throw unreadable("no zip file, or a part of one: it has no directory");
}

function entryAt(bytes: Uint8Array, at: number) {
  const view = viewOf(bytes);
  if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) {
    throw unreadable("a zip file whose directory is damaged");
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const next = at + 46 + nameLength + extraLength + commentLength;
  if (next > bytes.length) throw unreadable("a zip file whose directory is damaged");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted) throw unreadable(`${name} in the zip file is encrypted`);
  return { entry, next };
}

/** The bytes of a file in a zip file, piece by piece; refused where they are not what the directory says. */
export async function* bytesOfEntry(
  file: RandomBytes,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array> {
  if (entry.size > largestEntry) throw unreadable(`${entry.name} is larger than a gigabyte`);
  let size = 0;
  let crc = 0;
  for await (const piece of unpackedPieces(file, entry)) {
    size += piece.length;
    if (size > entry.size) break;
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) {
    throw unreadable(`${entry.name} in the zip file is damaged`);
  }
}

async function* unpackedPieces(file: RandomBytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.method !== unpacked && entry.method !== deflated) {
    throw unreadable(`${entry.name} in the zip file is packed in a way that is not known here`);
  }
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  const end = (await startOf(file, entry)) + entry.packedSize;
  for (let at = end - entry.packedSize; at < end; at += pieceSize) {
    const piece = await file.read(at, Math.min(pieceSize, end - at));
    if (entry.method === unpacked) {
      yield piece;
      continue;
    }
    try {
      inflate.push(piece, at + pieceSize >= end);
    } catch {
      throw unreadable(`${entry.name} in the zip file is damaged`);
    }
    yield* ready.splice(0);
  }
}

async function startOf(file: RandomBytes, { name, offset, packedSize }: ZipEntry): Promise<number> {
  const head = viewOf(await file.read(offset, Math.min(30, Math.max(0, file.size - offset))));
  if (head.byteLength < 30 || head.getUint32(0, true) !== localEntry) {
    throw unreadable(`${name} in the zip file is not where its directory says`);
  }
  const start = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (start + packedSize > file.size) throw unreadable(`${name} in the zip file is cut off`);
  return start;
}
