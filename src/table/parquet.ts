import { parquetFileSignature } from "../model/signatures/made/table.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { dayNumber } from "../model/weekday.js";
import type { AnyRow, CellValue, TableColumn } from "./column.js";
import { tableVersion } from "./vote-columns.js";

/** A Parquet file that is being written. */
export interface ParquetFile {
  /** Adds rows; they are written whenever a group of them is full. */
  readonly add: (rows: readonly AnyRow[]) => void;
  /** Writes what is left, and the end of the file. */
  readonly finish: () => void;
}

const rowsOfAGroup = 20_000;

const typeOf = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  day: { type: "INT32", converted_type: "DATE" },
  whole: { type: "INT32" },
} as const;

/** The number of 1 January 1970, from which Parquet counts. */
const daysBeforeTheEpoch = 719_468;

/** Days as Parquet has them. */
const daysOf = (day: string) => dayNumber(day) - daysBeforeTheEpoch;

/** A value as a column keeps it. */
const stored = (type: TableColumn["type"], value: CellValue): CellValue =>
  type === "day" && typeof value === "string" ? daysOf(value) : value;

/**
 * A Parquet file with these columns, whose bytes go to `write` as they are made. It needs the package
 * `hyparquet-writer`, and rejects with the error of loading it where that is not installed.
 */
export async function parquetFile(
  columns: readonly TableColumn[],
  write: (bytes: Uint8Array) => void,
): Promise<ParquetFile> {
  const refusal = refusedArguments(parquetFileSignature, [columns, write]);
  if (refusal !== null) return refusal;
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ name, type, nullable }) => ({
        ...{ name, ...typeOf[type] },
        repetition_type: nullable === true ? ("OPTIONAL" as const) : ("REQUIRED" as const),
      })),
    ],
    kvMetadata: [{ key: "kieswet.table", value: `${tableVersion}` }],
    createdBy: "kieswet",
  });
  const handOver = () => {
    write(bytes.getBytes().slice());
    bytes.index = 0;
  };
  let waiting: CellValue[][] = columns.map(() => []);
  let count = 0;
  const writeGroup = () => {
    if (count === 0) return;
    const columnData = columns.map(({ name }, at) => ({ name, data: waiting[at] ?? [] }));
    parquet.write({ columnData, rowGroupSize: rowsOfAGroup });
    waiting = columns.map(() => []);
    count = 0;
    handOver();
  };
  return {
    add(rows) {
      columns.forEach(({ name, type }, at) => {
        for (const row of rows) waiting[at]?.push(stored(type, row[name] ?? null));
      });
      count += rows.length;
      if (count >= rowsOfAGroup) writeGroup();
    },
    finish() {
      writeGroup();
      parquet.finish();
      handOver();
    },
  };
}
