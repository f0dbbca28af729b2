import { expectTypeOf, test } from "vitest";
import type { BallotShape } from "../../../src/model/count/ballot-shape.js";
import type { Count } from "../../../src/model/count/count.js";
import type { CountFigures } from "../../../src/model/count/count-figures.js";
import type { FieldPath } from "../../../src/model/count/field-path.js";
import { parseCount } from "../../../src/model/count/parse-count.js";
import type { DecentralisedFirstSessionCount } from "../../../src/model/count/polling-station-count.js";
import type { Parsed, Refused } from "../../../src/model/refusal.js";
import { addTally } from "../../../src/tally/add-tally.js";
import type { Tally } from "../../../src/tally/tally.js";
import { checkCount } from "../../../src/validation/check-count.js";
import type { CodedFinding, Finding } from "../../../src/validation/finding.js";

test("a report is told apart by its kind", () => {
  type OfKind<Kind extends Count["kind"]> = Extract<Count, { readonly kind: Kind }>;
  expectTypeOf<OfKind<"decentralised-first-session">>().toHaveProperty("report");
  expectTypeOf<OfKind<"decentralised-next-session">>().not.toHaveProperty("report");
  expectTypeOf<OfKind<"centralised-first-session">>().toHaveProperty("extraInvestigation");
  expectTypeOf<OfKind<"municipality">>().toHaveProperty("eligibleVoters");
  expectTypeOf<OfKind<"municipality">>().not.toHaveProperty("comparison");
  expectTypeOf<OfKind<"postal-committee">>().toHaveProperty("postalVotingCertificates");
  expectTypeOf<Count>().toExtend<CountFigures>();
});

test("reports cannot be changed", () => {
  expectTypeOf<Count["lists"]>().toEqualTypeOf<
    readonly {
      readonly number: number;
      readonly candidateVotes: readonly number[];
      readonly total: number;
    }[]
  >();
});

test("reading and adding give a value or a refusal", () => {
  expectTypeOf(parseCount).returns.toEqualTypeOf<Parsed<Count>>();
  expectTypeOf(addTally).returns.toEqualTypeOf<Parsed<Tally>>();
});

test("checks take the reports they are for", () => {
  const [station, district, anything] = [
    {} as DecentralisedFirstSessionCount,
    {} as Extract<Count, { kind: "district" }>,
    {} as unknown,
  ];
  const ballot = {} as BallotShape;
  expectTypeOf(checkCount(station, ballot)).toEqualTypeOf<readonly CodedFinding[]>();
  expectTypeOf(checkCount(district, ballot)).toEqualTypeOf<readonly Finding[]>();
  expectTypeOf(checkCount(anything, ballot)).toEqualTypeOf<readonly Finding[] | Refused>();
});

test("a field goes by list number and position", () => {
  expectTypeOf<"lists.3.candidateVotes.12">().toExtend<FieldPath>();
  expectTypeOf<"lists.three">().not.toExtend<FieldPath>();
});
