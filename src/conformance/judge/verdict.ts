import { isBadSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
/** What the kit says of a program's answer to one vector. */
export type Verdict =
  /** The expected answer. */
  | {
      /** What it comes to. */
      readonly verdict: "pass";
    }
  /** Another right answer, under these readings of contested points. */
  | {
      /** What it comes to. */
      readonly verdict: "acceptable";
      /** The readings under which the answer is right. */
      readonly readings: Readonly<Record<string, string>>;
    }
  /** Another answer: where it first differs, and what stands there. */
  | {
      /** What it comes to. */
      readonly verdict: "fail";
      /** Where the answer first differs. */
      readonly at: string;
      /** What was expected there. */
      readonly expected: string;
      /** What was there. */
      readonly actual: string;
    }
  /** Input refused that has an answer. */
  | {
      /** What it comes to. */
      readonly verdict: "refused";
    }
  /** No answer: the program stopped, answered nonsense or ran out of time. */
  | {
      /** What it comes to. */
      readonly verdict: "crashed";
      /** Why the vector was not judged. */
      readonly reason: string;
    }
  /** Not asked, or the program says it does not answer such cases. */
  | {
      /** What it comes to. */
      readonly verdict: "skipped";
      /** Why the vector was not judged. */
      readonly reason: string;
    };

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

/** Whether a verdict counts against the program; what is no verdict does. */
export function isBad(judged: Pick<Verdict, "verdict">): boolean {
  if (refusedArguments(isBadSignature, [judged]) !== null) return true;
  const { verdict } = judged;
  return verdict === "fail" || verdict === "refused" || verdict === "crashed";
}
