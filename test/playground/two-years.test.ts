import { describe, expect, it } from "vitest";
import { withSet } from "../../playground/app/elections/catalogue.js";
import { calculate } from "../../playground/app/result/calculate.js";
import { coloursOf, paintsOf } from "../../playground/app/result/party-colours.js";
import { otherYears, twoYears } from "../../playground/app/result/two-years.js";
import { electionChosen } from "../../playground/app/state/changes.js";
import { readAddress } from "../../playground/app/state/read-address.js";
import { emptyState } from "../../playground/app/state/state.js";
import { addressOf } from "../../playground/app/state/write-address.js";
import { paintOf } from "../../src/explain/pictures/paint.js";
import { allElections, firstCatalogue } from "./elections-held.js";

const catalogue = (["councils-2018", "councils-2022", "councils-2026"] as const).reduce(
  (known, set) => withSet(known, set, allElections.get(set) ?? []),
  firstCatalogue,
);

function beside(id: string, otherYear: string) {
  const state = { ...electionChosen(emptyState("nl"), id, catalogue), otherYear };
  const result = calculate(state, "");
  if (result.status === "refused") throw new Error(JSON.stringify(result.refused));
  return twoYears(state, result, catalogue);
}

describe("two years of one body", () => {
  it("are the earlier and the later, whichever of them is on the page", () => {
    const one = beside("TK2025", "TK2023");
    expect(one?.before.name).toBe("2023");
    expect(beside("TK2023", "TK2025")).toEqual(one);
    const d66 = one?.lists.find(({ name }) => name === "D66");
    expect([d66?.before?.seats, d66?.after?.seats]).toEqual([9, 26]);
    expect(d66?.after?.votes).toBe(1_790_634);
  });

  it("lose no list, vote or seat: those without a match stand alone", () => {
    for (const [id, other] of [
      ["TK2025", "TK2023"],
      ["GR2026-Zwolle", "GR2022-Zwolle"],
      ["GR2022-Zwolle", "GR2018-Zwolle"],
    ] as const) {
      const both = beside(id, other);
      if (both === null) throw new Error(id);
      for (const [side, election] of [
        ["after", catalogue.elections.get(id)],
        ["before", catalogue.elections.get(other)],
      ] as const) {
        const had = both.lists.flatMap((list) => list[side] ?? []);
        expect(had.length).toBe(election?.lists.length);
        expect(had.reduce((sum, { votes }) => sum + votes, 0)).toBe(both[side].votes);
        expect(had.reduce((sum, { seats }) => sum + seats, 0)).toBe(election?.seats);
      }
      expect(both.lists.every(({ before, after }) => before !== null || after !== null)).toBe(true);
    }
  });

  it("are offered of the same body alone, loaded or not, from late to early", () => {
    const years = (source: string, known = firstCatalogue) =>
      otherYears({ source }, known).map(({ id }) => id);
    expect(years("GR2026-Zwolle", catalogue)).toEqual(["GR2022-Zwolle", "GR2018-Zwolle"]);
    expect(years("GR2026-Montfoort").length).toBe(2);
    expect(years("TK2025")[0]).toBe("TK2023");
    expect(years("TK2025").every((id) => id.startsWith("TK"))).toBe(true);
    expect(otherYears({ source: null }, catalogue)).toEqual([]);
  });

  it("are in the address, and another body or an unknown one is not taken", () => {
    const state = { ...electionChosen(emptyState("nl"), "TK2025", catalogue), otherYear: "TK2023" };
    const read = readAddress(addressOf(state, catalogue), "nl", catalogue);
    expect(read.status === "completed" && read.state.otherYear).toBe("TK2023");
    expect(beside("TK2025", "GR2022-Zwolle")).toBe(null);
    const wrong = readAddress("l=nl&e=TK2025&f=TK1900", "nl", catalogue);
    expect(wrong.status === "completed" && wrong.faults.map(({ key }) => key)).toEqual(["f"]);
    const later = readAddress("l=nl&e=TK2025&f=GR2018-Zwolle", "nl", firstCatalogue);
    expect(later.status).toBe("set-required");
  });
});

describe("the colour of a party", () => {
  it("is the same in every election, and no other list's beside it", () => {
    const fills = new Map<string, Set<string>>();
    for (const { id, lists } of catalogue.elections.values()) {
      const colours = coloursOf(lists, true);
      const own = colours.map(({ fill }) => fill);
      expect([id, new Set(own).size]).toEqual([id, Math.min(own.length, 40)]);
      lists.forEach(({ name }, at) => {
        const seen = fills.get(name) ?? new Set();
        seen.add(own[at] ?? "");
        fills.set(name, seen);
      });
    }
    for (const party of ["VVD", "CDA", "D66", "ChristenUnie", "Forum voor Democratie"]) {
      expect([party, fills.get(party)?.size]).toEqual([party, 1]);
    }
  });

  it("is that of its place where a list is typed, so that it stays while its name is typed", () => {
    const names = ["E", "Ei", "Eik"].map((name) => paintsOf([{ name: "a" }, { name }], false)[1]);
    expect(names).toEqual([1, 1, 1]);
    expect(coloursOf([{ name: "" }], false)).toEqual([{ list: 1, fill: paintOf(0).fill }]);
  });
});
