import { describe, expect, test } from "vitest";
import { exampleProgram } from "../../website/client/example-program.js";
import { messageIn } from "../../website/client/example-run.js";
import { shownValue } from "../../website/client/worker/shown-value.js";
import { editable } from "../../website/editable.js";

describe("an example that can be changed in the page", () => {
  test("loses its types and keeps its numbers", () => {
    const code =
      'import { type ElectionInput, electionResult } from "kieswet";\nconst votes: number = 1_000;\nelectionResult({ votes } as unknown as ElectionInput);\n';
    const { javascript, lacks } = editable(code);
    expect(javascript).toBe(
      'import { electionResult } from "kieswet";\nconst votes = 1_000;\nelectionResult({ votes });\n',
    );
    expect(lacks).toEqual([]);
  });

  test("says what it asks for that the one script does not have, types apart", () => {
    const code = [
      'import { readEml } from "kieswet/eml";',
      'import type { Language } from "kieswet/explain";',
      'import council from "../examples/council.json";',
      "export const all: [typeof readEml, Language?] = [readEml, council];",
    ].join("\n");
    expect(editable(code).lacks).toEqual(["kieswet/eml", "../examples/council.json"]);
  });

  test("takes names from the script on the lines where they were imported", () => {
    const example = 'import {\n  day as dayOf,\n  fraction,\n} from "kieswet";\nfraction(1, 2);';
    const { text, firstLine } = exampleProgram("var kieswet = {};\n//", example);
    const lines = text.split("\n");
    expect(lines[firstLine - 1]).toBe("const {");
    expect(lines[firstLine]).toBe("  day: dayOf,");
    expect(lines[firstLine + 3]).toBe("fraction(1, 2);");
  });

  test("names a door that is not there without moving its lines", () => {
    const { text, firstLine } = exampleProgram(
      "",
      'import {\n  dutch,\n} from "kieswet/explain";\nx;',
    );
    const lines = text.split("\n");
    expect(lines[firstLine - 1]).toBe('exampleLacks("kieswet/explain");');
    expect(lines[firstLine + 2]).toBe("x;");
  });

  test("prints what a console shows", () => {
    const shown = [
      "text",
      ["a", "it's"],
      { seats: [4, 3], "two words": null, none: {} },
      12n,
      new TypeError("no"),
    ].map((value) => shownValue(value));
    expect(shown).toEqual([
      "text",
      `[ 'a', "it's" ]`,
      "{ seats: [ 4, 3 ], 'two words': null, none: {} }",
      "12n",
      "TypeError: no",
    ]);
    const long = shownValue({ groups: Array.from({ length: 3 }, () => "x".repeat(30)) });
    expect(long.split("\n")).toHaveLength(7);
  });

  test("takes nothing from a worker that the engine does not say", () => {
    expect(messageIn({ kind: "printed", text: 5 })).toBeNull();
    expect(messageIn({ kind: "gone" })).toBeNull();
    expect(messageIn("printed")).toBeNull();
    expect(messageIn({ kind: "ended", text: "more" })).toEqual({ kind: "ended" });
  });
});
