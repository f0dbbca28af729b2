import { readFileSync } from "node:fs";
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
import { type ElectionType, electionTypes } from "../../../src/model/election/election-type.js";
import { propertyRuns } from "../../property-runs.js";
import { isLongRun, isWhole } from "../../sample.js";
import { anyReadings } from "./any-readings.js";
import { disagreementOn } from "./compare-with-library.js";
import { electionsWithin } from "./small-elections.js";

const anyElection = fc.oneof(
  singleListElections,
  groupElections,
  crowdedGroups,
  electionOfEveryKind,
  electionOfHistory,
);

/** Milliseconds for a property: 1,000 cases take some seconds. */
const patience = 60_000 * Math.max(1, propertyRuns / 1_000);

interface Comparison {
  readonly lists: number;
  readonly candidates: number;
  readonly votes: number;
  readonly seats: number;
  /** How many elections of each type there are within the bounds: the enumeration cannot shrink unseen. */
  readonly elections: number;
}

/**
 * The bounds of the comparison, for nine types of election: 40,536 elections in `.ci/run`, 11,253,816 in the
 * long run.
 */
const comparisons: Readonly<Record<"usual" | "whole" | "long", Comparison>> = {
  usual: { lists: 3, candidates: 2, votes: 4, seats: 4, elections: 2_324 },
  whole: { lists: 3, candidates: 2, votes: 5, seats: 4, elections: 4_504 },
  long: { lists: 4, candidates: 3, votes: 7, seats: 6, elections: 1_250_424 },
};
const { elections: electionsOfEachType, ...bounds } =
  comparisons[isLongRun ? "long" : isWhole ? "whole" : "usual"];

describe("the library and the definitions", () => {
  test("are compared within the bounds that docs/conformance.md tells", () => {
    const page = readFileSync(new URL("../../../docs/conformance.md", import.meta.url), "utf8");
    const [usual, whole, long] = [comparisons.usual, comparisons.whole, comparisons.long].map(
      ({ elections }) => elections.toLocaleString("en-GB"),
    );
    const { lists, candidates, votes, seats } = comparisons.long;
    expect(page.replaceAll(/\s+/g, " ")).toContain(
      `${usual} elections of each of nine types in \`npm test\`, ${whole} in \`.ci/run\`, and ${long} ` +
        `(${lists} lists, ${candidates} candidates, ${votes} votes, ${seats} seats) with \`KIESWET_LONG=1\``,
    );
    expect(electionTypes).toHaveLength(9);
  });

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

  property.prop([anyElection, anyReadings], { numRuns: propertyRuns })(
    "agree on elections of every kind and time, combinations and candidates of several groups among them, under every reading",
    (election, readings) => {
      expect(disagreementOn(election, readings)).toBeNull();
    },
    patience,
  );
});
