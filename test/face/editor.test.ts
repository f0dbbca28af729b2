import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "./public-types.js";

/** A file as somebody writes it; `|` is where the cursor stands. */
function editor(code: string) {
  const name = `${root}test/face/written.ts`;
  const at = code.indexOf("|");
  const text = `import { electionResult, determineResult, determineSuccession } from "../../src/index.js";\n${code.replace("|", "")}`;
  const read = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false }),
    getScriptFileNames: () => [name],
    getScriptVersion: (file) => (file === name ? text : "1"),
    getScriptSnapshot: (file) => {
      const content = file === name ? text : ts.sys.readFile(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === name || ts.sys.fileExists(file),
    readFile: (file) => (file === name ? text : ts.sys.readFile(file)),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host, registry);
  const position = text.length - code.length + 1 + at;
  return {
    offered: () =>
      service.getCompletionsAtPosition(name, position, {})?.entries.map((entry) => entry.name) ??
      [],
    errors: () =>
      service
        .getSemanticDiagnostics(name)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    hover: () => {
      const info = service.getQuickInfoAtPosition(name, position);
      return {
        shown: ts.displayPartsToString(info?.displayParts),
        said: ts.displayPartsToString(info?.documentation),
      };
    },
  };
}

const registry = ts.createDocumentRegistry();

const council = 'type: "GR", day: "2026-03-18", seats: 9, groups: [{ number: 1, votes: [3] }]';

describe("an editor offers", () => {
  test.each([
    ["the kinds of elections", 'electionResult({ type: "|" })', ["TK", "GR", "EK", "KCNI"]],
    ["the properties of an election", "electionResult({ | })", ["type", "day", "seats", "groups"]],
    [
      "the properties of a list number",
      'electionResult({ type: "GR", groups: [{ | }] })',
      ["number", "votes", "listVotes", "lists", "candidates"],
    ],
    [
      "the properties of a list of a group",
      'electionResult({ type: "TK", groups: [{ number: 1, lists: [{ | }] }] })',
      ["districts", "candidates", "votes"],
    ],
    [
      "the options",
      `electionResult({ ${council} }, { | })`,
      ["preset", "readings", "lots", "overlay"],
    ],
    [
      "the presets",
      `electionResult({ ${council} }, { preset: "|" })`,
      ["abacus", "osv2020", "text"],
    ],
    ["the contested questions", `electionResult({ ${council} }, { readings: { | } })`, ["noVotes"]],
    [
      "the answers to one",
      `electionResult({ ${council} }, { readings: { smallestSeat: "|" } })`,
      ["last-assigned", "smallest-compared"],
    ],
  ])("%s", (_, code, wanted) => {
    expect(editor(code).offered()).toEqual(expect.arrayContaining(wanted));
  });
});

describe("what does not fit does not compile", () => {
  test.each([
    [
      "a kind of election in small letters",
      'electionResult({ type: "gr", day: "", seats: 1, groups: [] })',
    ],
    ["a preset with a capital", `electionResult({ ${council} }, { preset: "Abacus" })`],
    ["a number of seats as text", `electionResult({ ${council.replace("9", '"9"')} })`],
    ["a property that nobody knows", `electionResult({ ${council}, seat: 3 })`],
    ["an election without lists", 'electionResult({ type: "GR", day: "2026-03-18", seats: 9 })'],
    ["an answer to no question", `electionResult({ ${council} }, { readings: { smallest: "x" } })`],
    ["a value of unknown type", 'electionResult(JSON.parse("{}") as unknown)'],
    ["an election that nobody parsed", `determineResult({ ${council} })`],
  ])("%s", (_, code) => {
    const errors = editor(code).errors();
    expect(errors).not.toEqual([]);
    for (const error of errors) expect(error.length).toBeLessThan(500);
  });

  test("and the error names the type", () => {
    const [error] = editor('electionResult({ type: "GR", day: "2026-03-18", seats: 9 })').errors();
    expect(error).toContain("ElectionInput");
  });

  test("but what fits does", () => {
    expect(editor(`electionResult({ ${council} }, { preset: "abacus" })`).errors()).toEqual([]);
  });
});

describe("on hover an editor says", () => {
  test.each([
    [
      "what a number of seats is",
      `electionResult({ ${council.replace("seats", "sea|ts")} })`,
      "whole body",
    ],
    [
      "how votes are given",
      `electionResult({ ${council.replace("votes", "vo|tes")} })`,
      "in list order",
    ],
    [
      "what a quota is",
      `const outcome = electionResult({ ${council} });\nif (outcome.status === "completed") outcome.quo|ta;`,
      "kiesdeler",
    ],
    ["what a function does", `election|Result({ ${council} })`, "determines the result"],
  ])("%s", (_, code, said) => {
    expect(editor(code).hover().said).toContain(said);
  });
});
