import ts from "typescript";
import { describe, expect, test } from "vitest";
import { doors, programOfDoors } from "./public-types.js";

const program = programOfDoors();
const checker = program.getTypeChecker();

/** The names of a door, and whether something stands there at run time. */
function namesOf(door: string): ReadonlyMap<string, boolean> {
  const file = program.getSourceFile(doors.find((path) => path.endsWith(`/src/${door}.ts`)) ?? "");
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`no door ${door}`);
  return new Map(
    checker.getExportsOfModule(module).map((exported) => {
      const aliased =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      return [exported.name, (aliased.flags & ts.SymbolFlags.Value) !== 0];
    }),
  );
}

/** What more than one job needs. */
const common = ["day", "fraction", "electionTypes", "islands"];

describe("the doors", () => {
  const main = namesOf("index");

  test("the main one has at most 150 names", () => {
    expect(main.size).toBeLessThanOrEqual(150);
  });

  test.each(["counts", "calendar", "nomination", "admission", "schemas", "law/index"])(
    "no function or value of kieswet/%s stands at the main one too, but what all need",
    (door) => {
      const both = [...namesOf(door)].filter(([name, atRunTime]) => atRunTime && main.has(name));
      expect(both.map(([name]) => name).filter((name) => !common.includes(name))).toEqual([]);
    },
  );

  test("schemas stand at their own door only", () => {
    for (const door of [
      "index",
      "counts",
      "calendar",
      "nomination",
      "admission",
      "law/index",
      "seats/index",
    ]) {
      expect([...namesOf(door).keys()].filter((name) => name.endsWith("Schema"))).toEqual([]);
    }
  });
});
