import type { ArticleReference } from "../../model/article.js";
import type { AllowedSeats } from "../../model/election/allowed-seats.js";
import type { ElectionType } from "../../model/election/election-type.js";
import type { RemarkOf } from "../../model/outcome/remark.js";
import type { Weekday } from "../../model/weekday.js";
import { has } from "../has.js";
import { act, before1989, decree } from "./articles.js";

/** The first day of which a text was read. */
const firstText = "2002-03-07";
/** The last day of which a text was read. */
export const lastText = "2026-10-01";
const act1989 = "1989-11-01";

const from9to45 = [9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 45];
const from9to55 = [...from9to45.slice(0, -1), 41, 43, 45, 47, 49, 51, 53, 55];

/** A number of seats that the law gives since a day. */
interface Size {
  readonly of: ElectionType;
  readonly since: string;
  readonly seats: readonly number[] | { readonly minimum: number; readonly maximum: number };
  readonly article: ArticleReference;
}

const law = (name: string, article: string, paragraph?: number): ArticleReference =>
  paragraph === undefined ? { article, law: name } : { article, paragraph, law: name };
const dutchMembers = law("Decisions of the European Union", "number of Dutch members");

/** The sizes of bodies, the later overruling the earlier. */
const sizes: readonly Size[] = [
  {
    of: "TK",
    since: "1918-01-01",
    seats: [100],
    article: law("Grondwet before 1956", "number of members of the House"),
  },
  { of: "TK", since: "1956-06-14", seats: [150], article: law("Grondwet", "51", 2) },
  { of: "EK", since: "1957-01-01", seats: [75], article: law("Grondwet", "51", 3) },
  { of: "EP", since: "1979-06-07", seats: [25], article: dutchMembers },
  { of: "EP", since: "1994-06-09", seats: [31], article: dutchMembers },
  { of: "EP", since: "2004-06-10", seats: [27], article: dutchMembers },
  { of: "EP", since: "2009-06-04", seats: [25], article: dutchMembers },
  { of: "EP", since: "2011-12-01", seats: [26], article: dutchMembers },
  { of: "EP", since: "2020-02-01", seats: [29], article: dutchMembers },
  { of: "EP", since: "2024-06-06", seats: [31], article: dutchMembers },
  {
    of: "PS",
    since: "1994-01-01",
    seats: [39, 43, 47, 51, 55, 59, 63, 67, 71, 75, 79, 83],
    article: law("Provinciewet", "8", 1),
  },
  {
    of: "PS",
    since: "2007-03-07",
    seats: [39, 41, 43, 45, 47, 49, 51, 53, 55],
    article: law("Provinciewet", "8", 1),
  },
  {
    of: "AB",
    since: "2008-01-01",
    seats: { minimum: 10, maximum: 23 },
    article: law("Waterschapswet", "13"),
  },
  {
    of: "AB",
    since: "2022-12-17",
    seats: { minimum: 14, maximum: 26 },
    article: law("Waterschapswet", "13"),
  },
  { of: "GR", since: "1994-01-01", seats: from9to45, article: law("Gemeentewet", "8", 1) },
  { of: "ER", since: "2010-10-10", seats: [5, 9], article: law("WolBES", "9") },
  { of: "KC", since: "2018-08-01", seats: [5, 9], article: law("WolBES", "94a") },
  {
    of: "KCNI",
    since: "2023-01-01",
    seats: from9to55,
    article: law("Wet kiescollege niet-ingezetenen", "5", 1),
  },
];

/** The numbers of seats that the law gives such a body on a day; undefined: not known. */
export function sizeFactOf(
  type: ElectionType,
  day: string,
): { readonly allowed: AllowedSeats; readonly article: ArticleReference } | undefined {
  const size = sizes.filter(({ of, since }) => of === type && since <= day).at(-1);
  if (size === undefined) return undefined;
  const { seats, article } = size;
  return has(seats, "minimum")
    ? { allowed: { kind: "range", ...seats }, article }
    : { allowed: { kind: "values", values: seats }, article };
}

/** H 6 (2), R 4 (2): the most names of a list in a body of so many seats; undefined: not known. */
export function longestListFactOf(
  type: ElectionType,
  day: string,
  seats: number,
): { readonly article: ArticleReference; readonly most: number } | undefined {
  if (day < act1989) return undefined;
  const article = type === "EK" ? act("R 4", 2) : act("H 6", 2);
  const couldBeLarge = seats > 15;
  if (day < "2010-01-01") return { article, most: couldBeLarge ? Math.min(2 * seats, 80) : 30 };
  return { article, most: couldBeLarge ? 80 : 50 };
}

/** J 1, T 1, Y 8: on which days of the week a vote is; undefined: not known. */
export function dayOfVoteFactOf(
  type: ElectionType,
  day: string,
): { readonly usual: readonly Weekday[]; readonly article: ArticleReference } | undefined {
  if (day < (type === "AB" ? "2014-07-01" : act1989)) return undefined;
  if (type === "EK") return { usual: ["monday", "tuesday"], article: act("T 1") };
  if (type === "EP") return { usual: ["thursday"], article: act("Y 8") };
  return { usual: ["wednesday"], article: act("J 1", 1) };
}

/** Where the residual seats of a body stand, whatever its size. */
export function residualSeatsFactOf(type: ElectionType, day: string): ArticleReference {
  if (day < act1989) return before1989("residual seats");
  if (type === "EK") return act("U 9");
  if (type === "AB" && day < "2014-07-01") return decree("2.78");
  return type === "TK" || type === "EP" ? act("P 7", 2) : act("P 7", 1);
}

/** Which rules of a day were not read in the text of the law, by how they are known. */
export function notReadFactsOf(type: ElectionType, day: string): RemarkOf<"rules-not-read">[] {
  const remark = "rules-not-read";
  const residual = residualSeatsFactOf(type, day);
  if (day >= firstText) return [];
  if (day < act1989) return notReadBefore1989(type === "TK" && day < "1973-01-01");
  const fromPapers = day < "1997-12-01" && (type === "TK" || type === "PS" || type === "GR");
  const inferred = [
    "absoluteMajority",
    "listExhaustion",
    "listCombinations",
    "groupSeats",
    ...(fromPapers ? [] : ["preferenceThreshold" as const]),
    "ranking",
  ] as const;
  const papers = {
    remark,
    article: act("P 15", 1),
    certainty: "secondary-source",
    subjects: ["preferenceThreshold"],
  } as const;
  return [
    ...(fromPapers ? [papers] : []),
    { remark, article: residual, certainty: "inferred", subjects: ["residualSeats", ...inferred] },
  ];
}

function notReadBefore1989(beforeCombinations: boolean): RemarkOf<"rules-not-read">[] {
  const remark = "rules-not-read";
  const combinations = {
    remark,
    article: before1989("list combinations"),
    certainty: "secondary-source",
    subjects: ["listCombinations"],
  } as const;
  return [
    {
      remark,
      article: before1989("residual seats"),
      certainty: "official-results",
      subjects: ["residualSeats"],
    },
    ...(beforeCombinations ? [] : [combinations]),
    {
      remark,
      article: before1989("absolute majority"),
      certainty: "not-verified",
      subjects: [
        "absoluteMajority",
        "listExhaustion",
        ...(beforeCombinations ? ["listCombinations" as const] : []),
        "groupSeats",
        "preferenceThreshold",
        "ranking",
      ],
    },
  ];
}
