import { describe, expect, test } from "vitest";
import { peopleByName } from "../../src/eml/bridge/people-by-name.js";
import type { EmlCandidate, EmlCandidateLists } from "../../src/eml/documents/candidate-list.js";
import { sabaCandidateLists } from "./fixtures/saba.js";
import { documentOf } from "./reading.js";

const lists = documentOf("230b", sabaCandidateLists);
const [contest] = lists.contests;
const [list] = contest?.lists ?? [];
if (contest === undefined || list === undefined) throw new Error("no lists");
const [first] = list.candidates;
if (first?.name === undefined) throw new Error("no name");
const { gender: _, genderAnnex: __, ...bearer } = first;
const other = { ...bearer, name: { ...first.name, lastName: "Ander" } };
const woman: EmlCandidate = { ...bearer, gender: "female" };
const man: EmlCandidate = { ...bearer, gender: "male" };

/** Who stands in districts 1, 2, … at each position, by letter: the same letter is the same person. */
function standing(...districts: readonly (readonly EmlCandidate[])[]): readonly string[] {
  const contests = districts.map((candidates, at) => ({
    ...contest,
    id: `${at + 1}`,
    lists: [
      { ...list, number: 1, candidates: candidates.map((one, i) => ({ ...one, position: i + 1 })) },
    ],
  }));
  const file = { ...lists, contests } as EmlCandidateLists;
  const people = peopleByName([file]);
  const letters = new Map<string | undefined, string>();
  return districts.map((candidates, at) =>
    candidates
      .map((_, i) => {
        if (people.isAmbiguousAt(`${at + 1}`, 1, i + 1)) return "?";
        const id = people.idAt(`${at + 1}`, 1, i + 1);
        const letter = letters.get(id) ?? "abcdef".charAt(letters.size);
        letters.set(id, letter);
        return letter;
      })
      .join(""),
  );
}

describe("people whom files know by name and place of residence", () => {
  test("are one person in two districts, wherever they stand", () => {
    expect(standing([bearer, other], [other, bearer])).toEqual(["ab", "ba"]);
  });

  test("are two people where two of the name stand on one list", () => {
    expect(standing([bearer, bearer], [other])).toEqual(["ab", "c"]);
    expect(standing([bearer, bearer], [bearer, bearer])).toEqual(["ab", "ab"]);
    expect(standing([woman, man], [man, woman])).toEqual(["ab", "ba"]);
  });

  test("are two people where the gender differs, and one where one of two files leaves it out", () => {
    expect(standing([woman], [man])).toEqual(["a", "b"]);
    expect(standing([woman], [bearer])).toEqual(["a", "a"]);
  });

  test("are not told apart where one list has two of the name and another one", () => {
    expect(standing([bearer, bearer], [bearer])).toEqual(["??", "?"]);
    expect(standing([bearer, bearer], [other, bearer, bearer])).toEqual(["??", "a??"]);
    expect(standing([woman, man], [bearer])).toEqual(["??", "?"]);
  });
});
