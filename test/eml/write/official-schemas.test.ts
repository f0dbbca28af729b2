import { describe, expect, test } from "vitest";
import type { EmlDocument } from "../../../src/eml/documents/document.js";
import { correctedCount, nomination, pollingStations } from "../fixtures/other-kinds.js";
import { sabaFiles } from "../fixtures/saba.js";
import { officialBytes, officialFiles, officialFilesPresent } from "../official-files.js";
import { readingOf } from "../reading.js";
import { written } from "../writing.js";
import { canValidate, complaintsAbout, complaintsAboutAll } from "../xmllint.js";

const others: readonly EmlDocument[] = [pollingStations, nomination, correctedCount];

describe.skipIf(!canValidate)("what is written is valid against the schemas", () => {
  test.each(Object.entries(sabaFiles))("%s", (_, text) => {
    const { value: document } = readingOf(text);
    expect(complaintsAbout(document.kind, new TextEncoder().encode(written(document)))).toBe("");
  });

  test.each(others)("a $kind with everything in it", (document) => {
    expect(complaintsAbout(document.kind, new TextEncoder().encode(written(document)))).toBe("");
  });

  test("and the validator would say so if it were not", () => {
    const broken = written(correctedCount).replace("<Cast>31</Cast>", "<Cast>many</Cast>");
    expect(complaintsAbout("510b", new TextEncoder().encode(broken))).toContain("Cast");
  });

  test.skipIf(!officialFilesPresent)(
    "every official file written again",
    { timeout: 120_000 },
    () => {
      const again = officialFiles().map(({ name, path }) => {
        const { value: document } = readingOf(officialBytes(path));
        const bytes = new TextEncoder().encode(written(document));
        return { name, kind: document.kind, bytes };
      });
      expect(complaintsAboutAll(again)).toBe("");
    },
  );
});
