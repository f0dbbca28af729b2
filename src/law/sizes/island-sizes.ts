import { day } from "../../model/day.js";
import type { Island } from "../../model/election/body.js";
import { timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { afterSources } from "../timeline/sources-of-what-follows.js";

/** A number of seats for each island. */
export type SeatsByIsland = Readonly<Record<Island, number>>;

const seats: SeatsByIsland = { Bonaire: 9, "Sint Eustatius": 5, Saba: 5 };

/** Seats of the island councils (WolBES article 9). */
export const islandCouncilSize: Timeline<SeatsByIsland> = timeline([
  day("2010-10-10"),
  {
    value: seats,
    article: { article: "9", law: "WolBES" },
    source: afterSources.islands,
    certainty: "law-text",
    note: "the same in the text of 2015",
  },
]);

/** Seats of the electoral colleges of the islands (WolBES article 94a). */
export const islandCollegeSize: Timeline<SeatsByIsland> = timeline([
  day("2018-08-01"),
  {
    value: seats,
    article: { article: "94a", law: "WolBES" },
    source: afterSources.islands,
    certainty: "law-text",
  },
]);
