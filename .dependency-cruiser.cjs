// The layers of the house: who may import whom. `npm run check:layers` applies them,
// test/house/layers.test.ts shows that each of them bites.

const MODEL = "^src/model/";
const CLI = "^src/command/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Data walks one way through the house.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "model-knows-nobody",
      severity: "error",
      from: { path: MODEL },
      to: { path: "^src/", pathNot: MODEL },
    },
    {
      name: "validation-and-seats-know-only-model",
      severity: "error",
      from: { path: "^src/(validation|seats)/" },
      to: { path: "^src/", pathNot: ["^src/$1/", MODEL] },
    },
    {
      name: "tally-knows-model-and-validation",
      severity: "error",
      from: { path: "^src/tally/" },
      to: { path: "^src/", pathNot: ["^src/(tally|model|validation)/"] },
    },
    {
      name: "explain-and-eml-do-not-know-conformance",
      severity: "error",
      from: { path: "^src/(explain|eml)/" },
      to: { path: "^src/conformance/" },
    },
    {
      name: "public-face-is-the-core",
      comment: "Sub-path exports are imported by their own name, not through the main entry.",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/(eml|explain|conformance|cli)/" },
    },
    {
      name: "nobody-knows-the-executable",
      severity: "error",
      from: { path: "^src/", pathNot: CLI },
      to: { path: CLI },
    },
    {
      name: "no-platform-in-the-library",
      comment: "Only the executable may use Node.",
      severity: "error",
      from: { path: "^src/", pathNot: CLI },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "zod-at-the-door",
      comment: "Outside input is parsed once; the calculations take parsed values.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(model|eml|conformance|cli)/" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "decimals-only-for-showing",
      comment: "Fractions decide; decimal.js writes them for people, in modules called shown-*.ts.",
      severity: "error",
      from: { path: "^src/", pathNot: "/shown-[^/]+\\.ts$" },
      to: { path: "node_modules/decimal\\.js/" },
    },
    {
      name: "only-declared-dependencies",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "npm-optional", "npm-peer"],
      },
    },
    {
      name: "library-does-not-know-its-surroundings",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|examples|scripts|docs|conformance|house)/" },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
