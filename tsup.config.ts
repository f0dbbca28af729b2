import { defineConfig, type Options } from "tsup";
import { pureConstants } from "./tools/pure-constants.js";

const doors = {
  index: "src/index.ts",
  "eml/index": "src/eml/index.ts",
  "verify/index": "src/verify/index.ts",
  "explain/index": "src/explain/index.ts",
  "exercises/index": "src/exercises/index.ts",
  "conformance/index": "src/conformance/index.ts",
};

const common: Options = {
  target: "es2022",
  platform: "neutral",
  esbuildPlugins: [pureConstants],
  dts: { entry: doors, compilerOptions: { ignoreDeprecations: "6.0", types: [] } },
};

export default defineConfig([
  // One file per module: a bundler keeps only what its user calls.
  {
    ...common,
    format: "esm",
    entry: ["src/**/*.ts", "!src/conformance/generators/**"],
    bundle: false,
  },
  // CommonJS has no tree-shaking: one file per public entry, and what they share. It cannot require
  // d3, which is published as modules only, so it carries the few functions used.
  { ...common, format: "cjs", entry: doors, splitting: true, noExternal: [/^d3-/] },
]);
