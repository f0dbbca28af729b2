import type { ElectionType } from "../../src/model/election/election-type.js";
import type { RegisteredMistake } from "./registered-mistake.js";

/** A mistake that changes no answer, and why it cannot. */
export interface ProvenEquivalent {
  readonly slips: readonly string[];
  readonly bodies: readonly ElectionType[];
  readonly proof: string;
}

/** Mistakes that were tried, found by nothing, and proven to be none. */
export const provenEquivalent: readonly ProvenEquivalent[] = [
  {
    slips: ["quota-rounded-up"],
    bodies: ["TK", "PS", "EP", "EK"],
    proof:
      "With a larger quota fewer seats are full ones, and the averages give the others: each seat goes to the largest average of votes by seats with that seat, and no full seat has a smaller one than a seat that is left, so the same lists get them.",
  },
  {
    slips: ["preference-tie-by-list-order"],
    bodies: ["EK"],
    proof:
      "Whoever has the quota brings the list a full seat: so many candidates who reach it, so many seats at least, and no lot.",
  },
  {
    slips: [
      "over-the-threshold-second-otherwise",
      "ranking-of-the-period-before",
      "ranking-of-the-period-after",
    ],
    bodies: ["EK"],
    proof:
      "Since 2011 the threshold is the quota, and whoever reaches it is elected: nobody is over the threshold without a seat. Between 2008-12-01 and then no Senate was elected.",
  },
];

/** Days from which a proof holds, where it does not always. */
const since2008 = "2008-12-01";

/** Whether a mistake is proven to change nothing. */
export function isProvenEquivalent({
  slip,
  period,
}: Pick<RegisteredMistake, "slip" | "period">): boolean {
  const proof = provenEquivalent.find(
    ({ slips, bodies }) => slips.includes(slip) && bodies.includes(period.type),
  );
  if (proof === undefined) return false;
  return !/rank|threshold-second/.test(slip) || period.from >= since2008;
}
