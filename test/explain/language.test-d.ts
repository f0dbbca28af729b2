import { expectTypeOf, test } from "vitest";
import type {
  Language,
  LotSentences,
  ReadingSentences,
  RefusalSentences,
  StepSentences,
} from "../../src/explain/index.js";
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
