import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAloud } from "./read-aloud.js";
import {
  type AuditRow,
  heldElsewhere,
  inDutch,
  inEnglish,
  inPictures,
  misleading,
  untrue,
} from "./rows.js";

const tables: Readonly<Record<string, readonly AuditRow[]>> = {
  "was untrue": untrue,
  misled: misleading,
  "was no Dutch": inDutch,
  "was no English": inEnglish,
  "was hidden in pictures": inPictures,
  "the tongue stumbled over": readAloud,
};

describe.each(Object.entries(tables))("what %s does not return", (_, rows) => {
  it.each(rows)("$row", ({ said, never, must }) => {
    const text = said();
    expect(text).not.toBe("");
    expect(text).not.toMatch(never);
    if (must !== undefined) expect(text).toMatch(must);
  });

  it("has a row of its own for each", () => {
    expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
  });
});

it.each(heldElsewhere)("%s: held by a test of its own", (_, file, name) => {
  expect(readFileSync(new URL(`../${file}`, import.meta.url), "utf8")).toContain(`"${name}"`);
});
