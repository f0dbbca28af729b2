import type { RuleChange } from "../../../model/outcome/step-under-overlay.js";
import { group, percentage, some, votes } from "../../language/facts.js";
import type { StepPhrase } from "../../language/words/steps.js";

/** What is said of one part of an overlay. */
export function changePhrase(change: RuleChange): StepPhrase {
  switch (change.rule) {
    case "seats":
      return { say: "if-seats", seats: change.to };
    case "mergedLists": {
      const merged = change.to.map(({ lists: [first = 0, ...others], order }) => ({
        say: "merged-lists" as const,
        lists: some([first, ...others].map(group)),
        first: group(first),
        order,
      }));
      return { say: "if-merged", merged: some(merged) };
    }
    case "listVotes": {
      const given = change.to.map((one) => ({
        say: "votes-for-list" as const,
        list: group(one.list),
        votes: votes(one.votes),
      }));
      return { say: "if-list-votes", votes: some(given) };
    }
    case "residualMethod":
      return { say: "if-method", method: change.to };
    case "residualThreshold":
      if (change.to === null) return { say: "if-no-threshold" };
      return change.to.numerator === change.to.denominator
        ? { say: "if-quota" }
        : { say: "if-threshold", share: percentage(change.to) };
    case "absoluteMajority":
      return { say: "if-majority", majority: change.to ? "with" : "without" };
    case "preferenceThreshold":
      return {
        say: "if-preference",
        share: percentage(change.to.share),
        test: change.to.test,
      };
    case "listSeats":
      return typeof change.to === "string"
        ? { say: "if-list-seats-by-votes" }
        : { say: "if-list-seats", share: percentage(change.to) };
  }
}
