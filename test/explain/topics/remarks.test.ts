import { describe, expect, it } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import { reportToMarkdown } from "../../../src/explain/report/report-to-markdown.js";
import { seatReport } from "../../../src/explain/report/seat-report.js";
import { explainRemarks } from "../../../src/explain/topics/explain-remark.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { completed, electionOf } from "../../seats/completed.js";

const votes = (names: number): number[] => Array.from({ length: names }, (_, at) => names - at);

function told(input: ElectionInput, lots: readonly string[] = []) {
  const election = electionOf(input);
  const outcome = completed(election, { lots });
  const inReport = (language: typeof dutch) =>
    reportToMarkdown(seatReport(outcome, election, voiceOf(language, election)));
  const sentences = [dutch, english].map((language) =>
    explainRemarks(outcome, voiceOf(language, election)).map(({ text }) => text),
  );
  for (const [at, language] of [dutch, english].entries()) {
    // In Markdown some signs are escaped.
    const plain = inReport(language).replaceAll("\\", "");
    for (const sentence of sentences[at] ?? []) expect(plain).toContain(sentence);
  }
  return sentences;
}

describe("remarks in words", () => {
  it("say of a strange council everything at which a clerk would frown", () => {
    const groups = [
      { number: 1, name: "Ons Dorp", votes: votes(51) },
      { number: 2, name: "Iedereen", votes: [0, 0] },
    ];
    const [nl, en] = told({ type: "GR", day: "2030-03-21", seats: 10, groups });
    expect(nl).toEqual([
      "De wet van deze dag staat voor dit orgaan geen 10 zetels toe; toegestaan: 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39 en 45.",
      "De stemming is op een donderdag; volgens de wet is zij op een woensdag, tenzij een besluit haar heeft verplaatst.",
      "De laatste wetstekst die is gelezen, is van 1 oktober 2026; aangenomen is dat de regels sindsdien niet zijn veranderd.",
      "De lijst van Ons Dorp heeft 51 namen; de wet staat er ten hoogste 50 toe.",
      "Niemand heeft gestemd op Iedereen.",
    ]);
    expect(en).toEqual([
      "The law of this day does not allow this body 10 seats; allowed: 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39 and 45.",
      "The vote is on a Thursday; the law has it on a Wednesday, unless a decree moved it.",
      "The last text of the law that was read is of 1 October 2026; the rules are assumed to be unchanged since.",
      "The list of Ons Dorp has 51 names; the law allows 50 names at most.",
      "Nobody voted for Iedereen.",
    ]);
  });

  it("stand in the report of a result that waits for a lot", () => {
    const groups = [1, 2, 3].map((number) => ({ number, votes: votes(9) }));
    const election = electionOf({ type: "GR", day: "2026-03-18", seats: 10, groups });
    const outcome = determineResult(election);
    if (outcome.status !== "lot-required") throw new Error("the lists are equal");
    for (const language of [dutch, english]) {
      const voice = voiceOf(language, election);
      const [sentence] = explainRemarks(outcome, voice);
      expect(sentence?.text).toContain("10");
      const plain = reportToMarkdown(seatReport(outcome, election, voice)).replaceAll("\\", "");
      expect(plain).toContain(sentence?.text);
    }
  });

  it("say what was not read of old law, of the Senate without values, and of bare lots", () => {
    const groups = [1, 2].map((number) => ({ number, listVotes: 50 }));
    const [, old] = told({ type: "TK", day: "1967-02-15", seats: 151, groups }, ["1"]);
    expect(old).toEqual([
      "The law of this day does not allow this body 151 seats; allowed: 150.",
      "What the law of this day says on residual seats was not read in its own text: what is used follows from official results.",
      "What the law of this day says on absolute majority, list exhaustion, list combinations, seats inside list groups, the preference threshold and ranking was not read in its own text: what is used was not verified.",
      "The first lot was given without the question that it answered: nothing shows that it was drawn on these votes.",
    ]);
    const [nl] = told({
      type: "EK",
      day: "2023-05-30",
      seats: 75,
      districts: [1, 2],
      groups: [{ number: 1, lists: [{ listVotes: [9, 3] }] }],
    });
    expect(nl).toEqual([
      "Elke stem in de 2 kieskringen telt voor één, terwijl stemmen voor de Eerste Kamer een stemwaarde hebben.",
    ]);
  });
});
