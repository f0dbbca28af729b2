import { type ArticleReference, article } from "../../model/article.js";
import { day } from "../../model/day.js";
import {
  act2013,
  combinationsAbolished,
  firstText,
  lastText,
  resultsProcedureAct,
} from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";
import type { DayRule } from "./day-rule.js";

/** An article of the Act by its name and paragraph. */
export type Place = readonly [name: string, paragraph?: number];

function referenceTo([name, paragraph]: Place): ArticleReference {
  return article(name, paragraph);
}

/** Read in the text of 2002 and in that of today. */
export function since2002(place: Place, rule: DayRule): Timeline<DayRule> {
  return timeline(since(firstText, rule, referenceTo(place), read(sources.act2002to2026)));
}

/** Read in the texts of 2017 and 2026, and inferred from 2013-12-01. */
export function since2013(place: Place, rule: DayRule, note?: string): Timeline<DayRule> {
  const inferred = known("inferred", sources.act2002to2026, note ?? "read in the texts since 2017");
  return timeline(
    since(act2013, rule, referenceTo(place), inferred),
    since(combinationsAbolished, rule, referenceTo(place), read(sources.act2002to2026, note)),
  );
}

/** One rule until 2022, read in the texts of 2017 and 2022, another since 2023. */
export function changedIn2023(
  [before, oldRule]: readonly [Place, DayRule],
  [place, rule]: readonly [Place, DayRule],
): Timeline<DayRule> {
  return timeline(
    since(
      act2013,
      oldRule,
      referenceTo(before),
      known("inferred", sources.act2002to2017, "read in the texts of 2017 and 2022"),
    ),
    since(resultsProcedureAct, rule, referenceTo(place), read(sources.act2002to2026)),
  );
}

/** Read in the texts of 2023 and later. */
export function since2023(place: Place, rule: DayRule, note?: string): Timeline<DayRule> {
  return timeline(
    since(resultsProcedureAct, rule, referenceTo(place), read(sources.act2002to2026, note)),
  );
}

/** Read in the texts of 2025-08-01 and later; not in that of 2023. */
export function since2025(place: Place, rule: DayRule, note?: string): Timeline<DayRule> {
  return timeline(
    since(day("2025-08-01"), rule, referenceTo(place), read(sources.act2002to2026, note)),
  );
}

/** Read in the text of 2026 and not in that of 2017; since when was not looked up. */
export function inLastText(place: Place, rule: DayRule, note?: string): Timeline<DayRule> {
  const found = "read in the text of 2026-10-01; since when it is there was not looked up";
  const inferred = known(
    "inferred",
    sources.act2002to2026,
    note === undefined ? found : `${found}; ${note}`,
  );
  return timeline(
    since(resultsProcedureAct, rule, referenceTo(place), inferred),
    since(lastText, rule, referenceTo(place), read(sources.act2002to2026, note)),
  );
}

/** Read in a text of another law, and inferred before and after it. */
export function ofOtherLaw(
  place: ArticleReference,
  source: Parameters<typeof known>[1],
  rule: DayRule,
): Timeline<DayRule> {
  return timeline(since(act2013, rule, place, known("inferred", source)));
}
