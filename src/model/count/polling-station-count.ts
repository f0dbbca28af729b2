import * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.js";
import { answerSchema, reportAnswerSchema } from "./answer.js";
import { countFiguresSchema } from "./count-figures.js";

const tick = z.boolean().default(false);
const answer = answerSchema.default("neither");
const reportAnswer = reportAnswerSchema.default("neither");
const firstSession = z.literal(1).default(1);
const nextSession = z.int().min(2).max(99);

/** The part on differences that every report of a polling station has (chapter N 8a, Na 14, Na 22). */
const differencesSchema = z.strictObject({
  /** The three boxes: votes cast equal to, more than, or fewer than the admitted voters. */
  comparison: z.strictObject({ equal: tick, more: tick, fewer: tick }),
  /** "Is the difference between D and H fully explained?" */
  differenceExplained: answer,
});

const extraInvestigationSchema = z.strictObject({
  /** "Was there an extra investigation for another reason than an unexplained difference?" */
  otherReason: answer,
  /** "Were the ballots (partly) recounted because of it?" */
  recounted: answer,
});

const stationDifferencesSchema = z.strictObject({
  /** The difference between admitted voters and votes cast in the station's own count. */
  explained: answer,
  /** Differences per list with the station's own count. */
  perList: answer,
});

const reportSchema = z.strictObject({
  /** Whether the report has the insert sheet (inlegvel) on checks and corrections. */
  checksAndCorrections: reportAnswer,
  /** Whether there is a corrigendum to the report. */
  corrigendum: reportAnswer,
});

const checksAndCorrectionsSchema = z.strictObject({
  /** Why the municipal committee checked this station: the reasons that are ticked. */
  reasons: z.strictObject({ unexplainedDifference: tick, other: tick }),
  /** "Did the check lead to corrected results?" */
  resultsCorrected: answer,
  /** "Was it done at the request of the central electoral committee?" */
  requestedByCentralCommittee: answer,
});

const stationSchema = countFiguresSchema.extend(differencesSchema.shape);

/** Report of a polling station that counted itself: form N 10-1 with the municipal committee's checks. */
export const decentralisedFirstSessionSchema = stationSchema.extend({
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
export const decentralisedNextSessionSchema = stationSchema.extend({
  kind: z.literal("decentralised-next-session"),
  session: nextSession,
});

/** Report per polling station under centralised counting: form Na 31-2, appendix 1. */
export const centralisedFirstSessionSchema = stationSchema.extend({
  kind: z.literal("centralised-first-session"),
  session: firstSession,
  extraInvestigation: extraInvestigationSchema,
  stationDifferences: stationDifferencesSchema,
});

/** Corrigendum per polling station under centralised counting: form Na 14-2, appendix 1. */
export const centralisedNextSessionSchema = stationSchema.extend({
  kind: z.literal("centralised-next-session"),
  session: nextSession,
});

/** A polling station that counted itself, first session (Dutch: DSO, eerste zitting; N 10-1). */
export type DecentralisedFirstSessionCount = DeepReadonly<
  z.output<typeof decentralisedFirstSessionSchema>
>;

/** A polling station that counted itself, corrigendum (Na 14-1). */
export type DecentralisedNextSessionCount = DeepReadonly<
  z.output<typeof decentralisedNextSessionSchema>
>;

/** A centrally counted polling station, first session (Dutch: CSO; Na 31-2 appendix 1). */
export type CentralisedFirstSessionCount = DeepReadonly<
  z.output<typeof centralisedFirstSessionSchema>
>;

/** A centrally counted polling station, corrigendum (Na 14-2 appendix 1). */
export type CentralisedNextSessionCount = DeepReadonly<
  z.output<typeof centralisedNextSessionSchema>
>;

/** The count of one polling station, in either mode of counting and any session. */
export type PollingStationCount =
  | DecentralisedFirstSessionCount
  | DecentralisedNextSessionCount
  | CentralisedFirstSessionCount
  | CentralisedNextSessionCount;
