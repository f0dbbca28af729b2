import { day } from "../../model/day.js";
import { timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { afterSources } from "../timeline/sources-of-what-follows.js";

/** The smallest and the largest number of seats that the law allows. */
export interface SeatRange {
  readonly minimum: number;
  readonly maximum: number;
}

const reference = { article: "13", law: "Waterschapswet" } as const;
const old = {
  value: { minimum: 10, maximum: 23 },
  article: reference,
  source: afterSources.waterAuthoritiesOld,
} as const;

/**
 * Elected seats of a water authority: eighteen to thirty members (Waterschapswet article 13), less
 * the members that interest groups appoint. The number within the range is fixed by the provinces.
 */
export const waterAuthoritySize: Timeline<SeatRange> = timeline(
  [
    day("2008-01-01"),
    { ...old, certainty: "inferred", note: "read in the text of 2015, inferred for 2008" },
  ],
  [
    day("2014-07-01"),
    {
      ...old,
      certainty: "law-text",
      note: "seven to nine appointed members, at most eight on a board of eighteen",
    },
  ],
  [
    day("2022-12-17"),
    {
      value: { minimum: 14, maximum: 26 },
      article: reference,
      source: afterSources.waterAuthorities,
      certainty: "law-text",
      note: "four appointed members; read on 2022-12-17 and not yet on 2022-05-01, before the election of 2023",
    },
  ],
);
