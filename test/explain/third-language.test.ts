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
    "one-more": "Mei {votes:# stim|# stimmen} mear hie {list} ien sit mear hân.",
    "one-less": "Mei {votes:# stim|# stimmen} minder hie {list} ien sit minder hân.",
    "a-lot-decided": "No hat it lot besletten.",
    "a-lot-would-decide": "Mei {votes} hie it lot besletten.",
    "no-candidate-left": "{List} hat gjin kandidaten foar noch in sit.",
    "every-seat-already": "{List} hat alle sitten al.",
    "no-seat-to-lose": "{List} hat gjin sit te ferliezen.",
    "out-of-bounds": "Gjin oantal stimmen feroaret de sitten fan {list}.",
    "too-many-lots": "Foar {list} is it net te sizzen: der binne te folle lottingen mooglik.",
    "too-many-votes-to-try": "Foar {list} is it net te sizzen: der is te folle te besykjen.",
  }),
};

describe("a further language", () => {
  it("is one value", () => {
    const voice = voiceOf(frisian, montfoort2026);
    expect(explainSteps(determined(montfoort2026), voice)[0]?.text).toBe(
      "De kiesdieler is 480: 7.200 dield troch 15.",
    );
  });

  it("needs strings only: number, capital and what is said when are not its own", () => {
    const margin = {
      group: 4 as ListNumber,
      votes: 90,
      seats: 3,
      nextSeat: { votes: 1, votesForALot: 0 },
      lastSeat: { votes: null, because: "no-seat-to-lose" },
    } as const;
    expect(explainMargin(margin, voiceOf(frisian)).text).toBe(
      "Mei 1 stim mear hie list 4 ien sit mear hân. No hat it lot besletten. List 4 hat gjin sit te ferliezen.",
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
