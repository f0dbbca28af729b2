import ts from "typescript";
import { expect, test } from "vitest";
import { doors, programOfDoors, publicProperties } from "./public-types.js";

const program = programOfDoors();
const checker = program.getTypeChecker();

/** Properties that can be reached from a door and of which a hover says nothing, by the type they stand in. */
function silent(door: string): readonly string[] {
  const from = doors.filter((path) => path.endsWith(`/src/${door}.ts`));
  const found = new Set<string>();
  for (const { symbol } of publicProperties(program, from)) {
    const [declared] = symbol.declarations ?? [];
    if (declared === undefined || !ts.isPropertySignature(declared)) continue;
    if (symbol.getDocumentationComment(checker).length > 0) continue;
    const file = declared.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(declared.getStart());
    found.add(`${file.fileName.split("/src/")[1]}:${line + 1} ${symbol.name}`);
  }
  return [...found];
}

// What is left may only become less.
test.each([
  ["index", 0],
  ["law/index", 0],
  ["seats/index", 0],
  ["counts", 0],
  ["calendar", 0],
  ["nomination", 0],
  ["admission", 0],
  ["eml/index", 24],
  ["verify/index", 0],
  ["table/index", 0],
  ["exercises/index", 0],
])("of the properties behind kieswet/%s no more than %i are silent on hover", (door, most) => {
  const left = silent(door);
  expect(left.length, left.join("\n")).toBeLessThanOrEqual(most);
});
