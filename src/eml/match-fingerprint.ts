/** Whether a printed fingerprint is that of a file, and in which groups it differs. */
export interface FingerprintMatch {
  /** Whether the fingerprints are the same. */
  readonly matches: boolean;
  /** Places, from 0, of the groups that differ; those left open are not compared. */
  readonly differing: readonly number[];
  /** Places of the groups that were left open. */
  readonly open: readonly number[];
}

const groupLength = 4;
const groupCount = 16;

/** The groups of a fingerprint as it is printed: with blanks, colons or hyphens between, or none. */
function groupsOf(text: string): readonly string[] {
  const spaced = text.trim().split(/[\s:]+/);
  if (spaced.length === groupCount) return spaced.map((group) => group.toLowerCase());
  const digits = text.replace(/[\s:]/g, "").toLowerCase();
  return Array.from({ length: Math.ceil(digits.length / groupLength) }, (_, index) =>
    digits.slice(index * groupLength, (index + 1) * groupLength),
  );
}

const isOpen = (group: string): boolean => /^[-_.?x*]*$/.test(group);
const mostOpen = 2;

/**
 * Compares a fingerprint as it is printed, on a form or in a text file beside a zip, with the digest of a
 * file: capitals, blanks and colons make no difference, and at most two groups may be left open.
 *
 * @example
 * ```ts
 * matchFingerprint("ba78 16bf 8f01 cfea …", fingerprint(bytes).digest).matches;
 * ```
 */
export function matchFingerprint(printed: string, digest: string): FingerprintMatch {
  const asked = groupsOf(printed);
  const known = groupsOf(digest);
  const open = asked.flatMap((group, index) => (isOpen(group) ? index : []));
  const differing = known.flatMap((group, index) =>
    asked[index] === group || open.includes(index) ? [] : index,
  );
  const isWhole = asked.length === groupCount && known.length === groupCount;
  return { matches: isWhole && differing.length === 0 && open.length <= mostOpen, differing, open };
}
