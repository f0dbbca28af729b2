import { expectTypeOf, test } from "vitest";
import type {
  Language,
  LotSentences,
  ReadingSentences,
  StepSentences,
} from "../../src/explain/language/language.js";
import type { FindingOf, FindingWords } from "../../src/explain/topics/findings/finding-words.js";
import type { CheckReadings } from "../../src/law/readings/check-readings.js";
import type { Expected } from "../../src/model/expected.js";
import type { LotQuestion } from "../../src/model/outcome/lot.js";
import type { ReadingId, Readings } from "../../src/model/outcome/readings.js";
import type { StepKind } from "../../src/model/outcome/step.js";
import type { Actual, RefusalCode } from "../../src/model/refusal.js";
import type { ControlProtocolFinding } from "../../src/validation/control-protocol/finding.js";
import type { Finding, FindingCode } from "../../src/validation/finding.js";

test("a language has a sentence for every kind, reading, option and code", () => {
  expectTypeOf<keyof StepSentences>().toEqualTypeOf<StepKind>();
  expectTypeOf<keyof LotSentences>().toEqualTypeOf<LotQuestion["kind"]>();
  expectTypeOf<keyof ReadingSentences>().toEqualTypeOf<ReadingId | keyof CheckReadings>();
  expectTypeOf<keyof Language["refusals"]["sentences"]>().toEqualTypeOf<RefusalCode>();
  expectTypeOf<keyof Language["refusals"]["expected"]>().toEqualTypeOf<Expected["kind"]>();
  expectTypeOf<keyof Language["refusals"]["actual"]>().toEqualTypeOf<Actual["kind"]>();
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
