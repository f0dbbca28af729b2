import { cycleOf } from "../../law/calendar/weeks-of-retirement.js";
import {
  type ListGround,
  type StrikingGround,
  type ValidityRule,
  validityFor,
} from "../../law/nomination/grounds.js";
import { ageOfMembers, supportNeeded } from "../../law/nomination/support.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import type { Provenance } from "../../law/timeline/provenance.js";
import { provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn } from "../../law/timeline/provision.js";
import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import { monthsLater, yearOf } from "../../model/day-arithmetic.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { issueCollector, type Refused, refused } from "../../model/refusal.js";
import { retirementIn } from "../calendar/days-of-election.js";
import { type JoinedLists, joinedLists } from "./joined-lists.js";
import {
  type AskedList,
  type NominationAsked,
  type NominationInput,
  nominationSchema,
} from "./nomination-input.js";
import { type NamesOnList, strikeNames } from "./struck-candidates.js";
import { type SupportFound, signaturesOf, supportFor } from "./support-needed.js";

/** A candidate whose name is struck from a list. */
export interface StruckCandidate {
  /** The id of the candidate. */
  readonly candidate: string;
  /** Why. */
  readonly ground: StrikingGround;
  /** Where that stands: I 6 (1), S 4 (1). */
  readonly article: ArticleReference;
  /** True: it could have been repaired before the decision (I 2 (1), S 1 (3)). */
  readonly repairable: boolean;
}

/** Why a list is invalid. */
export interface InvalidBecause {
  /** The ground. */
  readonly ground: ListGround;
  /** Where that stands: I 5, S 3. */
  readonly article: ArticleReference;
  /** True: it could have been repaired before the decision (I 2 (1), S 1 (3)). */
  readonly repairable: boolean;
}

/** What is decided on a list for one district. */
export interface DecisionOnList {
  /** The id of the list. */
  readonly list: string;
  /** For which district. */
  readonly district: number;
  /** Whether it is valid there. */
  readonly valid: boolean;
  /** Why it is not, in the order of the article; empty: it is valid. */
  readonly because: readonly InvalidBecause[];
  /** The candidates that stay, in the order of the list. */
  readonly candidates: readonly string[];
  /** Those that are struck, in the order of the grounds. */
  readonly struck: readonly StruckCandidate[];
  /** The name above the list; null: none, or struck (I 6 (2), S 4 (2)). */
  readonly name: string | null;
  /** Why its name is struck; null: it is not. */
  readonly nameStruck: "not-declared" | "above-several-lists" | null;
  /** What support it has and needs. */
  readonly support: SupportFound;
}

