import { differenceReasonTerms } from "../../../model/count/difference-reasons.js";
import { checkControlProtocol } from "../../../validation/control-protocol/check-control-protocol.js";
import { parseControlProtocolInput } from "../../../validation/control-protocol/control-protocol-input.js";
import type {
  ControlProtocolFinding,
  ExpectedVotes,
  ListDeviates,
} from "../../../validation/control-protocol/finding.js";
import {
  type ControlProtocolVector,
  type ControlProtocolVerdict,
  controlProtocolVectorSchema,
  type ExpectedCandidate,
  type ExpectedUnitFindings,
  type VectorFraction,
} from "./control-protocol-schema.js";

type VectorUnit = ControlProtocolVector["input"]["units"][number];

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function reasonsOfVector(reasons: VectorUnit["reasons"]): object {
  return Object.fromEntries(
    Object.entries(differenceReasonTerms)
      .filter(([, dutch]) => reasons[dutch] !== undefined)
      .map(([name, dutch]) => [name, reasons[dutch]]),
  );
}

function unitInput({ id, lists, blank, invalid, admitted, reasons }: VectorUnit): object {
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

/** The difference of two shares in percentage points, in lowest terms. */
function pointsApart({ here, elsewhere }: ListDeviates): VectorFraction {
  const numerator =
    100n *
    (BigInt(here.numerator) * BigInt(elsewhere.denominator) -
      BigInt(elsewhere.numerator) * BigInt(here.denominator));
  const denominator = BigInt(here.denominator) * BigInt(elsewhere.denominator);
  let [larger, smaller] = [numerator < 0n ? -numerator : numerator, denominator];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return [Number(numerator / larger), Number(denominator / larger)];
}

function candidate({ candidate: position, received, expected }: ExpectedVotes): ExpectedCandidate {
  return { candidate: position, received, expected: [expected.numerator, expected.denominator] };
}

function withFinding(
  unit: ExpectedUnitFindings,
  finding: ControlProtocolFinding,
): ExpectedUnitFindings {
  switch (finding.check) {
    case "no-votes":
      return { ...unit, noVotes: true };
    case "unexplained-difference":
      return { ...unit, unexplainedDifference: finding.ballots };
    case "missing-explanations":
      return { ...unit, missingExplanations: finding.ballots };
    case "many-blank-votes":
      return { ...unit, manyBlank: [finding.share.numerator, finding.share.denominator] };
    case "many-invalid-votes":
      return { ...unit, manyInvalid: [finding.share.numerator, finding.share.denominator] };
    case "large-difference":
      return {
        ...unit,
        largeDifference:
          finding.by === "votes"
            ? { votes: finding.votes }
            : { share: [finding.votes, finding.allVotes] },
      };
    case "list-deviates": {
      const deviation = { list: finding.list, points: pointsApart(finding) };
      return { ...unit, listDeviates: [...(unit.listDeviates ?? []), deviation] };
    }
    case "candidates-possibly-switched": {
      const { list, reference } = finding;
      const pair = {
        list,
        more: candidate(finding.more),
        fewer: candidate(finding.fewer),
        reference,
      };
      return { ...unit, switched: [...(unit.switched ?? []), pair] };
    }
    case "not-computable":
      return { ...unit, notComputable: [...(unit.notComputable ?? []), finding.of] };
  }
}

/** Findings of the control protocol in the format of the vectors: by unit, units without any left out. */
export function controlProtocolVerdict(
  findings: readonly ControlProtocolFinding[],
): Readonly<Record<string, ExpectedUnitFindings>> {
  const units = new Map<string, ExpectedUnitFindings>();
  for (const finding of findings) {
    units.set(finding.unit, withFinding(units.get(finding.unit) ?? {}, finding));
  }
  return Object.fromEntries(units);
}

/**
 * Runs part A of the control protocol on the municipality of a vector and answers in the format of
 * its `expected`, or `{ refused: true }` for bad input.
 */
export function evaluateControlProtocol(vector: unknown): ControlProtocolVerdict {
  const refused = { refused: true } as const;
  const parsed = controlProtocolVectorSchema.safeParse(vector);
  if (!parsed.success) return refused;
  const { units, neighbourhoods, parameters } = parsed.data.input;
  const input = parseControlProtocolInput({
    units: units.map(unitInput),
    neighbourhoods: neighbourhoods ?? [],
    parameters: parameters ?? {},
  });
  if (input.status === "refused") return refused;
  return controlProtocolVerdict(checkControlProtocol(input.value));
}
