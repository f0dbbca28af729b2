import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { ArticleReference } from "../../src/model/article.js";
import type { articleReferenceSchema } from "../../src/model/article-schema.js";
import type { Day } from "../../src/model/day.js";
import type { daySchema } from "../../src/model/day-schema.js";
import type { DeepReadonly } from "../../src/model/deep-readonly.js";
import type { Fraction } from "../../src/model/fraction.js";
import type { fractionSchema } from "../../src/model/fraction-schema.js";
import type {
  CandidateId,
  CombinationId,
  DistrictNumber,
  ListKey,
  ListNumber,
} from "../../src/model/identifiers.js";
import type {
  candidateIdSchema,
  combinationIdSchema,
  districtNumberSchema,
  listKeySchema,
  listNumberSchema,
} from "../../src/model/identifiers-schema.js";

/** What a schema answers with, as values of the model are: read-only. */
type Read<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

describe("a schema answers with exactly the type that stands beside it", () => {
  it("days, fractions and articles", () => {
    expectTypeOf<Read<typeof articleReferenceSchema>>().toEqualTypeOf<ArticleReference>();
    expectTypeOf<z.output<typeof daySchema>>().toEqualTypeOf<Day>();
    expectTypeOf<Read<typeof fractionSchema>>().toEqualTypeOf<Fraction>();
  });

  it("identifiers", () => {
    expectTypeOf<z.output<typeof listNumberSchema>>().toEqualTypeOf<ListNumber>();
    expectTypeOf<z.output<typeof districtNumberSchema>>().toEqualTypeOf<DistrictNumber>();
    expectTypeOf<z.output<typeof candidateIdSchema>>().toEqualTypeOf<CandidateId>();
    expectTypeOf<z.output<typeof combinationIdSchema>>().toEqualTypeOf<CombinationId>();
    expectTypeOf<z.output<typeof listKeySchema>>().toEqualTypeOf<ListKey>();
  });
});
