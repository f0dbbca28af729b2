import { day } from "../../model/day.js";
import { europeanElections, proportionalRepresentation } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Evidence, Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";

const enlargement =
  "enlarged in the course of 1956; the elections held earlier that year were for the old number";

/** Seats of the House of Representatives (Grondwet article 51, second paragraph). */
export const houseSize: Timeline<number> = timeline(
  since(
    proportionalRepresentation,
    100,
    { article: "number of members of the House", law: "Grondwet before 1956" },
    known(
      "official-results",
      sources.parliamentHistory,
      "the elections of 1918 to 1956-06-13 recompute with 100 seats",
    ),
  ),
  since(
    day("1956-06-14"),
    150,
    { article: "51", paragraph: 2, law: "Grondwet" },
    read(sources.constitution, enlargement),
  ),
);

/** Seats of the Senate (Grondwet article 51, third paragraph). */
export const senateSize: Timeline<number> = timeline(
  since(
    proportionalRepresentation,
    50,
    { article: "number of members of the Senate", law: "Grondwet before 1956" },
    known("not-verified", sources.parliamentHistory, enlargement),
  ),
  since(
    day("1957-01-01"),
    75,
    { article: "51", paragraph: 3, law: "Grondwet" },
    read(sources.constitution, enlargement),
  ),
);

const dutchMembers = {
  article: "number of Dutch members",
  law: "Decisions of the European Union",
};
const reported = known("secondary-source", sources.europeanDecisions);
const recomputed: Evidence = { ...reported, certainty: "official-results" };

/** Dutch seats in the European Parliament, from the election or act that set them. */
export const europeanParliamentSize: Timeline<number> = timeline(
  since(europeanElections, 25, dutchMembers, reported),
  since(day("1994-06-09"), 31, dutchMembers, reported),
  since(day("2004-06-10"), 27, dutchMembers, reported),
  since(day("2009-06-04"), 25, dutchMembers, recomputed),
  since(day("2011-12-01"), 26, dutchMembers, {
    ...recomputed,
    note: "one seat added to the result of 2009 (32 226), in December 2011; from 2014 elected",
  }),
  since(day("2020-02-01"), 29, dutchMembers, {
    ...recomputed,
    note: "three seats added to the result of 2019 (BWBR0041821)",
  }),
  since(day("2024-06-06"), 31, dutchMembers, recomputed),
);
