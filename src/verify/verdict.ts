import type { VerificationFinding } from "./finding.js";
import type { UnreadFile, Verdict, VerificationReport } from "./verification.js";
import type { WholeCounts } from "./whole-counts.js";

/** What findings and unread files come to: a file that was not read before all else, then what is wrong. */
export function verdictOf(
  findings: readonly VerificationFinding[],
  unread: readonly UnreadFile[],
): Verdict {
  const has = (severity: VerificationFinding["severity"]): boolean =>
    findings.some((finding) => finding.severity === severity);
  if (unread.length > 0) return "unreadable";
  if (has("fault")) return "wrong";
  if (has("gap")) return "incomplete";
  return has("supposition") ? "right-if" : "right";
}

/** The votes that the files have, where they make no result. */
export function partialOf(
  { counts }: WholeCounts,
  nameOf: (list: number, name: string) => string,
): VerificationReport["partial"] {
  const votes = new Map<number, { readonly number: number; name: string; votes: number }>();
  for (const { total } of counts.flatMap(({ contests }) => contests)) {
    for (const list of total?.lists ?? []) {
      const known = votes.get(list.number);
      if (known === undefined) {
        const { number } = list;
        votes.set(number, { number, name: nameOf(number, list.name), votes: list.votes });
      } else known.votes += list.votes;
    }
  }
  const lists = [...votes.values()].sort((one, other) => one.number - other.number);
  if (lists.length === 0) return null;
  return { votes: lists.reduce((sum, list) => sum + list.votes, 0), lists };
}
