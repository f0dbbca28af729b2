import { describe, expect, test } from "vitest";
import { readEml } from "../../src/eml/read/read-eml.js";
import { writeEml } from "../../src/eml/write/write-eml.js";
import { expectSame } from "../same.js";
import { officialBytes, officialFiles, officialFilesPresent } from "./official-files.js";

/** Files others have cut or laid out anew: their figures are official, their bytes are not. */
const laidOutAnew = ["AB2023_trimmed", "PS2023_Drenthe", "TK2023_trimmed"];

/** Written with a comment and a schema location, which the standard leaves free. */
const withComment = "Telling_PS2019_Fryslan_gemeente_Tytsjerksteradiel.eml.xml";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

/** The bytes without what the standard leaves free: comment, schema location and their namespaces. */
function withoutFreedom(xml: string): string {
  return xml
    .replace(/<!--[^>]*-->/, "")
    .replace(/ xsi:schemaLocation="[^"]*"/, "")
    .replace(/ xmlns:(?:xsi|rg)="[^"]*"/g, "");
}

describe.skipIf(!officialFilesPresent)("every official file", () => {
  test.each(officialFiles())(
    "$folder/$name is read strictly, and written it reads the same",
    (file) => {
      const bytes = officialBytes(file.path);
      const reading = readEml(bytes);
      expect(reading).toMatchObject({ status: "accepted", remarks: [], uninterpreted: [] });
      if (reading.status === "refused") return;

      const writing = writeEml(reading.value);
      expect(writing).toMatchObject({ status: "completed" });
      if (writing.status === "refused") return;
      expectSame(readEml(writing.bytes), reading);

      if (laidOutAnew.includes(file.folder)) return;
      const official = text(bytes);
      const expected = file.name === withComment ? withoutFreedom(official) : official;
      expect(text(writing.bytes) === expected, "byte for byte the official file").toBe(true);
    },
  );

  test("all kinds the folder holds are among them", () => {
    const kinds = officialFiles().map(
      ({ path }) => / Id="(\w+)"/.exec(text(officialBytes(path).subarray(0, 1_000)))?.[1],
    );
    expect([...new Set(kinds)].sort()).toEqual(["110a", "230b", "510b", "510c", "510d", "520"]);
  });
});
