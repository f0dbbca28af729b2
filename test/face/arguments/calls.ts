import { callsOfCalendars } from "./calls-of-calendars.js";
import { callsOfCounts } from "./calls-of-counts.js";
import { callsOfFiles } from "./calls-of-files.js";
import { callsOfResults } from "./calls-of-results.js";
import { callsOfWords } from "./calls-of-words.js";

/** A good call of every public function, by its name. */
export const calls: Readonly<Record<string, readonly unknown[]>> = {
  ...callsOfResults,
  ...callsOfCalendars,
  ...callsOfCounts,
  ...callsOfFiles,
  ...callsOfWords,
};
