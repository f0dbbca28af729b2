import type { Election } from "../../model/election/election.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { changedElection } from "./changed-election.js";
import { type BlockChange, type PlacedChange, waysTowards } from "./changed-votes.js";
import { type Condition, fewestBallots } from "./condition.js";
import { everyChange } from "./every-change.js";
import { placedChange } from "./placed-change.js";
import { type Asked, type Compared, comparedWith } from "./results-with.js";
import type { Doubts, Places } from "./votes-in-doubt.js";

/** So many other votes are looked at, at most, before it is left undetermined. */
const mostLookedAt = 2_000;

/** Whose result may be another, and by which votes. */
export interface Search {
  readonly election: Election;
  readonly outcome: CompletedOutcome;
  readonly doubts: Doubts;
  readonly asked: Asked;
  /** Null: what must become true first is not known. */
  readonly conditions: readonly Condition[] | null;
  /** The blocks of places whose votes decide what is asked. */
  readonly blocks: readonly Places[];
}

/** A change with which the result is another one. */
export interface Found {
  readonly ballots: number;
  readonly byLot: boolean;
  readonly changes: readonly PlacedChange[];
}

/** The fewest wrong ballots, or as far as it was looked. */
export type Fewest =
  | { readonly known: true; readonly found: Found | null }
  | { readonly known: false; readonly noneBelow: number; readonly found: Found | null };

/**
 * The fewest wrong ballots with which the result may be another: no fewer than make some condition true,
 * and so many that with them the whole procedure gives another result. Between the two every change is
 * looked at, as far as there are not too many.
 */
export function fewestMistakes(search: Search): Fewest {
  const { doubts, conditions } = search;
  const near = nearest(search);
  const least = conditions === null ? 1 : near[0]?.ballots;
  if (least === undefined || least > doubts.total) return { known: true, found: null };
  const budget = { left: mostLookedAt };
  let found: Found | null = null;
  for (const { condition, ballots } of near) {
    if (found !== null && (ballots > found.ballots || !found.byLot)) break;
    found = better(found, towards(search, condition, ballots, budget));
  }
  return found?.ballots === least
    ? { known: true, found }
    : lookedThrough(search, least, found, budget);
}

/** The conditions that the ballots in doubt can make true, with how many of them at least, the fewest first. */
export function nearest({ doubts, conditions }: Pick<Search, "doubts" | "conditions">): readonly {
  readonly condition: Condition;
  readonly ballots: number;
}[] {
  return (conditions ?? [])
    .map((condition) => ({ condition, ballots: fewestBallots(condition, doubts) }))
    .flatMap(({ condition, ballots }) =>
      ballots === null ? [] : [{ condition, ballots: Math.max(ballots, 1) }],
    )
    .filter(({ ballots }) => ballots <= doubts.total)
    .sort((left, right) => left.ballots - right.ballots);
}

function better(one: Found | null, other: Found | null): Found | null {
  if (one === null || other === null) return one ?? other;
  return other.ballots < one.ballots || (other.ballots === one.ballots && !other.byLot)
    ? other
    : one;
}

/** How many other votes may still be looked at. */
export interface Budget {
  left: number;
}

/** A change of so many ballots towards a condition with which the result is another; null: none was found. */
export function towards(
  search: Search,
  condition: Condition,
  ballots: number,
  budget: Budget,
): Found | null {
  let found: Found | null = null;
  for (const changes of waysTowards(condition, ballots, search.doubts)) {
    const one = resultOf(search, ballots, changes, budget);
    if (typeof one === "object") found = better(found, one);
    if (found !== null && !found.byLot) return found;
  }
  return found;
}

/** What a change gives; a word where it gives nothing that is another result. */
function resultOf(
  { election, outcome, doubts, asked }: Search,
  ballots: number,
  blocks: readonly BlockChange[],
  budget: Budget,
): Found | Exclude<Compared, "other" | "other-by-lot"> {
  const changes = placedChange(blocks, doubts);
  const changed = changes === null ? null : changedElection(election, changes, doubts);
  if (changes === null || changed === null || budget.left <= 0) return "unknown";
  budget.left -= 1;
  const compared = comparedWith(outcome, changed, asked);
  return compared === "same" || compared === "unknown"
    ? compared
    : { ballots, byLot: compared === "other-by-lot", changes };
}

/** Every change from `least` ballots on, until one gives another result. */
export function lookedThrough(
  search: Search,
  least: number,
  upTo: Found | null,
  budget: Budget,
): Fewest {
  const most = upTo === null ? search.doubts.total : upTo.ballots - 1;
  for (let ballots = least; ballots <= most; ballots++) {
    let byLot: Found | null = null;
    for (const changes of everyChange(search.blocks, ballots, search.doubts)) {
      const one = resultOf(search, ballots, changes, budget);
      if (one === "unknown") return { known: false, noneBelow: ballots, found: byLot ?? upTo };
      if (one === "same") continue;
      if (!one.byLot) return { known: true, found: one };
      byLot ??= one;
    }
    if (byLot !== null) return { known: true, found: byLot };
  }
  return { known: true, found: upTo };
}
