import type { MergerInput } from "../../../src/before/mergers/merger-input.js";
import type { ArticleReference } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";

const of = (article: string, paragraph?: number): ArticleReference => ({
  article,
  ...(paragraph === undefined ? {} : { paragraph }),
  law: "Wet algemene regels herindeling",
});

const change = (year: number, inhabitants = 48_200, given: object = {}): MergerInput => ({
  day: `${year}-01-01`,
  inhabitants,
  ...given,
});
const merging = (...inhabitants: readonly number[]): object => ({
  municipalities: inhabitants.map((people, at) => ({ id: "ABCD"[at], inhabitants: people })),
});

export const mergerSituations: readonly Situation<MergerInput>[] = [
  {
    flag: "CouncilBeforeMerger",
    meaning:
      "A council elected before a merger: its seats, its days, and who prepares its election.",
    failure: "It has the seats or the days of a regular election.",
    articles: [of("55", 1), of("55", 2), of("53", 1), of("56", 3)],
    inputs: [
      change(2019, 60_000, merging(40_000, 20_000)),
      change(2022, 60_001, merging(30_000, 30_001)),
      change(2023, 25_000, merging(12_000, 13_000)),
      change(2024, 100_000),
      change(2028, 200_001, merging(150_000, 50_001)),
    ],
    catches: ["people-of-the-year-before", "members-leave-at-the-first-meeting"],
  },
  {
    flag: "SeatsBeforeMerger",
    meaning: "Inhabitants on either side of a border of the sizes of councils.",
    failure:
      "The council has the seats of its largest municipality, or of the other side of the border.",
    articles: [of("55", 1), { article: "8", paragraph: 1, law: "Gemeentewet" }],
    inputs: [
      change(2023, 40_000, merging(25_000, 15_000)),
      change(2023, 40_001, merging(25_000, 15_001)),
    ],
    catches: ["the-seats-of-the-largest"],
  },
  {
    flag: "WhoPreparesElection",
    meaning:
      "The municipality with most inhabitants prepares the election of a new one; two may have as many.",
    failure: "Another prepares it, or one is chosen where the text does not say which.",
    articles: [of("52", 1)],
    inputs: [
      change(2023, 30_000, merging(9_000, 12_000, 9_000)),
      change(2023, 24_000, merging(12_000, 12_000)),
    ],
  },
  {
    flag: "MergerBefore2014",
    meaning: "A change before article 56e: nobody is named to prepare, and nothing is skipped.",
    failure: "The articles of 2014 are applied before they were there.",
    articles: [of("56", 4)],
    inputs: [
      {
        ...change(2015, 30_000, { ...merging(20_000, 10_000), nomination: "2014-10-06" }),
        day: "2015-04-01",
      },
    ],
    catches: ["skipped-before-2014", "most-people-prepare-before-2014"],
  },
  {
    flag: "RegularElectionSkipped",
    meaning:
      "A change within three years before regular elections, which are skipped, and one that is not.",
    failure: "A council is elected again after two years, or is not after four.",
    articles: [of("56e", 1), of("56e", 2), of("56c")],
    inputs: [
      change(2023),
      change(2024),
      change(2025),
      change(2026),
      change(2027),
      { day: "2023-03-18", inhabitants: 48_200, nomination: "2022-10-10" },
      { day: "2023-03-17", inhabitants: 48_200, nomination: "2022-10-10" },
    ],
  },
  {
    flag: "NominationByProvince",
    meaning: "A nomination on a day that the provincial executive chose.",
    failure: "The day of the law is given all the same.",
    articles: [of("55", 2)],
    inputs: [
      change(2025, 48_200, { nomination: "2024-10-01" }),
      change(2025, 48_200, { nomination: "2024-11-12" }),
    ],
    catches: ["the-choice-of-the-province-does-not-matter"],
  },
  {
    flag: "FirstMeetingAfterMerger",
    meaning: "The first meeting: the first working day after the change.",
    failure: "The council meets on 1 January, or on a weekend.",
    articles: [of("56", 3)],
    inputs: [change(2021), change(2022), change(2025, 48_200, { holidays: ["2025-01-02"] })],
    catches: ["the-first-of-january-is-worked"],
  },
  {
    flag: "RefusedMerger",
    meaning:
      "A vote that is not before the change, municipalities named twice, days without a rule.",
    failure: "A council is given that the law does not have.",
    articles: [of("55", 2)],
    inputs: [
      change(2025, 48_200, { nomination: "2024-12-02" }),
      change(2025, 48_200, { nomination: "2024-10-06" }),
      {
        ...change(2025),
        municipalities: [1, 2].map((inhabitants) => ({ id: "A", inhabitants })),
      },
      change(2012),
      change(2025, -1),
      change(2025, 48_200, { municipalities: [{ id: "A", inhabitants: 1 }] }),
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
