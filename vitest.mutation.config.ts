import { defineConfig } from "vitest/config";

/** The tests that judge the code itself; the others judge its surroundings. */
export default defineConfig({
  test: {
    env: { KIESWET_PROPERTY_RUNS: "100" },
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/house/**",
      "test/hardened/**",
      "test/package/**",
      "test/site/**",
      "test/browser/**",
    ],
  },
});
