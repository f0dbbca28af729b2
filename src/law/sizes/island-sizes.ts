import type { Island } from "../../model/election/body.js";
import { caribbeanNetherlands, islandColleges } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { read, sources } from "../timeline/sources.js";

/** A number of seats for each island. */
export type SeatsByIsland = Readonly<Record<Island, number>>;

const seats: SeatsByIsland = { Bonaire: 9, "Sint Eustatius": 5, Saba: 5 };

/** Seats of the island councils (WolBES article 9). */
export const islandCouncilSize: Timeline<SeatsByIsland> = timeline(
  since(
    caribbeanNetherlands,
    seats,
    { article: "9", law: "WolBES" },
    read(sources.islands, "the same in the text of 2015"),
  ),
);

/** Seats of the electoral colleges of the islands (WolBES article 94a). */
export const islandCollegeSize: Timeline<SeatsByIsland> = timeline(
  since(islandColleges, seats, { article: "94a", law: "WolBES" }, read(sources.islands)),
);
