import { replayRecordSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { AnsweredVector } from "../judge/judge-line.js";
import { judgeLine, type PartsInPlay } from "../judge/judge-line.js";
import { type RunReport, runReport } from "../judge/run-report.js";
import type { Verdict } from "../judge/verdict.js";
import { profiles } from "../profiles/profiles.js";
import { fingerprintOf } from "../receipt/fingerprint-of.js";
import type { SessionRecord } from "./session-record.js";

/** What differs between a record and its answers judged again. */
export interface ReplayDifference {
  /** A vector by id, or a part of the record. */
  readonly at: string;
  /** What the record says, as JSON. */
  readonly recorded: string;
  /** What its answers come to, as JSON. */
  readonly now: string;
}

/** The report of a record: its answers judged again by this kit. */
export function reportOfRecord(record: SessionRecord): RunReport {
  const { said, faults } = record;
  const profile = profiles.find(({ name }) => name === record.profile);
  const parts = partsOf(record);
  const judged = record.cases.map(({ vector, line, verdict }): AnsweredVector => {
    // What was not answered by a line cannot be judged again.
    const again = line === null ? { vector, verdict } : judgeLine(vector, line, parts);
    return withoutLine(again);
  });
  const vectors = [...record.cases.map(({ vector }) => vector), ...record.notAsked];
  const scope = profile === undefined ? undefined : { profile, vectors };
  return runReport({ ...said, faults }, judged, record.flags, scope);
}

/** By which parts of results the answers of a record are judged. */
function partsOf({ said, profile, drawn }: SessionRecord): PartsInPlay {
  const asked = profiles.find(({ name }) => name === (drawn?.profile ?? profile));
  return { given: said.parts ?? undefined, asked: asked?.parts };
}

function withoutLine({ line: _, ...judged }: AnsweredVector): AnsweredVector {
  return judged;
}

/**
 * Judges the answers of a record again; what differs from what it says; none: it says what is so. That its
 * files are those of this kit is for whoever has them. Refuses what is no record (`wrong-type`, `missing`).
 */
export function replayRecord(record: SessionRecord): readonly ReplayDifference[] {
  const refusal = refusedArguments(replayRecordSignature, [record]);
  if (refusal !== null) return refusal;
  const report = reportOfRecord(record);
  const verdicts = record.cases.flatMap(({ vector, verdict }, index) => {
    const now: Verdict = report.judged[index]?.verdict ?? { verdict: "skipped", reason: "" };
    return differing(vector.id, verdict, now);
  });
  const right = record.articles.map(({ article, right: count }) => [article, count]);
  const rightNow = report.articles.map(({ name, counts }) => [
    name,
    counts.pass + counts.acceptable,
  ]);
  const smallest = record.smallest.flatMap(({ vector, line, verdict }) =>
    line === null
      ? []
      : differing(vector.id, verdict, judgeLine(vector, line, partsOf(record)).verdict),
  );
  return [
    ...verdicts,
    ...smallest,
    ...differing("reading", record.reading, report.reading),
    ...differing("articles", right, rightNow),
    ...differing("conclusion", record.conclusion, report.conclusion),
  ];
}

function differing(at: string, recorded: unknown, now: unknown): readonly ReplayDifference[] {
  return fingerprintOf(recorded) === fingerprintOf(now)
    ? []
    : [{ at, recorded: JSON.stringify(recorded), now: JSON.stringify(now) }];
}
