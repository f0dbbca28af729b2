import { unseenSentences } from "../drawn/unseen.js";
import type { RunReport } from "../judge/run-report.js";
import { shareLines } from "../report/share-lines.js";
import type { DrawnOfSession } from "./session-record.js";

/** What a record says, in sentences. */
export function says(report: RunReport, drawn: DrawnOfSession | null): readonly string[] {
  return drawn === null ? saysOfVectors(report) : saysOfDrawn(report, drawn);
}

/** What right and wrong answers to drawn cases say: nothing is certified by them. */
function saysOfDrawn(
  report: RunReport,
  { seed, profile, cases }: DrawnOfSession,
): readonly string[] {
  const { program, counts, judged, conclusion } = report;
  const right = counts.pass + counts.acceptable;
  const unanswered = counts.skipped + cases - judged.length;
  const isRight = conclusion !== "does-not-conform";
  return [
    `${cases} cases were drawn from seed ${seed} for the profile ${profile}: ${program} was right in ${right}, wrong in ${judged.length - right - counts.skipped}, not judged in ${unanswered}`,
    ...(isRight ? unseenSentences(right) : [`${program} does not conform`]),
    "drawn cases certify nothing by themselves: what is certified is a profile, by the vectors of the kit",
  ];
}

function saysOfVectors(report: RunReport): readonly string[] {
  const { program, profile, conclusion, counts, judged } = report;
  const wrong = counts.fail + counts.refused + counts.crashed;
  const conclusions: Readonly<Record<typeof conclusion, string>> = {
    conforms: `${program} conforms to the whole profile ${profile}`,
    "does-not-conform": `${program} does not conform`,
    partial: `${program} is right as far as it was judged; nothing is certified`,
    "nothing-judged": "no vector was judged",
  };
  return [
    conclusions[conclusion],
    `${judged.length} vectors were asked: ${counts.pass + counts.acceptable} right, ${wrong} wrong, ${counts.skipped} not judged`,
    ...shareLines(report),
  ];
}

/** What no record says, in sentences. */
export const doesNotSay: readonly string[] = [
  "that the program is right in any case that was not asked",
  "that a reading that it follows may be followed: where the law is silent that is not for a program to settle",
  "anything of kinds, parts, bodies, years and articles outside the profile",
  "that the program that is used is the one that was judged: compare its digests and its build",
];
