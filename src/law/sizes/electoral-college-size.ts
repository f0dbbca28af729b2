import { resultsProcedureAct } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { read, sources } from "../timeline/sources.js";
import type { Brackets } from "./bracket.js";

const table: Brackets = {
  upTo: [
    [3_000, 9],
    [6_000, 11],
    [10_000, 13],
    [15_000, 15],
    [20_000, 17],
    [25_000, 19],
    [30_000, 21],
    [35_000, 23],
    [40_000, 25],
    [45_000, 27],
    [50_000, 29],
    [60_000, 31],
    [70_000, 33],
    [80_000, 35],
    [100_000, 37],
    [400_000, 39],
    [500_000, 41],
    [750_000, 43],
    [1_000_000, 45],
    [1_250_000, 47],
    [1_500_000, 49],
    [1_750_000, 51],
    [2_000_000, 53],
  ],
  above: 55,
};

/**
 * Seats of the electoral college of non-residents by registered voters (Wet kiescollege
 * niet-ingezetenen article 5).
 */
export const nonResidentsCollegeSize: Timeline<Brackets> = timeline(
  since(
    resultsProcedureAct,
    table,
    { article: "5", paragraph: 1, law: "Wet kiescollege niet-ingezetenen" },
    read(sources.nonResidents),
  ),
);
