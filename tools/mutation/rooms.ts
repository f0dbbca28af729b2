/** A part of the code, and the tests that have to notice when it is changed. */
export interface Room {
  /** The code that is changed, as Stryker's patterns. */
  readonly mutate: readonly string[];
  /** The folders and files of the tests that judge. */
  readonly judges: readonly string[];
}

const theLaw = [
  "test/seats",
  "test/law",
  "test/before",
  "test/after",
  "test/what-if",
  "test/model",
  "test/face/edited-elections.test.ts",
  "test/conformance/own-vectors.test.ts",
];

export const rooms: Readonly<Record<string, Room>> = {
  model: { mutate: ["src/model/**/*.ts"], judges: [...theLaw, "test/tally", "test/validation"] },
  seats: {
    mutate: [
      "src/seats/**/*.ts",
      "src/law/**/*.ts",
      "src/before/**/*.ts",
      "src/after/**/*.ts",
      "src/what-if/**/*.ts",
    ],
    judges: [
      ...theLaw,
      "test/judges/second-model/compare-with-library.test.ts",
      "test/judges/second-model/died-unelected.test.ts",
    ],
  },
  counts: {
    mutate: ["src/tally/**/*.ts", "src/validation/**/*.ts"],
    judges: ["test/tally", "test/validation", "test/model"],
  },
  files: {
    mutate: ["src/eml/**/*.ts", "src/verify/**/*.ts"],
    judges: ["test/eml", "test/verify"],
  },
};

/**
 * What does not judge: tests over whole sets of thousands of cases in one (a change that only they
 * notice lacks a test of its own), long fuzzing, official files in full, tests with hooks,
 * and tests that load the modules of a room by their names, beside the changed ones.
 */
export const tooLarge: readonly RegExp[] = [
  /^test\/seats\/shared\//,
  /^test\/eml\/fuzz\//,
  /^test\/(eml|verify)\/.*official-/,
  /^test\/law\/register\.test\.ts$/,
];
