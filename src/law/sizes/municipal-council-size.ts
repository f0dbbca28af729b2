import { day } from "../../model/day.js";
import { firstText } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";
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
    [200_000, 39],
  ],
  above: 45,
};

const reference = { article: "8", paragraph: 1, law: "Gemeentewet" };

/** Seats of a municipal council by inhabitants (Gemeentewet article 8), also before a merger (Wet algemene regels herindeling 55 (1)). */
export const municipalCouncilSize: Timeline<Brackets> = timeline(
  since(
    day("1994-01-01"),
    table,
    reference,
    known("inferred", sources.municipalities, "read in the texts since 2002, inferred before"),
  ),
  since(firstText, table, reference, read(sources.municipalities)),
);
