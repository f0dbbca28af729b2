import { readingsOf } from "../law/readings/presets.js";
import { determineResult } from "../seats/determine-result.js";
import { referendumOutcome } from "../seats/referendum-outcome.js";
import { influenceOfMistakes } from "../what-if/influence/influence-of-mistakes.js";
import { possibleResults } from "../what-if/lots/possible-results.js";
import { marginsOf } from "../what-if/margins/margins.js";
import { electionOf, onceDecided } from "./election-asked-about.js";
import { operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import {
  influenceAnswerSchema,
  influenceInputSchema,
  marginsAnswerSchema,
  outcomeAnswerSchema,
  possibleResultsAnswerSchema,
  possibleResultsInputSchema,
  referendumAnswerSchema,
  referendumInputSchema,
} from "./result-schema.js";
import { electionQuestionSchema } from "./shared-schema.js";

/** The result of an election: chapters P and U. */
export const result = operation({
  answers: operationAnswers.result,
  input: electionQuestionSchema,
  answer: outcomeAnswerSchema,
  run(question) {
    const parsed = electionOf(question);
    if (parsed.status === "refused") return parsed;
    const { election: _, ...options } = question;
    return determineResult(parsed.value, options);
  },
});

/** Every result that the lots still to be drawn can give. */
export const possible = operation({
  answers: operationAnswers["possible-results"],
  input: possibleResultsInputSchema,
  answer: possibleResultsAnswerSchema,
  run({ maximumWays, equalWhen, ...question }) {
    const parsed = electionOf(question);
    if (parsed.status === "refused") return parsed;
    const { election: _, ...options } = question;
    return possibleResults(parsed.value, options, {
      ...(maximumWays === undefined ? {} : { maximumWays }),
      ...(equalWhen === undefined ? {} : { equalWhen }),
    });
  },
});

/** How close every list was to a seat more and a seat fewer. */
export const margins = operation({
  answers: operationAnswers.margins,
  input: electionQuestionSchema,
  answer: marginsAnswerSchema,
  run: (question) =>
    onceDecided(question, ({ election, outcome, options }) =>
      marginsOf(election, outcome, options),
    ),
});

/** Whether mistakes in some units can change who gets which seats. */
export const influence = operation({
  answers: operationAnswers.influence,
  input: influenceInputSchema,
  answer: influenceAnswerSchema,
  run: ({ units, ...question }) =>
    onceDecided(question, ({ election, outcome, options }) =>
      influenceOfMistakes(election, outcome, units, options),
    ),
});

/** The outcome of an advisory referendum. */
export const referendum = operation({
  answers: operationAnswers.referendum,
  input: referendumInputSchema,
  answer: referendumAnswerSchema,
  run: ({ referendum: votes, preset, readings }) =>
    referendumOutcome(votes, readingsOf(preset, readings).referendumMajority),
});
