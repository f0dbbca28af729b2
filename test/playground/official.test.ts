import { describe, expect, it } from "vitest";
import { calculate } from "../../playground/app/result/calculate.js";
import { changedFigures, isOfficial } from "../../playground/app/result/official.js";
import { readAddress } from "../../playground/app/state/read-address.js";
import { firstCatalogue } from "./elections-held.js";

function isReal(address: string): boolean {
  const read = readAddress(address, "nl", firstCatalogue);
  if (read.status !== "completed") throw new Error(read.set);
  const result = calculate(read.state, "own rules");
  return isOfficial(read.state, result.status === "completed" ? result : null, firstCatalogue);
}

const names = (...pairs: readonly (readonly [string, number])[]) =>
  encodeURIComponent(JSON.stringify(pairs));

describe("that these are the real figures", () => {
  it("is said of every election as it was held, and of a lot that fell as it fell", () => {
    for (const [id, { lots }] of firstCatalogue.elections) {
      expect([id, isReal(`e=${id}&o=${lots.join("~")}`)]).toEqual([id, true]);
    }
  });

  it.each([
    "e=GR2026-Montfoort&a=Utrecht",
    "e=GR2026-Montfoort&d=2026-03-19",
    "e=GR2026-Montfoort&t=ER",
    "e=GR2026-Montfoort&s=16",
    "e=GR2026-Montfoort&v=1.2329",
    "e=GR2026-Montfoort&w=bill~law~law~law",
    "e=GR2026-Montfoort&p=abacus",
    "e=GR2026-Montfoort&r=restrictedAverages.lists-at-threshold",
    "e=GR2026-Montfoort&q=%7B%22votes-0%22%3A%22x%22%7D",
    "e=GR2026-Roermond",
    "e=GR2026-Roermond&o=5",
    "e=TK1989&c=[]",
    `e=GR2022-Rozendaal&x=${names(["PAK 21", 1], ["Rosendael '74", 2], ["VVD", 3])}`,
    `e=TK2025&x=${names(["VVD", 1_760_966])}`,
  ])("is not said of %s", (address) => {
    expect(isReal(address)).toBe(false);
  });

  it("is not said when two parties have each other's names", () => {
    const { lists } = firstCatalogue.elections.get("GR2026-Montfoort") ?? { lists: [] };
    const swapped = lists.map(({ votes }, index): readonly [string, number] => [
      lists[index === 0 ? 1 : index === 1 ? 0 : index]?.name ?? "",
      votes,
    ]);
    const address = `e=GR2026-Montfoort&x=${names(...swapped)}`;
    expect(isReal(address)).toBe(false);
    const read = readAddress(address, "nl", firstCatalogue);
    expect(read.status === "completed" && changedFigures(read.state, firstCatalogue)).toEqual([
      { changed: "name", list: 1 },
      { changed: "name", list: 2 },
    ]);
  });
});
