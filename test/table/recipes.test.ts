import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { namedFigures } from "../../src/eml/bridge/figure-names.js";
import { emlRejectedReasons, emlUncountedReasons } from "../../src/eml/documents/figures.js";
import { personColumns } from "../../src/table/person-columns.js";
import { rowSchemas } from "../../src/table/table-schema.js";
import { voteColumns } from "../../src/table/vote-columns.js";
import { asked, folderWith } from "../command/asked.js";
import { sabaFiles } from "../eml/fixtures/saba.js";

const page = readFileSync(new URL("../../docs/data.md", import.meta.url), "utf8");
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, code = ""]) => code,
  );
const earlier = Object.fromEntries(
  Object.entries(sabaFiles).map(([name, text]) => [
    `earlier-${name}`,
    text.replaceAll("2019", "2015").replaceAll("9003", "9001"),
  ]),
);
const { at, remove } = folderWith({
  ...sabaFiles,
  ...earlier,
  "merged.csv": "old,new\n9001,9003\n",
});
const here = (code: string) =>
  code.replaceAll(
    /(['"])([a-z]+\.(?:parquet|csv|ndjson))\1/g,
    (_, mark, name) => `${mark}${at(name)}${mark}`,
  );

beforeAll(async () => {
  const table = (files: object, form: string, name: string, of = "votes") =>
    asked([
      ...["table", ...Object.keys(files).map(at), "--form", form],
      ...["--of", of, "--output", at(name)],
    ]);
  for (const { status } of [
    await table(sabaFiles, "parquet", "votes.parquet"),
    await table(sabaFiles, "csv", "votes.csv"),
    await table(sabaFiles, "ndjson", "votes.ndjson"),
    await table(sabaFiles, "parquet", "people.parquet", "people"),
  ]) {
    expect(status).toBe(0);
  }
  // Saba under the number of another island: a table is made, and it is told that the files do not agree.
  expect((await table(earlier, "parquet", "earlier.parquet")).status).toBe(1);
}, 60_000);
afterAll(remove);

async function rows(query: string) {
  const connection = await (await DuckDBInstance.create()).connect();
  const read = await connection.runAndReadAll(query);
  connection.disconnectSync();
  return read.getRowObjects();
}

describe("a table of votes", () => {
  test("has in every form the same rows, and in every engine the sums of the count", async () => {
    const query = (file: string) =>
      `SELECT count(*) AS rows, sum(votes) AS votes FROM '${at(file)}'`;
    const parquet = await rows(query("votes.parquet"));
    expect(await rows(query("votes.csv"))).toEqual(parquet);
    expect(await rows(query("votes.ndjson"))).toEqual(parquet);
    const [levels] = await rows(
      `SELECT count(DISTINCT votes) AS kinds FROM (SELECT level, part, sum(votes) AS votes
       FROM '${at("votes.parquet")}' WHERE figure = 'candidate' GROUP BY ALL)`,
    );
    expect(levels).toEqual({ kinds: 1n });
  });

  test("has rows as its schema says", () => {
    const lines = readFileSync(at("votes.ndjson"), "utf8").trim().split("\n");
    for (const line of lines) rowSchemas.votes.parse(JSON.parse(line));
  });

  test("says who is elected, as the table of people does", async () => {
    const people = await rows(`SELECT candidate_name, elected FROM '${at("people.parquet")}'`);
    expect(people).toHaveLength(5);
    const inVotes = await rows(
      `SELECT DISTINCT candidate_name, elected FROM '${at("votes.parquet")}' WHERE elected IS NOT NULL`,
    );
    expect(new Set(inVotes.map((row) => JSON.stringify(row)))).toEqual(
      new Set(people.map((row) => JSON.stringify(row))),
    );
  });
});

describe("docs/data.md", () => {
  test("has every column with what it says", () => {
    for (const { name, says } of [...voteColumns, ...personColumns]) {
      expect(page).toMatch(
        new RegExp(`\\| \`${name}\` \\|.*\\| ${says.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} \\|`),
      );
    }
  });

  test("has every figure that the schema of a row has", () => {
    const figures = [...page.matchAll(/^\| `([a-zA-Z.]+)` \| [^|]+ \|$/gm)].map(([, name]) => name);
    const figure = z.object({ enum: z.array(z.string()) });
    const { properties } = z
      .object({ properties: z.object({ figure }) })
      .parse(z.toJSONSchema(rowSchemas.votes));
    expect(new Set(properties.figure.enum)).toEqual(new Set(figures));
    const [closed = ""] = /There `[\s\S]*? are closed/.exec(page) ?? [];
    const all = [...voteColumns, ...personColumns];
    const named = all.flatMap((column) => ("words" in column ? [column.name] : []));
    expect(new Set([...closed.matchAll(/`(\w+)`/g)].map(([, name]) => name))).toEqual(
      new Set(named),
    );
  });

  test("has every figure with what the files call it", () => {
    const rows = page.matchAll(/^\| `([a-zA-Z.]+)` \| ([^|]+) \|$/gm);
    const named = new Map([...rows].map(([, figure = "", term]) => [term, figure]));
    const none = {
      lists: [],
      eligibleVoters: 0,
      votesOnCandidates: 0,
      rejected: [],
      uncounted: [],
    };
    for (const reason of emlRejectedReasons) {
      const figures = namedFigures({ ...none, rejected: [{ reason, count: 1 }] });
      expect(figures).toHaveProperty([named.get(reason) ?? ""], 1);
    }
    for (const reason of emlUncountedReasons) {
      const figures = namedFigures({ ...none, uncounted: [{ reason, count: 1 }] });
      expect(figures).toHaveProperty([named.get(reason) ?? ""], 1);
    }
    const terms = [...emlRejectedReasons, ...emlUncountedReasons];
    const others = ["candidate", "list", ...Object.keys(namedFigures(none))];
    expect(named.size).toBe(terms.length + others.length);
    for (const figure of others) expect([...named.values()]).toContain(figure);
  });

  test.each(blocks("sql").map((code) => [code.split("\n")[1] ?? "", code]))(
    "has a recipe that runs: %s",
    async (_, code) => {
      expect(Array.isArray(await rows(here(code)))).toBe(true);
    },
  );

  test("has recipes that give the figures of the files", async () => {
    const [lists = "", , , like = "", changes = ""] = blocks("sql");
    expect((await rows(here(lists))).length).toBeGreaterThan(1);
    const both = await rows(here(like));
    expect(new Set(both.map(({ election }) => election)).size).toBe(2);
    expect(new Set(both.map(({ place }) => place))).toEqual(new Set(["9003"]));
    const points = (await rows(here(changes))).map((row) => row["points"]);
    expect(points.length).toBeGreaterThan(1);
    expect(new Set(points)).toEqual(new Set([0]));
  });

  test("leaves out a merged municipality of which a part was not counted", async () => {
    const [, , , like = "", changes = ""] = blocks("sql");
    writeFileSync(at("parts.csv"), "old,new\n9001,9003\n9002,9003\n");
    expect(await rows(here(like.replace("merged.csv", "parts.csv")))).toEqual([]);
    expect(await rows(here(changes.replace("merged.csv", "parts.csv")))).toEqual([]);
  });

  const hasSqlite = spawnSync(process.execPath, ["-e", "import('node:sqlite')"]).status === 0;
  test.runIf(hasSqlite)("has a recipe for the SQLite of Node.js that runs", () => {
    const file = at("recipe.mjs");
    writeFileSync(file, here(blocks("js")[0] ?? ""));
    const printed = execFileSync(process.execPath, [file], { encoding: "utf8" });
    expect(printed).toMatch(/\(WIPM\) \d+\n/);
  });

  const linesOf = (printed: string) => printed.trim().split("\n").sort();
  const runs = (program: string) => spawnSync(program, ["--version"]).status === 0;
  test.runIf(runs("python3"))("has recipes for Python that run and say the same", () => {
    const printed = blocks("python").map((code) =>
      linesOf(execFileSync("python3", ["-c", here(code)], { encoding: "utf8" })),
    );
    expect(printed).toHaveLength(2);
    expect(printed[0]?.length).toBeGreaterThan(1);
    expect(printed[1]).toEqual(printed[0]);
  });

  test.runIf(runs("Rscript"))("has a recipe for R that runs and says the same", async () => {
    const printed = execFileSync("Rscript", ["-e", here(blocks("r")[0] ?? "")], {
      encoding: "utf8",
    });
    const [, ...lists] = printed.trim().split("\n");
    const inR = lists.map((line) => line.trim().replaceAll(/ +/g, " "));
    const query = here(blocks("sql")[0] ?? "");
    const inDuckDb = (await rows(query)).map(
      (row) => `${row["list_name"] ?? "<NA>"} ${row["votes"]}`,
    );
    expect(inR).toEqual(inDuckDb);
  });
});
