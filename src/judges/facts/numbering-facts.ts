/** How lists get their numbers. */
export interface NumberingFacts {
  readonly periods: readonly {
    readonly from: string;
    /** H 4 (8) b: parties under one new name, each of which won a seat. */
    readonly newNames: boolean;
    /** H 4 (8) c: parties under one new name, which had a joint list. */
    readonly newNamesOfJointLists: boolean;
    /** I 14 (5), S 12 (5) until 2013: lists in one district last, district by district. */
    readonly singleListsLast: boolean;
    /** I 16 (2): a list declared valid on appeal gets the number after the last. */
    readonly validOnAppealIsLast: boolean;
  }[];
  /** Bodies of which the text never speaks of new names: S 12 (2). */
  readonly withoutNewNames: readonly string[];
  /** Bodies whose lists always got numbers where their validity was decided: S 2, S 10. */
  readonly numberedWhenValid: readonly string[];
}

/** Texts of 2006-10-11, 2010-10-10, 2013-12-01, 2022-10-01, 2023-01-01 and 2026-10-01. */
export const numberingFacts: NumberingFacts = {
  periods: [
    {
      from: "2002-03-07",
      newNames: false,
      newNamesOfJointLists: false,
      singleListsLast: true,
      validOnAppealIsLast: false,
    },
    {
      from: "2013-12-01",
      newNames: true,
      newNamesOfJointLists: false,
      singleListsLast: false,
      validOnAppealIsLast: true,
    },
    {
      from: "2023-01-01",
      newNames: true,
      newNamesOfJointLists: true,
      singleListsLast: false,
      validOnAppealIsLast: true,
    },
  ],
  withoutNewNames: ["EK"],
  numberedWhenValid: ["EK"],
};
