import { controlProtocol } from "../../../src/conformance/kinds/control-protocol/control-protocol.js";
import type { Mistake } from "../../mistake.js";

const findingNames = [
  "noVotes",
  "unexplainedDifference",
  "missingExplanations",
  "manyBlank",
  "manyInvalid",
  "largeDifference",
  "listDeviates",
  "switched",
  "notComputable",
];

const notReported = (name: string): Mistake => ({
  name: `${name} not reported`,
  kind: "control-protocol",
  answer: (input) => {
    const found = controlProtocol.answerTo(input);
    if ("refused" in found) return null;
    return Object.fromEntries(
      Object.entries(found).flatMap(([unit, findings]) => {
        const kept = Object.entries(findings).filter(([finding]) => finding !== name);
        return kept.length === 0 ? [] : [[unit, Object.fromEntries(kept)]];
      }),
    );
  },
});

const withParameters = (name: string, parameters: Record<string, number>): Mistake => ({
  name,
  kind: "control-protocol",
  answer: (input) => {
    const municipality = input as { readonly parameters?: object };
    const changed = { ...municipality.parameters, ...parameters };
    return controlProtocol.answerTo({ ...municipality, parameters: changed });
  },
});

/** Programs in which the control protocol leaves something out or has another threshold. */
export const controlProtocolMistakes: readonly Mistake[] = [
  ...findingNames.map(notReported),
  withParameters("blank and invalid from 4 percent", { rejectedPercent: 4 }),
  withParameters("blank and invalid from 2 percent", { rejectedPercent: 2 }),
  withParameters("large difference from 16 votes", { differenceVotes: 16 }),
  withParameters("large difference from 14 votes", { differenceVotes: 14 }),
  withParameters("list deviates from 51 points", { listPoints: 51 }),
  withParameters("switched from 16 votes", { switchedVotes: 16 }),
  withParameters("switched by a factor of six", { switchedFactor: 6 }),
  withParameters("neighbourhood of six stations", { switchedNeighbourhoodUnits: 6 }),
  {
    name: "neighbourhoods forgotten",
    kind: "control-protocol",
    answer: (input) => {
      const { neighbourhoods, ...municipality } = input as { readonly neighbourhoods?: unknown };
      return neighbourhoods === undefined ? null : controlProtocol.answerTo(municipality);
    },
  },
];
