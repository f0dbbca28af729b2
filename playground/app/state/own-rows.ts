import { bounds } from "./bounds.js";
import { listOfOwn, ownVote, peopleOf, withPeople } from "./own-vote.js";
import { type Ballots, type Person, type State, type TypedList, takenText } from "./state.js";
import { type NumberFault, typedNumber } from "./typed-number.js";

/** What is wrong with a row that was pasted, by its number from 1. */
export type RowFault = { readonly row: number } & (
  | { readonly because: "columns" | "no-list" | "too-many-lists" | "too-many-people" }
  | { readonly because: "double"; readonly first: number }
  | { readonly because: "number"; readonly text: string; readonly fault: NumberFault }
);

/** The rows of a count as a vote of one's own, or everything that is wrong with them. */
export type OwnRows =
  | {
      readonly status: "read";
      readonly lists: readonly TypedList[];
      readonly ballots: Ballots;
    }
  | { readonly status: "refused"; readonly faults: readonly RowFault[] };

/** Names of rows that are of no list, in both languages. */
const rowNames: { readonly [Row in keyof Ballots]: readonly string[] } = {
  blank: ["blanco", "blank"],
  invalid: ["ongeldig", "invalid"],
  admitted: ["kiezers", "toegelaten kiezers", "voters", "admitted voters"],
};

const headings = ["stemmen", "votes", "aantal", "number"];

/** The cells of a row; a cell between quotation marks may hold what parts others. */
function cellsOf(row: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < row.length; at += 1) {
    const sign = row[at] ?? "";
    if (sign === '"' && isQuoted && row[at + 1] === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"' && (isQuoted || cell.trim() === "")) isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.reduce((end, cell, at) => (cell === "" ? end : at + 1), 0);
  return cells.slice(0, last);
}

function ballotsNamed(cells: readonly string[]): keyof Ballots | null {
  const name = (cells[0] ?? "").toLowerCase();
  const others = cells.slice(1, -1);
  const found = (["blank", "invalid", "admitted"] as const).find((row) =>
    rowNames[row].includes(name),
  );
  return found !== undefined && others.every((cell) => cell === "") ? found : null;
}

/** Reads row after row, and keeps what was read where. */
class RowReader {
  readonly faults: RowFault[] = [];
  readonly ballots: { blank: number; invalid: number; admitted: number | null } = {
    blank: 0,
    invalid: 0,
    admitted: null,
  };
  readonly #lists = new Map<string, { readonly people: Person[] }>();
  /** In which row something was read first. */
  readonly #first = new Map<string, number>();
  #list: string | null = null;

  readonly #language: State["language"];

  constructor(language: State["language"]) {
    this.#language = language;
  }

  get lists(): readonly TypedList[] {
    return [...this.#lists].map(([name, { people }]) =>
      withPeople({ ...listOfOwn(0), name }, people),
    );
  }

  read(row: number, cells: readonly string[]): void {
    if (cells.length < 2 || cells.length > 3) {
      this.faults.push({ row, because: "columns" });
      return;
    }
    const named = ballotsNamed(cells);
    if (named === null) this.#list = takenText(cells[0] ?? "") || this.#list;
    const text = cells.at(-1) ?? "";
    const votes = typedNumber(text, this.#language, { least: 0, most: bounds.votes });
    if (typeof votes === "object") {
      this.faults.push({ row, because: "number", text: takenText(text), fault: votes });
      return;
    }
    if (named !== null) {
      if (this.#isFirst(row, named)) this.ballots[named] = votes;
    } else this.#person(row, cells, votes);
  }

  #isFirst(row: number, what: string): boolean {
    const first = this.#first.get(what);
    if (first === undefined) this.#first.set(what, row);
    else this.faults.push({ row, because: "double", first });
    return first === undefined;
  }

  /** Somebody on the list that is named, or on that of the row above. */
  #person(row: number, cells: readonly string[], votes: number): void {
    const list = this.#list;
    if (list === null) {
      this.faults.push({ row, because: "no-list" });
      return;
    }
    const name = cells.length === 3 ? takenText(cells[1] ?? "") : "";
    if (!this.#isFirst(row, JSON.stringify([list, name]))) return;
    const known = this.#lists.get(list) ?? { people: [] };
    known.people.push({ name, votes });
    this.#lists.set(list, known);
    if (this.#lists.size > bounds.lists) this.faults.push({ row, because: "too-many-lists" });
    else if (peopleOf(this.lists) > bounds.people) {
      this.faults.push({ row, because: "too-many-people" });
    }
  }
}

const mostFaults = 20;
const longestPaste = 60_000;

/** What is kept of a text of rows: one sign more than is taken, so that a longer one is refused and not cut. */
export const keptOfRows = longestPaste + 1;

/**
 * The count of a vote of one's own from rows of a spreadsheet: list, candidate and votes, or list and
 * votes; rows `blanco`, `ongeldig` and `kiezers`. Cells are parted by tabs or semicolons. A list that is
 * not named is that of the row above. Everything is taken, or nothing, with what is wrong row by row.
 */
export function ownRows(text: string, language: State["language"]): OwnRows {
  const separator = text.includes("\t") ? "\t" : ";";
  const reader = new RowReader(language);
  const rows = text.slice(0, longestPaste).split(/\r\n|\n|\r/);
  let seen = 0;
  rows.forEach((row, index) => {
    const cells = withoutEmptyEnd(cellsOf(row, separator));
    if (cells.length === 0 || reader.faults.length >= mostFaults) return;
    seen += 1;
    const isHeading = seen === 1 && headings.includes((cells.at(-1) ?? "").toLowerCase());
    if (!isHeading) reader.read(index + 1, cells);
  });
  const { faults, lists, ballots } = reader;
  if (text.length > longestPaste) {
    return { status: "refused", faults: [{ row: rows.length, because: "too-many-people" }] };
  }
  if (faults.length > 0) return { status: "refused", faults };
  if (lists.length === 0) return { status: "refused", faults: [{ row: 1, because: "no-list" }] };
  return { status: "read", lists, ballots };
}

/** The rows as the votes of the page. */
export function ownRowsTaken(
  state: State,
  { lists, ballots }: Extract<OwnRows, { readonly status: "read" }>,
): State {
  const { type, day, area, seats } = state.ballots === null ? ownVote(state) : state;
  return { ...ownVote(state), type, day, area, seats, lists, ballots };
}
