import { article } from "../../model/article.js";
import { readingOptions } from "../../model/outcome/readings.js";
import { answers, citations, type ReadingEntries } from "./reading-entry.js";

const sinceLeave = "2006-10-11";

/** Questions on who follows a member (W 1 to W 4) and who replaces one on leave (X 12). */
export const successionQuestions: Pick<
  ReadingEntries,
  | "ownListInSuccession"
  | "seatOfMemberOnLeave"
  | "unrankedLists"
  | "membersOfWaterAuthority"
  | "placeOfReplacement"
> = {
  ownListInSuccession: {
    id: "ownListInSuccession",
    article: article("W 1", 3),
    options: readingOptions.ownListInSuccession,
    presets: answers("other-lists-first"),
    source: "Kieswet W 1, third paragraph, to the letter: candidates of the other lists",
    since: citations.sinceAct,
  },
  seatOfMemberOnLeave: {
    id: "seatOfMemberOnLeave",
    article: article("W 4", 1),
    options: readingOptions.seatOfMemberOnLeave,
    presets: answers("counts"),
    source: "Kieswet P 7 and P 8 speak of seats assigned; X 10: the membership revives",
    since: sinceLeave,
  },
  unrankedLists: {
    id: "unrankedLists",
    article: article("W 4", 1),
    options: readingOptions.unrankedLists,
    presets: answers("ranked-when-needed"),
    source:
      "Kieswet W 4, first paragraph, since 2023-01-01 beside P 19, fifth paragraph, until then",
    since: "2023-01-01",
  },
  membersOfWaterAuthority: {
    id: "membersOfWaterAuthority",
    article: article("W 4", 1),
    options: readingOptions.membersOfWaterAuthority,
    presets: answers("all-members"),
    source: "Kieswet W 4 counts members, P 19, fifth paragraph, seats; A 1; Waterschapswet 13",
    since: "2014-07-01",
  },
  placeOfReplacement: {
    id: "placeOfReplacement",
    article: article("X 12", 3),
    options: readingOptions.placeOfReplacement,
    presets: answers("list-of-the-absent-member"),
    source: "Kieswet X 12, first paragraph, with W 1, first paragraph",
    since: sinceLeave,
  },
};
