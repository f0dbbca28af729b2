import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { runConformance } from "../../../src/command/conformance/run-conformance.js";
import { runVectors } from "../../../src/command/conformance/run-vectors.js";
import { isBad } from "../../../src/conformance/judge/verdict.js";
import { ownVectors } from "../../conformance/own-vectors.js";
import { isLongRun } from "../../sample.js";
import {
  faulty,
  forging,
  honest,
  shouting,
  shoutingAnswers,
  shoutingDeath,
  twoFaced,
  unanswering,
} from "./hostile-programs.js";

const folder = mkdtempSync(join(tmpdir(), "kieswet-compared-"));
afterAll(() => rmSync(folder, { recursive: true }));
const patience = 60_000;

async function ran(...words: readonly string[]) {
  const [output, beside] = [new PassThrough(), new PassThrough()];
  const status = await runConformance(words, {
    ...{ input: new PassThrough().end(), output, beside },
    ...{ isWatched: false, interrupted: new AbortController().signal },
  });
  return { status, said: `${output.read() ?? ""}${beside.read() ?? ""}` };
}

const few = ["--profile", "nominations-and-numbers", "--seed", "20", "-n", "4"];
const limits = ["--time-limit", "700", "--line-limit", "50000", "--run-limit", "6000"];
const every: Readonly<Record<string, readonly string[]>> = {
  ...unanswering,
  ...Object.fromEntries(Object.entries(faulty).map(([name, [args]]) => [name, args])),
  ...forging,
  shouts: shouting,
  "shouts its answers": shoutingAnswers,
  "shouts and dies": shoutingDeath,
};
/** A few of them: all in the long run. */
const tried = Object.entries(every).filter((_, index) => isLongRun || index % 16 === 4);

describe("a hostile program that is compared with another", () => {
  test.each(tried)(
    "one that %s harms neither the other nor the report",
    async (name, args) => {
      const file = join(folder, "compared.json");
      const both = [process.execPath, ...args];
      const other = [process.execPath, ...honest];
      const order = name.length % 2 === 0 ? [both, other] : [other, both];
      const words = order.flatMap((one) => ["--", ...one]);
      const { status, said } = await ran("compare", ...few, ...limits, "--json", file, ...words);
      expect([1, 2, 3]).toContain(status);
      expect(said).not.toMatch(/[^\P{C}\n]/u);
      expect(said).not.toMatch(/^CONFORMS/m);
      if (status !== 2) expect(() => JSON.parse(readFileSync(file, "utf8"))).not.toThrow();
    },
    patience,
  );

  test(
    "one that says something else in its second copy is found out",
    async () => {
      const words = ["--", process.execPath, ...twoFaced(join(folder, "copy"))];
      const { status, said } = await ran(
        ...["compare", ...few, ...limits, ...words, "--", process.execPath, ...honest],
      );
      expect([1, 3]).toContain(status);
      expect(said).not.toMatch(/[^\P{C}\n]/u);
    },
    patience,
  );
});

describe("an answer that only looks like one", () => {
  const vectors = ownVectors("lists.jsonl").vectors.filter(
    ({ id }) => id === "longest-ordinary-list-1",
  );

  test.concurrent.each(Object.entries(forging))("is wrong: one that %s", async (_, args) => {
    const { judged } = await runVectors(vectors, {
      ...{ program: process.execPath, args, milliseconds: 5_000, parallel: 1, lineBytes: 50_000 },
      onJudged: () => {},
    });
    expect(judged.map(({ verdict }) => isBad(verdict))).toEqual([true]);
    expect(({} as { readonly candidates?: unknown }).candidates).toBeUndefined();
  });

  test.each(Object.entries(forging).filter((_, index) => isLongRun || index % 9 === 0))(
    "and costs its own verdict in a case that was drawn: one that %s",
    async (_, args) => {
      const { status, said } = await ran(
        ...["generate", ...few, ...limits, "--", process.execPath, ...args],
      );
      expect([1, 2, 3]).toContain(status);
      expect(said).not.toMatch(/[^\P{C}\n]/u);
    },
    patience,
  );
});
