export * from "../law/readings/check-readings.js";
export * from "./check-count.js";
export * from "./control-protocol/index.js";
export * from "./differences-between.js";
export * from "./double-entry/compare-entries.js";
export * from "./double-entry/resolve-entries.js";
export * from "./finding.js";
export * from "./plausibility-thresholds.js";
export { checkRules } from "./register.js";
export type {
  CheckRule,
  EntryRule,
  FigureRule,
  FormulaTerm,
  FoundAnswers,
  FoundFigures,
  ListRule,
  QuestionRule,
  RuleDescription,
} from "./rule.js";
export * from "./sampling/draw-sample.js";
export * from "./sampling/miss-probability.js";
export * from "./scope.js";
