import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { rooms, tooLarge } from "./rooms.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutate: { type: "string", multiple: true },
    judge: { type: "string", multiple: true },
    concurrency: { type: "string", default: "2" },
    tables: { type: "boolean", default: false },
  },
});

const [name = ""] = positionals;
const room = rooms[name];
if (room === undefined) {
  throw new Error(
    `npm run mutation -- ${Object.keys(rooms).join("|")} [--mutate PATTERN] [--judge PLACE] [--tables]`,
  );
}

const places = values.judge ?? room.judges;
const judges = (readdirSync("test", { recursive: true }) as string[])
  .map((file) => `test/${file}`)
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => places.some((place) => file.startsWith(place)))
  .filter((file) => !tooLarge.some((pattern) => pattern.test(file)))
  .filter((file) => !/\b((before|after)(All|Each)\(|vi\.)/.test(readFileSync(file, "utf8")))
  .sort((left, right) => (left < right ? -1 : 1));

// Stryker starts its own processes, which have to load the runner, too.
process.env["NODE_OPTIONS"] = "--import tsx";
process.env["KIESWET_RUNS"] ??= "60";

const results = await new Stryker({
  configFile: "stryker.config.json",
  mutate: values.mutate ?? [...room.mutate],
  concurrency: Number(values.concurrency),
  // Modules that were loaded anew stay in memory: a process judges so many and makes way.
  ...(values.tables ? { ignoreStatic: false, maxTestRunnerReuse: 40 } : {}),
  project: process.cwd(),
  judges,
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
} as ConstructorParameters<typeof Stryker>[0]).runMutationTest();

const unnoticed = results.filter(({ status }) => status === "Survived" || status === "NoCoverage");
console.log(`${name}: ${results.length} changes, ${unnoticed.length} not noticed`);
