import type { RulesOptions } from "../law/rules-of-election.js";
import { electionGiven } from "../model/election/election.js";
import { own } from "../model/has.js";
import { parseShape } from "../model/options/parse-shape.js";
import { objectOf, type Shape } from "../model/options/shape.js";
import type { DrawnLot } from "../model/outcome/lot.js";
import { drawnLotsShape, type GivenLot } from "../model/outcome/lot-shape.js";
import { overlayShape } from "../model/outcome/overlay-shape.js";
import { presetShape, readingsShape } from "../model/outcome/readings-shape.js";
import { accepted, type Parsed, refusedTogether } from "../model/refusal.js";
import { type Case, caseOf } from "./case.js";

const rules = { preset: presetShape, readings: readingsShape, overlay: overlayShape };

/** Under which rules something is calculated. */
export const rulesOptionsShape: Shape<RulesOptions> = objectOf(rules);

/** How an election is calculated, where that can be chosen. */
export interface DeterminationOptions extends RulesOptions {
  /** Lots that were drawn, in the order in which the law asks for them. */
  readonly lots?: readonly DrawnLot[];
}

/** Under which rules, and with which lots. */
const determinationOptionsShape: Shape<GivenOptions> = objectOf({
  ...rules,
  lots: drawnLotsShape,
});

/** The same as they came from outside. */
interface GivenOptions extends RulesOptions {
  readonly lots?: readonly GivenLot[];
}

/** Nothing was chosen. */
export const noOptions: RulesOptions = Object.freeze({});

/** Options as a caller gives them. */
export function determinationOptions(options: unknown): Parsed<GivenOptions> {
  return options === noOptions
    ? accepted(noOptions)
    : parseShape(determinationOptionsShape, options);
}

/** An election and its drawn lots, both as a caller gives them. */
export interface GivenCase {
  readonly given: Case;
  readonly lots: readonly GivenLot[];
}

/** The case of an election under options, or everything that is wrong with either. */
export function givenCase(election: unknown, options: unknown): Parsed<GivenCase> {
  const parsed = electionGiven(election);
  const chosen = determinationOptions(options);
  if (parsed.status === "refused" || chosen.status === "refused") {
    return refusedTogether(parsed, chosen);
  }
  const found = caseOf(parsed.value, chosen.value);
  if (found.status === "refused") return found;
  return accepted({ given: found.value, lots: own(chosen.value, "lots") ?? [] });
}
