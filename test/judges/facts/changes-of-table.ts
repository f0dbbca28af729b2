import type { Line, TableOfFacts } from "../../../src/judges/facts/table.js";
import { day, nextDay, previousDay } from "../../../src/model/day.js";
import { type ElectionType, electionTypes } from "../../../src/model/election/election-type.js";
import { singleChanges } from "../checker/single-changes.js";

/** A table in which one thing was changed. */
export interface ChangedTable {
  readonly what: string;
  readonly table: TableOfFacts;
  /** The bodies of which it says something else. */
  readonly types: readonly ElectionType[];
}

type Lines = Readonly<Record<string, readonly Line<unknown>[]>>;

function linesOf({ firstDay: _, ...lines }: TableOfFacts): Lines {
  return lines;
}

/** Every day that stands in a table. */
export function daysIn(table: TableOfFacts): readonly string[] {
  const lines = Object.values(linesOf(table)).flat();
  return [
    ...Object.values(table.firstDay),
    ...lines.flatMap(({ from, before }) => [from, before].filter((one) => one !== undefined)),
  ];
}

/** Every number of seats that stands in a table. */
export function sizesIn(table: TableOfFacts): readonly number[] {
  return Object.values(linesOf(table)).flatMap((lines) =>
    lines.flatMap(({ below }) => below ?? []),
  );
}

/**
 * Every table that differs in one thing: a line or a body less, a day or a size turned by one, and
 * every figure, article, word and yes or no in what the lines say.
 */
export function changesOfTable(table: TableOfFacts): readonly ChangedTable[] {
  const firstDays = electionTypes.flatMap((type) =>
    daysAround(table.firstDay[type]).map((first) => ({
      what: `first day of ${type}: ${first}`,
      table: { ...table, firstDay: { ...table.firstDay, [type]: first } },
      types: [type],
    })),
  );
  const ofLines = Object.entries(linesOf(table)).flatMap(([subject, lines]) =>
    lines.flatMap((line, index) =>
      changesOfLine(line).map(({ what, to }) => ({
        what: `${subject}, line ${index + 1}: ${what}`,
        table: { ...table, [subject]: lines.flatMap((one) => (one === line ? to : [one])) },
        types: line.of,
      })),
    ),
  );
  return [...firstDays, ...ofLines];
}

interface ChangedLine {
  readonly what: string;
  readonly to: readonly Line<unknown>[];
}

function changesOfLine(line: Line<unknown>): readonly ChangedLine[] {
  const { of, from, before, below, says } = line;
  const around = (name: "from" | "before", then: string | undefined): ChangedLine[] =>
    then === undefined
      ? []
      : daysAround(then).map((to) => ({ what: `${name} ${to}`, to: [{ ...line, [name]: to }] }));
  return [
    { what: "left out", to: [] },
    ...of.map((type) => ({
      what: `not of ${type}`,
      to: [{ ...line, of: of.filter((one) => one !== type) }],
    })),
    ...around("from", from),
    ...around("before", before),
    ...(below === undefined ? [] : [below - 1, below + 1]).map((to) => ({
      what: `below ${to}`,
      to: [{ ...line, below: to }],
    })),
    ...singleChanges(says).map(({ path, to, changed }) => ({
      what: `${path.join(".")} says ${JSON.stringify(to)}`,
      to: [{ ...line, says: changed() }],
    })),
  ];
}

function daysAround(then: string): readonly string[] {
  return [previousDay(day(then)), nextDay(day(then))];
}
