/** How many cases a property runs: 1,000 in every test run, 100,000 in `npm run test:long`. */
export const propertyRuns = process.env["KIESWET_LONG"] === "1" ? 100_000 : 1_000;
