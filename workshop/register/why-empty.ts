import type { ElectionType } from "../../src/model/election/election-type.js";
import type { Era } from "./era.js";

const firstDays: Partial<Readonly<Record<ElectionType, string>>> = {
  KC: "2018-08-01",
  KCNI: "2023-01-01",
};

const oneDistrict: readonly ElectionType[] = ["EP", "AB", "GR", "ER", "KC", "KCNI"];

interface Reason {
  readonly articles: readonly string[];
  readonly bodies: (type: ElectionType) => boolean;
  readonly when?: (era: Era) => boolean;
  readonly why: string;
}

const not =
  (...types: readonly ElectionType[]) =>
  (type: ElectionType): boolean =>
    !types.includes(type);
const only =
  (...types: readonly ElectionType[]) =>
  (type: ElectionType): boolean =>
    types.includes(type);

const until =
  (day: string) =>
  (era: Era): boolean =>
    era.until !== null && era.until < day;

const reasons: readonly Reason[] = [
  {
    articles: ["P 2", "P 3", "P 12", "P 13", "P 16"],
    bodies: (type) => oneDistrict.includes(type),
    why: "one district: no lists but one of a number (E 1 (3, 4), Y 12, Ya 23, Pa 4)",
  },
  {
    articles: ["P 4"],
    bodies: not("EK"),
    when: (era) => era.from > "2017-11-30",
    why: "combinations of lists lapsed on 2017-12-01",
  },
  {
    articles: [
      "P 2",
      "P 3",
      "P 4",
      "P 5",
      "P 6",
      "P 7",
      "P 8",
      "P 9",
      "P 10",
      "P 12",
      "P 13",
      "P 16",
      "P 17",
      "P 19",
      "P 19a",
      "P 15",
    ],
    bodies: only("EK"),
    why: "of the Senate chapter U speaks; there the same mistake breaks its articles",
  },
  {
    articles: ["U 3", "U 4", "U 5", "U 6", "U 7", "U 8", "U 9", "U 10", "U 12", "U 13", "U 15"],
    bodies: not("EK"),
    why: "chapter U is about the Senate",
  },
  {
    articles: ["U 6"],
    bodies: only("EK"),
    when: (era) => era.from > "2010-12-31",
    why: "combinations of lists for the Senate lapsed on 2011-01-01",
  },
  {
    articles: ["P 8"],
    bodies: only("TK", "EP", "PS"),
    why: "the number of seats is nineteen or more by law",
  },
  { articles: ["Y 23a"], bodies: not("EP"), why: "about the European Parliament" },
  {
    articles: ["Ya 29", "Ya 29a", "Ya 29b", "Ya 29c"],
    bodies: not("KC"),
    why: "about the colleges of the islands",
  },
  {
    articles: ["Pa 25", "Pa 25a", "Xa 4a"],
    bodies: not("KCNI"),
    why: "about the college of non-residents",
  },
  { articles: ["Ya 29"], bodies: only("KC"), when: until("2023-01-01"), why: "since 2023-01-01" },
  {
    articles: ["Ya 29b", "Ya 29c"],
    bodies: only("KC"),
    when: until("2025-02-12"),
    why: "since 2025-02-12",
  },
  { articles: ["Ya 29a"], bodies: only("KC"), when: until("2019-01-01"), why: "since 2019-01-01" },
  { articles: ["P 10"], bodies: only("KCNI"), why: "Pa 25 takes its place" },
  {
    articles: ["P 10"],
    bodies: only("KC"),
    when: (era) => era.from >= "2023-01-01",
    why: "Ya 29 takes its place",
  },
  { articles: ["P 15"], bodies: only("EP"), why: "Y 23a names the share that P 15 takes" },
  {
    articles: ["P 15"],
    bodies: only("KC"),
    when: (era) => era.from >= "2019-01-01",
    why: "Ya 29a names the share that P 15 takes",
  },
  {
    articles: ["W 3"],
    bodies: (type) => oneDistrict.includes(type),
    when: (era) => era.from > "2017-11-30",
    why: "one district: no list groups, and no combinations any more",
  },
  {
    articles: ["W 3"],
    bodies: only("KC", "KCNI"),
    why: "one district: no list groups, and never a combination",
  },
  {
    articles: ["X 10", "X 12"],
    bodies: only("EP"),
    why: "no leave for members of the European Parliament: chapter X (3) is not among what Y 25 to Y 30 apply",
  },
  {
    articles: ["P 6", "P 17", "U 3", "U 7", "U 8"],
    bodies: () => true,
    when: (era) => era.until !== null,
    why: "the text was that of since 2023, where it is caught",
  },
  {
    articles: ["W 1", "W 2", "W 3", "W 6", "X 10", "X 12"],
    bodies: () => true,
    why: "chapters W and X say the same of every body: planted in all at once, caught in the bodies and years of its vectors",
  },
];

/** Why there is no mistake to make of an article for a body in a period; null: there is one. */
export function whyEmpty(article: string, type: ElectionType, era: Era): string | null {
  const first = firstDays[type];
  if (first !== undefined && era.until !== null && era.until < first)
    return "there is no such body yet";
  const reason = reasons.find(
    ({ articles, bodies, when = () => true }) =>
      articles.includes(article) && bodies(type) && when(era),
  );
  return reason?.why ?? null;
}
