import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { correctedCount, nomination, pollingStations } from "../fixtures/other-kinds.js";
import { sabaFiles } from "../fixtures/saba.js";
import { officialFiles } from "../official-files.js";
import { written } from "../writing.js";
import { canValidate } from "../xmllint.js";
import { mutantsByPlace } from "./every-part.js";
import { differingFromValidator, wrongWith } from "./part-checks.js";

const long = process.env["KIESWET_LONG"] === "1";

/** Of a change at a path so many are taken: a count has thousands of the same elements. */
const mostOfOne = long ? 50 : 1;

const small = officialFiles().flatMap(({ path }) => {
  const text = readFileSync(path, "utf8");
  return text.length < 20_000 ? [[path.split("/").slice(-2).join("/"), text] as const] : [];
});

const files: readonly (readonly [string, string])[] = [
  ...Object.entries(sabaFiles),
  ...[correctedCount, nomination, pollingStations].map(
    (document) => [document.kind, written(document)] as const,
  ),
  ...small,
];

describe.each(files)(
  "each part of %s removed, doubled, moved, emptied or made something else",
  (_, text) => {
    const mutants = mutantsByPlace(text, mostOfOne);

    test("is refused with an issue, or read, and then written and read it is the same", {
      timeout: 600_000,
    }, () => {
      expect(mutants.length).toBeGreaterThan(50);
      expect(mutants.flatMap(wrongWith)).toEqual([]);
    });

    test.skipIf(!canValidate)(
      "is read strictly when the validator takes it, and only then",
      { timeout: 600_000 },
      () => {
        expect(differingFromValidator(mutants, text)).toEqual([]);
      },
    );
  },
);
