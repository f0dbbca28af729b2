import { describe, expect, test } from "vitest";
import { isLongRun } from "../../sample.js";
import { officialBytes, officialFiles, officialFilesPresent } from "../official-files.js";
import { compared } from "./compared.js";
import { ownParsed, strictParsed } from "./events-of.js";

const count = isLongRun ? 10_000_000 : 6_000;

describe("beside the strict parser that others made", () => {
  test("documents made at random are read to the same events or refused alike, in whole and in pieces", {
    timeout: isLongRun ? 36_000_000 : 60_000,
  }, () => {
    const { read, differences } = compared(0, count);
    expect(differences.slice(0, 20)).toEqual([]);
    expect(read).toBeGreaterThan(count / 6);
  });

  test.skipIf(!officialFilesPresent)("official files are read to the same events", () => {
    const small = officialFiles().filter((_, index) => isLongRun || index % 40 === 0);
    for (const { path } of small) {
      const bytes = officialBytes(path);
      if (bytes.length > 300_000 && !isLongRun) continue;
      const strict = strictParsed(bytes);
      expect(strict.refusal).toBeUndefined();
      expect(ownParsed(bytes)).toEqual(strict);
      expect(ownParsed(bytes, 1_000)).toEqual(strict);
    }
  });
});
