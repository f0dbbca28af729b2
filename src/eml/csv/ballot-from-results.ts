import type { Ballot } from "../../model/count/ballot.js";
import type { BallotInput } from "../../model/count/ballot-input.js";
import { parseBallot } from "../../model/count/parse-ballot.js";
import type { Parsed } from "../../model/refusal.js";
import { ballotFromResultsSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { ResultsTable } from "./results-table.js";

/**
 * The ballot paper that a published table was counted on: its lists with their candidates, who are called `1-3`, by
 * list and place, as in `ballotFromEml`. Which election it is a table does not say by an id.
 *
 * Refuses what `parseBallot` refuses.
 */
export function ballotFromResults(
  table: ResultsTable,
  paper: Omit<BallotInput, "lists">,
): Parsed<Ballot> {
  const refusal = refusedArguments(ballotFromResultsSignature, [table, paper]);
  if (refusal !== null) return refusal;
  return parseBallot({
    ...paper,
    lists: table.lists.map(({ number, name, candidates }) => ({
      number,
      name,
      candidates: [...candidates]
        .sort((one, other) => one.position - other.position)
        .map((candidate) => ({
          id: `${number}-${candidate.position}`,
          ...(candidate.name === "" ? {} : { name: candidate.name }),
        })),
    })),
  });
}
