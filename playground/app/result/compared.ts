import { type Catalogue, known } from "../elections/catalogue.js";
import { asTheLaw, chosen, type Settings, type State, settingsOf } from "../state/state.js";
import { calculate } from "./calculate.js";
import {
  byDivisors,
  byLargestRemainders,
  type DividedOtherwise,
  fromFivePercent,
} from "./other-systems.js";
import { seatsOf } from "./seats-of.js";

/** What a result is held against. */
export interface Compared {
  /** Seats by list number; null: there is no such result. */
  readonly seats: ReadonlyMap<string, number> | null;
  /** Whether a lot would have to be drawn: these are the seats until then. */
  readonly isTied: boolean;
  /** Whether it is of a way to divide seats that is not Dutch law. */
  readonly isOtherSystem: boolean;
}

const otherSystems = {
  "five-percent": fromFivePercent,
  "largest-remainders": byLargestRemainders,
  "sainte-lague": (votes: readonly number[], seats: number): DividedOtherwise =>
    byDivisors(votes, seats, "sainte-lague"),
} as const;

/** The settings that the state is compared with; null: none. */
function comparedSettings(state: State, catalogue: Catalogue): Settings | null {
  const own = settingsOf(state);
  const usual = { ...own, whatIf: asTheLaw, lots: [] };
  switch (state.compareWith) {
    case "law":
      return usual;
    case "bill":
      return { ...usual, whatIf: { ...asTheLaw, rules: "bill" } };
    case "no-threshold":
      return { ...usual, whatIf: { ...asTheLaw, rules: "own", threshold: "none" } };
    case "other-day":
      return { ...usual, day: state.otherDay };
    case "kept":
      return state.kept;
    case "official": {
      const election = known(catalogue, state.source);
      return election === undefined
        ? null
        : { ...usual, ...chosen(election), lots: election.lots, preset: "default", readings: {} };
    }
    default:
      return null;
  }
}

/** The result of what the state is compared with. */
export function comparedWithState(
  state: State,
  catalogue: Catalogue,
  ownRules: string,
): Compared | null {
  const { compareWith, lists, seats } = state;
  if (
    compareWith === "five-percent" ||
    compareWith === "largest-remainders" ||
    compareWith === "sainte-lague"
  ) {
    const divided = otherSystems[compareWith](
      lists.map(({ votes }) => votes),
      seats,
    );
    return {
      seats: new Map(divided.seats.map((own, index) => [String(index + 1), own])),
      isTied: divided.isTied,
      isOtherSystem: true,
    };
  }
  const settings = comparedSettings(state, catalogue);
  if (settings === null) return null;
  const calculation = calculate(settings, ownRules);
  if (calculation.status === "refused") return { seats: null, isTied: false, isOtherSystem: false };
  return {
    seats: seatsOf(calculation),
    isTied: calculation.outcome.status === "lot-required",
    isOtherSystem: false,
  };
}
