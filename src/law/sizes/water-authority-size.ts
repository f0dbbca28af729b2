import { day } from "../../model/day.js";
import { waterAuthoritiesJoined, waterAuthorityDecree } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";

/** The smallest and the largest number of seats that the law allows. */
export interface SeatRange {
  /** The fewest seats. */
  readonly minimum: number;
  /** The most seats. */
  readonly maximum: number;
}

const reference = { article: "13", law: "Waterschapswet" };
const until2022: SeatRange = { minimum: 10, maximum: 23 };

/**
 * Elected seats of a water authority: eighteen to thirty members (Waterschapswet article 13), less
 * the members that interest groups appoint. The number within the range is fixed by the provinces.
 */
export const waterAuthoritySize: Timeline<SeatRange> = timeline(
  since(
    waterAuthorityDecree,
    until2022,
    reference,
    known("inferred", sources.waterAuthoritiesOld, "read in the text of 2015, inferred for 2008"),
  ),
  since(
    waterAuthoritiesJoined,
    until2022,
    reference,
    read(
      sources.waterAuthoritiesOld,
      "seven to nine appointed members, at most eight on a board of eighteen",
    ),
  ),
  since(
    day("2022-12-17"),
    { minimum: 14, maximum: 26 },
    reference,
    read(
      sources.waterAuthorities,
      "four appointed members; read on 2022-12-17 and not yet on 2022-05-01, before the election of 2023",
    ),
  ),
);

/**
 * How many members of a water authority are appointed, not elected (Waterschapswet article 13): they
 * count where article W 4 of the Electoral Act counts members.
 */
export const appointedMembersOfWaterAuthority: Timeline<SeatRange> = timeline(
  since(
    waterAuthorityDecree,
    { minimum: 7, maximum: 9 },
    reference,
    known("inferred", sources.waterAuthoritiesOld, "read in the text of 2015, inferred for 2008"),
  ),
  since(
    waterAuthoritiesJoined,
    { minimum: 7, maximum: 9 },
    reference,
    read(sources.waterAuthoritiesOld, "at most eight on a board of eighteen"),
  ),
  since(
    day("2022-12-17"),
    { minimum: 4, maximum: 4 },
    reference,
    read(sources.waterAuthorities, "two each of two categories"),
  ),
);
