/** A column of a table. */
export interface TableColumn {
  /** The name, in lower case with lines under it. */
  readonly name: string;
  /** Text, a whole number, or a day as year, month, day. */
  readonly type: "text" | "whole" | "day";
  /** Whether a row may be without it. */
  readonly nullable?: boolean;
  /** The words of which it is one; left out: any text. */
  readonly words?: readonly string[];
  /** What it says. */
  readonly says: string;
}

/** A value of a cell. */
export type CellValue = string | number | null;

/** A row: a value for each column. */
export type TableRow<Columns extends readonly TableColumn[] = readonly TableColumn[]> = {
  readonly [Column in Columns[number] as Column["name"]]: ValueOf<Column>;
};

type ValueOf<Column extends TableColumn> =
  | (Column extends { readonly words: readonly (infer Word)[] }
      ? Word
      : Column["type"] extends "whole"
        ? number
        : string)
  | (Column extends { readonly nullable: true } ? null : never);

/** A row of any table: what it is without is null or left out. */
export type AnyRow = Readonly<Record<string, CellValue>>;
