import type { Answer } from "../../../model/count/answer.js";
import { type BallotShape, parseBallotShape } from "../../../model/count/ballot-shape.js";
import { parseCount } from "../../../model/count/count.js";
import type { EntryContext } from "../../../validation/check-count.js";
import { checkCount } from "../../../validation/check-count.js";
import type { Finding } from "../../../validation/finding.js";
import { type CheckedCount, isCheckedKind } from "../../../validation/scope.js";
import {
  type CountVector,
  type CountVectorForm,
  type CountVerdict,
  countVectorSchema,
  type ExpectedFinding,
} from "./count-check-schema.js";
import { fieldOfVector, vectorField } from "./field-names.js";

const kindOfForm = {
  "DSO first": "decentralised-first-session",
  "DSO next": "decentralised-next-session",
  "CSO first": "centralised-first-session",
  "CSO next": "centralised-next-session",
  CSB: "municipality",
} as const;

function answer(given: Answer | "none" | undefined): Answer {
  return given === undefined || given === "none" ? "neither" : given;
}

function answers(block: object): Readonly<Record<string, Answer>> {
  return Object.fromEntries(Object.entries(block).map(([name, given]) => [name, answer(given)]));
}

function questions(count: CountVectorForm): object {
  const { boxes, extraInvestigation, stationDifferences, report, checks } = count;
  return {
    ...(extraInvestigation && { extraInvestigation: answers(extraInvestigation) }),
    ...(stationDifferences && { stationDifferences: answers(stationDifferences) }),
    ...(report && {
      report: {
        checksAndCorrections: answer(report.checksPage),
        corrigendum: answer(report.corrigendum),
      },
    }),
    ...(checks && {
      checksAndCorrections: {
        reasons: {
          unexplainedDifference: checks.reasons.includes("unexplained"),
          other: checks.reasons.includes("other"),
        },
        resultsCorrected: answer(checks.corrected),
        requestedByCentralCommittee: answer(checks.csbRequest),
      },
    }),
    ...(boxes && {
      comparison: {
        equal: boxes.includes("equal"),
        more: boxes.includes("more"),
        fewer: boxes.includes("fewer"),
      },
      differenceExplained: answer(count.explained),
    }),
  };
}

function countInput(form: CountVector["form"], count: CountVectorForm): object {
  return {
    kind: kindOfForm[form],
    unit: form,
    session: form.endsWith("next") ? 2 : 1,
    ...(form === "CSB" ? { eligibleVoters: count.Z } : {}),
    pollCards: count.A,
    proxyCertificates: count.B,
    voterCards: count.C,
    admittedVoters: count.D,
    votesPerList: count.perList.map(({ number, total }) => ({ number, votes: total })),
    votesOnCandidates: count.E,
    blankVotes: count.F,
    invalidVotes: count.G,
    votesCast: count.H,
    moreBallotsCounted: count.I,
    fewerBallotsCounted: count.J,
    lists: count.candidates.map(({ number, votes, total }) => ({
      number,
      candidateVotes: votes,
      total,
    })),
    ...questions(count),
  };
}

function checkedCount(
  form: CountVector["form"],
  count: CountVectorForm,
  ballot: BallotShape,
): CheckedCount | undefined {
  const parsed = parseCount(countInput(form, count), ballot);
  if (parsed.status === "refused" || !isCheckedKind(parsed.value.kind)) return undefined;
  return parsed.value as CheckedCount;
}

function expectedFinding(finding: Finding, stricter: readonly Finding[]): ExpectedFinding {
  const { code, fields } = finding;
  return {
    code,
    fields: fields.map(vectorField),
    ...("list" in finding ? { list: finding.list } : {}),
    ...(code === "W.203" ? { and: stricter.some((other) => other.code === code) } : {}),
  };
}

/**
 * Checks the count of a vector and answers in the format of its `expected`: the findings that every
 * reading raises, or `{ refused: true }` for bad input. A vector that is not in the format is
 * refused too.
 */
export function evaluateCount(vector: unknown): CountVerdict {
  const refused = { refused: true } as const;
  const parsed = countVectorSchema.safeParse(vector);
  if (!parsed.success) return refused;
  const { form, local, lists, first, emptied } = parsed.data;
  const ballot = parseBallotShape({ lists, voterCardsUsed: !local });
  if (ballot.status === "refused") return refused;
  const count = checkedCount(form, parsed.data.count, ballot.value);
  if (count === undefined) return refused;
  let context: EntryContext | undefined;
  if (first !== undefined) {
    const firstCount = checkedCount(form, first, ballot.value);
    if (firstCount === undefined) return refused;
    context = { entry: "second", first: firstCount };
  } else if (emptied !== undefined) {
    context = { entry: "correction", emptied: emptied.map(fieldOfVector) };
  }
  const largeDifference = parsed.data.largeDifference ?? "or";
  const options = context === undefined ? {} : { context };
  const findings = checkCount(count, ballot.value, { ...options, readings: { largeDifference } });
  const stricter = checkCount(count, ballot.value, { readings: { largeDifference: "and" } });
  return findings.map((finding) => expectedFinding(finding, stricter));
}
