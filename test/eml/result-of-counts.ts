import { electionFromEml } from "../../src/eml/bridge/election-from-eml.js";
import { resultFromOutcome } from "../../src/eml/bridge/result-from-outcome.js";
import type { EmlCandidateLists } from "../../src/eml/documents/candidate-list.js";
import type { EmlCount } from "../../src/eml/documents/count.js";
import type { EmlResult } from "../../src/eml/documents/result.js";
import { writeEml } from "../../src/eml/write/write-eml.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { given } from "../face/arguments/small-election.js";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The result file of counts and candidate lists, with the heading of a published one. */
export function resultOf(
  seats: number,
  count: EmlCount,
  lists: readonly EmlCandidateLists[],
  published: EmlResult,
): string {
  const made = electionFromEml({ seats, counts: [count], lists });
  if (made.status === "refused") throw new Error(JSON.stringify(made.issues));
  const outcome = determineResult(made.value.election);
  if (outcome.status !== "completed") throw new Error(outcome.status);
  const { kind: _, contests, ...heading } = published;
  const contestId = contests[0]?.id ?? "";
  const writing = writeEml(
    given(resultFromOutcome({ ...heading, contestId }, outcome, made.value)),
  );
  return writing.status === "completed" ? text(writing.bytes) : JSON.stringify(writing.issues);
}
