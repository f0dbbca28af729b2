import type { ListGround, ValidityRule } from "../../law/nomination/grounds.js";
import { visible } from "../../model/visible-text.js";
import type { DecisionOnList } from "./list-decision.js";
import type { AskedList } from "./nomination-input.js";
import type { NamesOnList } from "./struck-candidates.js";
import type { SupportFound } from "./support-needed.js";

/** How many lists of a district have each name, as people see it, of those whose name was declared (I 6 (2), b after a). */
export function namesAbove(lists: readonly AskedList[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { name, defects = [] } of lists) {
    if (name === undefined || defects.includes("name-not-declared")) continue;
    names.set(visible(name), (names.get(visible(name)) ?? 0) + 1);
  }
  return names;
}

/** What a list is held against in one district. */
export interface InDistrict {
  readonly district: number;
  readonly rule: ValidityRule;
  readonly names: ReadonlyMap<string, number>;
  readonly support: SupportFound;
}

/** What is decided on a list in one district, whose names were struck. */
export function decided(
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
  return (names.get(visible(name)) ?? 0) > 1 ? "above-several-lists" : null;
}
