/** What the kit says of a program's answer to one vector. */
export type Verdict =
  /** The expected answer. */
  | { readonly verdict: "pass" }
  /** Another right answer, under these readings of contested points. */
  | { readonly verdict: "acceptable"; readonly readings: Readonly<Record<string, string>> }
  /** Another answer: where it first differs, and what stands there. */
  | {
      readonly verdict: "fail";
      readonly at: string;
      readonly expected: string;
      readonly actual: string;
    }
  /** Input refused that has an answer. */
  | { readonly verdict: "refused" }
  /** No answer: the program stopped, answered nonsense or ran out of time. */
  | { readonly verdict: "crashed"; readonly reason: string }
  /** Not asked, or the program says it does not answer such cases. */
  | { readonly verdict: "skipped"; readonly reason: string };

/** The kinds of {@link Verdict}. */
export type VerdictKind = Verdict["verdict"];

/** The kinds of verdicts, in the order in which reports show them. */
export const verdictKinds: readonly VerdictKind[] = [
  "pass",
  "acceptable",
  "fail",
  "refused",
  "crashed",
  "skipped",
];

/** Whether a verdict counts against the program. */
export function isBad({ verdict }: Pick<Verdict, "verdict">): boolean {
  return verdict === "fail" || verdict === "refused" || verdict === "crashed";
}
