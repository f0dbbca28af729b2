import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { restoreOrder } from "../../src/after/party-order/restore-order.js";
import { determineSuccession } from "../../src/after/succession/determine-succession.js";
import { membersOfOutcome } from "../../src/after/succession/members-after-election.js";
import { anyElection } from "../../src/conformance/generators/elections-of-every-kind.js";
import { residualSeatsBill } from "../../src/law/overlay.js";
import { readingIds, readingRegistry } from "../../src/law/readings/registry.js";
import type { RulesOptions } from "../../src/law/rules-of-election.js";
import { type Election, electionMade } from "../../src/model/election/election.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { fraction } from "../../src/model/fraction.js";
import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import type { Overlay } from "../../src/model/outcome/overlay.js";
import type { Readings } from "../../src/model/outcome/readings.js";
import { admissionInDoubt } from "../../src/what-if/admission/admission-in-doubt.js";
import { influenceOfMistakes } from "../../src/what-if/influence/influence-of-mistakes.js";
import { marginsOf } from "../../src/what-if/margins/margins.js";
import { propertyRuns } from "../property-runs.js";
import { expectSame } from "../same.js";
import { completed, electionOf } from "../seats/completed.js";

/** The council of docs/readings.md. */
const council: ElectionInput = {
  type: "GR",
  day: "2026-03-18",
  seats: 6,
  groups: [
    { number: 1, votes: [23] },
    { number: 2, votes: [7] },
    { number: 3, votes: [6, 11, 0, 4, 3, 8] },
  ],
};

const oneVote = [{ unit: "0668::SB1", votesInDoubt: 1 }];

/** Everything that is asked of an outcome and depends on rules. */
const asked: readonly (readonly [
  string,
  (election: Election, outcome: CompletedOutcome, options?: RulesOptions) => unknown,
])[] = [
  ["marginsOf", marginsOf],
  [
    "determineSuccession",
    (election, outcome, options) => {
      const [first] = membersOfOutcome(outcome);
      const vacancies = [{ member: first?.candidate ?? "nobody" }];
      const others = membersOfOutcome(outcome).slice(1, 4);
      const unavailable = others.map(({ candidate }) => {
        return { candidate, reason: "declined" as const };
      });
      const input = { day: "2026-05-01", vacancies, unavailable };
      return determineSuccession(election, outcome, input, options);
    },
  ],
  [
    "restoreOrder",
    (election, outcome, options) => {
      const elected = outcome.lists.flatMap(({ elected }) => elected.map((one) => one.candidate));
      const group = outcome.groups[0]?.group ?? 1;
      const own = outcome.lists.filter((list) => list.group === group);
      const order = own.flatMap(({ ranking }) => ranking ?? []).slice(0, 1);
      const input = { group, order: order.length === 0 ? ["1-1"] : order, agents: elected };
      return restoreOrder(election, outcome, input, options);
    },
  ],
  [
    "influenceOfMistakes",
    (election, outcome, options) => influenceOfMistakes(election, outcome, oneVote, options),
  ],
  [
    "admissionInDoubt",
    (election, outcome, options) => admissionInDoubt(election, outcome, oneVote, options),
  ],
];

const anyReadings: fc.Arbitrary<Partial<Readings>> = fc
  .tuple(
    ...readingIds.map((id) =>
      fc.constantFrom(...readingRegistry[id].options.map((option) => [id, option] as const)),
    ),
  )
  .chain((all) => fc.subarray(all))
  .map((chosen) => Object.fromEntries(chosen));

const anyOverlay: fc.Arbitrary<Overlay | undefined> = fc.constantFrom<Overlay | undefined>(
  undefined,
  undefined,
  residualSeatsBill,
  { name: "size", seats: 9 },
  { name: "remainders", residualMethod: "largest-remainders", absoluteMajority: false },
  { name: "a tenth", preferenceThreshold: { share: fraction(1, 10), test: "exceed" } },
);

/** What tries many elections of its own for each that it is asked about. */
const costly = ["influenceOfMistakes", "admissionInDoubt"];

describe.each(asked)("%s", (name, ask) => {
  const numRuns = Math.ceil(propertyRuns / (costly.includes(name) ? 150 : 20));
  test.prop([anyElection, anyReadings, anyOverlay], { numRuns })(
    "answers under the rules of the outcome, whether they are said again or not",
    (election, readings, overlay) => {
      const changed = overlay === undefined ? {} : { overlay };
      const options = {
        readings: { ...readings, noVotes: "seats-unassigned" as const },
        ...changed,
      };
      const outcome = completed(election, options);
      const silent = ask(election, outcome);
      expectSame(ask(election, outcome, options), silent);
      expectSame(ask(election, outcome, { readings: outcome.readings, ...changed }), silent);
    },
  );

  it("refuses rules that are not those of the outcome, by their path", () => {
    const election = electionOf(council);
    const outcome = completed(election, { preset: "osv2020" });
    const paths = (options: RulesOptions) => {
      const answer = ask(election, outcome, options);
      const issues = (answer as { issues?: readonly { path: unknown; code: string }[] }).issues;
      return issues?.map(({ path, code }) => [path, code]);
    };
    expect(paths({ preset: "osv2020" })).toBeUndefined();
    expect(paths({ readings: { fullLists: "excluded-before-each-seat" } })).toEqual([
      [["readings", "fullLists"], "not-allowed"],
    ]);
    expect(paths({ preset: "default" })).toContainEqual([
      ["readings", "majoritySeatCounts"],
      "not-allowed",
    ]);
    expect(paths({ overlay: residualSeatsBill })).toEqual([[["overlay"], "not-allowed"]]);
    const another = electionMade({ ...election, day: "2022-03-16" as Election["day"] });
    expect(ask(another, outcome)).toMatchObject({
      issues: [{ path: ["election", "day"], code: "not-allowed" }],
    });
  });
});

it("the council of docs/readings.md: four votes more give list 3 its fifth seat as OSV counts", () => {
  const election = electionOf(council);
  const outcome = completed(election, { preset: "osv2020" });
  expect(outcome.groups.map(({ seats }) => seats)).toEqual([1, 1, 4]);
  expect(marginsOf(election, outcome)).toMatchObject({
    margins: [{}, {}, { group: 3, nextSeat: { votes: 4, votesForALot: 3 } }],
  });
});
