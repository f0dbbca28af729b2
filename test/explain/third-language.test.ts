import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dictionary } from "../../src/explain/language/dictionary.js";
import type { Language } from "../../src/explain/language/language.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import type { MarginPhrases } from "../../src/explain/language/words/margins.js";
import type { StepPhrases } from "../../src/explain/language/words/steps.js";
import { english } from "../../src/explain/languages/english.js";
import { explainMargin } from "../../src/explain/topics/explain-margin.js";
import { explainSteps } from "../../src/explain/topics/steps/explain-steps.js";
import type { ListNumber } from "../../src/model/identifiers.js";
import { montfoort2026 } from "./real-elections.js";
import { determined, languages } from "./told.js";

const frisian: Language = {
  ...english,
  code: "fy",
  name: "Frysk",
  digits: { group: ".", decimal: "," },
  steps: {
    ...english.steps,
    ...dictionary<Pick<StepPhrases, "quota">>()({
      quota: "De kiesdieler is {quota}: {votes} dield troch {seats}.",
    }),
  },
  margins: dictionary<MarginPhrases>()({
    change:
      "Mei {votes} {direction:more=mear|fewer=minder} hie {list} {after} hân ynstee fan {now}.",
    "without-votes":
      "Mei {votes} minder, sûnder in inkele stim, hie {list} {after} hân ynstee fan {now}.",
    "seats-then": "{seats:# sit|# sitten}",
    "no-seat-then": "gjin sit",
    "seats-by-lot": "troch lotting {least} oant {most} sitten",
    "seats-now": "{seats}",
    "no-seat-now": "gjin",
    "a-lot-decided": "No hat it lot besletten.",
    "a-lot-would-decide": "Mei {votes} {direction:more=mear|fewer=minder} hie it lot besletten.",
    "no-candidate-left": "{List} hat gjin kandidaten foar noch in sit.",
    "every-seat-already": "{List} hat alle sitten al.",
    "no-seat-to-lose": "{List} hat gjin sit te ferliezen.",
    "out-of-bounds":
      "Gjin oantal stimmen {direction:more=mear|fewer=minder} feroaret de sitten fan {list}.",
    "too-many-lots":
      "Hoefolle stimmen {direction:more=mear|fewer=minder} foar {list}, is net útrekkene.",
    "too-many-votes-to-try":
      "Hoefolle stimmen {direction:more=mear|fewer=minder} foar {list}, is net besocht.",
  }),
};

describe("a further language", () => {
  it("is one value", () => {
    const voice = voiceOf(frisian, montfoort2026);
    expect(explainSteps(determined(montfoort2026), voice)[0]?.text).toBe(
      "De kiesdieler is 480: 7.200 votes dield troch 15.",
    );
  });

  it("needs strings only: number, capital and what is said when are not its own", () => {
    const margin = {
      group: 4 as ListNumber,
      votes: 90,
      seats: 3,
      nextSeat: { votes: 1, votesForALot: 0, seats: { least: 4, most: 4 } },
      lastSeat: { votes: null, because: "no-seat-to-lose" },
    } as const;
    expect(explainMargin(margin, voiceOf(frisian)).text).toBe(
      "Mei 1 vote mear hie list 4 4 sitten hân ynstee fan 3. No hat it lot besletten. List 4 hat gjin sit te ferliezen.",
    );
  });
});

function linesIn(...folders: readonly string[]): number {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${folder}/${name}`),
  );
  return files.reduce((sum, file) => sum + readFileSync(file, "utf8").split("\n").length, 0);
}

function functionsIn(value: unknown, path: string): readonly string[] {
  if (typeof value === "function") return [path];
  if (typeof value !== "object" || value === null || value instanceof Map) return [];
  return Object.entries(value).flatMap(([key, inner]) => functionsIn(inner, `${path}.${key}`));
}

describe.each(languages)("$name", (language) => {
  it("has no logic of its own", () => {
    expect(functionsIn(language, language.code)).toEqual([]);
  });
});

it("a language is a third of the work", () => {
  const explain = "src/explain";
  const one = linesIn(`${explain}/languages/english`);
  const whole = linesIn(`${explain}/language`, `${explain}/topics`) + one;
  expect(one / whole).toBeLessThan(1 / 3);
});
