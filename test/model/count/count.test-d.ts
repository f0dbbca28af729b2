import { expectTypeOf, test } from "vitest";
import type {
  CentralisedFirstSessionCount,
  Count,
  CountFigures,
  DecentralisedFirstSessionCount,
  FieldPath,
  Parsed,
} from "../../../src/index.js";
import { addTally, checkCount, type Finding, parseCount, type Tally } from "../../../src/index.js";

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
  expectTypeOf<DecentralisedFirstSessionCount | CentralisedFirstSessionCount>().toExtend<
    Parameters<typeof checkCount>[0]
  >();
  expectTypeOf<Extract<Count, { kind: "district" }>>().not.toExtend<
    Parameters<typeof checkCount>[0]
  >();
  expectTypeOf(checkCount).returns.toEqualTypeOf<readonly Finding[]>();
});

test("a field goes by list number and position", () => {
  expectTypeOf<"lists.3.candidateVotes.12">().toExtend<FieldPath>();
  expectTypeOf<"lists.three">().not.toExtend<FieldPath>();
});
