import type { Day } from "../model/day.js";
import type { ElectionType } from "../model/election/election-type.js";
import { firstDayOfSignature, ruleSetOnSignature } from "../model/signatures/made/law.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { BodyRules } from "./bodies/body-rules.js";
import { collegeCaribbeanNetherlands, collegeNonResidents } from "./bodies/electoral-colleges.js";
import { europeanParliament } from "./bodies/european-parliament.js";
import { houseOfRepresentatives } from "./bodies/house-of-representatives.js";
import { islandCouncil } from "./bodies/island-council.js";
import { municipalCouncil } from "./bodies/municipal-council.js";
import { provincialCouncil } from "./bodies/provincial-council.js";
import { senate } from "./bodies/senate.js";
import { waterAuthority } from "./bodies/water-authority.js";
import {
  firstDayIn,
  type Provision,
  provisionInForce,
  type Timeline,
} from "./timeline/provision.js";

/** The rules of every kind of body through time. */
export const rulesOfBodies: Readonly<Record<ElectionType, BodyRules>> = {
  TK: houseOfRepresentatives,
  EK: senate,
  EP: europeanParliament,
  PS: provincialCouncil,
  AB: waterAuthority,
  GR: municipalCouncil,
  ER: islandCouncil,
  KC: collegeCaribbeanNetherlands,
  KCNI: collegeNonResidents,
};

/** The subjects on which a body has rules. */
export type RuleSubject = keyof BodyRules;

/** The provision of one subject as it held on one day. */
export type RuleProvision<Subject extends RuleSubject> =
  BodyRules[Subject] extends Timeline<infer Value> ? Provision<Value> : never;

type RuleProvisions = { readonly [Subject in RuleSubject]: RuleProvision<Subject> };

/** The rules of one kind of body on one day: one provision for each subject. */
export type RuleSet = {
  /** Election type and first day of the set, such as `GR/2023-01-01`. */
  readonly id: string;
  /** The kind of election. */
  readonly type: ElectionType;
  /** First and last day on which exactly this set holds. */
  readonly from: Day;
  /** To and with which day; null: it still holds. */
  readonly until: Day | null;
} & RuleProvisions;

/** Every subject on which a body has rules. */
export const ruleSubjects: readonly RuleSubject[] = [
  "articles",
  "residualSeats",
  "absoluteMajority",
  "listExhaustion",
  "listCombinations",
  "groupSeats",
  "preferenceThreshold",
  "ranking",
];

/**
 * The rules under which an election of this type is calculated when it is held on `day`; undefined
 * on days before the body, or its rules, existed. The European Parliament follows the House (Y 2),
 * island councils follow municipal councils (Ya 13), the electoral colleges follow a province (Ya
 * 22, Pa 1), as far as their chapters do not deviate.
 */
export function ruleSetOn(type: ElectionType, day: Day): RuleSet | undefined {
  const refusal = refusedArguments(ruleSetOnSignature, [type, day]);
  if (refusal !== null) return refusal;
  return ruleSetInForce(type, day);
}

/** The same of a type and a day that were read already. */
export function ruleSetInForce(type: ElectionType, day: Day): RuleSet | undefined {
  if (day < firstDayOfRules(type)) return undefined;
  const rules = rulesOfBodies[type];
  const provisions: RuleProvisions = {
    articles: provisionInForce(rules.articles, day),
    residualSeats: provisionInForce(rules.residualSeats, day),
    absoluteMajority: provisionInForce(rules.absoluteMajority, day),
    listExhaustion: provisionInForce(rules.listExhaustion, day),
    listCombinations: provisionInForce(rules.listCombinations, day),
    groupSeats: provisionInForce(rules.groupSeats, day),
    preferenceThreshold: provisionInForce(rules.preferenceThreshold, day),
    ranking: provisionInForce(rules.ranking, day),
  };
  const periods = Object.values(provisions);
  const from = periods.map((one) => one.from).reduce((one, next) => (next > one ? next : one));
  const until = periods.map((one) => one.until).reduce(earlierEnd);
  return { id: `${type}/${from}`, type, from, until, ...provisions };
}

function earlierEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return other < one ? other : one;
}

/** The first day for which there are rules for this type of election. */
export function firstDayOf(type: ElectionType): Day {
  const refusal = refusedArguments(firstDayOfSignature, [type]);
  if (refusal !== null) return refusal;
  return firstDayOfRules(type);
}

/** The same of a type that was read already. */
export function firstDayOfRules(type: ElectionType): Day {
  return firstDayIn(rulesOfBodies[type].articles);
}
