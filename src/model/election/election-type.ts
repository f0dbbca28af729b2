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

/** One of {@link electionTypes}. */
export type ElectionType = (typeof electionTypes)[number];
