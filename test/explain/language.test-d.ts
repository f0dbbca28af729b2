import { expectTypeOf, test } from "vitest";
import { type Dictionary, dictionary, type Phrase } from "../../src/explain/language/dictionary.js";
import type { Named, Some } from "../../src/explain/language/facts.js";
import type { Language, StepSentences } from "../../src/explain/language/language.js";
import { wordsOfChecks } from "../../src/explain/language/words/checks.js";
import type { FindingWords, ProtocolPhrases } from "../../src/explain/language/words/findings.js";
import type { LotSentences } from "../../src/explain/language/words/lots.js";
import type { ReadingSentences } from "../../src/explain/language/words/readings.js";
import type { CountPhrases, ExpectedPhrases } from "../../src/explain/language/words/refusals.js";
import type { CheckReadings } from "../../src/law/readings/check-readings.js";
import type { ExpectedCount } from "../../src/model/expected.js";
import type { LotQuestion } from "../../src/model/outcome/lot.js";
import type { ReadingId, Readings } from "../../src/model/outcome/readings.js";
import type { Actual, RefusalCode } from "../../src/model/refusal.js";
import type { ControlProtocolFinding } from "../../src/validation/control-protocol/finding.js";
import type { FindingCode } from "../../src/validation/finding.js";

test("a language has words for every kind, reading, option and code", () => {
  expectTypeOf<LotQuestion["kind"]>().toExtend<keyof LotSentences>();
  expectTypeOf<keyof ReadingSentences>().toEqualTypeOf<ReadingId | keyof CheckReadings>();
  expectTypeOf<keyof Language["refusals"]["sentences"]>().toEqualTypeOf<RefusalCode>();
  expectTypeOf<keyof CountPhrases>().toEqualTypeOf<ExpectedCount>();
  expectTypeOf<Exclude<Actual["kind"], "value">>().toExtend<keyof ExpectedPhrases>();
  expectTypeOf<keyof ReadingSentences["noVotes"]["options"]>().toEqualTypeOf<Readings["noVotes"]>();
  expectTypeOf<keyof FindingWords["checks"]>().toEqualTypeOf<FindingCode>();
  expectTypeOf<keyof ProtocolPhrases>().toEqualTypeOf<ControlProtocolFinding["check"]>();
});

test("a language without one of them does not compile", () => {
  type Incomplete = Omit<Language, "steps"> & { steps: Omit<StepSentences, "quota"> };
  expectTypeOf<Incomplete>().not.toExtend<Language>();
});

interface Catalogue {
  readonly next: { readonly list: Named; readonly votes: number };
  readonly tied: { readonly lists: Some<Named> };
  readonly method: { readonly by: "average" | "remainder" };
  readonly shown: { readonly needed: number; readonly spare?: number };
}

const fits = {
  next: "{List} came next with {votes:# vote|# votes}",
  tied: "{lists} are equal",
  method: "by {by:average=average|remainder=remainder}",
  shown: "{needed}",
} as const;

test("texts that say their facts compile", () => {
  expectTypeOf(dictionary<Catalogue>()(fits)).toEqualTypeOf<Dictionary<Catalogue>>();
});

test("a phrase that is missing does not compile", () => {
  const { tied: _, ...without } = fits;
  // @ts-expect-error: "tied" is missing
  dictionary<Catalogue>()(without);
});

test("a fact that is left unsaid does not compile", () => {
  // @ts-expect-error: left unsaid: "votes"
  dictionary<Catalogue>()({ ...fits, next: "{list} came next" });
});

test("a hole without a fact does not compile", () => {
  // @ts-expect-error: no such fact: "seats"
  dictionary<Catalogue>()({ ...fits, tied: "{lists} are equal, with {seats}" });
});

test("a fact that chooses must find a form for each of its values, and no other", () => {
  // @ts-expect-error: no form for "remainder"
  dictionary<Catalogue>()({ ...fits, method: "by {by:average=average}" });
  // @ts-expect-error: no such choice: "lot"
  dictionary<Catalogue>()({ ...fits, method: "{by:average=a|remainder=b|lot=c}" });
  // @ts-expect-error: no form for either
  dictionary<Catalogue>()({ ...fits, method: "by {by}" });
});

test("an enumeration of nobody and a phrase without its facts do not compile", () => {
  // @ts-expect-error: nobody
  const nobody: Phrase<Catalogue> = { say: "tied", lists: [] };
  // @ts-expect-error: how many votes?
  const silent: Phrase<Catalogue> = { say: "next", list: { as: "group", number: 1 } };
  expectTypeOf(nobody).toExtend<Phrase<Catalogue>>();
  expectTypeOf(silent).toExtend<Phrase<Catalogue>>();
});

test("a check that has no words, or says what it cannot know, does not compile", () => {
  // @ts-expect-error: all other checks are missing
  wordsOfChecks({ "F.101": { rule: "a rule", marks: "the block", says: "something." } });
});
