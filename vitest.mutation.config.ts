import { defineConfig } from "vitest/config";

/** The tests that judge the code itself; those of the house and the package judge its surroundings. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/house/**", "test/package/**", "test/site/**", "test/browser/**"],
  },
});
