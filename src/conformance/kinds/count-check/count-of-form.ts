import type { Answer } from "../../../model/count/answer.js";
import { ownOnly } from "../../../model/has.js";
import type { CountVector, CountVectorForm } from "./count-check-schema.js";

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
  const { boxes, extraInvestigation, stationDifferences, report, checks } = ownOnly(count);
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

/** The count of a vector as the model takes it: fields by name, answers as questions have them. */
export function countOfForm(form: CountVector["form"], count: CountVectorForm): object {
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
