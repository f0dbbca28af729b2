import { defineConfig } from "vitest/config";

/** No test judges speed; this only ends a test that hangs, on a slow machine too. */
const hanging = process.env["KIESWET_LONG"] === "1" ? 6 * 3_600_000 : 120_000;

export default defineConfig({
  test: {
    maxWorkers: "100%",
    // A module that has not changed is not compiled again.
    experimental: { fsModuleCache: true },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          // The library keeps no state, so that files share what one of them has loaded.
          isolate: false,
          testTimeout: hanging,
          benchmark: { include: ["bench/**/*.bench.ts"] },
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          benchmark: { include: [] },
          testTimeout: hanging,
          hookTimeout: hanging,
        },
      },
      {
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            checker: "node_modules/typescript7/bin/tsc",
            include: ["test/**/*.test-d.ts"],
            tsconfig: "tsconfig.types.json",
          },
        },
      },
    ],
  },
});
