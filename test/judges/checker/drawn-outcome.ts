import type { Election } from "../../../src/model/election/election.js";
import type { AnsweredLot } from "../../../src/model/outcome/lot.js";
import type {
  CompletedOutcome,
  LotRequiredOutcome,
  Outcome,
} from "../../../src/model/outcome/outcome.js";
import type { Preset } from "../../../src/model/outcome/readings.js";
import { determineResult } from "../../../src/seats/determine-result.js";

/** An outcome with steps: complete, or at a lot. */
export type Answered = CompletedOutcome | LotRequiredOutcome;

/** The outcome after up to six lots: each time the option that the seed points at. */
export function drawnOutcome(
  election: Election,
  preset: Preset,
  seed: number,
): Answered | undefined {
  const lots: AnsweredLot[] = [];
  for (;;) {
    const outcome: Outcome = determineResult(election, { preset, lots });
    if (outcome.status === "refused") return undefined;
    if (outcome.status === "completed" || lots.length === seed % 7) return outcome;
    const { options, draws } = outcome.question;
    const first = seed + lots.length;
    const turned = options.map((_, index) => options[(first + index) % options.length] ?? "");
    lots.push({ question: outcome.question, drawn: turned.slice(0, draws) });
  }
}
