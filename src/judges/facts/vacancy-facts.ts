import type { ElectionType } from "../../model/election/election-type.js";
import type { Readings } from "../../model/outcome/readings.js";
import { over } from "../exact.js";
import type { ThresholdFact } from "./facts.js";

/** What chapters W and X say of a kind of body on a day. */
export interface VacancyFacts {
  /** W 1 (3, 4), Y 27. */
  readonly preference: ThresholdFact;
  /** W 4 (1): a place passes to other lists in bodies with fewer members than this. */
  readonly passesBelow: number;
  /** W 3 (2) until 2017: to the lists of the combination first. */
  readonly passesToCombination: boolean;
  /** X 10: whether there is leave. */
  readonly leave: boolean;
}

const exceeds = (numerator: number, denominator: number): ThresholdFact => ({
  share: over(numerator, denominator),
  test: "exceed",
});

/** The text of W 1 (3, 4), W 3, W 4 and X 10 on a day; `seats`: those that were divided. */
export function vacancyFactsOf(
  type: ElectionType,
  day: string,
  seats: number,
  readings: Pick<Readings, "senateSuccessionThreshold">,
): VacancyFacts {
  const silentOnSenate = type === "EK" && day >= "2013-12-01";
  const quota = silentOnSenate && readings.senateSuccessionThreshold === "quota";
  return {
    preference: quota ? { share: over(1, 1), test: "reach" } : preferenceOf(type, day, seats),
    passesBelow: passesBelow(type, day),
    passesToCombination: day < (type === "EK" ? "2011-01-01" : "2017-12-01"),
    leave: type !== "EP" && day >= "2006-10-11",
  };
}

function preferenceOf(type: ElectionType, day: string, seats: number): ThresholdFact {
  if (type === "EP") return exceeds(1, 10);
  // W 1 (4): councils of fewer than 19 seats, island councils by Ya 13; the Senate until 2013.
  if (type === "EK" && day < "2013-12-01") return exceeds(1, 2);
  if ((type === "GR" || type === "ER") && seats < 19) return exceeds(1, 2);
  // The act of 1997 lowered half to a quarter.
  if (day < "1997-12-01") return exceeds(1, 2);
  return exceeds(1, 4);
}

function passesBelow(type: ElectionType, day: string): number {
  // Ya 29c and Xa 4a.
  if ((type === "KC" || type === "KCNI") && day >= "2025-02-12") return 0;
  if (day >= "2023-01-01") return 19;
  // Until the text of 2014-07-01 W 4 was on municipal councils: of 9 and 11 seats, then below 13.
  const council = type === "GR" || type === "ER";
  return council || day >= "2014-07-01" ? 13 : 0;
}
