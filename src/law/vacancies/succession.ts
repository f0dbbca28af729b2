import { type ArticleReference, article } from "../../model/article.js";
import { type Day, day } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import type { PreferenceRule } from "../bodies/body-rules.js";
import {
  halfOfQuota,
  largeBodyFrom,
  quarterOfQuota,
  tenthOfQuota,
} from "../bodies/council-provisions.js";
import { electoralAct1989, timeline } from "../timeline/periods.js";
import {
  anySize,
  type BySize,
  type Provision,
  provisionOn,
  smallAndLarge,
  type Timeline,
} from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";

type Dated<Value> = readonly [Day, Omit<Provision<Value>, "from" | "until">];

function since<Value>(
  first: Day,
  value: Value,
  reference: ArticleReference,
  remark: { readonly note?: string } = {},
): Dated<Value> {
  return [
    first,
    {
      value,
      article: reference,
      source: sources.versionsCompared,
      certainty: "law-text",
      ...remark,
    },
  ];
}

const readSince2002 = { note: "read in every text since 2002, inferred before" };

const general = timeline(
  since<BySize<PreferenceRule>>(
    electoralAct1989,
    anySize(quarterOfQuota),
    article("W 1", 3),
    readSince2002,
  ),
);
const councils = timeline(
  since<BySize<PreferenceRule>>(
    electoralAct1989,
    smallAndLarge(largeBodyFrom, { ...halfOfQuota, article: article("W 1", 4) }, quarterOfQuota),
    article("W 1", 3),
    readSince2002,
  ),
);

/**
 * The share of the quota over which a candidate of another list of the group goes first (article
 * W 1, third and fourth paragraph; Y 27). For the Senate since 2013-12-01 the fourth paragraph says
 * nothing: see the reading `senateSuccessionThreshold`.
 */
export const preferenceInSuccession: Readonly<
  Record<ElectionType, Timeline<BySize<PreferenceRule>>>
> = {
  TK: general,
  PS: general,
  AB: general,
  KC: general,
  KCNI: general,
  GR: councils,
  ER: councils,
  EP: timeline(
    since<BySize<PreferenceRule>>(electoralAct1989, anySize(tenthOfQuota), article("Y 27")),
  ),
  EK: timeline(
    since<BySize<PreferenceRule>>(
      electoralAct1989,
      anySize(halfOfQuota),
      article("W 1", 4),
      readSince2002,
    ),
    since<BySize<PreferenceRule>>(day("2013-12-01"), anySize(quarterOfQuota), article("W 1", 3)),
  ),
};

const onlyCouncils = {
  note: "councils of 9 or 11 seats until 2013-11-30: all that are smaller than 13",
};
const smallerThan13 = 13;
const resultsProcedure = day("2023-01-01");
const collegesAmended = day("2025-02-12");

const localCouncils = timeline(
  since<number>(electoralAct1989, smallerThan13, article("W 4", 1), onlyCouncils),
  since(resultsProcedure, largeBodyFrom, article("W 4", 1)),
);
const otherBodies = timeline(
  since<number>(electoralAct1989, 0, article("W 4", 2), {
    note: "until 2014-06-30 only for municipal councils",
  }),
  since<number>(day("2014-07-01"), smallerThan13, article("W 4", 1)),
  since(resultsProcedure, largeBodyFrom, article("W 4", 1)),
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
    since<number>(day("2018-08-01"), smallerThan13, article("W 4", 1)),
    since(resultsProcedure, largeBodyFrom, article("W 4", 1)),
    since<number>(collegesAmended, 0, article("Ya 29c")),
  ),
  KCNI: timeline(
    since<number>(resultsProcedure, largeBodyFrom, article("W 4", 1)),
    since<number>(collegesAmended, 0, article("Xa 4a"), {
      note: "read in the text of 2026-10-01; from the same day as Ya 29c: inferred",
    }),
  ),
};

const withCombinations = {
  note: "W 3 until 2017-11-30, second paragraph; for the Senate until 2010-12-31",
};

const combinationsUntil = (abolished: Day): Timeline<boolean> =>
  timeline(
    since<boolean>(electoralAct1989, true, article("W 3", 2), withCombinations),
    since<boolean>(abolished, false, article("W 3")),
  );

const untilCombinationsEnded = combinationsUntil(day("2017-12-01"));

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
  EK: combinationsUntil(day("2011-01-01")),
};

/** The provisions of chapter W on one day. */
export interface SuccessionProvisions {
  readonly preference: Provision<BySize<PreferenceRule>>;
  readonly passesToCombination: Provision<boolean>;
  readonly passesToOtherListsBelow: Provision<number>;
}

/** The provisions on a day; undefined before the first: those of article W 4 are the last to begin. */
export function successionProvisionsOn(
  type: ElectionType,
  day: Day,
): SuccessionProvisions | undefined {
  const below = provisionOn(passesToOtherListsBelow[type], day);
  if (below === undefined) return undefined;
  return {
    preference: provisionOn(preferenceInSuccession[type], day) as Provision<BySize<PreferenceRule>>,
    passesToCombination: provisionOn(passesToCombination[type], day) as Provision<boolean>,
    passesToOtherListsBelow: below,
  };
}
