/**
 * Verifies official files: `npm run verify -- FILES…`. Every file is read as a stream, reporting unit
 * by reporting unit, so that the files of a whole nation fit.
 *
 * Exit status: 0 right, 1 wrong, 2 unreadable (a file could not be read), 3 incomplete: a unit is
 * missing, or a fact outside the files without which the published result is not that of the law.
 */
import { verifyFiles } from "./verify-files.js";

// Who reads along may stop reading: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await verifyFiles(process.argv.slice(2), (line) => {
  process.stdout.write(`${line}\n`);
});
