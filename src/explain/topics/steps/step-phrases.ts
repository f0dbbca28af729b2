import type { Scope } from "../../../model/outcome/lot.js";
import type { Step } from "../../../model/outcome/step.js";
import { contestant, group, listOf, optionsOf, percentage, some } from "../../language/facts.js";
import type { StepPhrase } from "../../language/words/steps.js";
import { changePhrase } from "./change-phrases.js";
import { combinationPhrases, fictitiousPhrases } from "./combination-phrases.js";
import { fullSeatPhrases, quotaPhrases } from "./full-seat-phrases.js";
import { isPersonStep, personPhrases } from "./person-phrases.js";
import { exhaustionPhrases, majorityPhrases, residualSeatPhrases } from "./seat-phrases.js";
import type { StepPlace } from "./step-places.js";

/** What is said of a step, in the order in which it is said. */
export function stepPhrases(step: Step, place: StepPlace): readonly StepPhrase[] {
  return [...told(step, place), ...lotPhrases(place)];
}

function told(step: Step, place: StepPlace): readonly StepPhrase[] {
  if (isPersonStep(step)) return personPhrases(step);
  switch (step.kind) {
    case "rule-changed":
      return [changePhrase(step.change)];
    case "list-seats": {
      const { seats, share, first } = step;
      return [
        { say: "list-seats", list: listOf(step.list), seats, share: percentage(share), first },
      ];
    }
    case "quota":
      return quotaPhrases(step, place);
    case "combination":
      return combinationPhrases(step);
    case "fictitious-apportionment":
      return fictitiousPhrases(step);
    case "full-seats":
      return within(step.scope, fullSeatPhrases(step));
    case "residual-seat":
      return within(step.scope, residualSeatPhrases(step, place));
    case "absolute-majority":
      return within(step.scope, majorityPhrases(step, place));
    case "list-exhaustion":
      return within(step.scope, exhaustionPhrases(step, place));
    case "seats-unassigned":
      return within(step.scope, [{ say: "seats-unassigned", seats: step.seats }]);
  }
}

/** Sentences about the seats of a scope, the first opened by the name of that scope. */
function within(scope: Scope, phrases: readonly StepPhrase[]): readonly StepPhrase[] {
  const [sentence, ...others] = phrases;
  if (sentence === undefined) return phrases;
  if (scope.kind === "election") return [{ say: "in-election", sentence }, ...others];
  return scope.kind === "combination"
    ? [
        { say: "within-combination", combination: contestant(scope.combination), sentence },
        ...others,
      ]
    : [{ say: "within-group", group: group(scope.group), sentence }, ...others];
}

/** That a lot decided a step, and between whom. */
export function lotPhrases({ lot }: StepPlace): readonly StepPhrase[] {
  if (lot === null) return [];
  const between = some(optionsOf(lot.question, lot.question.options));
  return between === null ? [] : [{ say: "lot", between }];
}
