import { day } from "../model/day.js";
import { type Fraction, fraction } from "../model/fraction.js";
import type { Timeline } from "./timeline/provision.js";
import { afterSources } from "./timeline/sources-of-what-follows.js";

/**
 * The share of eligible voters that must have voted for an advice to reject (Wet raadgevend
 * referendum article 3).
 */
export const turnoutThreshold: Timeline<Fraction> = [
  {
    from: day("2015-07-01"),
    until: day("2018-07-27"),
    value: fraction(30, 100),
    article: { article: "3", law: "Wet raadgevend referendum" },
    source: afterSources.referendum,
    certainty: "law-text",
    note: "withdrawn in July 2018; the Kieswet no longer mentions it on 2018-07-28",
  },
];
