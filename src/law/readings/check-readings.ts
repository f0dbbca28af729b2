/** How the contested point of a check is read. */
export interface CheckReadings {
  /** W.203: is a difference large at 2 percent *or* 15 votes, or only at 2 percent *and* 15 votes? */
  readonly largeDifference: "or" | "and";
}

/** The readings of the checks that hold when the caller chooses none. */
export const defaultCheckReadings: CheckReadings = { largeDifference: "or" };

/** A contested point of a check: its code, its answers and who gives which. */
export interface CheckReading {
  /** The name of the contested point, as in {@link CheckReadings}. */
  readonly id: "largeDifference";
  /** The code of the check (Kiesraad, validation rules). */
  readonly code: "W.203";
  /** The possible answers. */
  readonly options: readonly {
    /** The answer, as in {@link CheckReadings}. */
    readonly id: CheckReadings["largeDifference"];
    /** Programs and documents that read it so. */
    readonly readBy: readonly string[];
    /** The check under this answer, with the letters of the form: D admitted voters, H votes cast. */
    readonly formula: string;
  }[];
  /** The answer taken when a caller chooses none. */
  readonly chosen: CheckReadings["largeDifference"];
}

/**
 * The contested point of a check: who reads it how, and what we take. In words it is told by
 * `explainReading` of kieswet/explain.
 */
export const largeDifferenceReading: CheckReading = {
  id: "largeDifference",
  code: "W.203",
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
};
