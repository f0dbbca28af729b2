import type { Election } from "../../model/election/election.js";
import { type Exact, over } from "./fraction.js";

/** What sets one body apart from another: section 13 of the law, as a table. */
export interface BodyRules {
  readonly residual: "averages" | "remainders-first";
  /** The share of the quota a list needs for residual seats by average. */
  readonly averageThreshold: Exact | null;
  readonly absoluteMajority: boolean;
  readonly exhaustedSeatsPass: boolean;
  readonly preference: { readonly share: Exact; readonly test: "exceed" | "reach" };
  /** P 19, fifth paragraph: whether lists without a seat are ranked. */
  readonly rankingOfSeatlessLists: boolean;
}

const quarter = over(1n, 4n);
const half = over(1n, 2n);

export function rulesOf({ type, day, seats }: Election): BodyRules {
  const small = seats < 19;
  const bySize = small ? "remainders-first" : "averages";
  const rankedBelow =
    day >= "2023-01-01" ? seats < 19 : day >= "2014-07-01" ? seats < 13 : smallCouncil();

  function smallCouncil(): boolean {
    if (type !== "GR") return false;
    return day >= "2013-12-01" ? seats < 13 : seats === 9 || seats === 11;
  }

  const common: BodyRules = {
    residual: "averages",
    averageThreshold: null,
    absoluteMajority: true,
    exhaustedSeatsPass: true,
    preference: { share: quarter, test: "exceed" },
    rankingOfSeatlessLists: rankedBelow,
  };
  const smallShare = small && (type !== "AB" || day < "2014-07-01") ? half : quarter;
  switch (type) {
    case "TK":
      return { ...common, averageThreshold: over(1n, 1n) };
    case "EP":
      return {
        ...common,
        averageThreshold: over(1n, 1n),
        preference: { share: over(1n, 10n), test: "exceed" },
      };
    case "PS":
      return common;
    case "GR":
    case "AB":
      return { ...common, residual: bySize, preference: { share: smallShare, test: "exceed" } };
    case "ER":
      return {
        ...common,
        residual: "remainders-first",
        preference: { share: half, test: "exceed" },
      };
    case "KC":
      return {
        ...common,
        residual: bySize,
        preference: { share: half, test: "exceed" },
        exhaustedSeatsPass: day < "2023-01-01",
        rankingOfSeatlessLists: day < "2025-02-12" && rankedBelow,
      };
    case "KCNI":
      return {
        ...common,
        residual: bySize,
        exhaustedSeatsPass: false,
        rankingOfSeatlessLists: rankedBelow && (day < "2025-02-12" || seats >= 13),
      };
    case "EK":
      return {
        ...common,
        absoluteMajority: false,
        preference:
          day >= "2011-01-01"
            ? { share: over(1n, 1n), test: "reach" }
            : { share: half, test: "exceed" },
        rankingOfSeatlessLists: false,
      };
  }
}
