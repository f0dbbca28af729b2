import type { ArticleReference } from "../../model/article.js";
import {
  waterAuthoritiesJoined as actFrom,
  waterAuthorityDecree as decreeFrom,
} from "../timeline/acts.js";
import { replacedOn, since, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { read, sources } from "../timeline/sources.js";
import type { BodyRules, StepArticles } from "./body-rules.js";
import {
  absoluteMajority,
  bySizeOfBody,
  chapterPArticles,
  chapterPGroups,
  combinationsUntil2017,
  exhaustionPassedOn,
  quarterForPreference,
  quarterOfQuota,
  rankedWhenElected,
  rankingOfBodies,
} from "./council-provisions.js";
import { groupProcedure, smallBodyProcedure } from "./residual-procedure.js";
import { chapterP } from "./step-articles.js";

const decree = (name: string): ArticleReference => ({ article: name, law: "Waterschapsbesluit" });
const inDecree = read(sources.waterAuthorityDecree);

/** The decree's articles for the steps that chapter P orders elsewhere. */
const decreeArticles: StepArticles = {
  ...chapterP,
  quota: decree("2.76"),
  fullSeats: decree("2.77"),
  groupSeats: decree("2.82"),
  groupExhaustion: decree("2.82"),
  preferenceSeats: decree("2.86"),
  preferenceLot: decree("2.86"),
  listOrder: decree("2.86"),
  ranking: decree("2.88"),
  deceased: decree("2.88"),
  combinationValidity: decree("2.76"),
  combinationSeats: decree("2.82"),
  combinationRemainders: decree("2.82"),
};

/**
 * The general board of a water authority (algemeen bestuur van een waterschap): by letter under the
 * decree of 2008, since 2014-07-01 under the Electoral Act.
 */
export const waterAuthority: BodyRules = {
  articles: replacedOn(
    actFrom,
    timeline(
      since(decreeFrom, decreeArticles, decree("2.76"), {
        ...inDecree,
        note: "articles 2.76-2.88 were read as a whole, not which of them orders which step",
      }),
    ),
    chapterPArticles,
  ),
  residualSeats: replacedOn(
    actFrom,
    timeline(
      since(
        decreeFrom,
        anySize(smallBodyProcedure(decree("2.78"), decree("2.78"))),
        decree("2.78"),
        { ...inDecree, note: "largest remainders for every number of seats" },
      ),
    ),
    bySizeOfBody,
  ),
  absoluteMajority: replacedOn(
    actFrom,
    timeline(since(decreeFrom, { whenSeats: "less-than-half" }, decree("2.80"), inDecree)),
    absoluteMajority,
  ),
  listExhaustion: replacedOn(
    actFrom,
    timeline(since(decreeFrom, "passed-on", decree("2.81"), inDecree)),
    exhaustionPassedOn,
  ),
  listCombinations: replacedOn(
    actFrom,
    timeline(since(decreeFrom, "allowed", decree("2.76"), inDecree)),
    combinationsUntil2017,
  ),
  groupSeats: replacedOn(
    actFrom,
    timeline(
      since(decreeFrom, groupProcedure(decree("2.82"), decree("2.82")), decree("2.82"), inDecree),
    ),
    chapterPGroups,
  ),
  preferenceThreshold: replacedOn(
    actFrom,
    timeline(since(decreeFrom, anySize(quarterOfQuota), decree("2.86"), inDecree)),
    quarterForPreference,
  ),
  ranking: replacedOn(
    actFrom,
    timeline(since(decreeFrom, anySize(rankedWhenElected), decree("2.88"), inDecree)),
    rankingOfBodies,
  ),
};
