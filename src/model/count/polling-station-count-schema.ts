import * as z from "zod";
import { daySchema } from "../day-schema.js";
import { answerSchema, reportAnswerSchema } from "./answer-schema.js";
import { countFiguresFields } from "./count-figures-schema.js";
import type { ReportSchema } from "./given-report.js";
import { listVotesSchema } from "./list-votes-schema.js";
import type {
  CentralisedFirstSessionCount,
  CentralisedNextSessionCount,
  DecentralisedFirstSessionCount,
  DecentralisedNextSessionCount,
  StationBeforeCentralCounting,
} from "./polling-station-count.js";

const tick = z.boolean().default(false);
const answer = answerSchema.default("neither");
const reportAnswer = reportAnswerSchema.default("neither");
const firstSession = z.literal(1).default(1);
const nextSession = z.int().min(2).max(99);

/** The part on differences that every report of a polling station has (chapter N 8a, Na 14, Na 22). */
const differencesSchema = z.strictObject({
  comparison: z.strictObject({ equal: tick, more: tick, fewer: tick }),
  differenceExplained: answer,
});

const extraInvestigationSchema = z.strictObject({
  otherReason: answer,
  recounted: answer,
});

const stationDifferencesSchema = z.strictObject({
  explained: answer,
  perList: answer,
});

const reportSchema = z.strictObject({
  checksAndCorrections: reportAnswer,
  corrigendum: reportAnswer,
});

const checksAndCorrectionsSchema = z.strictObject({
  reasons: z.strictObject({ unexplainedDifference: tick, other: tick }),
  resultsCorrected: answer,
  requestedByCentralCommittee: answer,
});

const stationSchema = z.strictObject({
  ...countFiguresFields,
  ...differencesSchema.shape,
  newVote: daySchema.exactOptional(),
});

/** Report of a polling station that counted itself: form N 10-1 with the municipal committee's checks. */
export const decentralisedFirstSessionSchema: ReportSchema<DecentralisedFirstSessionCount> =
  stationSchema.extend({
    kind: z.literal("decentralised-first-session"),
    session: firstSession,
    report: reportSchema,
    checksAndCorrections: checksAndCorrectionsSchema.default({
      reasons: { unexplainedDifference: false, other: false },
      resultsCorrected: "neither",
      requestedByCentralCommittee: "neither",
    }),
  });

/** Corrigendum to the report of a polling station that counted itself: form Na 14-1. */
export const decentralisedNextSessionSchema: ReportSchema<DecentralisedNextSessionCount> =
  stationSchema.extend({
    kind: z.literal("decentralised-next-session"),
    session: nextSession,
  });

/** Report per polling station under centralised counting: form Na 31-2, appendix 1. */
export const centralisedFirstSessionSchema: ReportSchema<CentralisedFirstSessionCount> =
  stationSchema.extend({
    kind: z.literal("centralised-first-session"),
    session: firstSession,
    extraInvestigation: extraInvestigationSchema,
    stationDifferences: stationDifferencesSchema,
  });

/** Corrigendum per polling station under centralised counting: form Na 14-2, appendix 1. */
export const centralisedNextSessionSchema: ReportSchema<CentralisedNextSessionCount> =
  stationSchema.extend({
    kind: z.literal("centralised-next-session"),
    session: nextSession,
  });

/** What a station itself established before its ballots were counted centrally: lists only (N 6 (4)). */
export const stationBeforeCentralCountingSchema: ReportSchema<StationBeforeCentralCounting> =
  z.strictObject({
    ...countFiguresFields,
    kind: z.literal("station-before-central-counting"),
    session: firstSession,
    lists: z.array(listVotesSchema).max(0).default([]),
    differenceExplained: answer,
  });
