import { type ArticleReference, article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { chapterP, replacedOn, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import {
  absoluteMajority,
  bySizeOfBody,
  chapterPArticles,
  chapterPGroups,
  combinationsUntil2017,
  exhaustionPassedOn,
  quarterOfQuota,
  rankedWhenElected,
  rankingOfBodies,
  thresholdText,
} from "./council-provisions.js";
import { groupProcedure, smallBodyProcedure } from "./residual-procedure.js";

/** The elections by letter of November 2008. */
const decreeFrom = day("2008-01-01");
/** Water authorities came under the Electoral Act. */
const actFrom = day("2014-07-01");

const decree = (name: string): ArticleReference => ({ article: name, law: "Waterschapsbesluit" });

/** The decree's articles for the steps that chapter P orders elsewhere. */
const decreeArticles = {
  ...chapterP,
  quota: decree("2.76"),
  fullSeats: decree("2.77"),
  groupSeats: decree("2.82"),
  groupExhaustion: decree("2.82"),
  preferenceSeats: decree("2.86"),
  preferenceLot: decree("2.86"),
  listOrder: decree("2.86"),
  combinationValidity: decree("2.76"),
  combinationSeats: decree("2.82"),
};

const underDecree = <Value>(
  value: Value,
  reference: ArticleReference,
  remark: { readonly note?: string } = {},
) =>
  timeline([
    decreeFrom,
    {
      value,
      article: reference,
      source: sources.waterAuthorityDecree,
      certainty: "law-text",
      ...remark,
    },
  ]);

/** The general board of a water authority (algemeen bestuur van een waterschap). */
export const waterAuthority: BodyRules = {
  articles: replacedOn(
    actFrom,
    underDecree(decreeArticles, decree("2.76"), {
      note: "articles 2.76-2.88 were read as a whole, not which of them orders which step",
    }),
    chapterPArticles,
  ),
  residualSeats: replacedOn(
    actFrom,
    underDecree(anySize(smallBodyProcedure(decree("2.78"), decree("2.78"))), decree("2.78"), {
      note: "largest remainders for every number of seats",
    }),
    bySizeOfBody,
  ),
  absoluteMajority: replacedOn(
    actFrom,
    underDecree({ whenSeats: "less-than-half" }, decree("2.80")),
    absoluteMajority,
  ),
  listExhaustion: replacedOn(actFrom, underDecree("passed-on", decree("2.81")), exhaustionPassedOn),
  listCombinations: replacedOn(
    actFrom,
    underDecree("allowed", decree("2.76")),
    combinationsUntil2017,
  ),
  groupSeats: replacedOn(
    actFrom,
    underDecree(groupProcedure(decree("2.82"), decree("2.82")), decree("2.82")),
    chapterPGroups,
  ),
  preferenceThreshold: replacedOn(
    actFrom,
    underDecree(anySize(quarterOfQuota), decree("2.86")),
    timeline([actFrom, thresholdText(anySize(quarterOfQuota), article("P 15", 1))]),
  ),
  ranking: replacedOn(
    actFrom,
    underDecree(anySize(rankedWhenElected), decree("2.88")),
    rankingOfBodies,
  ),
};
