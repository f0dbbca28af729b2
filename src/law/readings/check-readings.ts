/** How the contested point of a check is read. */
export interface CheckReadings {
  /** W.203: is a difference large at 2 percent *or* 15 votes, or only at 2 percent *and* 15 votes? */
  readonly largeDifference: "or" | "and";
}

/** The readings of the checks that hold when the caller chooses none. */
export const defaultCheckReadings: CheckReadings = { largeDifference: "or" };

/** What is known about the contested point: who reads it how, and what we take. */
export const largeDifferenceReading = {
  id: "largeDifference",
  code: "W.203",
  question: {
    en: "Is a difference between admitted voters and votes cast large at 2 % of the votes cast or at 15 votes, or only when it is both?",
    nl: "Is een verschil tussen toegelaten kiezers en uitgebrachte stemmen groot bij 2 % van de uitgebrachte stemmen of bij 15 stemmen, of pas als beide gelden?",
  },
  options: [
    {
      id: "or",
      readBy: ["the Kiesraad's control protocol", "Abacus"],
      formula: "D ≠ H and (100 · |D − H| ≥ 2 · H or |D − H| ≥ 15)",
    },
    {
      id: "and",
      readBy: ["the Kiesraad's published list of validation rules, 2026"],
      formula: "D ≠ H and 100 · |D − H| ≥ 2 · H and |D − H| ≥ 15",
    },
  ],
  chosen: defaultCheckReadings.largeDifference,
} as const;
