import { article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import {
  act2013,
  caribbeanNetherlands,
  combinationsAbolished,
  firstText,
  islandColleges,
  resultsProcedureAct,
  waterAuthoritiesJoined,
} from "../timeline/acts.js";
import { since, startingOn, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";
import type { YearlyWeek } from "./yearly-week.js";

const since2013 = known(
  "inferred",
  sources.act2002to2026,
  "read in the texts of 2017 and later; its first day is that of the text after 2013-10-17",
);

const ordinary: Timeline<YearlyWeek> = timeline(
  since<YearlyWeek>(
    firstText,
    { weekday: "tuesday", first: "01-18" },
    article("F 1", 1),
    read(sources.act2002to2017, "read in the texts of 2002-03-07 and 2013-10-17"),
  ),
  since<YearlyWeek>(
    act2013,
    { weekday: "monday", first: "01-30", firstInLeapYear: "01-31" },
    article("F 1", 1),
    since2013,
  ),
  since<YearlyWeek>(
    combinationsAbolished,
    { weekday: "monday", first: "01-30", firstInLeapYear: "01-31" },
    article("F 1", 1),
    read(sources.act2002to2026),
  ),
);

/** On which day of the year lists are handed in for the ordinary election: F 1 (1), Q 4; null: counted from the vote (Y 8). */
export const weekOfNomination: Readonly<Record<ElectionType, Timeline<YearlyWeek> | null>> = {
  TK: ordinary,
  EK: timeline(
    since<YearlyWeek>(
      act2013,
      { weekday: "tuesday", first: "04-19" },
      article("Q 4"),
      known("inferred", sources.act2002to2017, "read in the text of 2017"),
    ),
    since<YearlyWeek>(
      combinationsAbolished,
      { weekday: "tuesday", first: "04-19" },
      article("Q 4"),
      read(sources.act2002to2026),
    ),
  ),
  EP: null,
  PS: ordinary,
  AB: startingOn(waterAuthoritiesJoined, ordinary),
  GR: ordinary,
  ER: startingOn(caribbeanNetherlands, ordinary),
  KC: startingOn(islandColleges, ordinary),
  KCNI: startingOn(resultsProcedureAct, ordinary),
};

/** The same for the House in a year in which provincial or municipal councils are elected: F 1 (2). */
export const weekOfNominationInMay: Timeline<YearlyWeek> = timeline(
  since<YearlyWeek>(
    firstText,
    { weekday: "tuesday", first: "03-29" },
    article("F 1", 2),
    read(sources.act2002to2017, "read in the texts of 2002-03-07 and 2013-10-17"),
  ),
  since<YearlyWeek>(act2013, { weekday: "monday", first: "03-28" }, article("F 1", 2), since2013),
  since<YearlyWeek>(
    combinationsAbolished,
    { weekday: "monday", first: "03-28" },
    article("F 1", 2),
    read(sources.act2002to2026),
  ),
);

/**
 * On which day lists are handed in where municipalities merge: Wet algemene regels herindeling article 55 (2). Until 2013-11-30
 * the provincial executive set the days.
 */
export const weekOfNominationBeforeMerger: Timeline<YearlyWeek> = timeline(
  since<YearlyWeek>(
    act2013,
    { weekday: "monday", first: "10-05" },
    { article: "55", paragraph: 2, law: "Wet algemene regels herindeling" },
    read(
      sources.municipalMergers,
      "read in the texts of 2013-12-01, 2018-06-13 and 2024-01-01; the provincial executive may choose another day for weighty reasons, and until 2013-11-30 chose all",
    ),
  ),
);
