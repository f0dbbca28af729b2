import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { noNames } from "../../src/explain/language/names.js";
import { type Voice, voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { seatReport } from "../../src/explain/report/seat-report.js";
import { explainHypothetical } from "../../src/explain/topics/explain-basis.js";
import { explainDrawnLot, explainLot } from "../../src/explain/topics/explain-lot.js";
import { explainReading } from "../../src/explain/topics/explain-reading.js";
import { explainRefusalIssue } from "../../src/explain/topics/explain-refusal.js";
import { explainStep, explainSteps } from "../../src/explain/topics/steps/explain-steps.js";
import { type StepPlace, stepPlaces } from "../../src/explain/topics/steps/step-places.js";
import { explainCandidate } from "../../src/explain/topics/why/explain-candidate.js";
import { explainResidualSeat } from "../../src/explain/topics/why/explain-residual-seat.js";
import { residualSeatsBill } from "../../src/law/overlay.js";
import { presets } from "../../src/law/readings/presets.js";
import { readingIds, readingRegistry } from "../../src/law/readings/registry.js";
import { article } from "../../src/model/article.js";
import type { Election } from "../../src/model/election/election.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import type { CandidateId } from "../../src/model/identifiers.js";
import type { Determined } from "../../src/model/outcome/determined.js";
import type { LotQuestion } from "../../src/model/outcome/lot.js";
import type { Step, StepOf } from "../../src/model/outcome/step.js";
import { type RefusalCode, type RefusalIssue, shown } from "../../src/model/refusal.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { propertyRuns } from "../property-runs.js";
import { anyElection } from "./arbitrary-election.js";
import { numbersIn, numbersOf } from "./numbers-said.js";
import { house2025, montfoort2026 } from "./real-elections.js";
import { stepsOfEveryKind } from "./steps-of-every-kind.js";
import { determined, languages } from "./told.js";

const unfit = /undefined|NaN|\[object|null|Infinity/;
const everyStep: readonly Step[] = Object.values(stepsOfEveryKind);
const place: StepPlace = {
  ordinal: 1,
  afterExhaustion: false,
  contestants: ["1", "2"],
  lot: null,
  seats: 13,
  residualSeats: 1,
  residualBefore: [],
  takesLastAssigned: true,
  votesAreWeighted: false,
};

function said(step: Step, language: (typeof languages)[number], at: StepPlace): string {
  return explainStep(step, at, determined(montfoort2026), voiceOf(language)).text;
}

describe.each(languages)("in $name", (language) => {
  const code = language.code === "nl" ? "nl" : "en";

  it.each(everyStep)("the sentence of a $kind step says only numbers of that step", (step) => {
    const text = said(step, language, place);
    const allowed = numbersOf([step, place]);
    expect(text).not.toMatch(unfit);
    expect(text).toMatch(/[.]$/);
    expect(numbersIn(text, code).filter((number) => !allowed.has(number))).toEqual([]);
  });

  it("every lot question has a sentence that names all between whom it is drawn", () => {
    const kinds: readonly LotQuestion["kind"][] = [
      "highest-average",
      "largest-remainder",
      "absolute-majority",
      "preference-candidate",
      "seat-withheld",
      "seat-passed",
    ];
    for (const kind of kinds) {
      const question: LotQuestion = {
        kind,
        article: article("P 7", 1),
        scope: { kind: "election" },
        options: ["4", "5", "9"],
        draws: 2,
        drawnOption: "receives-a-seat",
        figures: [],
      };
      const voice = voiceOf(language);
      const { text, references } = explainLot(question, montfoort2026.day, voice);
      for (const option of ["4", "5", "9"]) expect(text).toContain(voice.say.option(option, kind));
      expect(text).not.toMatch(unfit);
      expect(references).toHaveLength(1);
      const drawn = explainDrawnLot({ question, drawn: ["5"] }, montfoort2026.day, voice);
      // Why it was needed stands first; what follows is told of what was.
      expect(drawn.text.split(". ")[0]).toBe(text.split(". ")[0]);
      expect(drawn.text).not.toMatch(/Er wordt|A lot is drawn|[Ww]ie wordt|[Ww]hoever is/);
      expect(drawn.text).toMatch(/\. Er is geloot tussen |\. A lot was drawn between /);
      expect(drawn.references).toEqual(references);
    }
  });

  it("every option of every reading has its words", () => {
    for (const id of readingIds) {
      for (const option of readingRegistry[id].options) {
        const { question, answer } = explainReading(id, option, voiceOf(language));
        expect(question).toMatch(/\?$/);
        expect(answer).toMatch(/\.$/);
      }
      expect(explainReading(id, presets.default[id], voiceOf(language)).answer).not.toBe("");
    }
    for (const option of ["or", "and"] as const) {
      const { question, answer } = explainReading("largeDifference", option, voiceOf(language));
      expect(question).toMatch(/\?$/);
      expect(answer).toMatch(/\.$/);
    }
  });

  it("every refusal says where it went wrong", () => {
    for (const code of Object.keys(dutch.refusals.sentences) as RefusalCode[]) {
      const issue: RefusalIssue = {
        path: ["groups", 3, "votes"],
        code,
        expected: { kind: "type", type: "integer" },
        actual: shown(1.5),
      };
      const text = explainRefusalIssue(issue, voiceOf(language));
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(unfit);
      const whole = ["no-votes", "no-rules-on-day", "total-too-large"].includes(code);
      if (!whole) expect(text).toContain("groups[3].votes");
    }
  });

  it("a hypothetical outcome says so, and an outcome under the law does not", () => {
    const voice = voiceOf(language, house2025);
    const bill = determined(house2025, { overlay: residualSeatsBill });
    expect(explainHypothetical(bill, voice)?.text).toContain("36 641");
    expect(explainHypothetical(determined(house2025), voice)).toBeNull();
  });
});

/** Each in every language: as many cases as a property has in all. */
const numRuns = Math.ceil(propertyRuns / languages.length);

describe("in every language", () => {
  test.prop([anyElection], { numRuns })(
    "no sentence of any election says a number that its step does not have",
    (election) => {
      const outcome = determineResult(election);
      if (outcome.status === "refused") return;
      const places = stepPlaces(outcome);
      const allowed = outcome.steps.map((step, index) => numbersOf([step, places[index]]));
      for (const language of languages) {
        const code = language.code === "nl" ? "nl" : "en";
        explainSteps(outcome, voiceOf(language, election)).forEach(({ text }, index) => {
          expect(text).not.toMatch(unfit);
          const strange = numbersIn(text, code).filter((number) => !allowed[index]?.has(number));
          expect(strange).toEqual([]);
        });
      }
    },
  );

  test.prop([anyElection], { numRuns: Math.min(numRuns, 200) })(
    "reports and answers are always sound and say who got each residual seat",
    (election) => {
      const outcome = determineResult(election);
      if (outcome.status === "refused") return;
      for (const language of languages) expectSound(outcome, election, voiceOf(language, election));
    },
  );
});

function expectSound(outcome: Determined, election: Election, voice: Voice): void {
  const report = seatReport(outcome, election, voice);
  expect(JSON.stringify(report).replaceAll(/":null|,null/g, "")).not.toMatch(unfit);
  for (const block of report.blocks) {
    if (block.kind !== "table") continue;
    for (const row of [...block.rows, ...(block.footer === null ? [] : [block.footer])]) {
      expect(row.cells.length).toBe(block.columns.length - 1);
    }
  }
  residualSeatsOfAll(outcome).forEach((step, index) => {
    const [first] = explainResidualSeat(outcome, index + 1, voice);
    expect(first?.text).toContain(voice.say.contestant(step.awarded));
  });
  if (outcome.status !== "completed") return;
  for (const list of election.groups.flatMap(({ lists }) => lists)) {
    if (!("candidates" in list)) continue;
    for (const { id } of list.candidates) {
      const answer = explainCandidate(outcome, election, id, voice).map(({ text }) => text);
      expect(answer.join(" ")).not.toMatch(unfit);
    }
  }
}

function residualSeatsOfAll({ steps }: Determined): readonly StepOf<"residual-seat">[] {
  return steps.filter((step) => step.kind === "residual-seat");
}

describe("explaining persons", () => {
  const parsed = parseElection({
    type: "GR",
    day: "2022-03-16",
    seats: 3,
    groups: [
      { number: 1, votes: [900, 40, 95] },
      { number: 2, votes: [500, 20] },
    ],
  });
  if (parsed.status === "refused") throw new Error("a sound election");
  const election = parsed.value;
  const outcome = determineResult(election);
  if (outcome.status !== "completed") throw new Error("no lot is needed");
  const answer = (candidate: string) =>
    explainCandidate(outcome, election, candidate as CandidateId, voiceOf(dutch, election)).map(
      ({ text }) => text,
    );

  it("says how many votes were missing for a seat by preference votes", () => {
    expect(answer("1-3")).toEqual([
      "Kandidaat 3 van lijst 1 is niet gekozen. Met voorkeurstemmen is kandidaat 1 van lijst 1 gekozen. In de volgorde van de lijst ging de laatste zetel naar plaats 2; deze kandidaat staat op plaats 3.",
      "De kandidaat kreeg 95 stemmen. De voorkeurdrempel is 259 1/6 (afgerond 259,17) stemmen; nodig zijn er ten minste 260.",
      "Met 198 stemmen meer, in totaal 293 en niet ten koste van anderen, was deze kandidaat met voorkeurstemmen gekozen.",
    ]);
  });

  it("says by which votes a candidate was elected", () => {
    expect(answer("1-1")).toEqual([
      "Kandidaat 1 van lijst 1 is gekozen met voorkeurstemmen: 900 stemmen.",
      "De voorkeurdrempel is 259 1/6 (afgerond 259,17) stemmen; nodig zijn er ten minste 260.",
      "Daarmee was de eerste van de 2 zetels van lijst 1 bezet.",
    ]);
  });

  it("has nothing to say of who does not stand", () => {
    expect(answer("9-9")).toEqual([]);
  });
});

it("an election without names is told by numbers", () => {
  expect(noNames.group(3)).toBeNull();
  expect(voiceOf(dutch).say.contestant("3/2")).toBe("lijst 3");
});
