import type { Vector } from "../../src/conformance/format/vector-schema.js";
import { type ElectionType, electionTypes } from "../../src/model/election/election-type.js";
import { described } from "./described.js";
import type { Era } from "./era.js";
import { namedBy } from "./named-by.js";
import { registeredMistakes } from "./register.js";
import { whyEmpty } from "./why-empty.js";

/** The years between the days on which the law of results changed for many bodies. */
export const eras: readonly Era[] = [
  { title: "until 2017", from: "1989-11-01", until: "2017-12-31" },
  { title: "2018 to 2022", from: "2018-01-01", until: "2022-12-31" },
  { title: "since 2023", from: "2023-01-01", until: null },
];

/** The articles that calculate results and vacancies, in the order of the Act. */
export const matrixArticles: readonly string[] = [
  ...[
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
    "P 15",
    "P 16",
  ],
  ...["P 17", "P 19", "P 19a", "Pa 25", "Pa 25a", "U 3", "U 4", "U 5", "U 6", "U 7", "U 8", "U 9"],
  ...["U 10", "U 12", "U 13", "U 15", "W 1", "W 2", "W 3", "W 4", "W 6", "X 10", "X 12", "Xa 4a"],
  ...["Y 23a", "Ya 29", "Ya 29a", "Ya 29b", "Ya 29c"],
];

/** One article, body and period: how many mistakes are caught, or why there is none to make. */
export interface Cell {
  readonly article: string;
  readonly type: ElectionType;
  readonly era: Era;
  readonly caught: number;
  /** Null: there are mistakes, or there should be. */
  readonly whyNone: string | null;
}

const articleOf = (clause: string): string => clause.replace(/ \(\d+\)$/, "");

/** How many mistakes of each article are caught, by body and period. */
export function matrixCells(vectors: readonly Vector[]): readonly Cell[] {
  const caught = new Map<string, Set<string>>();
  const add = (article: string, type: ElectionType, era: Era, name: string): void => {
    const key = `${article}|${type}|${era.title}`;
    caught.set(key, (caught.get(key) ?? new Set()).add(name));
  };
  for (const vector of vectors) {
    for (const name of namedBy(vector)) {
      const own = registeredMistakes.find((one) => one.kind === vector.kind && one.name === name);
      const clause = own === undefined ? described(vector.kind, name)?.clause : undefined;
      const { type } = vector;
      if (type === undefined) continue;
      for (const era of eras) {
        if (own !== undefined && overlaps(own.period, era)) {
          for (const one of own.articles) add(one.article, type, era, name);
        }
        const day = dayOfQuestion(vector);
        if (clause !== undefined && day !== undefined && isIn(day, era)) {
          add(articleOf(clause), type, era, name);
        }
      }
    }
  }
  return matrixArticles.flatMap((article) =>
    electionTypes.flatMap((type) =>
      eras.map((era): Cell => {
        const number = caught.get(`${article}|${type}|${era.title}`)?.size ?? 0;
        const whyNone = number === 0 ? whyEmpty(article, type, era) : null;
        return { article, type, era, caught: number, whyNone };
      }),
    ),
  );
}

function dayOfQuestion({ day, input }: Vector): string | undefined {
  return (input as { readonly succession?: { readonly day: string } }).succession?.day ?? day;
}

const isIn = (day: string, { from, until }: Era): boolean =>
  day >= from && (until === null || day <= until);

function overlaps(
  period: { readonly from: string; readonly until: string | null },
  era: Era,
): boolean {
  return (
    (era.until === null || period.from <= era.until) &&
    (period.until === null || period.until >= era.from)
  );
}
