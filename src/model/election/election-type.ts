import * as z from "zod";

/**
 * The elections of the Electoral Act, by their official codes.
 *
 * | code | Dutch | English |
 * |---|---|---|
 * | `TK` | Tweede Kamer | House of Representatives |
 * | `EK` | Eerste Kamer | Senate |
 * | `EP` | Europees Parlement | European Parliament |
 * | `PS` | provinciale staten | provincial council |
 * | `AB` | algemeen bestuur van een waterschap | water authority |
 * | `GR` | gemeenteraad | municipal council |
 * | `ER` | eilandsraad | island council |
 * | `KC` | kiescollege Caribisch Nederland | electoral college Caribbean Netherlands |
 * | `KCNI` | kiescollege niet-ingezetenen | electoral college non-residents |
 */
export const electionTypes = ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] as const;

export const electionTypeSchema = z.enum(electionTypes);

/** One of {@link electionTypes}. */
export type ElectionType = z.output<typeof electionTypeSchema>;
