/**
 * The speed of this package over the least that each work can take in the same engine, as a table. `npm run bench`;
 * with `--files` a file of 200 MB is read, too, beside the XML parser alone, each in processes of its own.
 */
import { measured, tableOf } from "./measured.js";

console.log(tableOf(measured()));
if (process.argv.includes("--files")) await import("./eml/large-file-throughput.js");
