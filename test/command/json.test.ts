import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { jsonSchemas } from "../../src/command/actions/json-schema.js";
import { writtenAnswers } from "../../src/command/actions/written-answers-schema.js";
import { operations } from "../../src/operations/operations.js";
import { sabaFiles, sabaResult } from "../eml/fixtures/saba.js";
import { asked, folderWith } from "./asked.js";

const { at, remove } = folderWith({
  ...sabaFiles,
  "wrong.xml": sabaResult.replace("Fluiter", "Fluyter"),
  "picture.xml": "\u0089PNG",
  "files.zip": zipSync(
    Object.fromEntries(
      Object.entries(sabaFiles).map(([name, text]) => [name, new TextEncoder().encode(text)]),
    ),
  ),
});
afterAll(remove);

const counts = ["Telling.xml", "Totaaltelling.xml"].map(at);

describe("what is written as JSON is as its schema says", () => {
  test.each([
    ["verify", ["verify", at("files.zip")], "right"],
    ["verify", ["verify", at("files.zip"), at("wrong.xml"), "--fingerprint", "0000"], "wrong"],
    ["verify", ["verify", ...counts, at("picture.xml")], "unreadable"],
    ["verify", ["verify", at("Totaaltelling.xml")], "incomplete"],
    ["check", ["check", ...counts], undefined],
    ["error", ["check", at("Resultaat.xml")], undefined],
    ["error", ["result", at("Resultaat.xml")], undefined],
    ["error", ["margins", at("picture.xml")], undefined],
    ["error", ["rules", "GR"], undefined],
  ] as const)("command/%s: %j", async (schema, words, verdict) => {
    const written = JSON.parse((await asked([...words, "--json"])).output);
    writtenAnswers[schema].parse(written);
    expect(written.verdict).toBe(verdict);
  });

  test.each([
    [operations.result, ["result", at("files.zip")]],
    [operations.margins, ["margins", at("files.zip")]],
    [operations.rules, ["rules", "GR", "2026-03-18"]],
    [operations.readings, ["readings"]],
  ] as const)("the answer of an operation: %#", async (operation, words) => {
    const { output, status } = await asked([...words, "--json"]);
    expect(status).toBe(0);
    operation.answer.parse(JSON.parse(output));
  });

  test("docs/command-line.md names schemas that are there", () => {
    const page = readFileSync(new URL("../../docs/command-line.md", import.meta.url), "utf8");
    const [, section = ""] = /## As JSON\n([\s\S]*?)\n## /.exec(page) ?? [];
    const named = [...section.matchAll(/`((?:command|run|table)\/[a-z/-]+)`/g)].map(
      ([, name = ""]) => name,
    );
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) expect(jsonSchemas().has(name), name).toBe(true);
  });
});

describe("kieswet check", () => {
  test("checks counts of every level, each by itself", async () => {
    const right = await asked(["check", ...counts, "--json"]);
    const [first, second] = JSON.parse(right.output).counts;
    expect(first).toMatchObject({ file: "Telling.xml", kind: "510b", units: 2, findings: [] });
    expect(second).toMatchObject({ kind: "510d", units: 1, findings: [], controlProtocol: null });
    const wrong = (sabaFiles["Totaaltelling.xml"] ?? "").replace(
      /<ValidVotes>(\d+)<\/ValidVotes>/,
      "<ValidVotes>9$1</ValidVotes>",
    );
    const told = await asked(["check", "-"], { input: wrong });
    expect(told.status).toBe(1);
    expect(told.output).toMatch(/^standard input: 1 unit\n {2}\S/);
  });

  test("holds a body against what its units reported, from JSON", async () => {
    const totals = (id: string, blankVotes: number) => ({
      unit: id,
      figures: { blankVotes },
      lists: [],
    });
    const question = { body: { ...totals("0014", 3), children: [totals("0014::SB1", 1)] } };
    const asJson = operations.reconciliation.ask(question);
    const told = await asked(["check", "-", "--json"], { input: JSON.stringify(question) });
    expect(JSON.parse(told.output)).toEqual(asJson);
    expect(told.status).toBe(1);
    expect(asJson.status).toBe("completed");
  });
});
