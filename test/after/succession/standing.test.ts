import { describe, expect, it } from "vitest";
import type { Circumstances } from "../../../src/after/succession/circumstances.js";
import { seatsHeldBy } from "../../../src/after/succession/standing.js";
import type { CandidateId, ListKey } from "../../../src/model/identifiers.js";

const id = (name: string) => name as CandidateId;
const list: ListKey = "1/1";

describe("the seats that a list holds while vacancies are filled", () => {
  const members = [
    { candidate: id("a"), list },
    { candidate: id("b"), list, onLeave: true as const },
    { candidate: id("c"), list, replaces: id("b") },
    { candidate: id("d"), list },
    { candidate: id("e"), list: "2/1" as ListKey },
  ];
  const held = (leaving: readonly string[], found: Circumstances["found"] = []) =>
    seatsHeldBy(
      { members, leaving: new Set(leaving.map(id)), found } as unknown as Circumstances,
      (key) => key === list,
    );

  it("are those of its members, with the replacement instead of the member on leave", () => {
    expect(held([])).toBe(3);
  });

  it("are not those that are being filled", () => {
    expect(held(["d", "e"])).toBe(2);
    expect(held(["b"])).toBe(3);
  });

  it("are those of successors already found, too", () => {
    expect(held(["d"], [{ candidate: id("f"), list }])).toBe(3);
    expect(held(["d"], [{ candidate: id("f"), list: "2/1" }])).toBe(2);
  });
});
