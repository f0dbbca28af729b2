import { isLongRun } from "./sample.js";

const asked = process.env["KIESWET_RUNS"];

/**
 * How many cases a property runs: 1,000 in every test run, 100,000 in `npm run test:long`, or as
 * many as `KIESWET_RUNS` asks for.
 */
export const propertyRuns = asked === undefined ? (isLongRun ? 100_000 : 1_000) : Number(asked);
