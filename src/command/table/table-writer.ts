import type { CellValue, TableColumn } from "../../table/column.js";
import { parquetFile } from "../../table/parquet.js";
import { csvHeader, csvLines, jsonLines } from "../../table/write-rows.js";
import { CommandFault } from "../command-fault.js";
import type { TableForm } from "../flags/choices.js";

type Row = Readonly<Record<string, CellValue>>;

/** Where a table is written, piece by piece. */
export interface TableWriter {
  readonly add: (rows: readonly Row[]) => Promise<void>;
  readonly finish: () => Promise<void>;
}

type Write = (bytes: Uint8Array) => Promise<void>;

const encoder = new TextEncoder();

/** A table in a form, whose bytes go to `write` as they are made. */
export async function tableWriter(
  form: TableForm,
  columns: readonly TableColumn[],
  isGuarded: boolean,
  write: Write,
): Promise<TableWriter> {
  switch (form) {
    case "csv":
      await write(encoder.encode(csvHeader(columns)));
      return textWriter((rows) => csvLines(rows, columns, { isGuarded }), write);
    case "ndjson":
      return textWriter(jsonLines, write);
    case "parquet":
      return parquetWriter(columns, write);
  }
}

const textWriter = (text: (rows: readonly Row[]) => string, write: Write): TableWriter => ({
  add: (rows) => write(encoder.encode(text(rows))),
  finish: async () => {},
});

async function parquetWriter(columns: readonly TableColumn[], write: Write): Promise<TableWriter> {
  const made: Uint8Array[] = [];
  const handOn = async () => {
    for (const bytes of made.splice(0)) await write(bytes);
  };
  const file = await parquetFile(columns, (bytes) => made.push(bytes)).catch(() => {
    throw new CommandFault(
      "misunderstood",
      "Parquet needs the package hyparquet-writer, which is not installed here: npm install hyparquet-writer",
    );
  });
  return {
    async add(rows) {
      file.add(rows);
      await handOn();
    },
    async finish() {
      file.finish();
      await handOn();
    },
  };
}
