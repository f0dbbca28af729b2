import { day } from "../../model/day.js";
import { timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { afterSources } from "../timeline/sources-of-what-follows.js";
import { type Brackets, brackets } from "./bracket.js";

const until2007 = brackets(
  [
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
  83,
);

const since2007 = brackets(
  [
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

const reference = { article: "8", paragraph: 1, law: "Provinciewet" } as const;
const old = { value: until2007, article: reference, source: afterSources.provincesOld } as const;
const current = { value: since2007, article: reference, source: afterSources.provinces } as const;

/** Seats of a provincial council by inhabitants (Provinciewet article 8). */
export const provincialCouncilSize: Timeline<Brackets> = timeline(
  [
    day("1994-01-01"),
    { ...old, certainty: "inferred", note: "read in the texts since 2002, inferred before" },
  ],
  [day("2002-01-16"), { ...old, certainty: "law-text" }],
  [
    day("2007-03-07"),
    {
      ...current,
      certainty: "secondary-source",
      note: "the election of 2007-03-07 already used the smaller numbers (564 seats in all); the text itself was read from 2007-04-06",
    },
  ],
  [day("2007-04-06"), { ...current, certainty: "law-text" }],
);
