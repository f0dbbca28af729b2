import { describe, expect, test } from "vitest";
import type { EmlCandidateLists } from "../../src/eml/documents/candidate-list.js";
import type { EmlCount } from "../../src/eml/documents/count.js";
import type { EmlResult } from "../../src/eml/documents/result.js";
import { officialBytes, officialFiles, officialFilesPresent } from "./official-files.js";
import { readingOf } from "./reading.js";
import { resultOf } from "./result-of-counts.js";

describe("a result file made from the counts", () => {
  test.skipIf(!officialFilesPresent)(
    "is byte for byte the official one of the House of Representatives in 2023",
    () => {
      const files = officialFiles().filter(({ folder }) => folder === "TK2023");
      const documents = files
        .filter(({ name }) => !name.startsWith("Telling"))
        .map(({ path }) => readingOf(officialBytes(path)).value);
      const lists = documents.filter((each): each is EmlCandidateLists => each.kind === "230b");
      const count = documents.find((each): each is EmlCount => each.kind === "510d");
      const published = documents.find((each): each is EmlResult => each.kind === "520");
      if (count === undefined || published === undefined) throw new Error("files are missing");
      const official = Buffer.from(officialBytes("TK2023/Resultaat_TK2023.eml.xml")).toString();
      expect(resultOf(150, count, lists, published) === official).toBe(true);
    },
  );
});
