/** What other files begin with, so that nobody is told about XML who chose a picture. */
const otherFiles: readonly (readonly [string, readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["ZIP", [0x50, 0x4b]],
  ["GZIP", [0x1f, 0x8b]],
];

const byteOrderMarks: readonly (readonly [string, readonly number[]])[] = [
  ["UTF-32", [0xff, 0xfe, 0x00, 0x00]],
  ["UTF-16", [0xff, 0xfe]],
  ["UTF-16", [0xfe, 0xff]],
  ["UTF-32", [0x00, 0x00, 0xfe, 0xff]],
  ["UTF-16", [0x3c, 0x00]],
  ["UTF-16", [0x00, 0x3c]],
];

const utf8Mark: readonly number[] = [0xef, 0xbb, 0xbf];

/** So many bytes say what a file is. */
export const headLength = 8;

/** Whether the first bytes say what a file is: as many as that takes, or the start of a tag. */
export function areHead(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return bytes.length >= headLength || (first === 0x3c && second !== undefined && second !== 0);
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function named(
  marks: readonly (readonly [string, readonly number[]])[],
  bytes: Uint8Array,
): string | undefined {
  return marks.find(([, mark]) => beginsWith(bytes, mark))?.[0];
}

/** How many bytes of a byte-order mark a file of UTF-8 begins with. */
export function markLength(bytes: Uint8Array): number {
  return beginsWith(bytes, utf8Mark) ? utf8Mark.length : 0;
}

/** The encoding that the first bytes are of, when it is another than UTF-8. */
export function otherEncoding(bytes: Uint8Array): string | undefined {
  return named(byteOrderMarks, bytes);
}

/**
 * What a file is that is no XML by its first bytes, white space and byte-order mark aside; "" when it
 * is nothing known.
 */
export function otherFile(bytes: Uint8Array): string | undefined {
  const known = named(otherFiles, bytes);
  if (known !== undefined) return known;
  const first = bytes
    .subarray(markLength(bytes))
    .find((byte) => ![0x20, 0x09, 0x0a, 0x0d].includes(byte));
  return first === undefined || first === 0x3c ? undefined : "";
}
