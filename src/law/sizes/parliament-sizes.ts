import { day } from "../../model/day.js";
import { timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { afterSources } from "../timeline/sources-of-what-follows.js";

const enlargement =
  "enlarged in the course of 1956; the elections held earlier that year were for the old number";

/** Seats of the House of Representatives (Grondwet article 51, second paragraph). */
export const houseSize: Timeline<number> = timeline(
  [
    day("1918-01-01"),
    {
      value: 100,
      article: { article: "number of members of the House", law: "Grondwet before 1956" },
      source: afterSources.parliamentHistory,
      certainty: "official-results",
      note: "the elections of 1918 to 1956-06-13 recompute with 100 seats",
    },
  ],
  [
    day("1956-06-14"),
    {
      value: 150,
      article: { article: "51", paragraph: 2, law: "Grondwet" },
      source: afterSources.constitution,
      certainty: "law-text",
      note: enlargement,
    },
  ],
);

/** Seats of the Senate (Grondwet article 51, third paragraph). */
export const senateSize: Timeline<number> = timeline(
  [
    day("1918-01-01"),
    {
      value: 50,
      article: { article: "number of members of the Senate", law: "Grondwet before 1956" },
      source: afterSources.parliamentHistory,
      certainty: "not-verified",
      note: enlargement,
    },
  ],
  [
    day("1957-01-01"),
    {
      value: 75,
      article: { article: "51", paragraph: 3, law: "Grondwet" },
      source: afterSources.constitution,
      certainty: "law-text",
      note: enlargement,
    },
  ],
);

const decision = {
  article: { article: "number of Dutch members", law: "Decisions of the European Union" },
  source: afterSources.europeanDecisions,
  certainty: "secondary-source",
} as const;

/** Dutch seats in the European Parliament, from the election or act that set them. */
export const europeanParliamentSize: Timeline<number> = timeline(
  [day("1979-06-07"), { value: 25, ...decision }],
  [day("1994-06-09"), { value: 31, ...decision }],
  [day("2004-06-10"), { value: 27, ...decision }],
  [day("2009-06-04"), { value: 25, ...decision, certainty: "official-results" }],
  [
    day("2011-12-01"),
    {
      value: 26,
      ...decision,
      certainty: "official-results",
      note: "one seat added to the result of 2009 (32 226), in December 2011; from 2014 elected",
    },
  ],
  [
    day("2020-02-01"),
    {
      value: 29,
      ...decision,
      certainty: "official-results",
      note: "three seats added to the result of 2019 (BWBR0041821)",
    },
  ],
  [day("2024-06-06"), { value: 31, ...decision, certainty: "official-results" }],
);
