import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { beforeAct1989, electoralAct1989, startingOn, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import { tenthOfQuota, thresholdText } from "./council-provisions.js";
import { houseOfRepresentatives as house } from "./house-of-representatives.js";

/** The first direct election. */
const firstElection = day("1979-06-07");

/**
 * The European Parliament: the rules of the House (article Y 2), with a tenth of the quota as
 * preference threshold (article Y 23a).
 */
export const europeanParliament: BodyRules = {
  articles: startingOn(firstElection, house.articles),
  residualSeats: startingOn(firstElection, house.residualSeats),
  absoluteMajority: startingOn(firstElection, house.absoluteMajority),
  listExhaustion: startingOn(firstElection, house.listExhaustion),
  listCombinations: startingOn(firstElection, house.listCombinations),
  groupSeats: startingOn(firstElection, house.groupSeats),
  preferenceThreshold: timeline(
    [
      firstElection,
      {
        value: null,
        article: beforeAct1989("election of candidates"),
        source: sources.history,
        certainty: "not-verified",
        note: "no law text from before 1989 was read",
      },
    ],
    [electoralAct1989, thresholdText(anySize(tenthOfQuota), article("Y 23a"))],
  ),
  ranking: startingOn(firstElection, house.ranking),
};
