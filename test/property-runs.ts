const asked = process.env["KIESWET_PROPERTY_RUNS"];

/**
 * How many cases a property runs: 1,000 in every test run, 100,000 in `npm run test:long`, 100 for
 * each mutant.
 */
export const propertyRuns = asked === undefined ? 1_000 : Number(asked);
