import { differenceReasonTerms } from "../../../model/count/difference-reasons.js";
import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import {
  type ControlProtocolVerdict,
  controlProtocolVerdictSchema,
  municipalityOfVectorSchema,
  type UnitOfVector,
} from "./control-protocol-schema.js";
import { controlProtocolVerdict } from "./findings-by-unit.js";

/** Part A of the control protocol over a municipality. */
export const controlProtocol: Kind<"control-protocol", ControlProtocolVerdict> = kindOf({
  name: "control-protocol",
  words: "control protocol over a municipality",
  input: municipalityOfVectorSchema,
  answer: controlProtocolVerdictSchema,
  compared: {
    fractions: ["points", "share", "expected"],
    sets: ["listDeviates", "switched"],
  },
  answerTo({ units, neighbourhoods = [], parameters = {} }) {
    const found = operations["control-protocol"].run({
      units: units.map(unitInput),
      neighbourhoods,
      parameters,
    });
    return found.status === "refused" ? { refused: true } : controlProtocolVerdict(found.findings);
  },
});

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function reasonsOfVector(reasons: UnitOfVector["reasons"]): object {
  return Object.fromEntries(
    Object.entries(differenceReasonTerms)
      .filter(([, dutch]) => reasons[dutch] !== undefined)
      .map(([name, dutch]) => [name, reasons[dutch]]),
  );
}

function unitInput({ id, lists, blank, invalid, admitted, reasons }: UnitOfVector): object {
  const totals = lists.map(({ number, votes }) => ({
    number,
    candidateVotes: votes,
    total: sum(votes),
  }));
  return {
    unit: id,
    lists: totals,
    votesOnCandidates: sum(totals.map(({ total }) => total)),
    blankVotes: blank,
    invalidVotes: invalid,
    ...(admitted === undefined || admitted === null ? {} : { admittedVoters: admitted }),
    differenceReasons: reasonsOfVector(reasons),
  };
}
