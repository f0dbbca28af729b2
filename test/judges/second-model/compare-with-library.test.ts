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
import { checkTrace } from "../../../src/judges/checker/check-trace.js";
import { presets } from "../../../src/law/readings/presets.js";
import { readingRegistry } from "../../../src/law/readings/registry.js";
import type { Election } from "../../../src/model/election/election.js";
import { type ElectionType, electionTypes } from "../../../src/model/election/election-type.js";
import type { Readings } from "../../../src/model/outcome/readings.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { propertyRuns } from "../../property-runs.js";
import { isLongRun } from "../../sample.js";
import { completed, electionOf } from "../../seats/completed.js";
import { disagreementOn } from "./compare-with-library.js";
import { electionsWithin } from "./small-elections.js";

const anyElection = fc.oneof(
  singleListElections,
  groupElections,
  crowdedGroups,
  electionOfEveryKind,
  electionOfHistory,
);

/** The answers of a preset, and another one to some question. */
const anyReadings = fc
  .tuple(
    fc.constantFrom(...Object.values(presets)),
    fc.constantFrom(
      ...Object.values(readingRegistry).flatMap(({ id, options }) =>
        options.map((option) => ({ [id]: option })),
      ),
    ),
  )
  .map(([preset, other]): Readings => ({ ...preset, ...other }));

const daysWithP18a: Partial<Record<ElectionType, string>> = {
  GR: "2006-03-07",
  PS: "2007-03-07",
  TK: "2006-11-22",
  EP: "2004-06-10",
  EK: "2007-05-29",
};

/** Elections of before 2008-12-01, candidates who died among them. */
const underP18a: fc.Arbitrary<Election> = fc
  .tuple(fc.oneof(electionOfEveryKind, crowdedGroups), fc.array(fc.nat(), { maxLength: 3 }))
  .filter(([{ type }]) => daysWithP18a[type] !== undefined)
  .map(([election, dead]) => {
    const ids = election.groups.flatMap(({ lists }) =>
      lists.flatMap((list) => ("candidates" in list ? list.candidates.map(({ id }) => id) : [])),
    );
    const died = dead.flatMap((which) => ids[which % ids.length] ?? []);
    const deceased = [...new Set([...election.deceased, ...died])];
    return electionOf({ ...election, day: daysWithP18a[election.type] ?? "", deceased });
  });

/** Milliseconds for a property: 1,000 cases take some seconds. */
const patience = 60_000 * Math.max(1, propertyRuns / 1_000);

/**
 * The bounds of the comparison: 40,536 elections in every test run, 11,253,816 in the long run
 * (4 lists, 3 candidates, 7 votes, 6 seats; nine types of election).
 */
const bounds = isLongRun
  ? { lists: 4, candidates: 3, votes: 7, seats: 6 }
  : { lists: 3, candidates: 2, votes: 5, seats: 4 };

/** How many elections there are within the bounds, so that the enumeration cannot shrink unseen. */
const electionsOfEachType = isLongRun ? 1_250_424 : 4_504;

describe("the library and the definitions", () => {
  test.each(electionTypes)(
    "agree on every small election of type %s, whatever lots are drawn",
    (type: ElectionType) => {
      let elections = 0;
      for (const election of electionsWithin({ ...bounds, types: [type] })) {
        elections++;
        const disagreement = disagreementOn(election);
        if (disagreement !== null) expect(disagreement).toBeNull();
      }
      expect(elections).toBe(electionsOfEachType);
    },
    isLongRun ? 7_200_000 : 60_000,
  );

  property.prop([singleListElections], { numRuns: propertyRuns })(
    "agree on larger elections of every type",
    (election) => {
      expect(disagreementOn(election)).toBeNull();
    },
    patience,
  );

  property.prop([fc.oneof(groupElections, crowdedGroups)], { numRuns: propertyRuns })(
    "agree on list groups, seats that pass from list to list among them (P 12 to P 19, U 12 to U 15)",
    (election) => {
      expect(disagreementOn(election)).toBeNull();
    },
    patience,
  );

  property.prop([underP18a, anyReadings], { numRuns: propertyRuns })(
    "agree, and the judge of traces with them, on who died before P 19a came (P 18a)",
    (election, readings) => {
      expect(disagreementOn(election, readings)).toBeNull();
      // An election without a vote is refused, or not, as that reading has it.
      if (determineResult(election, { readings }).status === "refused") return;
      const outcome = completed(election, { readings });
      expect(checkTrace(election, outcome)).toMatchObject({ verdict: "accepted" });
    },
    patience,
  );

  property.prop([anyElection, anyReadings], { numRuns: propertyRuns })(
    "agree on elections of every kind and time, combinations and candidates of several groups among them, under every reading",
    (election, readings) => {
      expect(disagreementOn(election, readings)).toBeNull();
    },
    patience,
  );
});
