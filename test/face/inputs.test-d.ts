import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type {
  ListLengthInput,
  listLengthSchema,
} from "../../src/before/lists/list-length-input.js";
import type {
  ListNumbering,
  ListNumberingInput,
  listNumberingSchema,
} from "../../src/before/lists/list-numbering-input.js";
import type { VoteValueInput, voteValueSchema } from "../../src/before/vote-value-input.js";
import type { DeepReadonly } from "../../src/model/deep-readonly.js";
import type {
  BodyInput,
  bodySchema,
  ClaimedSizeInput,
  claimedSizeSchema,
} from "../../src/model/election/body-schema.js";
import type { Election } from "../../src/model/election/election.js";
import type {
  ElectionInput,
  electionInputSchema,
} from "../../src/model/election/election-input.js";
import { electionResult } from "../../src/seats/election-result.js";
import type { ReferendumInput, referendumSchema } from "../../src/seats/referendum-input.js";

type Written<Schema extends z.ZodType> = DeepReadonly<z.input<Schema>>;

test("the input types say what their schemas take, no more and no less", () => {
  expectTypeOf<Written<typeof electionInputSchema>>().toEqualTypeOf<ElectionInput>();
  expectTypeOf<Written<typeof bodySchema>>().toEqualTypeOf<BodyInput>();
  expectTypeOf<Written<typeof claimedSizeSchema>>().toEqualTypeOf<ClaimedSizeInput>();
  expectTypeOf<Written<typeof listLengthSchema>>().toEqualTypeOf<ListLengthInput>();
  expectTypeOf<Written<typeof listNumberingSchema>>().toEqualTypeOf<ListNumberingInput>();
  expectTypeOf<DeepReadonly<z.output<typeof listNumberingSchema>>>().toExtend<ListNumbering>();
  expectTypeOf<Written<typeof voteValueSchema>>().toEqualTypeOf<VoteValueInput>();
  expectTypeOf<Written<typeof referendumSchema>>().toEqualTypeOf<ReferendumInput>();
});

test("a parsed election is an input", () => {
  expectTypeOf<Election>().toExtend<ElectionInput>();
});

test("a value of unknown type has to be parsed first", () => {
  const value: unknown = JSON.parse("{}");
  // @ts-expect-error: what it is, is not known
  electionResult(value);
});
