import type ts from "typescript";
import { describe, expect, it } from "vitest";
import { purposes, purposesOf } from "../../website/reference/purposes.js";
import { doors, programOfDoors } from "../face/public-types.js";

const program = programOfDoors();
const checker = program.getTypeChecker();

function namesOf(door: string): readonly string[] {
  const file = program.getSourceFile(doors.find((path) => path.endsWith(`/src/${door}.ts`)) ?? "");
  const module: ts.Symbol | undefined = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`no door ${door}`);
  return checker.getExportsOfModule(module).map(({ name }) => name);
}

describe("the reference by what a person wants to do", () => {
  const all = purposes();

  it.each([
    ["kieswet", "index"],
    ["kieswet/counts", "counts"],
  ])("has every export of %s, each once", (door, file) => {
    const placed = all.filter((purpose) => purpose.door === door).flatMap(({ names }) => names);
    expect([...placed].sort()).toEqual([...namesOf(file)].sort());
  });

  it("has no purpose without exports and no two of one title", () => {
    expect(all.filter(({ names }) => names.length === 0)).toEqual([]);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  });

  it("refuses a door that exports something above its first title", () => {
    expect(() => purposesOf("door", 'export { a } from "./a.js";')).toThrow("a stand above");
  });

  it("sees no export that has no name of its own", () => {
    const text = '// Title.\n\nexport * from "./a.js";\nexport { b as c, type D } from "./b.js";';
    expect(purposesOf("door", text)).toEqual([{ title: "Title", door: "door", names: ["c", "D"] }]);
  });
});
