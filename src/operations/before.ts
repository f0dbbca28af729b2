import { listLengthSchema } from "../before/lists/list-length-input.js";
import { listNumberingSchema } from "../before/lists/list-numbering-input.js";
import { maximumListLength } from "../before/lists/maximum-list-length.js";
import { numberLists } from "../before/lists/number-lists.js";
import { checkNumberOfSeats } from "../before/sizes/number-of-seats.js";
import { sizeOfBody } from "../before/sizes/size-of-body.js";
import { voteValueOf } from "../before/vote-value.js";
import { readingsOf } from "../law/readings/presets.js";
import { bodySchema, claimedSizeSchema } from "../model/election/body-schema.js";
import {
  bodySizeAnswerSchema,
  listLengthAnswerSchema,
  listNumbersAnswerSchema,
  numberOfSeatsAnswerSchema,
  voteValueAnswerSchema,
  voteValueInputSchema,
} from "./before-schema.js";
import { operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";

/** How many seats a body has. */
export const bodySize = operation({
  answers: operationAnswers["body-size"],
  input: bodySchema,
  answer: bodySizeAnswerSchema,
  run: sizeOfBody,
});

/** Whether a body can have a number of seats. */
export const numberOfSeats = operation({
  answers: operationAnswers["number-of-seats"],
  input: claimedSizeSchema,
  answer: numberOfSeatsAnswerSchema,
  run: checkNumberOfSeats,
});

/** How many candidates a list may have: articles H 6, R 4. */
export const listLength = operation({
  answers: operationAnswers["list-length"],
  input: listLengthSchema,
  answer: listLengthAnswerSchema,
  run: maximumListLength,
});

/** The numbers of the lists on the ballot: articles I 12 to I 16, S 10 to S 14. */
export const listNumbers = operation({
  answers: operationAnswers["list-numbers"],
  input: listNumberingSchema,
  answer: listNumbersAnswerSchema,
  run: numberLists,
});

/** For how many votes a vote for the Senate counts: articles U 2, Ua 4, Ya 31e. */
export const voteValue = operation({
  answers: operationAnswers["vote-value"],
  input: voteValueInputSchema,
  answer: voteValueAnswerSchema,
  run: ({ college, preset, readings }) =>
    voteValueOf(college, readingsOf(preset, readings).nonResidentsVoteValue),
});
