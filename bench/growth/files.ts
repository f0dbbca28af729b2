import { readResultsCsv } from "../../src/eml/csv/read-results-csv.js";
import { resultsTableFromCount } from "../../src/eml/csv/results-table-from-count.js";
import { writeResultsCsv } from "../../src/eml/csv/write-results-csv.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import { largeFile } from "../eml/large-file.js";
import { powers, type Series } from "./series.js";

const bytesOf = (pieces: Iterable<Uint8Array>): Uint8Array => Buffer.concat([...pieces]);

/** A count of a municipality, made up, of at least so many bytes. */
function countOf(bytes: number) {
  const read = readEml(bytesOf(largeFile(bytes)));
  if (read.status === "refused") throw new Error(JSON.stringify(read.issues[0]));
  if (read.value.kind !== "510b") throw new Error(read.value.kind);
  return read.value;
}

/** Official files. */
export const seriesOfFiles: readonly Series[] = [
  {
    name: "readEml",
    grows: "kilobytes of a count",
    natural: "1",
    sizes: powers(9, 13),
    prepare: (size) => {
      const file = bytesOf(largeFile(1_000 * size));
      return () => readEml(file);
    },
  },
  {
    name: "readResultsCsv",
    grows: "kilobytes of the count that was made a table",
    natural: "1",
    sizes: powers(9, 13),
    prepare: (size) => {
      const made = resultsTableFromCount(countOf(1_000 * size));
      if (made.status === "refused") throw new Error(JSON.stringify(made.issues[0]));
      const csv = writeResultsCsv(made.table);
      return () => readResultsCsv(csv);
    },
  },
  {
    name: "resultsTableFromCount",
    grows: "kilobytes of the count",
    natural: "1",
    sizes: powers(9, 13),
    prepare: (size) => {
      const count = countOf(1_000 * size);
      return () => resultsTableFromCount(count);
    },
  },
  {
    name: "verifyEml",
    grows: "kilobytes of a count in which nothing adds up",
    natural: "1",
    sizes: powers(9, 13),
    prepare: (size) => {
      const document = countOf(1_000 * size);
      return () => verifyEml([{ file: "Telling", document }]);
    },
  },
];
