import { day } from "../model/day.js";
import { type Fraction, fraction } from "../model/fraction.js";
import { endingBefore, since, timeline } from "./timeline/periods.js";
import type { Timeline } from "./timeline/provision.js";
import { read, sources } from "./timeline/sources.js";

/**
 * The share of eligible voters that must have voted for an advice to reject (Wet raadgevend
 * referendum article 3).
 */
export const turnoutThreshold: Timeline<Fraction> = endingBefore(
  day("2018-07-28"),
  timeline(
    since(
      day("2015-07-01"),
      fraction(30, 100),
      { article: "3", law: "Wet raadgevend referendum" },
      read(
        sources.referendum,
        "withdrawn in July 2018; the Kieswet no longer mentions it on 2018-07-28",
      ),
    ),
  ),
);