/** What is decided on all lists of an election. */
export interface ListsJudged {
  /** The whole answer is here. */
  readonly status: "completed";
  /** For each list and each of its districts: by district, and in it in the order given. */
  readonly decisions: readonly DecisionOnList[];
  /** Which valid lists of different districts belong together (H 11, R 10). */
  readonly joined: readonly JoinedLists[];
  /** The end of the term by which ages were judged; null: no age mattered. */
  readonly endOfTerm: Day | null;
  /** Where the rules come from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/**
 * The decisions of a central committee on the lists of an election (I 4 to I 6, S 2 to S 4), as far as they are arithmetic
 * and comparison: enough support (H 4, R 2) without those who signed twice, exemptions (H 4 (8)), ages (H 7 (1)), who stands
 * on several lists of a district (H 7 (2)), how many names a list may have (H 6), one name above several lists, and which
 * lists are identical or a group (H 11). What a committee finds missing is given as `defects`; each ground is applied over
 * all lists before the next.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-property`, `unknown-value`, `not-a-day`,
 * `not-an-integer`, `too-small`, `too-large`, `wrong-length`), lists, candidates and districts that are there twice
 * (`duplicate`), support for a district that the list is not for (`unknown-reference`), a candidate who is not of age on the
 * day of the vote where the end of the term is not known (`missing`), and days before the rules (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * judgeLists({
 *   type: "GR", day: "2026-03-18", seats: 15,
 *   lists: [{ id: "A", candidates: [{ id: "a1" }], earlier: { ground: "same-name", seats: [2] }, name: "A" }],
 * }); // completed: A is valid, as a party with a seat needs no support
 * ```
 */
export function judgeLists(input: NominationInput): ListsJudged | Refused {
  const parsed = parseWithSchema(nominationSchema, input);
  return parsed.status === "refused" ? parsed : listsJudged(parsed.value);
}

/** The decisions on lists that were read. */
export function listsJudged(asked: NominationAsked): ListsJudged | Refused {
  const timeline = validityFor(asked.type);
  const provision = provisionOn(timeline, asked.day);
  if (provision === undefined) return noRulesOnDay(timeline, asked.day);
  if (provisionOn(supportNeeded[asked.type], asked.day) === undefined)
    return noRulesOnDay(supportNeeded[asked.type], asked.day);
  const age = provisionOn(ageOfMembers, asked.day)?.value ?? 0;
  const endOfTerm = asked.endOfTerm ?? endOfTermReckoned(asked);
  const wrong = wrongLists(asked, endOfTerm, age);
  if (wrong !== null) return wrong;
  const rule = provision.value;
  const signed = signaturesOf(asked.lists);
  const districts = [...new Set(asked.lists.flatMap(districtsOf))].sort(
    (one, other) => one - other,
  );
  const decisions = districts.flatMap((district) => {
    const lists = asked.lists.filter((list) => districtsOf(list).includes(district));
    const terms = { asked, grounds: rule.candidates, endOfTerm, age };
    const names = namesOf(lists);
    return strikeNames(lists, terms).flatMap((left) => {
      const support = supportFor(left.list, district, asked, signed);
      return support === null ? [] : [decided(left, { district, rule, names, support })];
    });
  });
  const valid = decisions.filter((one) => one.valid);
  return {
    status: "completed",
    decisions,
    joined: joinedLists(valid, asked.type),
    endOfTerm,
    provenance: provenanceOf(provision),
  };
}

function districtsOf({ districts = [1] }: AskedList): readonly number[] {
  return districts;
}

/** How many lists of a district have each name, of those whose name was declared (I 6 (2), b after a). */
function namesOf(lists: readonly AskedList[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { name, defects = [] } of lists) {
    if (name === undefined || defects.includes("name-not-declared")) continue;
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}

interface InDistrict {
  readonly district: number;
  readonly rule: ValidityRule;
  readonly names: ReadonlyMap<string, number>;
  readonly support: SupportFound;
}

function decided(
  { list, kept, struck }: NamesOnList,
  { district, rule, names, support }: InDistrict,
): DecisionOnList {
  const { articles, repairable } = rule;
  const defects: readonly string[] = list.defects ?? [];
  const isThere = (ground: ListGround): boolean => {
    if (ground === "too-little-support") return support.valid < support.needed;
    if (ground === "all-candidates-struck") return kept.length === 0;
    if (ground === "deposit-missing" && support.needed === 0) return false;
    return defects.includes(ground);
  };
  const because = rule.lists.filter(isThere).map((ground) => ({
    ground,
    article: articles.lists,
    repairable: repairable.includes(ground),
  }));
  const nameStruck = nameStruckFrom(list, names);
  return {
    list: list.id,
    district,
    valid: because.length === 0,
    because,
    candidates: kept,
    struck: struck.map(({ candidate, ground }) => ({
      candidate,
      ground,
      article: articles.candidates,
      repairable: repairable.includes(ground),
    })),
    name: nameStruck === null ? (list.name ?? null) : null,
    nameStruck,
    support,
  };
}

function nameStruckFrom(
  { name, defects = [] }: AskedList,
  names: ReadonlyMap<string, number>,
): DecisionOnList["nameStruck"] {
  if (name === undefined) return null;
  if (defects.includes("name-not-declared")) return "not-declared";
  return (names.get(name) ?? 0) > 1 ? "above-several-lists" : null;
}

/** The end of the term that begins with this election, where the law sets its year; null: it does not. */
function endOfTermReckoned({ type, day }: NominationAsked): Day | null {
  const cycle = cycleOf[type];
  if (cycle === null) return null;
  let year = yearOf(day) + 1;
  while ((year - cycle.year) % cycle.years !== 0) year++;
  return retirementIn(type, year, []);
}

function wrongLists(
  { day, lists }: NominationAsked,
  endOfTerm: Day | null,
  age: number,
): Refused | null {
  const { issues, refuse, unnamed } = issueCollector();
  const once = <Item>(
    items: readonly Item[],
    what: "list" | "district" | "candidate-on-list",
    path: (at: number) => readonly (string | number)[],
  ) => {
    const seen = new Set<Item>();
    items.forEach((item, at) => {
      if (seen.has(item)) refuse(path(at), "duplicate", { kind: "once", what }, item);
      seen.add(item);
    });
  };
  once(
    lists.map(({ id }) => id),
    "list",
    (at) => ["lists", at, "id"],
  );
  lists.forEach((list, at) => {
    once(districtsOf(list), "district", (place) => ["lists", at, "districts", place]);
    once(
      list.candidates.map(({ id }) => id),
      "candidate-on-list",
      (place) => ["lists", at, "candidates", place, "id"],
    );
    list.support?.forEach(({ district }, place) => {
      const path = ["lists", at, "support", place];
      if (!districtsOf(list).includes(district))
        refuse(
          [...path, "district"],
          "unknown-reference",
          { kind: "reference", to: "district" },
          district,
        );
    });
    list.candidates.forEach(({ born }) => {
      if (endOfTerm === null && born !== undefined && monthsLater(born, 12 * age) > day)
        refuse(["endOfTerm"], "missing", { kind: "form", form: "calendar-day" }, undefined);
    });
  });
  return issues.length > 0 ? refused(issues, unnamed()) : null;
}
