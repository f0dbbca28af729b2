/** A part of the code, and the tests that have to notice when it is changed. */
export interface Room {
  /** The code that is changed, as Stryker's patterns. */
  readonly mutate: readonly string[];
  /** The folders and files of the tests that judge. */
  readonly judges: readonly string[];
}

const theLaw = ["test/seats", "test/model", "test/conformance/own-vectors.test.ts"];

export const rooms: Readonly<Record<string, Room>> = {
  model: { mutate: ["src/model/**/*.ts"], judges: [...theLaw, "test/tally", "test/validation"] },
  seats: {
    mutate: ["src/seats/**/*.ts"],
    judges: [...theLaw, "test/conformance/definitional/compare-with-library.test.ts"],
  },
  counts: {
    mutate: ["src/tally/**/*.ts", "src/validation/**/*.ts"],
    judges: ["test/tally", "test/validation", "test/model"],
  },
  files: { mutate: ["src/eml/**/*.ts"], judges: ["test/eml"] },
};

/**
 * What does not judge: tests over whole sets of thousands of cases in one (a change that only they
 * notice lacks a test of its own), long fuzzing, official files in full, and tests with hooks.
 */
export const tooLarge: readonly RegExp[] = [
  /^test\/seats\/shared\//,
  /^test\/eml\/fuzz\//,
  /^test\/eml\/.*official-/,
];
