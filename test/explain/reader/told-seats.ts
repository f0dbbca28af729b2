import { voiceOf } from "../../../src/explain/language/voice.js";
import { explainSteps } from "../../../src/explain/topics/steps/explain-steps.js";
import type { Election } from "../../../src/model/election/election.js";
import type { Determined } from "../../../src/model/outcome/determined.js";
import type { DrawnLot, Scope } from "../../../src/model/outcome/lot.js";
import type { Step, StepOf } from "../../../src/model/outcome/step.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { languages } from "../told.js";
import { type Known, untruths } from "./verify-step.js";

const onSeats: readonly Step["kind"][] = [
  "quota",
  "full-seats",
  "residual-seat",
  "absolute-majority",
  "list-exhaustion",
  "seats-unassigned",
];

/** A sentence on seats with its step and what its reader knows. */
export interface Told {
  readonly text: string;
  readonly step: Step;
  readonly known: Known;
}

/** Every sentence on seats with what its reader knows. */
export function toldOf(election: Election, outcome: Determined): readonly Told[] {
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
export function outcomesOf(election: Election): readonly Determined[] {
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

/** What is untrue in what is said of the seats of an election, at each lot and in the end. */
export function untruthsOf(election: Election): readonly string[] {
  return outcomesOf(election)
    .flatMap((outcome) => toldOf(election, outcome))
    .flatMap(({ text, step, known }) => untruths(text, step, known));
}
