import { own } from "../../../model/has.js";
import { controlProtocolVerdictSignature } from "../../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../../model/signatures/refused-arguments.js";
import type {
  ControlProtocolFinding,
  ExpectedVotes,
  ListDeviates,
} from "../../../validation/control-protocol/finding.js";
import type {
  ExpectedCandidate,
  ExpectedUnitFindings,
  VectorFraction,
} from "./control-protocol-schema.js";

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
      return { ...unit, listDeviates: [...(own(unit, "listDeviates") ?? []), deviation] };
    }
    case "candidates-possibly-switched": {
      const { list, reference } = finding;
      const pair = {
        list,
        more: candidate(finding.more),
        fewer: candidate(finding.fewer),
        reference,
      };
      return { ...unit, switched: [...(own(unit, "switched") ?? []), pair] };
    }
    case "not-computable":
      return { ...unit, notComputable: [...(own(unit, "notComputable") ?? []), finding.of] };
  }
}

/** Findings of the control protocol in the format of the vectors: by unit, units without any left out. */
export function controlProtocolVerdict(
  findings: readonly ControlProtocolFinding[],
): Readonly<Record<string, ExpectedUnitFindings>> {
  const refusal = refusedArguments(controlProtocolVerdictSignature, [findings]);
  if (refusal !== null) return refusal;
  const units = new Map<string, ExpectedUnitFindings>();
  for (const finding of findings) {
    units.set(finding.unit, withFinding(units.get(finding.unit) ?? {}, finding));
  }
  return Object.fromEntries(units);
}
