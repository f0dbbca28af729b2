import type { RunConclusion, RunReport } from "../../conformance/judge/run-report.js";
import type { Ending } from "../exit-status.js";

/** How a run ends. */
export const endings: Readonly<Record<RunConclusion, Ending>> = {
  conforms: "right",
  "does-not-conform": "wrong",
  partial: "incomplete",
  "nothing-judged": "incomplete",
};

/** How a run of drawn cases ends. */
export function drawnEnding({ conclusion, counts, judged }: RunReport, cases: number): Ending {
  if (conclusion === "does-not-conform") return "wrong";
  return judged.length === cases && counts.skipped === 0 ? "right" : "incomplete";
}

/** What each ending means of a run. */
export const meanings: Readonly<Record<Ending, string>> = {
  right: "CONFORMS: the whole profile was judged, all of it right under one reading",
  wrong: "does not conform: an answer is wrong, readings clash, or the protocol was broken",
  unreadable: "not run: a file could not be read, or the program never answered to start",
  incomplete: "partial: right as far as it was judged, which was not a whole profile",
  misunderstood: "the command line was not understood",
  failed: "a fault of the runner itself",
  unwritable: "a report could not be written",
  interrupted: "interrupted (Ctrl+C): what was judged until then is reported",
  terminated: "ended by the system: what was judged until then is reported",
};
