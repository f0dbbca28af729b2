import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { calculate } from "../../playground/app/result/calculate.js";
import {
  electionChosen,
  fieldChanged,
  listAdded,
  listRemoved,
  nameTyped,
  numberTyped,
  rulesChanged,
  togetherChanged,
} from "../../playground/app/state/changes.js";
import { readAddress } from "../../playground/app/state/read-address.js";
import type { State } from "../../playground/app/state/state.js";
import { addressOf } from "../../playground/app/state/write-address.js";
import { exerciseDifficulties, exerciseKinds } from "../../src/exercises/exercise.js";
import { propertyRuns } from "../property-runs.js";
import { firstCatalogue } from "./elections-held.js";

function read(address: string): {
  readonly state: State;
  readonly faults: readonly { readonly key: string; readonly because: string }[];
} {
  const found = readAddress(address, "en", firstCatalogue);
  if (found.status !== "completed") throw new Error(`needs ${found.set}`);
  return found;
}

const lists = (...votes: readonly number[]) =>
  `l=en&d=2022-03-16&t=GR&s=9&x=${encodeURIComponent(JSON.stringify(votes.map((each) => ["", each])))}`;

function lotsKept(address: string): readonly string[] | string {
  const calculation = calculate(read(address).state, "own rules");
  return calculation.status === "completed" ? calculation.lots : calculation.status;
}

const ids = ["GR2026-Montfoort", "GR2026-Roermond", "TK2025", "TK1989", "PS2015-Utrecht", ""];

const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("-5", "12.7", "", "1,000", "99"),
);

const anyChange: fc.Arbitrary<(state: State) => State> = fc.oneof(
  fc.constantFrom(...ids).map((id) => (state: State) => electionChosen(state, id, firstCatalogue)),
  fc.tuple(fc.nat(8), anyText).map(
    ([list, text]) =>
      (state: State) =>
        numberTyped(state, `votes-${list}`, text),
  ),
  fc.tuple(fc.nat(8), anyText).map(
    ([list, text]) =>
      (state: State) =>
        numberTyped(state, `candidates-${list}`, text),
  ),
  anyText.map((text) => (state: State) => numberTyped(state, "seats", text)),
  fc.tuple(fc.nat(8), fc.string()).map(
    ([list, text]) =>
      (state: State) =>
        nameTyped(state, list, text),
  ),
  fc
    .tuple(fc.constantFrom("type", "day", "area", "preset", "compareWith", "otherDay"), anyText)
    .map(
      ([field, text]) =>
        (state: State) =>
          fieldChanged(state, field, text),
    ),
  fc.constant(listAdded),
  fc
    .tuple(
      fc.constantFrom(...exerciseKinds),
      fc.nat(999_999),
      fc.constantFrom(...exerciseDifficulties),
    )
    .map(([kind, seed, difficulty]) => (state: State) => ({
      ...state,
      exercise: { kind, seed, difficulty },
    })),
  fc
    .nat(8)
    .map(
      (list) => (state: State) => (list < state.lists.length ? listRemoved(state, list) : state),
    ),
  fc
    .constantFrom("law", "bill", "own")
    .map((rules) => (state: State) => rulesChanged(state, "rules", rules)),
  fc
    .integer({ min: 1, max: 3 })
    .map(
      (list) => (state: State) =>
        list <= state.lists.length ? togetherChanged(state, list) : state,
    ),
);

