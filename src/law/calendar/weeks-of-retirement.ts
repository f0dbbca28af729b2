import { article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import {
  act2013,
  caribbeanNetherlands,
  combinationsAbolished,
  islandColleges,
  resultsProcedureAct,
  waterAuthoritiesJoined,
} from "../timeline/acts.js";
import { since, startingOn, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";
import type { YearlyWeek } from "./yearly-week.js";

function ordinary(place: Parameters<typeof article>): Timeline<YearlyWeek> {
  const reference = article(...place);
  return timeline(
    since<YearlyWeek>(
      act2013,
      { weekday: "thursday", first: "03-23" },
      reference,
      read(
        sources.act2002to2017,
        "read in the texts of 2017 and 2020; that it began in 2013 is inferred. In 2021 and 2022 temporary acts put it on the last Wednesday of March",
      ),
    ),
    since<YearlyWeek>(
      resultsProcedureAct,
      { weekday: "wednesday", first: "03-29" },
      reference,
      read(sources.act2002to2026),
    ),
  );
}

const councils = ordinary(["C 4", 2]);

/** On which day of the year the members leave together: C 1 (2), C 4 (2), Q 2 (2); null: at the end of five years (Y 5). */
export const weekOfRetirement: Readonly<Record<ElectionType, Timeline<YearlyWeek> | null>> = {
  TK: ordinary(["C 1", 2]),
  EK: timeline(
    since<YearlyWeek>(
      act2013,
      { weekday: "tuesday", first: "06-07" },
      article("Q 2", 2),
      known("inferred", sources.act2002to2017, "read in the text of 2017"),
    ),
    since<YearlyWeek>(
      combinationsAbolished,
      { weekday: "tuesday", first: "06-07" },
      article("Q 2", 2),
      read(sources.act2002to2026),
    ),
  ),
  EP: null,
  PS: councils,
  AB: startingOn(waterAuthoritiesJoined, councils),
  GR: councils,
  ER: startingOn(caribbeanNetherlands, councils),
  KC: startingOn(islandColleges, councils),
  KCNI: startingOn(resultsProcedureAct, councils),
};

/** The same for the House in a year in which provincial or municipal councils are elected: C 3 (1). */
export const weekOfRetirementInMay: Timeline<YearlyWeek> = timeline(
  since<YearlyWeek>(
    act2013,
    { weekday: "thursday", first: "05-19" },
    article("C 3", 1),
    read(
      sources.act2002to2017,
      "read in the texts of 2017 and 2020; that it began in 2013 is inferred",
    ),
  ),
  since<YearlyWeek>(
    resultsProcedureAct,
    { weekday: "wednesday", first: "05-25" },
    article("C 3", 1),
    read(sources.act2002to2026),
  ),
);

/** A year of an ordinary election, and after how many years the next is. */
export interface Cycle {
  /** A year in which the body was elected. */
  readonly year: number;
  /** After so many years the next election is. */
  readonly years: number;
}

/** The years in which each body is elected together; the House: in none that is fixed. */
export const cycleOf: Readonly<Record<ElectionType, Cycle | null>> = {
  TK: null,
  EK: { year: 2023, years: 4 },
  EP: { year: 2024, years: 5 },
  PS: { year: 2023, years: 4 },
  AB: { year: 2023, years: 4 },
  GR: { year: 2026, years: 4 },
  ER: { year: 2023, years: 4 },
  KC: { year: 2023, years: 4 },
  KCNI: { year: 2023, years: 4 },
};
