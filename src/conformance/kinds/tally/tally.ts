import { has } from "../../../model/has.js";
import type { AddingBody as BodyWithCounts } from "../../../operations/add-up.js";
import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { countOfReport } from "./count-of-report.js";
import {
  type AddingBody,
  type TallyAnswer,
  tallyAnswerSchema,
  tallyInputSchema,
} from "./tally-schema.js";

/** Adding up a body with all its units: articles Na 26, O 5, O 16, P 20, after corrigenda (Na 14). */
export const tally: Kind<"tally", TallyAnswer> = kindOf({
  name: "tally",
  words: "adding up counts",
  input: tallyInputSchema,
  answer: tallyAnswerSchema,
  compared: { sets: ["because", "differences"] },
  answerTo({ ballot: lists, body }) {
    const ballot = { lists, voterCardsUsed: true };
    const added = operations["add-up"].ask({ ballot, body: withCounts(body) });
    switch (added.status) {
      case "refused":
        return { refused: true };
      case "undetermined":
        return { status: "undetermined", because: [...added.because] };
      case "completed": {
        const { tally: total, unitsWithDifferences } = added.total;
        const {
          lists: listTallies,
          eligibleVoters,
          paper: _,
          differenceReasons: __,
          ...counted
        } = total;
        const figures = eligibleVoters === null ? counted : { eligibleVoters, ...counted };
        return {
          status: "completed",
          figures,
          lists: listTallies.map((list) => ({
            ...list,
            candidateVotes: [...list.candidateVotes],
          })),
          differences: unitsWithDifferences.map((one) => ({
            unit: one.unit,
            more: one.moreBallotsCounted,
            fewer: one.fewerBallotsCounted,
          })),
        };
      }
    }
  },
});

function withCounts({ parts, ...body }: AddingBody): BodyWithCounts {
  return {
    ...body,
    parts: parts.map((units) =>
      units.map((unit) => (has(unit, "parts") ? withCounts(unit) : countOfReport(unit))),
    ),
  };
}