describe("an address", () => {
  test.prop([fc.array(anyChange, { maxLength: 12 })], { numRuns: propertyRuns })(
    "gives back every state that the page can be in, so that nothing is lost on a reload or undone wrongly",
    (changes) => {
      const state = changes.reduce((before, change) => change(before), read("l=nl").state);
      expect(read(addressOf(state, firstCatalogue))).toEqual({
        status: "completed",
        state,
        open: [],
        faults: [],
      });
    },
  );

  test.prop(
    [fc.string({ unit: "binary", maxLength: 80 }), fc.constantFrom(..."letdasxvcprwonmyqgzhku")],
    {
      numRuns: propertyRuns,
    },
  )("with anything in any of its parts is read, and never throws", (text, key) => {
    const { state, faults } = read(new URLSearchParams({ [key]: text }).toString());
    expect(state.lists.length).toBeGreaterThan(0);
    expect(faults.every((one) => one.key === key)).toBe(true);
  });

  it.each([
    ["e=TK3000", "e", "unknown-election"],
    ["e=GR2026-Montfoort&v=1.-5", "v", "not-understood"],
    ["e=GR2026-Montfoort&v=99.5", "v", "not-understood"],
    ["e=GR2026-Montfoort&s=0", "s", "not-understood"],
    ["e=GR2026-Montfoort&s=1e3", "s", "not-understood"],
    ["e=GR2026-Montfoort&s=99999", "s", "not-understood"],
    ["d=2026-02-30", "d", "not-understood"],
    ['x=[["a",1.5]]', "x", "not-understood"],
    ['x=[["a"]]', "x", "not-understood"],
    [`x=${JSON.stringify(Array(101).fill(["a", 1]))}`, "x", "too-many"],
    ["t=XX", "t", "not-understood"],
    ["w=mine", "w", "not-understood"],
    [`o=${Array(201).fill("1").join("~")}`, "o", "too-many"],
    ["l=nl&l=en", "l", "not-understood"],
    [`a=${"x".repeat(70_000)}`, "#", "too-long"],
    ["u=compare~cellar", "u", "not-understood"],
    ["utm_source=mail", "utm_source", "not-understood"],
    ["k=s%3D0", "k", "not-understood"],
  ])("of which a part cannot be taken says which: %s", (address, key, because) => {
    expect(read(address).faults).toEqual([{ key, because }]);
  });

  it("turns nothing round with the characters of somebody else's names", () => {
    const { state } = read(`x=${encodeURIComponent(JSON.stringify([["Oak\u202e", 14]]))}`);
    expect(state.lists[0]?.name).toBe("Oak");
  });
});

describe("lots in a shared address", () => {
  it("are kept as far as they answer what is asked", () => {
    expect(lotsKept(`${lists(100, 100)}&o=2`)).toEqual(["2"]);
    expect(lotsKept(`${lists(100, 100)}&o=2~1`)).toEqual(["2"]);
    expect(lotsKept(`${lists(100, 100)}&o=x~1`)).toEqual([]);
    expect(lotsKept(`${lists(100, 90)}&o=1`)).toEqual([]);
  });

  it("are left out at the door when there are more than any election asks for", () => {
    const unasked = Array(4_000).fill("1").join("~");
    const many = lists(...Array.from({ length: 100 }, (_, at) => 1_000 + at * 7));
    expect(lotsKept(`${many.replace("s=9", "s=1000")}&o=${unasked}`)).toEqual([]);
    expect(
      lotsKept(`${many.replace("s=9", "s=1000")}&o=${Array(200).fill("1").join("~")}`),
    ).toEqual([]);
  });
});

describe("the exercise of an address", () => {
  it.each([
    ["z=averages.7.harder", { kind: "averages", seed: 7, difficulty: "harder" }],
    ["z=averages.7", { kind: "averages", seed: 7, difficulty: "usual" }],
  ])("is taken as it stands: %s", (address, exercise) => {
    expect(read(address)).toMatchObject({ state: { exercise }, faults: [] });
  });

  it.each(["z=averages.7.hardest", "z=averages.7.harder.x", "z=averages.1e3", "z=x.1"])(
    "is named where it cannot be taken: %s",
    (address) => {
      expect(read(address)).toMatchObject({
        state: { exercise: { kind: "quota", seed: 1, difficulty: "usual" } },
        faults: [{ key: "z", because: "not-understood" }],
      });
    },
  );
});
