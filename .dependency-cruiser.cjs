// Who may know whom (docs/design.md). `npm run check:layers` applies it, test/house/layers.test.ts
// shows that each rule bites. What does not hold yet stands in tools/lint/exceptions.json, a list
// that may only shrink.

/** Every room of src, and the rooms it may import besides itself. */
const rooms = {
  model: [],
  law: ["model"],
  before: ["model", "law"],
  validation: ["model", "law"],
  tally: ["model", "validation"],
  seats: ["model", "law"],
  after: ["model", "law", "seats"],
  "what-if": ["model", "law", "seats"],
  judges: ["model"],
  eml: ["model", "tally"],
  verify: ["model", "law", "before", "validation", "tally", "seats", "what-if", "eml"],
  table: ["model", "eml", "verify"],
  exercises: ["model", "seats"],
  explain: [
    ...["model", "law", "before", "validation", "tally", "seats", "after", "what-if"],
    ...["eml", "verify", "exercises"],
  ],
  operations: ["model", "law", "before", "validation", "tally", "seats", "after", "what-if"],
  described: ["model"],
  conformance: ["model", "operations", "judges", "described"],
};

const CALCULATIONS = "(law|before|validation|tally|seats|after|what-if)";
const COMMAND = "^src/command/";
const DOOR = "^src/((law|seats|eml|verify|table|explain|exercises|conformance)/)?index\\.ts$";

const onlyKnows = Object.entries(rooms).map(([room, known]) => ({
  name: `${room}-knows-only-its-own`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    path: "^src/",
    pathNot: [
      `^src/${[room, ...known].length === 1 ? room : `(${[room, ...known].join("|")})`}/`,
      ...(room === "conformance" ? ["^src/explain/(markup|terminal-text)\\.ts$"] : []),
    ],
    // Types of documents, which a rehearsal is written as.
    ...(["conformance", "exercises"].includes(room) ? { dependencyTypesNot: ["type-only"] } : {}),
  },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...onlyKnows,
    {
      name: "no-cycles",
      comment: "Data walks one way through the house.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "conformance-takes-types-of-calculations",
      comment: "The kit asks operations; of the calculations it knows the shapes only.",
      severity: "error",
      from: { path: "^src/conformance/" },
      to: { path: "^src/(eml|verify|table|exercises|command)/" },
    },
    {
      name: "judges-share-nothing",
      comment: "What judges takes types of elections and outcomes, and their schemas at its door.",
      severity: "error",
      from: { path: "^src/judges/" },
      to: {
        path: "^src/model/",
        pathNot: "^src/model/.*-schema\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "files-import-files",
      comment: "An index.ts is a door of the package; inside the house a file is named.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/.*index\\.ts$" },
    },
    {
      name: "index-only-at-a-door",
      comment: "package.json names the doors.",
      severity: "error",
      from: { path: "^src/.*index\\.ts$", pathNot: DOOR },
      to: {},
    },
    {
      name: "words-are-entered-by-nobody",
      comment: "Sentences stand at the end of the walk.",
      severity: "error",
      from: {
        path: `^src/(model|judges|eml|verify|table|exercises|operations|${CALCULATIONS.slice(1)}/`,
      },
      to: { path: "^src/explain/" },
    },
    {
      name: "languages-say-what-topics-prepare",
      comment:
        "language/ is the ground: topics and languages stand on it and do not know each other.",
      severity: "error",
      from: { path: "^src/explain/(language|topics|languages)/" },
      to: { path: "^src/explain/(topics|languages|report|pictures)/", pathNot: "^src/explain/$1/" },
    },
    {
      name: "public-face-is-the-core",
      comment: "Sub-path exports are imported by their own name, not through the main entry.",
      severity: "error",
      from: { path: "^src/(index|counts|calendar|nomination|admission|schemas)\\.ts$" },
      to: {
        path: "^src/(judges|eml|verify|table|explain|exercises|operations|conformance|command)/",
      },
    },
    {
      name: "nobody-knows-the-command",
      severity: "error",
      from: { path: "^src/", pathNot: COMMAND },
      to: { path: COMMAND },
    },
    {
      name: "no-platform-in-the-library",
      comment: "Only the command may use Node.",
      severity: "error",
      from: { path: "^src/", pathNot: COMMAND },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "zod-at-the-door",
      comment:
        "Whoever compares two fractions loads no schema library; an operation is two schemas around a call.",
      severity: "error",
      from: { path: "^src/", pathNot: "-(schema|input)\\.ts$|^src/operations/" },
      to: { path: "node_modules/zod/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "decimals-only-for-showing",
      comment: "Fractions decide; decimal.js writes them for people, in modules called shown-*.ts.",
      severity: "error",
      from: { path: "^src/", pathNot: "/shown-[^/]+\\.ts$" },
      to: { path: "node_modules/decimal\\.js/" },
    },
    {
      name: "chance-only-in-generators",
      comment: "fast-check draws elections for whoever judges; only the command may ask for them.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(conformance/generators|command)/" },
      to: { path: "(node_modules/fast-check/|^src/conformance/generators/)" },
    },
    {
      name: "only-declared-dependencies",
      severity: "error",
      comment: "Parquet is optional, and loaded when it is asked for.",
      from: { path: "^src/", pathNot: "^src/(conformance/generators|command)/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "npm-optional", "npm-peer"],
        pathNot: "node_modules/hyparquet-writer/",
      },
    },
    {
      name: "library-does-not-know-its-surroundings",
      severity: "error",
      from: { path: "^src/" },
      to: {
        path: "^(test|bench|examples|tools|workshop|website|playground|docs|conformance|proof|adapters)/",
      },
    },
    {
      name: "nobody-leans-on-tests",
      comment: "What tests and others share lives in src or in the folder that owns it.",
      severity: "error",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
    {
      name: "resolvable",
      comment: "What a stranger writes finds the package where it is installed.",
      severity: "error",
      from: { pathNot: ["^tools/consumer/stranger/", "^examples/[^/]+[.]mjs$"] },
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
