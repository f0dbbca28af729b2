import { residualSeatsBill } from "../../../src/law/overlay.js";
import type { Election } from "../../../src/model/election/election.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import { type Fraction, fraction } from "../../../src/model/fraction.js";
import type { CompletedOutcome, LotRequiredOutcome } from "../../../src/model/outcome/outcome.js";
import type { Overlay } from "../../../src/model/outcome/overlay.js";
import type { Readings } from "../../../src/model/outcome/readings.js";
import type { Refused } from "../../../src/model/refusal.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import type { DeterminationOptions } from "../../../src/seats/given-case.js";
import type { Settings, TypedList, WhatIf } from "../state/state.js";

/** A result, or the lot that must be drawn first. */
export interface Calculated {
  readonly status: "completed";
  readonly election: Election;
  readonly outcome: CompletedOutcome | LotRequiredOutcome;
  /** The drawn lots that still fit the questions. */
  readonly lots: readonly string[];
}

/** What the library makes of the settings. */
export type Calculation = { readonly status: "refused"; readonly refused: Refused } | Calculated;

const shares: { readonly [Threshold in "1/4" | "1/2" | "3/4" | "1/1"]: Fraction } = {
  "1/4": fraction(1, 4),
  "1/2": fraction(1, 2),
  "3/4": fraction(3, 4),
  "1/1": fraction(1, 1),
};

function threshold(chosen: WhatIf["threshold"]): Partial<Pick<Overlay, "residualThreshold">> {
  if (chosen === "law") return {};
  return { residualThreshold: chosen === "none" ? null : shares[chosen] };
}

/** The change to the rules that was chosen, by a name to show; undefined: the law as it stands. */
export function overlayOf(whatIf: WhatIf, name: string): Overlay | undefined {
  if (whatIf.rules === "law") return undefined;
  if (whatIf.rules === "bill") return residualSeatsBill;
  return {
    name,
    ...threshold(whatIf.threshold),
    ...(whatIf.method === "law" ? {} : { residualMethod: whatIf.method }),
    ...(whatIf.majority === "law" ? {} : { absoluteMajority: whatIf.majority === "yes" }),
  };
}

/** The votes of a list: those on its people, or its own. */
function votesOf({ votes, candidates, people }: TypedList, number: number): object {
  if (people === undefined) {
    return { listVotes: votes, ...(candidates === null ? {} : { numberOfCandidates: candidates }) };
  }
  return {
    candidates: people.map(({ name }, at) => ({
      id: `${number}-${at + 1}`,
      ...(name === "" ? {} : { name }),
    })),
    votes: people.map((one) => one.votes),
  };
}

/** The input of the library for the settings. */
export function inputOf(settings: Settings): unknown {
  const names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return {
    type: settings.type,
    day: settings.day,
    ...(settings.area === "" ? {} : { area: settings.area }),
    seats: settings.seats,
    groups: settings.lists.map((list, index) => ({
      number: index + 1,
      ...(list.name === "" ? {} : { name: list.name }),
      ...votesOf(list, index + 1),
    })),
    ...(settings.ballots === null ? {} : { blankVotes: settings.ballots.blank }),
    combinations: settings.combinations.map((groups, index) => ({ id: names[index], groups })),
  };
}

/** How many of the lots come before the first one that fits no question. */
function lotsBefore({ issues }: Refused): number {
  const refused = issues.flatMap(({ path: [option, at] }) =>
    option === "lots" && typeof at === "number" ? [at] : [],
  );
  return Math.min(...refused, Number.POSITIVE_INFINITY);
}

/** Calculates the result; lots from the first one on that no longer fits what is asked are left out. */
export function calculate(settings: Settings, ownRulesName: string): Calculation {
  const parsed = parseElection(inputOf(settings));
  if (parsed.status === "refused") return { status: "refused", refused: parsed };
  const options = optionsOf(settings, ownRulesName);
  let { lots } = settings;
  for (;;) {
    const outcome = determineResult(parsed.value, { ...options, lots });
    if (outcome.status !== "refused") {
      return { status: "completed", election: parsed.value, outcome, lots };
    }
    const kept = lotsBefore(outcome);
    if (kept >= lots.length) return { status: "refused", refused: outcome };
    lots = lots.slice(0, kept);
  }
}

/** The options of the library for the settings. */
export function optionsOf(settings: Settings, ownRulesName: string): DeterminationOptions {
  const overlay = overlayOf(settings.whatIf, ownRulesName);
  return {
    preset: settings.preset,
    readings: settings.readings as Partial<Readings>,
    ...(overlay === undefined ? {} : { overlay }),
  };
}
