import { expectTypeOf, test } from "vitest";
import type {
  FindingOf,
  FindingWords,
  Language,
  LotSentences,
  ReadingSentences,
  RefusalSentences,
  StepSentences,
} from "../../src/explain/index.js";
import type { ControlProtocolFinding, Finding, FindingCode } from "../../src/index.js";
import type {
  LotQuestion,
  ReadingId,
  Readings,
  RefusalCode,
  StepKind,
} from "../../src/model/index.js";

test("a language has a sentence for every kind, reading, option and code", () => {
  expectTypeOf<keyof StepSentences>().toEqualTypeOf<StepKind>();
  expectTypeOf<keyof LotSentences>().toEqualTypeOf<LotQuestion["kind"]>();
  expectTypeOf<keyof RefusalSentences>().toEqualTypeOf<RefusalCode>();
  expectTypeOf<keyof ReadingSentences>().toEqualTypeOf<ReadingId>();
  expectTypeOf<keyof ReadingSentences["noVotes"]["options"]>().toEqualTypeOf<Readings["noVotes"]>();
});

test("a language without one of them does not compile", () => {
  type Incomplete = Omit<Language, "steps"> & { steps: Omit<StepSentences, "quota"> };
  expectTypeOf<Incomplete>().not.toExtend<Language>();
});

test("a language has words for every check on counts", () => {
  expectTypeOf<keyof FindingWords["checks"]>().toEqualTypeOf<FindingCode>();
  expectTypeOf<keyof FindingWords["protocol"]>().toEqualTypeOf<ControlProtocolFinding["check"]>();
  expectTypeOf<FindingOf<"F.201">>().toExtend<Finding>();
  expectTypeOf<FindingOf<"F.201">>().toHaveProperty("left");
  expectTypeOf<FindingOf<"F.101">>().not.toHaveProperty("left");
  expectTypeOf<FindingOf<"F.401">>().toHaveProperty("list");
});
