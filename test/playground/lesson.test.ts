import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { calculate } from "../../playground/app/result/calculate.js";
import { readAddress } from "../../playground/app/state/read-address.js";
import { generate } from "../../website/generators/lesson.js";
import { projectRoot } from "../house/rebuilt-house.js";
import { allElections, firstCatalogue } from "./elections-held.js";

const links = readdirSync(join(projectRoot, "docs"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .flatMap((file) => {
    const text = readFileSync(join(projectRoot, "docs", file), "utf8");
    return [...text.matchAll(/playground\/index\.html#([^)"\s]+)/g)].map(
      ([, address = ""]) => [file, address] as const,
    );
  });

describe("links from the guides to the page", () => {
  it("are there in both languages", () => {
    expect(links.filter(([file]) => file === "voor-docenten.md").length).toBeGreaterThan(8);
    expect(links.filter(([file]) => file === "for-teachers.md").length).toBeGreaterThan(8);
  });

  it.each(links)("of %s are wholly understood, and lead to a result: %s", (_, address) => {
    const read = readAddress(address, "en", firstCatalogue);
    expect(read.status === "completed" && read.faults).toEqual([]);
    const result = read.status === "completed" ? calculate(read.state, "own rules").status : null;
    expect(result).toBe("completed");
  });
});

describe("the questions of the lesson", () => {
  it.each(["nl", "en"])("have an answer each, from the figures, in %s", (language) => {
    const answers = generate(language).split("\n");
    expect(answers.map((answer) => answer.slice(0, 3))).toEqual([
      "1. ",
      "2. ",
      "3. ",
      "4. ",
      "5. ",
      "6. ",
    ]);
    expect(answers[0]).toContain("ChristenUnie → CDA");
    expect(answers[1]).toContain("SP (Socialistische Partij)");
    expect(answers[2]).toContain("Partij voor de Dieren");
    expect(answers[3]).toContain("50PLUS");
  });

  it("rest on a list in Montfoort with exactly three quarters of the quota, as the guides say", () => {
    const montfoort = allElections.get("councils")?.find(({ id }) => id === "GR2026-Montfoort");
    const votes = montfoort?.lists.map((list) => list.votes) ?? [];
    const own = montfoort?.lists.find(({ name }) => name === "ChristenUnie")?.votes ?? 0;
    const seats = montfoort?.seats ?? 0;
    expect(seats).toBeLessThan(19);
    expect(4 * own * seats).toBe(3 * votes.reduce((sum, one) => sum + one, 0));
  });
});
