import type { StepOf } from "../../../model/outcome/step.js";
import { contestant, mixed, mixedAndDecimal, some, votes } from "../../language/facts.js";
import type { StepPhrase } from "../../language/words/steps.js";
import { seatsOf } from "./combination-phrases.js";
import { kindsOf } from "./round-phrases.js";
import type { StepPlace } from "./step-places.js";

/** The quota, and of what it is a quotient. */
export function quotaPhrases(
  step: StepOf<"quota">,
  { votesAreWeighted }: StepPlace,
): readonly StepPhrase[] {
  const { seats } = step;
  const quota = { seats, quota: mixedAndDecimal(step.quota) };
  if (step.quota.numerator !== step.votes) return [{ say: "quota-of-one-vote", ...quota }];
  const say = votesAreWeighted ? "quota-weighted" : "quota";
  return [{ say, ...quota, votes: votes(step.votes) }];
}

/** Who gets how many full seats, and what is left. */
export function fullSeatPhrases(step: StepOf<"full-seats">): readonly StepPhrase[] {
  const { contestants, scope, residualSeats } = step;
  const quota = { say: `quota-of-${scope.kind}`, quota: mixed(step.quota) } as const;
  const got = seatsOf(
    contestants.map((one) => ({ seats: one.seats, list: contestant(one.contestant) })),
  );
  const none = some(
    contestants.filter((one) => one.seats === 0).map((one) => contestant(one.contestant)),
  );
  const among = kindsOf(contestants.map((one) => one.contestant));
  const left: StepPhrase =
    residualSeats === 0
      ? { say: "no-residual-seats" }
      : { say: "residual-seats-left", seats: residualSeats };
  if (step.quota.numerator === 0) return [{ say: "no-quota" }, left];
  if (got === null) return [{ say: "no-full-seats", quota }, left];
  const without: readonly StepPhrase[] =
    none === null ? [] : [{ say: "without-full-seat", lists: none }];
  return [{ say: "full-seats", quota, among, got }, ...without, left];
}
