import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { provenCheck } from "../../conformance/proven-checker/reader.mjs";
import { type DeterminationOptions, determineResult } from "../../src/index.js";
import { propertyRuns } from "../property-runs.js";
import { isOnPersons, notRead } from "./changed-outcomes.js";
import { electionsOfEveryKind } from "./elections.js";
import { type Answered, followedOutcomes } from "./followed-outcomes.js";
import { towardsNeighbours } from "./neighbours.js";
import { anyReadings } from "./readings.js";

const readings = fc.tuple(anyReadings, fc.oneof(fc.constant(undefined), anyReadings));

test("an account that agrees with itself, but is that of another election, reading or lot, passes only where it is the same", () => {
  const judged = { right: 0, forged: 0 };
  fc.assert(
    fc.property(
      electionsOfEveryKind,
      towardsNeighbours,
      readings,
      fc.tuple(fc.nat(99), fc.nat(99), fc.boolean()),
      (election, towards, [asked, others = asked], [seed, otherSeed, withOurFigures]) => {
        const [ours] = followedOutcomes(election, { readings: asked }, seed);
        const neighbour = towards(election);
        if (ours === undefined || neighbour === undefined) return;
        for (const theirs of followedOutcomes(neighbour, { readings: others }, otherSeed)) {
          const claimed = claimedFor(ours, theirs, withOurFigures);
          const right = sameQuestion(election, ours, claimed);
          const judgement = provenCheck(election, claimed, ours.readings);
          const same = right !== undefined && saysTheSame(right, claimed);
          expect(judgement === "in accordance").toBe(same);
          judged[same ? "right" : "forged"] += 1;
        }
      },
    ),
    { numRuns: propertyRuns },
  );
  expect(Math.min(judged.right, judged.forged)).toBeGreaterThan(propertyRuns / 20);
});

/** The outcome of another election, put forward as that of ours; the figures at its head ours too. */
function claimedFor(ours: Answered, theirs: Answered, withOurFigures: boolean): Answered {
  const { election, votes, quota } = ours;
  return { ...theirs, election, ...(withOurFigures ? { votes, quota } : {}) };
}

/** What the library says with the same lots on seats; persons are not judged. */
function sameQuestion(
  election: Parameters<typeof determineResult>[0],
  { readings: asked }: Answered,
  claimed: Answered,
): Answered | undefined {
  const lots = claimed.lots.filter((lot) => !isOnPersons(lot)).map(({ drawn }) => drawn);
  const options = { readings: asked, lots } satisfies DeterminationOptions;
  const outcome = determineResult(election, options);
  return outcome.status === "refused" ? undefined : outcome;
}

function saysTheSame(right: Answered, claimed: Answered): boolean {
  const inTheEnd = right.status === "completed" && claimed.status === "completed";
  return isDeepStrictEqual(seatsOf(right, inTheEnd), seatsOf(claimed, inTheEnd));
}

/** What is read of an outcome. Until all persons are known it claims no seats beside the steps. */
function seatsOf(outcome: Answered, inTheEnd: boolean): unknown {
  const { election, votes, quota, steps, lots } = outcome;
  const waits = outcome.status === "lot-required" && !isOnPersons(outcome);
  const question = waits ? outcome.question : null;
  const account = { election, votes, quota, steps, lots, question };
  if (!inTheEnd || outcome.status !== "completed") return readPart(account);
  const { combinations, groups, lists, unassignedSeats } = outcome;
  const toNobody = steps.filter(
    (step) =>
      (step.kind === "seat-passed" && step.to === null) ||
      (step.kind === "elected-in-several-groups" && step.successor === null),
  );
  const empty = unassignedSeats - toNobody.length;
  return readPart({ ...account, combinations, groups, lists, empty });
}

function readPart(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (notRead.has(key)) return undefined;
    return Array.isArray(inner) ? inner.filter((item) => !isOnPersons(item)) : inner;
  });
}
