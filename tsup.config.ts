import { defineConfig, type Options } from "tsup";
import { doorNames } from "./tools/doors.js";

const doors = Object.fromEntries(doorNames.map((door) => [door, `src/${door}.ts`]));

const common: Options = { target: "es2022", platform: "neutral" };
const chunks: Options = {
  ...{ entry: doors, splitting: true, noExternal: [/^d3-/] },
  external: ["hyparquet-writer"],
};
export default defineConfig([
  // One file per module: a bundler keeps only what its user calls. Beside each the compiler writes its
  // types (tsconfig.build.json), with a map to the source that the package carries; who requires the package
  // gets the same types (tools/write-commonjs-types.ts).
  {
    ...common,
    format: "esm",
    entry: ["src/**/*.ts", "!src/conformance/generators/**"],
    bundle: false,
  },
  // Node loads a file per door, and what doors share, faster than three hundred modules; both carry
  // the few functions of d3 they use, which CommonJS cannot require.
  { ...common, ...chunks, format: "esm", outDir: "dist/node" },
  { ...common, ...chunks, format: "cjs" },
]);
