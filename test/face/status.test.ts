import ts from "typescript";
import { expect, test } from "vitest";
import type { Status } from "../../src/model/status.js";
import { programOfDoors, publicProperties } from "./public-types.js";

const vocabulary: Readonly<Record<Status, true>> = {
  accepted: true,
  completed: true,
  "lot-required": true,
  undetermined: true,
  refused: true,
};

/** The conformance kit still answers programs of the first vectors in the notation of that time. */
const olderNotation = ["complete", "lot"];

const words = (type: ts.Type): readonly string[] =>
  (type.isUnion() ? type.types : [type]).map((one) =>
    one.isStringLiteral() ? one.value : `not a literal (${ts.TypeFlags[one.flags]})`,
  );

test("every status of every door is one of five words", () => {
  const program = programOfDoors();
  const used = new Map<string, string>();
  for (const { symbol, type, path } of publicProperties(program)) {
    if (symbol.name !== "status") continue;
    for (const word of words(type)) if (!used.has(word)) used.set(word, path);
  }
  const others = [...used].filter(
    ([word, path]) =>
      !(word in vocabulary) && !(olderNotation.includes(word) && path.startsWith("evaluate")),
  );
  expect(others).toEqual([]);
  expect(Object.keys(vocabulary).filter((word) => !used.has(word))).toEqual([]);
});
