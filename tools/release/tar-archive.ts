/** A file of an archive. */
export interface ArchivedFile {
  /** Where it stands in the archive, with `/` between folders. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isExecutable: boolean;
}

const blockSize = 512;

/** 26 October 1985, 08:15 UTC: the time that npm gives to every file of a package. */
const timeOfEveryFile = 499_162_500;

const ascii = (text: string) => new TextEncoder().encode(text);
const octal = (number: number, width: number) => `${number.toString(8).padStart(width - 1, "0")}\0`;

/** A path as the two fields of the header: at most 100 bytes behind at most 155. */
function splitPath(path: string): readonly [name: string, prefix: string] {
  if (ascii(path).length <= 100) return [path, ""];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (ascii(prefix).length <= 155 && ascii(name).length <= 100) return [name, prefix];
  }
  throw new Error(`${path} is too long for an archive`);
}

function headerOf({ path, bytes, isExecutable }: ArchivedFile): Uint8Array {
  const [name, prefix] = splitPath(path);
  const header = new Uint8Array(blockSize);
  const put = (text: string, at: number) => header.set(ascii(text), at);
  put(name, 0);
  put(octal(isExecutable ? 0o755 : 0o644, 8), 100);
  put(octal(0, 8), 108);
  put(octal(0, 8), 116);
  put(octal(bytes.length, 12), 124);
  put(octal(timeOfEveryFile, 12), 136);
  put(" ".repeat(8), 148);
  put("0", 156);
  put("ustar\0" + "00", 257);
  put(octal(0, 8), 329);
  put(octal(0, 8), 337);
  put(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(`${octal(sum, 7)} `, 148);
  return header;
}

/**
 * An archive (ustar) of which there is only one for the same files: in the order of their paths, all of one time
 * and of nobody, and no rights but to be read and, for programs, run.
 */
export function tarArchive(files: readonly ArchivedFile[]): Uint8Array {
  const ordered = [...files].sort(({ path: one }, { path: other }) => (one < other ? -1 : 1));
  const parts = ordered.flatMap((file) => {
    const padding = (blockSize - (file.bytes.length % blockSize)) % blockSize;
    return [headerOf(file), file.bytes, new Uint8Array(padding)];
  });
  return Buffer.concat([...parts, new Uint8Array(2 * blockSize)]);
}
