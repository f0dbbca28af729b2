import { article } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import type { PreferenceRule } from "../bodies/body-rules.js";
import {
  halfOfQuota,
  halfUntil1997,
  largeBodyFrom,
  quarterOfQuota,
  tenthOfQuota,
} from "../bodies/council-provisions.js";
import {
  act2013,
  collegesAmended,
  combinationsAbolished,
  electoralAct1989,
  islandColleges,
  preferenceLowered,
  resultsProcedureAct,
  senateReformed,
  waterAuthoritiesJoined,
} from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import {
  anySize,
  type BySize,
  type Provision,
  provisionInForce,
  smallAndLarge,
  type Timeline,
} from "../timeline/provision.js";
import { inConsecutiveTexts } from "../timeline/sources.js";

type PreferenceFirst = Timeline<BySize<PreferenceRule>>;

const since2002 = {
  ...inConsecutiveTexts,
  note: "read in every text since 2002, inferred before",
};

const quarter: PreferenceFirst = timeline(
  since(electoralAct1989, anySize(halfOfQuota), article("W 1", 3), halfUntil1997),
  since(preferenceLowered, anySize(quarterOfQuota), article("W 1", 3), since2002),
);
const halfForSmallCouncil = { ...halfOfQuota, article: article("W 1", 4) };
const bySizeOfCouncil: PreferenceFirst = timeline(
  since(
    electoralAct1989,
    smallAndLarge(largeBodyFrom, halfForSmallCouncil, halfOfQuota),
    article("W 1", 3),
    halfUntil1997,
  ),
  since(
    preferenceLowered,
    smallAndLarge(largeBodyFrom, halfForSmallCouncil, quarterOfQuota),
    article("W 1", 3),
    since2002,
  ),
);

/**
 * The share of the quota over which a candidate of another list of the group goes first (article
 * W 1, third and fourth paragraph; Y 27). For the Senate since 2013-12-01 the fourth paragraph says
 * nothing: see the reading `senateSuccessionThreshold`.
 */
export const preferenceInSuccession: Readonly<Record<ElectionType, PreferenceFirst>> = {
  TK: quarter,
  PS: quarter,
  AB: quarter,
  KC: quarter,
  KCNI: quarter,
  GR: bySizeOfCouncil,
  ER: bySizeOfCouncil,
  EP: timeline(since(electoralAct1989, anySize(tenthOfQuota), article("Y 27"), inConsecutiveTexts)),
  EK: timeline(
    since(electoralAct1989, anySize(halfOfQuota), article("W 1", 4), since2002),
    since(act2013, anySize(quarterOfQuota), article("W 1", 3), inConsecutiveTexts),
  ),
};

/** Below this many seats, until 2022-12-31; then in every small body. */
const smallerThan13 = 13;
/** The place never goes to another list. */
const never = 0;

const localCouncils: Timeline<number> = timeline(
  since(electoralAct1989, smallerThan13, article("W 4", 1), {
    ...inConsecutiveTexts,
    note: "councils of 9 or 11 seats until 2013-11-30: all that are smaller than 13",
  }),
  since(resultsProcedureAct, largeBodyFrom, article("W 4", 1), inConsecutiveTexts),
);
const otherBodies: Timeline<number> = timeline(
  since(electoralAct1989, never, article("W 4", 2), {
    ...inConsecutiveTexts,
    note: "until 2014-06-30 only for municipal councils",
  }),
  since(waterAuthoritiesJoined, smallerThan13, article("W 4", 1), inConsecutiveTexts),
  since(resultsProcedureAct, largeBodyFrom, article("W 4", 1), inConsecutiveTexts),
);

/**
 * Below how many seats the place goes to another list when list and group are exhausted (article
 * W 4, first paragraph); 0: never.
 */
export const passesToOtherListsBelow: Readonly<Record<ElectionType, Timeline<number>>> = {
  TK: otherBodies,
  EK: otherBodies,
  EP: otherBodies,
  PS: otherBodies,
  AB: otherBodies,
  GR: localCouncils,
  ER: localCouncils,
  KC: timeline(
    since(islandColleges, smallerThan13, article("W 4", 1), inConsecutiveTexts),
    since(resultsProcedureAct, largeBodyFrom, article("W 4", 1), inConsecutiveTexts),
    since(collegesAmended, never, article("Ya 29c"), inConsecutiveTexts),
  ),
  KCNI: timeline(
    since(resultsProcedureAct, largeBodyFrom, article("W 4", 1), inConsecutiveTexts),
    since(collegesAmended, never, article("Xa 4a"), {
      ...inConsecutiveTexts,
      note: "absent in the text of 2023-06-20, in that of 2025-02-12",
    }),
  ),
};

/**
 * Whether the place goes to another list of the list group first: always (article W 3). Its second
 * paragraph, on list combinations, lapsed with these; the text of 2017-12-01 numbers what is left still.
 */
export const passesToGroup: Timeline<true> = timeline(
  since<true>(electoralAct1989, true, article("W 3", 1), inConsecutiveTexts),
  since<true>(combinationsAbolished, true, article("W 3"), {
    ...inConsecutiveTexts,
    note: "one paragraph; the text of 2017-12-01 has a number before it and before what lapsed",
  }),
);

const combinationsUntil = (abolished: Day): Timeline<boolean> =>
  timeline(
    since(electoralAct1989, true, article("W 3", 2), {
      ...inConsecutiveTexts,
      note: "W 3 until 2017-11-30, second paragraph; for the Senate until 2010-12-31",
    }),
    since(abolished, false, article("W 3"), inConsecutiveTexts),
  );

const untilCombinationsEnded = combinationsUntil(combinationsAbolished);

/** Whether the place goes to the other lists of a list combination first. */
export const passesToCombination: Readonly<Record<ElectionType, Timeline<boolean>>> = {
  TK: untilCombinationsEnded,
  EP: untilCombinationsEnded,
  PS: untilCombinationsEnded,
  AB: untilCombinationsEnded,
  GR: untilCombinationsEnded,
  ER: untilCombinationsEnded,
  KC: untilCombinationsEnded,
  KCNI: untilCombinationsEnded,
  EK: combinationsUntil(senateReformed),
};

/** The provisions of chapter W on one day. */
export interface SuccessionProvisions {
  readonly passesToGroup: Provision<true>;
  readonly preference: Provision<BySize<PreferenceRule>>;
  readonly passesToCombination: Provision<boolean>;
  readonly passesToOtherListsBelow: Provision<number>;
}

/** The provisions on a day on which there are some: not before the first of article W 4. */
export function provisionsOfSuccession(type: ElectionType, day: Day): SuccessionProvisions {
  return {
    passesToGroup: provisionInForce(passesToGroup, day),
    preference: provisionInForce(preferenceInSuccession[type], day),
    passesToCombination: provisionInForce(passesToCombination[type], day),
    passesToOtherListsBelow: provisionInForce(passesToOtherListsBelow[type], day),
  };
}
