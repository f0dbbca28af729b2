import type { MergerBillInput } from "../../../src/before/mergers/merger-input.js";
import type { ArticleReference } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";

const of = (article: string, paragraph?: number): ArticleReference => ({
  article,
  ...(paragraph === undefined ? {} : { paragraph }),
  law: "Wet algemene regels herindeling",
});

export const mergerBillSituations: readonly Situation<MergerBillInput>[] = [
  {
    flag: "BillBeforeElections",
    meaning:
      "A bill handed in in the last three months before a year of regular elections, on the first and the last day too.",
    failure: "The regular elections are held all the same.",
    articles: [of("56a"), of("56b", 1), of("56b", 2)],
    inputs: [{ filed: "2025-11-14" }, { filed: "2021-10-01" }, { filed: "2029-12-31" }],
  },
  {
    flag: "BillNotBeforeElections",
    meaning: "A bill handed in a day too early, or before a year without regular elections.",
    failure: "Regular elections are skipped that are to be held.",
    articles: [of("56a")],
    inputs: [
      { filed: "2025-09-30" },
      { filed: "2024-11-14" },
      { filed: "2026-01-01" },
      { filed: "2026-11-14" },
    ],
  },
  {
    flag: "BillInForceInTime",
    meaning: "A bill in force on the Thursday in September, and a day later.",
    failure: "The border is another day, or does not belong to it.",
    articles: [of("56d", 1)],
    inputs: [
      { filed: "2025-11-14", inForce: "2026-09-17" },
      { filed: "2025-11-14", inForce: "2026-09-18" },
      { filed: "2021-11-14", inForce: "2022-09-22" },
      { filed: "2021-11-14", inForce: "2022-09-23" },
    ],
  },
  {
    flag: "RefusedBill",
    meaning: "A bill in force before it was handed in, and days without a rule.",
    failure: "Something is decided about a bill that cannot be.",
    articles: [of("56d", 1)],
    inputs: [
      { filed: "2025-11-14", inForce: "2025-11-14" },
      { filed: "2009-11-14" },
      { filed: "2025-11-31" },
      { inForce: "2025-11-14" } as unknown as MergerBillInput,
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
