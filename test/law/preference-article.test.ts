import { describe, expect, test } from "vitest";
import type { ElectionType } from "../../src/model/election/election-type.js";
import type { Readings } from "../../src/model/outcome/readings.js";
import { completed, drawsFirst, electionOf } from "../seats/completed.js";

/** The paragraph and the share that the step on the preference threshold cites. */
function cited(
  type: ElectionType,
  day: string,
  seats: number,
  readings: Partial<Readings> = {},
): string | undefined {
  const groups = [
    { number: 1, votes: [50, 1] },
    { number: 2, votes: [40, 2] },
  ];
  const election = electionOf({ type, day, seats, groups });
  const { steps } = completed(election, { readings }, drawsFirst);
  const step = steps.find((one) => one.kind === "preference-threshold");
  if (step?.kind !== "preference-threshold") return undefined;
  const { article, share } = step;
  const paragraph = article.paragraph === undefined ? "" : `(${article.paragraph})`;
  return `${article.article}${paragraph} ${share.numerator}/${share.denominator}`;
}

describe("the article of the preference threshold", () => {
  test.each<[ElectionType, string, number, string]>([
    ["GR", "2026-03-18", 17, "P 15(2) 1/2"],
    ["GR", "2026-03-18", 18, "P 15(2) 1/2"],
    ["GR", "2026-03-18", 19, "P 15(1) 1/4"],
    ["GR", "2026-03-18", 45, "P 15(1) 1/4"],
    ["GR", "2010-03-03", 17, "P 15(2) 1/2"],
    ["GR", "2010-03-03", 19, "P 15(1) 1/4"],
    ["PS", "2023-03-15", 39, "P 15(1) 1/4"],
    ["AB", "2023-03-15", 16, "P 15(1) 1/4"],
    ["AB", "2023-03-15", 26, "P 15(1) 1/4"],
    ["ER", "2023-03-15", 9, "P 15(2) 1/2"],
    ["KC", "2023-03-15", 5, "Ya 29a 1/2"],
    ["KCNI", "2023-03-15", 9, "P 15(1) 1/4"],
    ["TK", "2025-10-29", 150, "P 15(1) 1/4"],
    ["EP", "2024-06-06", 31, "Y 23a 1/10"],
    ["EK", "2023-05-30", 75, "U 15(1) 1/1"],
    ["EK", "2013-12-01", 75, "U 15(1) 1/1"],
    ["EK", "2013-11-30", 75, "U 15(3) 1/1"],
    ["EK", "2007-05-29", 75, "U 15(3) 1/2"],
  ])("of %s on %s with %i seats is %s", (type, day, seats, article) => {
    expect(cited(type, day, seats)).toBe(article);
  });

  test("is the second paragraph for a small water authority that is read so", () => {
    const half = { waterAuthorityThreshold: "half" } as const;
    expect(cited("AB", "2023-03-15", 16, half)).toBe("P 15(2) 1/2");
    expect(cited("AB", "2023-03-15", 19, half)).toBe("P 15(1) 1/4");
  });
});
