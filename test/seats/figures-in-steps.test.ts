import { readFileSync } from "node:fs";
import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { crowdedGroups } from "../../src/conformance/generators/crowded-groups.js";
import { groupElections, singleListElections } from "../../src/conformance/generators/election.js";
import {
  anyElection as electionOfEveryKind,
  electionOfHistory,
} from "../../src/conformance/generators/elections-of-every-kind.js";
import { rulesOfElection } from "../../src/law/rules-of-election.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import { compareFractions, fraction } from "../../src/model/fraction.js";
import type { Determined } from "../../src/model/outcome/determined.js";
import type { Preset } from "../../src/model/outcome/readings.js";
import type { Step } from "../../src/model/outcome/step.js";
import { drawnOutcome } from "../judges/checker/drawn-outcome.js";
import { propertyRuns } from "../property-runs.js";
import { electionOf } from "./completed.js";

/** Steps whose rule compares with a figure and that do not hold it. */
function stepsWithoutFigure({ election, readings, steps }: Determined): string[] {
  const rules = rulesOfElection(election, { readings });
  if (rules === undefined) return ["no rules"];
  const { divisions, preference } = rules;
  const phasesOf = (step: Extract<Step, { kind: "residual-seat" }>) =>
    ({
      election: divisions.election,
      combination: divisions.combination,
      group: divisions.group,
    })[step.scope.kind].phases;
  return steps.flatMap((step): string[] => {
    const { kind } = step;
    if (kind === "residual-seat") {
      const share = phasesOf(step)[step.phase - 1]?.takesPart?.share ?? null;
      const below = step.compared.some(({ excluded }) => excluded?.endsWith("threshold") === true);
      if (step.takesPart === null)
        return share === null || (!below && isLifted(step, steps)) ? [] : [kind];
      const asked = share !== null && compareFractions(share, step.takesPart.share) === 0;
      const quota = fullSeatsOf(step, steps)?.quota ?? fraction(0, 1);
      const figure = fraction(
        quota.numerator * step.takesPart.share.numerator,
        quota.denominator * step.takesPart.share.denominator,
      );
      return asked && compareFractions(figure, step.takesPart.figure) === 0 ? [] : [kind];
    }
    if (kind === "absolute-majority") return 2 * step.votes > step.of ? [] : [kind];
    if (kind === "list-exhaustion") return step.candidates >= 0 && step.returned > 0 ? [] : [kind];
    if (kind === "preference-threshold") {
      const quota = steps.find((one) => one.kind === "quota")?.quota ?? fraction(0, 1);
      const { numerator, denominator } = step.share;
      const figure = fraction(quota.numerator * numerator, quota.denominator * denominator);
      const same = preference !== null && compareFractions(preference.share, step.share) === 0;
      return same && compareFractions(figure, step.threshold) === 0 ? [] : [kind];
    }
    if (kind === "preference-seat") {
      return steps.some((one) => one.kind === "preference-threshold") ? [] : [kind];
    }
    return [];
  });
}

type Residual = Extract<Step, { kind: "residual-seat" }>;

function fullSeatsOf(step: Residual, steps: readonly Step[]) {
  const scope = JSON.stringify(step.scope);
  return steps.find(
    (one): one is Extract<Step, { kind: "full-seats" }> =>
      one.kind === "full-seats" && JSON.stringify(one.scope) === scope,
  );
}

/** Under a reading the threshold falls when nobody reaches it. */
function isLifted(step: Residual, steps: readonly Step[]): boolean {
  return (fullSeatsOf(step, steps)?.contestants ?? []).every(({ seats }) => seats === 0);
}

const anyPreset = fc.constantFrom<Preset>("default", "abacus", "osv2020", "text");
const anyElection = fc.oneof(
  singleListElections,
  groupElections,
  crowdedGroups,
  electionOfEveryKind,
  electionOfHistory,
);

property.prop([anyElection, anyPreset, fc.nat()], { numRuns: propertyRuns })(
  "the figure that a rule compares with stands in the step that used it, of every body in every period",
  (election, preset, seed) => {
    const outcome = drawnOutcome(election, preset, seed);
    if (outcome !== undefined) expect(stepsWithoutFigure(outcome)).toEqual([]);
  },
  120_000,
);

const vectors = ["seats", "people", "lists", "real"].flatMap((name) =>
  readFileSync(new URL(`../../conformance/vectors/${name}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { readonly kind: string; readonly input: unknown }),
);

test("so it does in every published vector with a result", () => {
  let looked = 0;
  for (const { kind, input } of vectors) {
    if (kind !== "result" || typeof input !== "object" || input === null) continue;
    const { lots: _, ...election } = input as { readonly lots?: unknown };
    const parsed = parseElection(election);
    if (parsed.status === "refused") continue;
    const outcome = drawnOutcome(parsed.value, "default", 6);
    if (outcome === undefined) continue;
    looked += 1;
    expect(stepsWithoutFigure(outcome)).toEqual([]);
  }
  expect(looked).toBeGreaterThan(100);
});

test("a share of 75 %, a threshold and a quarter of the quota are found where they were used", () => {
  const groups = [
    { number: 1, votes: [52, 0, 0] },
    { number: 2, votes: [17, 0] },
    { number: 3, votes: [16, 0] },
    { number: 4, votes: [15, 0] },
  ];
  const small = electionOf({ type: "GR", day: "2026-03-18", seats: 5, groups });
  const outcome = drawnOutcome(small, "default", 6);
  const shares = outcome?.steps.flatMap((step) => {
    if (step.kind === "residual-seat") return [step.takesPart?.share ?? null];
    return step.kind === "preference-threshold" ? [step.share] : [];
  });
  expect(shares).toContainEqual(fraction(3, 4));
  expect(shares).toContainEqual(fraction(1, 2));
});
