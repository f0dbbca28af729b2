import { day } from "../../model/day.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";
import type { Brackets } from "./bracket.js";

const until2007: Brackets = {
  upTo: [
    [200_000, 39],
    [300_000, 43],
    [400_000, 47],
    [500_000, 51],
    [750_000, 55],
    [1_000_000, 59],
    [1_250_000, 63],
    [1_500_000, 67],
    [1_750_000, 71],
    [2_000_000, 75],
    [2_500_000, 79],
  ],
  above: 83,
};

const since2007: Brackets = {
  upTo: [
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

const reference = { article: "8", paragraph: 1, law: "Provinciewet" };

/** Seats of a provincial council by inhabitants (Provinciewet article 8). */
export const provincialCouncilSize: Timeline<Brackets> = timeline(
  since(
    day("1994-01-01"),
    until2007,
    reference,
    known("inferred", sources.provincesOld, "read in the texts since 2002, inferred before"),
  ),
  since(day("2002-01-16"), until2007, reference, read(sources.provincesOld)),
  since(
    day("2007-03-07"),
    since2007,
    reference,
    known(
      "secondary-source",
      sources.provinces,
      "the election of 2007-03-07 already used the smaller numbers (564 seats in all); the text itself was read from 2007-04-06",
    ),
  ),
  since(day("2007-04-06"), since2007, reference, read(sources.provinces)),
);
