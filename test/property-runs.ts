import { isLongRun, isWhole } from "./sample.js";

const asked = process.env["KIESWET_RUNS"];
const usual = isWhole ? 600 : 300;

/**
 * How many cases a property runs: 300 in `npm test`, 600 where sweeps run whole, 100,000 in
 * `npm run test:long`, or as many as `KIESWET_RUNS` asks for.
 */
export const propertyRuns = asked === undefined ? (isLongRun ? 100_000 : usual) : Number(asked);
