import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { officialResults, resultFiles } from "../../examples/official-result.js";
import { english, explainResidualSeat, voiceOf } from "../../src/explain/index.js";
import { determineResult, electionResult, parseElection } from "../../src/index.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const readme = read("README.md");
const flat = readme.replaceAll(/\n> |\n\s*/g, " ");
const { version, exports } = JSON.parse(read("package.json"));

describe("the README", () => {
  test("quotes the residual seat of 2025 as the library says it", () => {
    const house = JSON.parse(read("examples/elections/house-2025.json"));
    const parsed = parseElection(house.input);
    if (parsed.status === "refused") throw new Error("the House is refused");
    const outcome = determineResult(parsed.value);
    if (outcome.status !== "completed") throw new Error(outcome.status);
    expect(outcome.groups.map(({ seats }) => seats)).toEqual(house.officialSeats);
    expect(readme).toContain(`each of ${outcome.groups.length} lists`);
    const [seat, next] = explainResidualSeat(outcome, 11, voiceOf(english, parsed.value));
    expect(seat?.references[0]?.text).toContain("P 7");
    expect(flat).toContain(`${seat?.text} … D66 is 5,632 votes short.`);
    expect(next?.text).toContain("D66 is 5,632 votes short");
  });

  test("counts the elections that are there, and their years", () => {
    const all = resultFiles.flatMap(officialResults);
    const years = all.map(({ day }) => Number(day.slice(0, 4)));
    expect(readme).toContain(
      `${all.length.toLocaleString("en-GB")} elections from ${Math.min(...years)} to ${Math.max(...years)}`,
    );
  });

  test("says until which day the law was read", () => {
    const groups = [{ number: 1, listVotes: 1 }];
    const outcome = electionResult({ type: "GR", day: "2999-03-18", seats: 9, groups });
    const remarks = outcome.status === "completed" ? outcome.remarks : [];
    const found = remarks.find((one) => one.remark === "after-the-last-text");
    expect(found === undefined ? "" : found.lastText).not.toBe("");
    expect(readme).toContain(`read up to ${found?.lastText}`);
  });

  test("names the tarball, every door, and scripts that are there", () => {
    expect(readme).toContain(`kieswet-${version}.tgz`);
    const doors = Object.keys(exports).filter((door) => !/package\.json|\*/.test(door));
    for (const door of doors) expect(readme).toContain(`| \`kieswet${door.slice(1)}\` |`);
    const { scripts } = JSON.parse(read("package.json"));
    for (const [, script = ""] of readme.matchAll(/npm run ([\w:]+)/g)) {
      expect(scripts, script).toHaveProperty([script]);
    }
  });

  test("leads to files that are there", () => {
    for (const [, target = ""] of readme.matchAll(/\]\(([^)#]+)/g)) {
      expect(existsSync(new URL(target, root)), target).toBe(true);
    }
  });
});
