import { type Day, day } from "../../src/model/day.js";
import type { ElectionType } from "../../src/model/election/election-type.js";
import { programs } from "../small-programs.mjs";
import { referenceOf } from "./clause-reference.js";
import { daysAndLists } from "./described-days-and-lists.js";
import { nameOf, type RegisteredMistake } from "./registered-mistake.js";

const everybody: readonly ElectionType[] = ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"];
const withoutSenate = everybody.filter((type) => type !== "EK");

/** Mistakes about lists that each of these bodies can show. */
const ofLists: readonly (readonly [readonly ElectionType[], readonly string[]])[] = [
  [
    everybody,
    [
      ...["support-must-be-exceeded", "who-signed-twice-counts", "who-signed-twice-counts-once"],
      ...["no-list-is-exempt", "exempt-without-a-name", "a-joint-list-never-counts"],
      ...["a-new-name-needs-one-seat", "combined-names-need-all-seats"],
      ...["fifteen-seats-make-a-long-list", "eighty-names-for-all", "fifty-names-for-all"],
      ...["one-name-too-many-is-invalid", "double-names-first", "who-was-struck-still-stands"],
      ...["double-names-stay", "the-first-list-keeps-a-double-name", "the-dead-stay-on-lists"],
      ...["of-age-on-the-day-of-the-vote", "of-age-at-twenty-one"],
      ...["a-list-without-names-is-valid", "undeclared-names-count"],
      ...["the-first-list-keeps-the-name", "one-name-above-several-lists"],
      "without-its-name-a-list-is-invalid",
    ],
  ],
  [withoutSenate, ["exempt-lists-pay", "only-the-first-ground-is-told"]],
];

/** Mistakes about ballots with a box at each candidate, and about those with lists and numbers. */
const ofStations: readonly string[] = [
  ...["any-colour-counts", "another-colour-is-blank", "a-box-coloured-twice-is-two"],
  ...["another-paper-may-be-blank", "who-can-be-known-counts", "any-remark-is-invalid"],
  ...["a-remark-alone-is-blank", "blank-is-invalid", "nothing-is-judged"],
  ...["what-is-written-does-not-matter", "the-first-of-several-counts"],
  ...["several-of-one-list-count-for-its-first", "blank-votes-are-not-cast"],
];
const byPost: readonly string[] = [
  ...["only-red-counts-by-post", "a-box-coloured-twice-is-two", "another-paper-may-be-blank"],
  ...["who-can-be-known-counts", "any-remark-is-invalid", "a-remark-alone-is-invalid-by-post"],
  ...["blank-is-invalid", "nothing-is-judged", "what-is-written-does-not-matter"],
  ...["the-first-of-several-counts", "a-number-alone-is-of-the-first-list"],
  ...["a-list-alone-is-invalid", "a-list-alone-is-blank", "lists-alone-are-not-told"],
  ...["a-number-beyond-the-list-is-its-first", "blank-votes-are-not-cast"],
];

const firstDays: Readonly<Partial<Record<ElectionType, Day>>> = {
  AB: day("2014-07-01"),
  KC: day("2018-08-01"),
  KCNI: day("2023-01-01"),
};

/** Where the Senate has an article of its own. */
const ofSenate: Readonly<Record<string, string>> = {
  "H 4 (1)": "R 2 (1)",
  "H 4 (8)": "R 2 (5)",
  "H 6 (2)": "R 4 (2)",
  "H 7 (1)": "R 5 (1)",
  "H 7 (2)": "R 5 (2)",
  "I 2 (1)": "S 3",
  "I 5": "S 3",
  "I 6 (1)": "S 4 (1)",
  "I 6 (2)": "S 4 (2)",
  "N 6 (3)": "T 10",
  "N 7 (1)": "T 8 (1)",
  "N 7 (2)": "T 8 (2)",
  "N 7 (3)": "T 8 (3)",
};

/** Where a clause of stations stands for votes by post, and the other way round. */
const elsewhere: Readonly<Record<"station" | "postal", Readonly<Record<string, string>>>> = {
  station: { "N 26 (1)": "N 7 (3)", "N 26 (4)": "N 7 (3)" },
  postal: {
    "N 6 (3)": "N 25 (3)",
    "N 7 (1)": "N 26 (5)",
    "N 7 (2)": "N 26 (2)",
    "N 7 (3)": "N 26 (3)",
  },
};

interface Planted {
  readonly kind: "nomination" | "ballots";
  readonly mistake: string;
  readonly type: ElectionType;
  readonly from: Day;
  readonly model?: "station" | "postal";
}

function plant({ kind, mistake, type, from, model }: Planted): RegisteredMistake {
  const [clause = "", change = ""] = daysAndLists[kind]?.[mistake] ?? [];
  const moved = model === undefined ? clause : (elsewhere[model][clause] ?? clause);
  const own = type === "EK" ? (ofSenate[moved] ?? moved) : moved;
  const slip = model === undefined ? mistake : `${model}-${mistake}`;
  const period = { type, from, until: null };
  return {
    ...{ name: nameOf(slip, period), kind, slip, period, change },
    flag: kind === "nomination" ? "NominationOfBody" : "BallotsOfBody",
    articles: [referenceOf(own)],
    answer: (input) => {
      const asked = input as {
        readonly type: string;
        readonly day: string;
        readonly model?: string;
      };
      if (asked.type !== type || asked.day < from || asked.model !== model) return null;
      return programs[kind].answerOf(input as never, mistake);
    },
  };
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);
const since = (type: ElectionType, text: string): Day =>
  later(firstDays[type] ?? day(text), day(text));

/** Mistakes about lists and ballots, in the program of one body. */
export const listAndBallotMistakes: readonly RegisteredMistake[] = [
  ...ofLists.flatMap(([bodies, mistakes]) =>
    bodies.flatMap((type) =>
      mistakes.map((mistake) =>
        plant({ kind: "nomination", mistake, type, from: since(type, "2013-12-01") }),
      ),
    ),
  ),
  ...everybody
    .filter((type) => type !== "KCNI")
    .flatMap((type) =>
      ofStations.map((mistake) =>
        plant({
          ...{ kind: "ballots", mistake, type, model: "station" },
          from: since(type, type === "ER" ? "2010-10-10" : "2002-03-07"),
        }),
      ),
    ),
  ...(["TK", "EP", "KCNI"] as const).flatMap((type) =>
    byPost.map((mistake) =>
      plant({ kind: "ballots", mistake, type, model: "postal", from: day("2025-08-01") }),
    ),
  ),
];
