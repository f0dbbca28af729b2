import { day } from "../../model/day.js";
import { timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { afterSources } from "../timeline/sources-of-what-follows.js";
import { type Brackets, brackets } from "./bracket.js";

const table = brackets(
  [
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
  55,
);

/**
 * Seats of the electoral college of non-residents by registered voters (Wet kiescollege
 * niet-ingezetenen article 5).
 */
export const nonResidentsCollegeSize: Timeline<Brackets> = timeline([
  day("2023-01-01"),
  {
    value: table,
    article: { article: "5", paragraph: 1, law: "Wet kiescollege niet-ingezetenen" },
    source: afterSources.nonResidents,
    certainty: "law-text",
  },
]);
