import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { inputOf, officialResults, resultFiles } from "../../examples/official-result.js";
import {
  anyElection,
  listVotesElection,
} from "../../src/conformance/generators/elections-of-every-kind.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { propertyRuns } from "../property-runs.js";
import { electionOf } from "../seats/completed.js";
import { named } from "./reader/arbitrary.js";
import { type Told, toldOf, untruthsOf } from "./reader/told-seats.js";
import { untruths } from "./reader/verify-step.js";
import { enkhuizen2022, house2025, montfoort2026, reuselDeMierden2022 } from "./real-elections.js";
import { determined, languages } from "./told.js";

/** The long run takes hours. */
const patience = 20_000_000;

const elections = [
  ["elections of every kind", anyElection, propertyRuns],
  [
    "elections with names, stops and small letters in them",
    anyElection.map(named),
    Math.ceil(propertyRuns / 3),
  ],
  ["lists close together", listVotesElection("GR", "TK", "ER", "PS", "AB", "EP"), propertyRuns],
] as const;

describe.each(elections)("sentences on seats, read back: %s", (_, arbitrary, numRuns) => {
  test.prop([arbitrary], { numRuns })(
    "say nothing untrue",
    (election) => {
      expect(untruthsOf(election)).toEqual([]);
    },
    patience,
  );
});

/** The same sentence with one number one higher, with another name, or with a wider field. */
function planted({ text }: Told, names: readonly string[]): readonly string[] {
  const numbers = [...text.matchAll(/(?<![\d.,/])\d+(?![\d.,/%])/g)].map(
    ({ index, 0: digits }) =>
      `${text.slice(0, index)}${Number(digits) + 1}${text.slice(index + digits.length)}`,
  );
  const swapped = names.flatMap((one) => {
    const other = names.find((name) => name !== one);
    return other === undefined || !text.includes(one) ? [] : [text.replace(one, other)];
  });
  const greater = / meer, maar | more but /.test(text);
  const wider = (
    greater
      ? [
          text.replace("van de lijsten die meedoen het", "van alle lijsten het"),
          text.replace("of the lists that take part.", "of all lists."),
        ]
      : []
  ).filter((changed) => changed !== text);
  return [...numbers, ...swapped, ...wider];
}

describe("planted untruths", () => {
  it.each([
    ["a majority", reuselDeMierden2022],
    ["an exhausted list", enkhuizen2022],
    ["three quarters exactly", montfoort2026],
    ["a House", house2025],
    ["a majority, with names that end in a stop", named(reuselDeMierden2022)],
    ["an exhausted list, with such names", named(enkhuizen2022)],
  ])("in the sentences of %s are all found", (_, election) => {
    const outcome = determined(election);
    const names = election.groups.map(({ number }) =>
      voiceOf(languages[0], election).say.group(number),
    );
    let tried = 0;
    const missed = toldOf(election, outcome).flatMap(({ text, step, known }) =>
      planted({ text, step, known }, names).filter((changed) => {
        tried += 1;
        return untruths(changed, step, known).length === 0;
      }),
    );
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(50);
  });
});

describe("real elections", () => {
  it("have no sentence on seats that is untrue", () => {
    for (const result of resultFiles.flatMap(officialResults)) {
      expect([result.id, untruthsOf(electionOf(inputOf(result)))]).toEqual([result.id, []]);
    }
  });
});
