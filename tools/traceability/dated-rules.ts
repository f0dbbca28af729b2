import type { BodyRules } from "../../src/law/bodies/body-rules.js";
import { registeredTimelines } from "../../src/law/register.js";
import { rulesOfBodies } from "../../src/law/rule-set.js";
import type { Provision } from "../../src/law/timeline/provision.js";

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

/** Every article of the Electoral Act that rule data cite, with the days on which the rule holds. */
export function datedCitations(): readonly DatedCitation[] {
  return [
    ...registeredTimelines
      .filter(({ timeline }) => !articlesOfSteps.has(timeline))
      .flatMap(({ name, timeline }) => cited(name, timeline.filter(holds))),
    ...Object.entries(rulesOfBodies).flatMap(([type, rules]) => citationsOfSteps(type, rules)),
  ];
}

const articlesOfSteps = new Set<Provisions>(
  Object.values(rulesOfBodies).map(({ articles }) => articles),
);

/** That something is not allowed, or not known, is said by the absence of an article. */
function holds({ value }: Provision<unknown>): boolean {
  return value !== "none" && value !== null && value !== false;
}

/** The articles of the steps of one body: each holds only while the step can be taken. */
function citationsOfSteps(type: string, rules: BodyRules): readonly DatedCitation[] {
  const allowed = rules.listCombinations.filter(holds);
  const known = rules.preferenceThreshold.filter(holds);
  return rules.articles.flatMap((provision) =>
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
  );
}

const stepsOfCombinations: readonly string[] = [
  "combinationValidity",
  "combinationSeats",
  "combinationRemainders",
];
const stepsOfPeople: readonly string[] = [
  "preferenceSeats",
  "preferenceLot",
  "severalLists",
  "seatWithheld",
  "listOrder",
  "proposals",
  "seatPassed",
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
