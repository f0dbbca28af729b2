import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { crowdedGroups } from "../../../src/conformance/generators/crowded-groups.js";
import {
  groupElections,
  singleListElections,
} from "../../../src/conformance/generators/election.js";
import {
  anyElection as electionOfEveryKind,
  electionOfHistory,
} from "../../../src/conformance/generators/elections-of-every-kind.js";
import { electionOfVector } from "../../../src/conformance/older-notation/election-of-vector.js";
import { checkTrace } from "../../../src/judges/checker/check-trace.js";
import { presets } from "../../../src/law/readings/presets.js";
import { readingRegistry } from "../../../src/law/readings/registry.js";
import type { Election } from "../../../src/model/election/election.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import type { Preset } from "../../../src/model/outcome/readings.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import type { SeatsVector } from "../../conformance/seats-vector.js";
import { hasSharedVectors, sharedVectors } from "../../conformance/shared-vectors.js";
import { propertyRuns } from "../../property-runs.js";
import { oneIn, sampleOf } from "../../sample.js";
import { overlays } from "../overlays.js";
import { acceptedChanges } from "./accepted-changes.js";
import { drawnOutcome } from "./drawn-outcome.js";
import { singleChanges } from "./single-changes.js";

/** Milliseconds for a property: 1,000 cases take some seconds. */
const patience = 60_000 * Math.max(1, propertyRuns / 1_000);

const anyPreset = fc.constantFrom<Preset>("default", "abacus", "osv2020", "text");
const anyElection = fc.oneof(
  singleListElections,
  groupElections,
  crowdedGroups,
  electionOfEveryKind,
  electionOfHistory,
);

function accepted(input: unknown): Election {
  const parsed = parseElection(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

describe("the checker of traces", () => {
  property.prop([anyElection, anyPreset, fc.nat()], { numRuns: propertyRuns })(
    "accepts what the library works out, under every preset, with lots drawn or pending",
    (election, preset, seed) => {
      const outcome = drawnOutcome(election, preset, seed);
      if (outcome === undefined) return;
      expect(checkTrace(election, outcome)).toEqual({
        verdict: "accepted",
        steps: outcome.steps.length,
        lots: outcome.lots.length,
      });
    },
    patience,
  );

  // To find every change of a trace takes longer than to check some of them.
  const some = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });
  property.prop([anyElection, anyPreset, fc.nat(), some], { numRuns: Math.ceil(propertyRuns / 5) })(
    "rejects a trace in which one thing was changed",
    (election, preset, seed, which) => {
      const outcome = drawnOutcome(election, preset, seed);
      if (outcome === undefined) return;
      const all = singleChanges(outcome);
      const changes = which.flatMap((one) => all[one % all.length] ?? []);
      expect(acceptedChanges(election, outcome, changes)).toEqual([]);
    },
    patience,
  );

  const council = accepted({
    type: "GR",
    day: "2026-03-18",
    seats: 6,
    groups: [
      { number: 1, votes: [23] },
      { number: 2, votes: [7] },
      { number: 3, votes: [20, 4, 3, 2, 2, 1] },
    ],
  });

  test("catches every single change of one trace with P 8, P 9 and P 10", () => {
    const outcome = determineResult(council) as CompletedOutcome;
    const kinds = outcome.steps.map(({ kind }) => kind);
    expect(kinds).toContain("absolute-majority");
    expect(kinds).toContain("list-exhaustion");
    const changes = singleChanges(outcome);
    expect(changes.length).toBeGreaterThan(500);
    expect(acceptedChanges(council, outcome, changes)).toEqual([]);
  });

  test("points at the first step the law does not order, with its article", () => {
    const outcome = determineResult(council) as CompletedOutcome;
    const index = outcome.steps.findIndex(({ kind }) => kind === "absolute-majority");
    const steps = outcome.steps.map((step, at) =>
      at === index && step.kind === "absolute-majority" ? { ...step, loses: "3" } : step,
    );
    expect(checkTrace(council, { ...outcome, steps })).toEqual({
      verdict: "rejected",
      where: { step: index },
      article: { article: "P 9" },
      at: "loses",
      expected: '"1"',
      actual: '"3"',
    });
  });

  property.prop([anyElection, fc.constantFrom(...overlays), anyPreset], {
    numRuns: Math.ceil(propertyRuns / 4),
  })(
    "accepts what the library works out under other rules, when they are those of the outcome",
    (election, overlay, preset) => {
      const outcome = determineResult(election, { overlay, preset });
      if (outcome.status === "refused") return;
      expect(checkTrace(election, outcome)).toMatchObject({ verdict: "accepted" });
      expect(checkTrace(election, outcome, { overlay })).toMatchObject({ verdict: "accepted" });
      const where = { outcome: "election" };
      expect(checkTrace(election, outcome, { overlay: null })).toMatchObject({
        verdict: "rejected",
        ...(overlay.seats === undefined || overlay.seats === election.seats ? {} : { where }),
      });
    },
    patience,
  );

  test("rejects any change of one thing in a hypothetical outcome", () => {
    const overlay = { name: "averages", residualMethod: "highest-averages" } as const;
    const outcome = determineResult(council, { overlay }) as CompletedOutcome;
    expect(acceptedChanges(council, outcome, singleChanges(outcome))).toEqual([]);
  });

  test("rejects readings other than those that were asked for", () => {
    const outcome = determineResult(council, { preset: "osv2020" }) as CompletedOutcome;
    expect(checkTrace(council, outcome, { readings: presets.default })).toMatchObject({
      verdict: "rejected",
      where: { outcome: "readings" },
    });
  });

  test("says so when it has no facts", () => {
    const earlier = accepted({ ...council, day: "1986-03-19" });
    expect(checkTrace(earlier, determineResult(council))).toEqual({
      verdict: "not-checkable",
      reason: "no facts for GR on 1986-03-19",
    });
  });

  test.each(Object.values(readingRegistry).map((entry) => [entry.id, entry] as const))(
    "follows every answer to %s",
    (id, entry) => {
      const elections = fc.sample(anyElection, { numRuns: 60, seed: 7 });
      for (const option of entry.options) {
        for (const election of elections) {
          const outcome = determineResult(election, { readings: { [id]: option } });
          if (outcome.status === "refused") continue;
          expect({ option, ...checkTrace(election, outcome) }).toMatchObject({
            verdict: "accepted",
          });
        }
      }
    },
  );
});

const files = ["gr-small", "gr-large", "tk", "ep", "ek", "combined", "candidates", "tk-groups"];

describe.skipIf(!hasSharedVectors("gr-small.jsonl"))("the checker and the shared vectors", () => {
  test.each(files)(
    `accepts the trace of each vector of %s, ${oneIn(5)}`,
    (file) => {
      for (const { id, preset, input } of sampleOf(
        5,
        sharedVectors<SeatsVector>(`${file}.jsonl`),
      )) {
        const parsed = electionOfVector(input);
        if (parsed.status === "refused") throw new Error(id);
        const { election, lots } = parsed.value;
        const outcome = determineResult(election, { preset, lots });
        if (outcome.status === "refused") throw new Error(id);
        expect({ id, ...checkTrace(election, outcome) }).toMatchObject({ id, verdict: "accepted" });
      }
    },
    60_000,
  );
});
