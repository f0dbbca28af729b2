import type { BodyRules } from "../../src/law/bodies/body-rules.js";
import { deposits } from "../../src/law/lists/deposits.js";
import { listLength } from "../../src/law/lists/list-length.js";
import { numbering } from "../../src/law/lists/numbering.js";
import { rulesOfBodies } from "../../src/law/rule-set.js";
import type { Provision } from "../../src/law/timeline/provision.js";
import {
  passesToCombination,
  passesToOtherListsBelow,
  preferenceInSuccession,
} from "../../src/law/vacancies/succession.js";
import { temporaryLeave } from "../../src/law/vacancies/temporary-leave.js";
import {
  islandVoteValue,
  nonResidentsVoteValue,
  provincialVoteValue,
} from "../../src/law/vote-value.js";
import type { ElectionType } from "../../src/model/election/election-type.js";

/** A period of days, both included; null: without end. */
export interface Period {
  readonly from: string;
  readonly until: string | null;
}

/** An article that a rule cites, and the period in which the rule holds. */
export interface DatedCitation {
  readonly rule: string;
  readonly article: string;
  readonly paragraph: number | null;
  readonly period: Period;
}

type Provisions = readonly Provision<unknown>[];

const beside: readonly (readonly [string, Provisions])[] = [
  ...byType("deposit", deposits),
  ...byType("preference in succession", preferenceInSuccession),
  ...byType("seats pass on below", passesToOtherListsBelow),
  ["list length", listLength],
  ["list numbers", numbering],
  ["temporary leave", temporaryLeave],
  ["vote value of provinces", provincialVoteValue],
  ["vote value of islands", islandVoteValue],
  ["vote value of non-residents", nonResidentsVoteValue],
];

function byType(
  rule: string,
  timelines: Readonly<Record<ElectionType, Provisions | null>>,
): readonly (readonly [string, Provisions])[] {
  return Object.entries(timelines).map(([type, provisions]) => [
    `${rule} ${type}`,
    provisions ?? [],
  ]);
}

/** Every article of the Electoral Act that rule data cite, with the days on which the rule holds. */
export function datedCitations(): readonly DatedCitation[] {
  return [
    ...Object.entries(rulesOfBodies).flatMap(([type, rules]) => citationsOfBody(type, rules)),
    ...Object.entries(passesToCombination).flatMap(([type, provisions]) =>
      cited(
        `seats pass to combination ${type}`,
        provisions.filter(({ value }) => value),
      ),
    ),
    ...beside.flatMap(([rule, provisions]) => cited(rule, provisions)),
  ];
}

/**
 * The rules of one body. That combinations are not allowed is said by the absence of an article;
 * and an article for a step holds only while the step can be taken.
 */
function citationsOfBody(type: string, rules: BodyRules): readonly DatedCitation[] {
  const { articles, listCombinations, preferenceThreshold, ...others } = rules;
  const allowed = listCombinations.filter(({ value }) => value === "allowed");
  const known = preferenceThreshold.filter(({ value }) => value !== null);
  return [
    ...Object.entries(others).flatMap(([subject, provisions]) =>
      cited(`${subject} ${type}`, provisions as Provisions),
    ),
    ...cited(`list combinations ${type}`, allowed),
    ...cited(`preference threshold ${type}`, known),
    ...articles.flatMap((provision) =>
      Object.entries(provision.value).flatMap(([step, article]) => {
        const holding = stepsOfCombinations.includes(step)
          ? allowed
          : stepsOfPeople.includes(step)
            ? known
            : [provision];
        return holding.flatMap((other) => {
          const period = shared(provision, other);
          return period === null ? [] : citation(`step ${step} ${type}`, article, period);
        });
      }),
    ),
  ];
}

const stepsOfCombinations: readonly string[] = ["combinationValidity", "combinationSeats"];
const stepsOfPeople: readonly string[] = [
  "preferenceSeats",
  "preferenceLot",
  "severalLists",
  "seatWithheld",
  "listOrder",
  "proposals",
];

/** The days that two periods have in common; null: none. */
function shared(one: Period, other: Period): Period | null {
  const from = one.from > other.from ? one.from : other.from;
  const ends = [one.until, other.until].filter((day) => day !== null);
  const until = ends.length === 0 ? null : ends.reduce((a, b) => (a < b ? a : b));
  return until !== null && until < from ? null : { from, until };
}

function cited(rule: string, provisions: Provisions): readonly DatedCitation[] {
  return provisions.flatMap(({ from, until, article, value }) =>
    [article, ...articlesIn(value)].flatMap((one) => citation(rule, one, { from, until })),
  );
}

interface Reference {
  readonly article: string;
  readonly paragraph?: number;
  readonly law?: string;
}

/** Articles of other laws have dates of their own. */
function citation(rule: string, reference: Reference, period: Period): readonly DatedCitation[] {
  const { article, paragraph = null, law } = reference;
  return law === undefined ? [{ rule, article, paragraph, period }] : [];
}

function articlesIn(value: unknown): readonly Reference[] {
  if (typeof value !== "object" || value === null) return [];
  if ("article" in value && typeof value.article === "string") return [value as Reference];
  return Object.values(value).flatMap(articlesIn);
}

/** A citation with its days, in words. */
export function articleOfCitation({ rule, article, paragraph, period }: DatedCitation): string {
  const name = paragraph === null ? article : `${article} (${paragraph})`;
  return `${rule}: ${name}, ${period.from} to ${period.until ?? "now"}`;
}
