import { describe, expect, it } from "vitest";
import { officialResults, resultFiles } from "../../examples/official-result.js";
import { missingSet, setOf } from "../../playground/app/elections/catalogue.js";
import { electionResult } from "../../src/seats/election-result.js";
import { allElections, firstCatalogue } from "./elections-held.js";

describe("the elections of the page", () => {
  it.each([...allElections])("of %s have their official seats", (_, elections) => {
    expect(elections.length).toBeGreaterThan(10);
    for (const one of elections) {
      const outcome = electionResult(
        {
          type: one.type,
          day: one.day,
          area: one.area,
          seats: one.seats,
          groups: one.lists.map(({ votes, candidates }, index) => ({
            number: index + 1,
            listVotes: votes,
            ...(candidates === null ? {} : { numberOfCandidates: candidates }),
          })),
          combinations: one.combinations.map((groups, index) => ({
            id: "ABCDEFGHIJ".charAt(index),
            groups: [...groups],
          })),
        },
        { lots: [...one.lots] },
      );
      const seats = outcome.status === "completed" ? outcome.groups.map((each) => each.seats) : [];
      expect([one.id, ...seats]).toEqual([one.id, ...one.lists.map((list) => list.seats)]);
    }
  });

  it("are each found in the file that their name says", () => {
    for (const [set, elections] of allElections) {
      for (const { id } of elections) {
        expect([id, setOf(id)]).toEqual([id, set === "councils" ? setOf(id) : set]);
        if (set === "councils") {
          const file = setOf(id);
          const same = file === null ? [] : (allElections.get(file) ?? []);
          expect(same.find((one) => one.id === id)).toEqual(elections.find((one) => one.id === id));
        }
      }
    }
  });

  it("are all the official results that the project carries, with their figures", () => {
    const row = (type: string, day: string, lists: readonly (readonly unknown[])[]) =>
      JSON.stringify([type, day, ...lists.map(([name, votes, seats]) => [name, votes, seats])]);
    const official = resultFiles
      .flatMap((file) => officialResults(file))
      .map(({ type, day, lists }) => row(type, day, lists));
    const shown = [...allElections.values()].flat().map(({ type, day, lists }) =>
      row(
        type,
        day,
        lists.map(({ name, votes, seats }) => [name, votes, seats]),
      ),
    );
    expect(new Set(shown)).toEqual(new Set(official));
    expect(new Set(official).size).toBeGreaterThan(1_000);
  });

  it("have names of their own", () => {
    const ids = [...allElections].flatMap(([set, elections]) =>
      set === "councils" ? [] : elections.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("that are not there yet are looked for in one file, and unknown ones in none", () => {
    expect(missingSet(firstCatalogue, "GR2018-Aalten")).toBe("councils-2018");
    expect(missingSet(firstCatalogue, "GR2026-Montfoort")).toBe(null);
    expect(missingSet(firstCatalogue, "TK3000")).toBe(null);
    expect(missingSet(firstCatalogue, "<script>")).toBe(null);
  });
});
