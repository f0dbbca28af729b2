import { matchFingerprintSignature } from "../model/signatures/made/eml.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
/** Whether a printed fingerprint is that of a file, and in which groups it differs. */
export interface FingerprintMatch {
  /** Whether the fingerprints are the same. */
  readonly matches: boolean;
  /** Places, from 0, of the groups that differ; those left open are not compared. */
  readonly differing: readonly number[];
  /** Places of the groups that were left open. */
  readonly open: readonly number[];
}

/** How fingerprints are printed: SHA-256 in sixteen groups of four, once SHA-1 in twenty of two. */
const forms = [
  { groupCount: 16, groupLength: 4 },
  { groupCount: 20, groupLength: 2 },
] as const;

type Form = (typeof forms)[number];

const lengthOf = ({ groupCount, groupLength }: Form): number => groupCount * groupLength;

const cut = (digits: string, length: number): readonly string[] =>
  Array.from({ length: Math.ceil(digits.length / length) }, (_, index) =>
    digits.slice(index * length, (index + 1) * length),
  );

/** The groups of a fingerprint as it is printed: with blanks or colons between, or none. */
function groupsOf(text: string, { groupCount, groupLength }: Form): readonly string[] {
  const spaced = text.trim().split(/[\s:]+/);
  if (spaced.length === groupCount) return spaced.map((group) => group.toLowerCase());
  return cut(text.replace(/[\s:]/g, "").toLowerCase(), groupLength);
}

const isOpen = (group: string): boolean => /^[-_.?x*]*$/.test(group);
const mostOpen = 2;

/**
 * Compares a fingerprint as it is printed, on a form or in a text file beside a zip, with the digest of a
 * file, of SHA-256 or SHA-1 as the digest is long: capitals, blanks and colons make no difference, and at
 * most two groups may be left open.
 *
 * @example
 * ```ts
 * matchFingerprint("ba78 16bf 8f01 cfea …", fingerprint(bytes).digest).matches;
 * ```
 */
export function matchFingerprint(printed: string, digest: string): FingerprintMatch {
  const refusal = refusedArguments(matchFingerprintSignature, [printed, digest]);
  if (refusal !== null) return refusal;
  const length = digest.replace(/[\s:]/g, "").length;
  const form = forms.find((each) => lengthOf(each) === length) ?? forms[0];
  const asked = groupsOf(printed, form);
  const known = groupsOf(digest, form);
  const open = asked.flatMap((group, index) => (isOpen(group) ? index : []));
  const differing = known.flatMap((group, index) =>
    asked[index] === group || open.includes(index) ? [] : index,
  );
  const isWhole = asked.length === form.groupCount && known.length === form.groupCount;
  return { matches: isWhole && differing.length === 0 && open.length <= mostOpen, differing, open };
}
