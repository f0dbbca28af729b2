import { article } from "../../model/article.js";
import { electoralAct1989, europeanElections } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { inEveryText } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import { tenthOfQuota } from "./council-provisions.js";
import { houseOfRepresentatives, unreadBefore1989 } from "./house-of-representatives.js";
import { rulesFrom } from "./rules-of-another-body.js";
import { beforeAct1989 } from "./step-articles.js";

/**
 * The European Parliament: the rules of the House (article Y 2), with a tenth of the quota as
 * preference threshold (article Y 23a).
 */
export const europeanParliament: BodyRules = {
  ...rulesFrom(europeanElections, houseOfRepresentatives),
  preferenceThreshold: timeline(
    since(europeanElections, null, beforeAct1989("election of candidates"), unreadBefore1989),
    since(electoralAct1989, anySize(tenthOfQuota), article("Y 23a"), inEveryText),
  ),
};
