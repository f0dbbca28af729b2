import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { isWhole } from "../../sample.js";

const program = fileURLToPath(new URL("run-largest.ts", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What an election of so many lists and seats comes to in a process with this memory, in MB. */
async function within(megabytes: number, lists: number, seats: number): Promise<unknown> {
  const memory = `--max-old-space-size=${megabytes}`;
  const given = [memory, "--import", "tsx", program, String(lists), String(seats)];
  const { stdout } = await promisify(execFile)(process.execPath, given, { cwd: root });
  return JSON.parse(stdout);
}

describe.runIf(isWhole)("the largest elections, in 512 MB", () => {
  it.each([
    [9_999, 500],
    [1_000, 5_000],
  ])(
    "%d lists and %d seats, at the bound of the two together, come to a result",
    async (lists, seats) => {
      expect(await within(512, lists, seats)).toEqual(["completed", expect.any(Number)]);
    },
    120_000,
  );

  it.each([
    [9_999, 5_000],
    [9_999, 501],
    [1_001, 5_000],
  ])(
    "%d lists and %d seats, beyond it, are refused",
    async (lists, seats) => {
      expect(await within(512, lists, seats)).toEqual(["refused", ["too-large"]]);
    },
    120_000,
  );
});
