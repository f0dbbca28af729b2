import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { afterAll, describe, expect, test, vi } from "vitest";
import { runVectors } from "../../../src/command/conformance/run-vectors.js";
import { runReport } from "../../../src/conformance/judge/run-report.js";
import { htmlReport } from "../../../src/conformance/report/html-report.js";
import { jsonReport } from "../../../src/conformance/report/json-report.js";
import { junitReport } from "../../../src/conformance/report/junit-report.js";
import { textReport } from "../../../src/conformance/report/text-report.js";
import { ownVectors } from "../../conformance/own-vectors.js";
import {
  faulty,
  honest,
  shouting,
  shoutingAnswers,
  shoutingDeath,
  twoFaced,
  unanswering,
} from "./hostile-programs.js";

const folder = mkdtempSync(join(tmpdir(), "kieswet-hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Three vectors whose right answer is the same. */
const vectors = ownVectors("lists.jsonl").vectors.filter(({ id }) =>
  ["longest-ordinary-list-1", "longest-ordinary-list-2", "longest-list-since-2010-1"].includes(id),
);
const verdictsOf = (report: Report) => report.judged.map(({ verdict }) => verdict.verdict);
const thrice = (verdict: string) => [verdict, verdict, verdict];

/** Runs a program on two vectors and sums up. */
async function reportOf(
  args: readonly string[],
  settings: Partial<Parameters<typeof runVectors>[1]> = {},
) {
  const { ready, judged, faults } = await runVectors(vectors, {
    ...{ program: process.execPath, args, milliseconds: 5_000, parallel: 1, lineBytes: 50_000 },
    onJudged: () => {},
    ...settings,
  });
  const { program = "none", kinds = [] } = ready ?? {};
  const answers = judged.map(({ line: _, ...one }) => one);
  return runReport({ program, kinds, parts: null, faults }, answers, {});
}

type Report = Awaited<ReturnType<typeof reportOf>>;

/** What may stand in no report, whatever a program says: but for a new line, no character that is not seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/u;

function expectSafeReports(report: Report): void {
  const lines = textReport(report).split("\n");
  expect(lines.filter((line) => unseen.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith("CONFORMS"))).toEqual([]);
  const page = htmlReport(report);
  expect(page).not.toContain("<script");
  expect(page.split("\n").filter((line) => unseen.test(line))).toEqual([]);
  const xml = junitReport(report);
  expect(xml.split("\n").filter((line) => unseen.test(line))).toEqual([]);
  new SaxesParser().write(xml).close();
  expect(JSON.parse(jsonReport(report))).toMatchObject({ conforms: false });
}

/** Whether a process runs with these words on its command line. */
function isRunning(words: string): boolean {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(words);
      } catch {
        return false;
      }
    });
}

describe("a program that gives no answer costs its own verdict and nothing else", () => {
  test.concurrent.each(Object.entries(unanswering))("one that %s", async (_, args) => {
    const report = await reportOf(args, { milliseconds: 400 });
    expect(verdictsOf(report)).toEqual(thrice("crashed"));
    expect(report.conclusion).toBe("does-not-conform");
    expectSafeReports(report);
  });
});

describe("a program that answers rightly and breaks the protocol beside it does not conform", () => {
  test.concurrent.each(Object.entries(faulty))("one that %s", async (_, [args, fault]) => {
    const report = await reportOf(args, { milliseconds: 1_500 });
    expect(verdictsOf(report)).toEqual(thrice("pass"));
    expect(report.faults.join()).toContain(fault);
    expect(report.conclusion).toBe("does-not-conform");
    expectSafeReports(report);
    const [, seconds = "none"] = args.join().match(/"(3\d)"/) ?? [];
    const words = `sleep\u0000${seconds}`;
    if (existsSync("/proc/self")) await vi.waitFor(() => expect(isRunning(words)).toBe(false));
  });

  test.concurrent("and one that does not is right", async () => {
    const report = await reportOf(honest);
    expect(report.counts.pass).toBe(3);
    expect(report.faults).toEqual([]);
  });

  test.concurrent("one that says something else in its second copy", async () => {
    const report = await reportOf(twoFaced(join(folder, "second")));
    expect(verdictsOf(report)).toEqual(["pass", "crashed", "crashed"]);
    expect(report.faults.join()).toContain("something else at its start");
  });

  test.concurrent("one of which copies run side by side and say different things", async () => {
    const report = await reportOf(twoFaced(join(folder, "beside")), { parallel: 2 });
    expect(report.faults.join()).toContain("something else at its start");
  });
});

describe("nothing that a program says reaches a report as it is", () => {
  test.concurrent.each([
    ["name and its reasons", shouting],
    ["answers", shoutingAnswers],
    ["complaints", shoutingDeath],
  ])("of its %s", async (_, args) => {
    const report = await reportOf(args);
    expect(report.conforms).toBe(false);
    expectSafeReports(report);
  });
});

describe("a run", () => {
  test.concurrent("is over when its time is, and every vector has a verdict", async () => {
    const report = await reportOf(["-e", "setInterval(()=>{},1000)"], {
      milliseconds: 60_000,
      runMilliseconds: 300,
    });
    const reason = "the time of the run is over";
    const over = { verdict: "crashed", reason };
    expect(report.judged.map(({ verdict }) => verdict)).toEqual([over, over, over]);
  });

  test.concurrent("ends when it is interrupted", async () => {
    const interruption = new AbortController();
    setTimeout(() => interruption.abort(), 300);
    const report = await reportOf(["-e", "setInterval(()=>{},1000)"], {
      milliseconds: 60_000,
      signal: interruption.signal,
    });
    expect(report.counts.crashed).toBe(3);
  });

  test.concurrent.each([
    ["is not there", join(folder, "none"), []],
    ["is a folder", folder, []],
    ["has a word that no command may have", process.execPath, ["\u0000"]],
  ])("says why a program could not be started that %s", async (_, program, args) => {
    const report = await reportOf(args, { program });
    const [first] = report.judged;
    expect(JSON.stringify(first?.verdict)).toContain("could not be started");
    expectSafeReports(report);
  });
});
