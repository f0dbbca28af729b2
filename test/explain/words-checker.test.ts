import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  anyElection,
  listVotesElection,
} from "../../src/conformance/generators/elections-of-every-kind.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { explainSteps } from "../../src/explain/topics/steps/explain-steps.js";
import type { Election } from "../../src/model/election/election.js";
import type { Determined } from "../../src/model/outcome/determined.js";
import type { DrawnLot, Scope } from "../../src/model/outcome/lot.js";
import type { Step, StepOf } from "../../src/model/outcome/step.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { propertyRuns } from "../property-runs.js";
import { type Known, untruths } from "./reader/verify-step.js";
import { enkhuizen2022, house2025, montfoort2026, reuselDeMierden2022 } from "./real-elections.js";
import { determined, languages } from "./told.js";

const onSeats: readonly Step["kind"][] = [
  "quota",
  "full-seats",
  "residual-seat",
  "absolute-majority",
  "list-exhaustion",
  "seats-unassigned",
];

interface Told {
  readonly text: string;
  readonly step: Step;
  readonly known: Known;
}

/** Every sentence on seats with what its reader knows. */
function toldOf(election: Election, outcome: Determined): readonly Told[] {
  return languages.flatMap((language) => {
    const voice = voiceOf(language, election);
    const code = language.code === "nl" ? "nl" : "en";
    const sentences = explainSteps(outcome, voice);
    const earlier = new Map<string, StepOf<"residual-seat">[]>();
    const full = new Map<string, StepOf<"full-seats">>();
    const exhausted = new Set<string>();
    return outcome.steps.flatMap((step, index): Told[] => {
      const scope: Scope = "scope" in step ? step.scope : { kind: "election" };
      const key = JSON.stringify(scope);
      if (step.kind === "full-seats") full.set(key, step);
      const known: Known = {
        code,
        nameOf: voice.say.contestant,
        full: full.get(key),
        earlier: [...(earlier.get(key) ?? [])],
        afterExhaustion: exhausted.has(key),
        seats: outcome.election.seats,
      };
      if (step.kind === "residual-seat") earlier.set(key, [...(earlier.get(key) ?? []), step]);
      if (step.kind === "list-exhaustion") exhausted.add(key);
      return onSeats.includes(step.kind)
        ? [{ text: sentences[index]?.text ?? "", step, known }]
        : [];
    });
  });
}

/** The outcomes on the way to the end: at each lot, the first option drawn, and in the end. */
function outcomesOf(election: Election): readonly Determined[] {
  const found: Determined[] = [];
  const lots: DrawnLot[] = [];
  for (;;) {
    const outcome = determineResult(election, { lots });
    if (outcome.status === "refused") return found;
    found.push(outcome);
    if (outcome.status === "completed") return found;
    lots.push(outcome.question.options.slice(0, outcome.question.draws));
  }
}

const elections = {
  "elections of every kind": anyElection,
  "lists close together": listVotesElection("GR", "TK", "ER", "PS", "AB", "EP"),
};

describe.each(Object.entries(elections))("sentences on seats, read back: %s", (_, arbitrary) => {
  test.prop([arbitrary], { numRuns: propertyRuns })("say nothing untrue", (election) => {
    const told = outcomesOf(election).flatMap((outcome) => toldOf(election, outcome));
    expect(told.flatMap(({ text, step, known }) => untruths(text, step, known))).toEqual([]);
  });
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
          text.replace("of the lists that take part the", "of all lists the"),
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
