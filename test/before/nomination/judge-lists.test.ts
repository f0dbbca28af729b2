import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type {
  NominatedList,
  NominationInput,
} from "../../../src/before/nomination/nomination-input.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import { explainListDecision } from "../../../src/explain/topics/explain-list-decision.js";
import { articleName } from "../../../src/model/article.js";
import { day } from "../../../src/model/day.js";
import { type DecisionOnList, judgeLists, registrationDeposit } from "../../../src/nomination.js";
import { propertyRuns } from "../../property-runs.js";

const council = { type: "GR", day: "2026-03-18", seats: 15 } as const;

function judged(input: NominationInput) {
  const answer = judgeLists(input);
  if (answer.status === "refused") throw new Error(JSON.stringify(answer.issues));
  return answer;
}

const signers = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `voter ${from + at}`);
const supported = (id: string, from: number, count = 10): NominatedList => ({
  id,
  candidates: [{ id: `${id}1` }, { id: `${id}2` }],
  support: [{ district: 1, signers: signers(count, from) }],
});
const only = (decisions: readonly DecisionOnList[]): DecisionOnList => {
  const [one] = decisions;
  if (one === undefined || decisions.length > 1) throw new Error("not one decision");
  return one;
};
const grounds = ({ because }: DecisionOnList) =>
  because.map(({ ground, article }) => `${ground} ${articleName(article)}`);

describe("support (H 4, R 2)", () => {
  it.each([
    [{ type: "GR", seats: 17 }, 10],
    [{ type: "GR", seats: 19 }, 20],
    [{ type: "GR", seats: 37 }, 20],
    [{ type: "GR", seats: 39 }, 30],
    [{ type: "TK", seats: 150 }, 30],
    [{ type: "PS", seats: 41 }, 30],
    [{ type: "AB", seats: 26 }, 30],
    [{ type: "EP", seats: 31 }, 30],
    [{ type: "ER", seats: 9 }, 10],
    [{ type: "KC", seats: 9 }, 10],
    [{ type: "KCNI", seats: 9 }, 10],
    [{ type: "EK", seats: 75 }, 1],
  ] as const)("for %j: %i declarations", (body, needed) => {
    const input = (count: number): NominationInput => ({
      ...body,
      day: "2026-03-18",
      lists: [supported("A", 0, count)],
    });
    const enough = only(judged(input(needed)).decisions);
    expect([enough.valid, enough.support.needed]).toEqual([true, needed]);
    const few = only(judged(input(needed - 1)).decisions);
    expect([few.valid, few.because.map(({ ground }) => ground)]).toEqual([
      false,
      ["too-little-support"],
    ]);
  });

  it("is less in district 20 of the House", () => {
    const list = (district: number): NominatedList => ({
      id: "A",
      districts: [district],
      candidates: [{ id: "a" }],
      support: [{ district, signers: signers(10) }],
    });
    const input = (district: number): NominationInput => ({
      type: "TK",
      day: "2025-10-29",
      seats: 150,
      lists: [list(district)],
    });
    expect(only(judged(input(20)).decisions).valid).toBe(true);
    expect(only(judged(input(19)).decisions).valid).toBe(false);
  });

  it("does not count whoever signed twice, for any list", () => {
    const { decisions } = judged({
      ...council,
      lists: [supported("A", 0), supported("B", 9)],
    });
    expect(decisions.map(({ support }) => support.valid)).toEqual([9, 9]);
    expect(decisions.map(({ valid }) => valid)).toEqual([false, false]);
  });

  it("does not count whoever signed twice for one list either", () => {
    const twice = { ...supported("A", 0), support: [{ district: 1, signers: ["v", "v", "w"] }] };
    expect(only(judged({ ...council, lists: [twice] }).decisions).support.valid).toBe(1);
  });

  it.each([
    ["same-name", [1], true],
    ["same-name", [0], false],
    ["combined-name", [0, 2], true],
    ["combined-name", [0, 0], false],
    ["new-name", [1, 2], true],
    ["new-name", [1, 0], false],
    ["new-name", [3], false],
    ["name-of-joint-list", [1], true],
    ["name-of-joint-list", [0], false],
  ] as const)("is not needed after %s with seats %j: %s", (ground, seats, exempt) => {
    const list = { id: "A", name: "A", candidates: [{ id: "a" }], earlier: { ground, seats } };
    const decision = only(
      judged({ ...council, lists: [{ ...list, defects: ["deposit-missing"] }] }).decisions,
    );
    expect(decision.valid).toBe(exempt);
    if (exempt) expect(articleName(decision.support.article)).toBe("H 4 (8)");
    const { name: _, ...unnamed } = list;
    expect(only(judged({ ...council, lists: [unnamed] }).decisions).valid).toBe(false);
  });
});

describe("who is exempt", () => {
  it.each([
    ["GR", "H 4 (8)"],
    ["TK", "H 4 (8)"],
    ["EP", "H 4 (8)"],
    ["EK", "R 2 (5)"],
  ] as const)("from support at the election of %s is so by %s", (type, article) => {
    const { support } = only(
      judged({
        ...council,
        type,
        lists: [
          {
            id: "A",
            name: "A",
            candidates: [{ id: "a" }],
            earlier: { ground: "same-name", seats: [1] },
          },
        ],
      }).decisions,
    );
    expect([support.needed, articleName(support.article)]).toEqual([0, article]);
  });
});

describe("candidates (I 6 (1))", () => {
  const list = (candidates: NominatedList["candidates"], id = "A", from = 0): NominatedList => ({
    ...supported(id, from),
    candidates,
  });

  it("are of age during the term or struck", () => {
    const { decisions, endOfTerm } = judged({
      ...council,
      lists: [
        list([
          { id: "old", born: "1980-01-01" },
          { id: "in time", born: "2012-04-03" },
          { id: "a day late", born: "2012-04-04" },
        ]),
      ],
    });
    expect(endOfTerm).toBe("2030-04-03");
    expect(only(decisions)).toMatchObject({
      candidates: ["old", "in time"],
      struck: [{ candidate: "a day late", ground: "too-young", repairable: false }],
    });
  });

  it.each([
    // Regular, and with the days that a decree may bring forward (F 1 (3)).
    ["GR", "2026-03-18", "2030-04-03"],
    ["GR", "2026-03-11", "2030-04-03"],
    ["GR", "2022-03-16", "2026-04-01"],
    // Before a change on 1 January: within three years of regular elections these are skipped (56e), otherwise not (56c, 56d (3)).
    ["GR", "2025-11-19", "2030-04-03"],
    ["GR", "2024-11-20", "2030-04-03"],
    ["GR", "2023-11-22", "2030-04-03"],
    ["GR", "2022-11-23", "2026-04-01"],
    ["GR", "2026-11-18", "2030-04-03"],
    ["GR", "2028-11-22", "2034-03-29"],
    // Until 2014-11-28 nothing was skipped (56 (4)).
    ["GR", "2014-11-19", "2018-03-29"],
    ["PS", "2027-03-17", "2031-04-02"],
    ["AB", "2027-03-17", "2031-04-02"],
    ["ER", "2027-03-17", "2031-04-02"],
    ["KC", "2027-03-17", "2031-04-02"],
    ["KCNI", "2027-03-17", "2031-04-02"],
    ["EK", "2027-05-24", "2031-06-10"],
    // After a dissolution: when the Senate before it would have ended (Q 2 (3)).
    ["EK", "2027-02-01", "2027-06-08"],
    ["EK", "2026-05-11", "2027-06-08"],
    ["EK", "2028-05-15", "2031-06-10"],
  ] as const)("of %s elected on %s by a term that ends on %s", (type, day, endOfTerm) => {
    const input = { type, day, seats: 15, lists: [list([{ id: "a" }])] };
    expect(judged(input).endOfTerm).toBe(endOfTerm);
  });

  it("settle nowhere to sit in the House, the Senate or the European Parliament", () => {
    const struckBy = (type: NominationInput["type"], day: string) =>
      only(
        judged({
          type,
          day,
          seats: 75,
          endOfTerm: "2031-06-10",
          lists: [
            list([
              { id: "a", defects: ["no-settlement-declaration"] },
              { id: "b", defects: ["settles-elsewhere-too"] },
              { id: "c" },
            ]),
          ],
        }).decisions,
      ).struck.map(({ candidate }) => candidate);
    expect(struckBy("TK", "2025-10-29")).toEqual([]);
    expect(struckBy("EK", "2027-05-24")).toEqual([]);
    expect(struckBy("EP", "2029-06-07")).toEqual([]);
    for (const type of ["PS", "AB", "GR", "ER", "KC", "KCNI"] as const) {
      expect(struckBy(type, "2027-03-17")).toEqual(["a", "b"]);
    }
  });

  it("are struck as well when they are born at the end of all days", () => {
    for (const born of ["9981-12-31", "9982-01-01", "9999-12-31"])
      expect(
        only(judged({ ...council, lists: [list([{ id: "a", born }, { id: "b" }])] }).decisions)
          .struck,
      ).toEqual([expect.objectContaining({ candidate: "a", ground: "too-young" })]);
  });

  it("born on 29 February are of age on the last day of February", () => {
    const input = (endOfTerm: string): NominationInput => ({
      type: "TK",
      day: "2021-03-17",
      seats: 150,
      endOfTerm,
      lists: [{ ...list([{ id: "a", born: "2004-02-29" }, { id: "b" }]), districts: [1] }],
    });
    expect(only(judged(input("2022-02-28")).decisions).struck).toEqual([]);
    expect(only(judged(input("2022-02-27")).decisions).struck).toHaveLength(1);
  });

  it("on several lists of a district are struck from all of them, after the other grounds", () => {
    const { decisions } = judged({
      ...council,
      lists: [
        list([{ id: "x" }, { id: "a" }], "A", 0),
        list([{ id: "x" }, { id: "b" }], "B", 10),
        list([{ id: "y", defects: ["no-consent"] }, { id: "c" }], "C", 20),
        list([{ id: "y" }, { id: "d" }], "D", 30),
      ],
    });
    expect(decisions.map(({ candidates }) => candidates)).toEqual([
      ["a"],
      ["b"],
      ["c"],
      ["y", "d"],
    ]);
    expect(decisions[0]?.struck).toMatchObject([
      { candidate: "x", ground: "on-several-lists", article: { article: "I 6", paragraph: 1 } },
    ]);
  });

  it("stand on lists of different districts", () => {
    const inDistrict = (district: number): NominatedList => ({
      id: `A${district}`,
      districts: [district],
      candidates: [{ id: "x" }, { id: `of ${district}` }],
      support: [{ district, signers: signers(30, 100 * district) }],
    });
    const { decisions, joined } = judged({
      type: "PS",
      day: "2027-03-17",
      seats: 55,
      lists: [inDistrict(1), inDistrict(2)],
    });
    expect(decisions.every(({ struck }) => struck.length === 0)).toBe(true);
    expect(joined).toMatchObject([{ kind: "group", article: { article: "H 11", paragraph: 2 } }]);
  });

  it("beyond the maximum are struck, but not where an earlier one fell away", () => {
    const many = Array.from({ length: 51 }, (_, at) => ({ id: `c${at + 1}` }));
    expect(only(judged({ ...council, lists: [list(many)] }).decisions).struck).toMatchObject([
      { candidate: "c51", ground: "beyond-maximum" },
    ]);
    const [first, ...others] = many;
    const without = [{ ...first, id: "c1", defects: ["deceased"] as const }, ...others];
    expect(only(judged({ ...council, lists: [list(without)] }).decisions).struck).toMatchObject([
      { candidate: "c1", ground: "deceased" },
    ]);
    const large: NominatedList = {
      ...list(many),
      name: "A",
      earlier: { ground: "same-name", seats: [16] },
    };
    expect(only(judged({ ...council, lists: [large] }).decisions).struck).toEqual([]);
  });

  it("of the European Parliament lose their place first of all without their own statement", () => {
    const { decisions } = judged({
      type: "EP",
      day: "2024-06-06",
      seats: 31,
      lists: [
        { ...list([{ id: "x", defects: ["own-statement-missing", "no-consent"] }, { id: "a" }]) },
      ],
    });
    expect(decisions[0]?.struck).toMatchObject([{ ground: "own-statement-missing" }]);
  });
});

describe("lists", () => {
  it("are invalid on each ground of I 5, in its order, some of which can be repaired", () => {
    const decision = only(
      judged({
        ...council,
        lists: [
          {
            id: "A",
            candidates: [{ id: "a", defects: ["no-agent"] }],
            defects: ["not-the-model", "deposit-missing", "not-filed-in-time"],
          },
        ],
      }).decisions,
    );
    expect(grounds(decision)).toEqual([
      "not-filed-in-time I 5",
      "deposit-missing I 5",
      "too-little-support I 5",
      "not-the-model I 5",
      "all-candidates-struck I 5",
    ]);
    expect(decision.because.map(({ repairable }) => repairable)).toEqual([
      ...[false, true, true, false, false],
    ]);
  });

  it("of one district with the same name all lose it, but not to one that was not declared", () => {
    const named = (id: string, from: number, given: Partial<NominatedList> = {}) => ({
      ...supported(id, from),
      name: "Party",
      ...given,
    });
    const both = judged({ ...council, lists: [named("A", 0), named("B", 10)] }).decisions;
    expect(both.map(({ name, nameStruck }) => [name, nameStruck])).toEqual([
      [null, "above-several-lists"],
      [null, "above-several-lists"],
    ]);
    const one = judged({
      ...council,
      lists: [named("A", 0), named("B", 10, { defects: ["name-not-declared"] })],
    }).decisions;
    expect(one.map(({ name }) => name)).toEqual(["Party", null]);
    expect(one.every(({ valid }) => valid)).toBe(true);
  });

  it("of one district with a name that people read as the same all lose it", () => {
    const pairs = [
      ["Café", "Cafe\u0301"],
      ["Party", "Party "],
      ["Party", "Par\u200bty"],
      ["Two  words", "Two words"],
    ] as const;
    for (const [one, other] of pairs) {
      const lists = [
        { ...supported("A", 0), name: one },
        { ...supported("B", 100), name: other },
      ];
      const struck = judged({ ...council, lists }).decisions.map(({ nameStruck }) => nameStruck);
      expect([one, other, ...struck]).toEqual([
        one,
        other,
        "above-several-lists",
        "above-several-lists",
      ]);
    }
    const names = [
      { ...supported("A", 0), name: "Party" },
      { ...supported("B", 100), name: "party" },
    ];
    expect(judged({ ...council, lists: names }).decisions.map(({ name }) => name)).toEqual([
      "Party",
      "party",
    ]);
  });

  it("are identical by their candidates, and not by how their ids can be written in a row", () => {
    const inDistrict = (district: number, ids: readonly string[]): NominatedList => ({
      id: `list ${district}`,
      districts: [district],
      name: "Party",
      candidates: ids.map((id) => ({ id })),
      earlier: { ground: "same-name", seats: [1] },
    });
    const of = (...ids: readonly (readonly string[])[]) =>
      judged({
        type: "PS",
        day: "2027-03-17",
        seats: 55,
        lists: ids.map((own, at) => inDistrict(at + 1, own)),
      }).joined.map(({ kind }) => kind);
    expect(of(["a\nb"], ["a", "b"])).toEqual(["group"]);
    expect(of(["a,b"], ["a", "b"])).toEqual(["group"]);
    expect(of(["a", "b"], ["a", "b"])).toEqual(["identical"]);
  });

  it("of several districts are identical, or a group by name or by their first candidate", () => {
    const inDistrict = (district: number, name: string | null, ids: readonly string[]) => ({
      id: `list ${district}`,
      districts: [district],
      ...(name === null ? {} : { name }),
      candidates: ids.map((id) => ({ id })),
      support: [{ district, signers: signers(1, 100 * district) }],
    });
    const of = (lists: readonly NominatedList[]) =>
      judged({ type: "EK", day: "2027-05-24", seats: 75, lists }).joined.map(
        ({ kind, lists: joined, article }) =>
          `${kind} ${joined.map(({ district }) => district).join("+")} ${articleName(article)}`,
      );
    expect(of([inDistrict(1, "A", ["a", "b"]), inDistrict(2, "A", ["a", "b"])])).toEqual([
      "identical 1+2 R 10 (1)",
    ]);
    expect(of([inDistrict(1, "A", ["a", "b"]), inDistrict(2, "A", ["b", "a"])])).toEqual([
      "group 1+2 R 10 (2)",
    ]);
    expect(of([inDistrict(1, null, ["a", "b"]), inDistrict(2, null, ["a", "c"])])).toEqual([
      "group 1+2 R 10 (2)",
    ]);
    expect(of([inDistrict(1, "A", ["a"]), inDistrict(2, "B", ["b"])])).toEqual([]);
  });
});

const id = fc.constantFrom("p", "q", "r", "s", "t");
const anyList = fc.record({
  districts: fc.uniqueArray(fc.constantFrom(1, 2, 3), { minLength: 1 }),
  name: fc.constantFrom("Party", "Other", undefined),
  ids: fc.uniqueArray(id, { minLength: 1 }),
  defective: fc.boolean(),
  voters: fc.uniqueArray(fc.nat(40), { maxLength: 41 }),
});
const anyInput = fc.array(anyList, { maxLength: 4 }).map(
  (lists): NominationInput => ({
    type: "PS",
    day: "2027-03-17",
    seats: 55,
    lists: lists.map(({ districts, name, ids, defective, voters }, at) => ({
      id: `list ${at}`,
      districts,
      ...(name === undefined ? {} : { name }),
      candidates: ids.map((candidate, place) => ({
        id: candidate,
        ...(defective && place === 0 ? { defects: ["no-consent"] as const } : {}),
      })),
      support: [{ district: districts[0] ?? 1, signers: voters.map((voter) => `v${voter}`) }],
      earlier: { ground: "same-name", seats: [at] },
    })),
  }),
);

describe("decisions on any lists", () => {
  test.prop([anyInput], { numRuns: propertyRuns })(
    "keep or strike every name once, and leave nobody on two lists of a district",
    (input) => {
      const { decisions } = judged(input);
      for (const decision of decisions) {
        const list = input.lists.find((one) => one.id === decision.list);
        const all = [...decision.candidates, ...decision.struck.map(({ candidate }) => candidate)];
        expect(all.sort()).toEqual(list?.candidates.map((one) => one.id).sort());
        expect(decision.valid).toBe(decision.because.length === 0);
      }
      for (const district of [1, 2, 3]) {
        const kept = decisions.filter((one) => one.district === district);
        const names = kept.flatMap(({ candidates }) => candidates);
        expect(new Set(names).size).toBe(names.length);
      }
    },
  );

  test.prop([anyInput], { numRuns: propertyRuns })(
    "are the same whatever the order of the lists",
    (input) => {
      const key = ({ list, district }: DecisionOnList) => `${district} ${list}`;
      const inOrder = (decisions: readonly DecisionOnList[]) =>
        [...decisions].sort((one, other) => (key(one) < key(other) ? -1 : 1));
      const turned = judged({ ...input, lists: [...input.lists].reverse() });
      expect(inOrder(turned.decisions)).toEqual(inOrder(judged(input).decisions));
    },
  );

  test.prop([anyInput], { numRuns: propertyRuns })(
    "are told in both languages without a hole",
    (input) => {
      for (const decision of judged(input).decisions) {
        for (const language of [dutch, english]) {
          for (const { text } of explainListDecision(
            decision,
            day("2027-03-17"),
            voiceOf(language),
          ))
            expect(text).toMatch(/^\p{Lu}[^{}]*\.$/u);
        }
      }
    },
  );
});

describe("what is refused", () => {
  const list = supported("A", 0);
  const manyNames = Array.from({ length: 100 }, (_, at) => ({
    id: `list ${at}`,
    districts: Array.from({ length: 50 }, (__, district) => district + 1),
    candidates: Array.from({ length: 41 }, (__, place) => ({ id: `c${place}` })),
  }));
  it.each<[string, NominationInput, readonly (string | number)[], string]>([
    [
      "a name of which nothing is seen",
      { ...council, lists: [{ ...list, name: " \u200b" }] },
      ["lists", 0, "name"],
      "too-small",
    ],
    [
      "more names than any election has",
      { type: "TK", day: "2025-10-29", seats: 150, lists: manyNames },
      ["lists"],
      "too-large",
    ],
    ["a list twice", { ...council, lists: [list, list] }, ["lists", 1, "id"], "duplicate"],
    [
      "a candidate twice on a list",
      { ...council, lists: [{ ...list, candidates: [{ id: "a" }, { id: "a" }] }] },
      ["lists", 0, "candidates", 1, "id"],
      "duplicate",
    ],
    [
      "support for a district that the list is not for",
      { ...council, lists: [{ ...list, support: [{ district: 2, signers: [] }] }] },
      ["lists", 0, "support", 0, "district"],
      "unknown-reference",
    ],
    [
      "somebody too young for the House of which the end of the term is not known",
      {
        type: "TK",
        day: "2025-10-29",
        seats: 150,
        lists: [{ ...list, candidates: [{ id: "a", born: "2010-01-01" }] }],
      },
      ["endOfTerm"],
      "missing",
    ],
    [
      "a day before the rules",
      { ...council, day: "2010-03-03", lists: [] },
      ["day"],
      "no-rules-on-day",
    ],
  ])("%s", (_, input, path, code) => {
    expect(judgeLists(input)).toMatchObject({ status: "refused", issues: [{ path, code }] });
  });
});

describe("the deposit for a registration", () => {
  it.each([
    ["TK", 45_000, "EUR", "G 1 (2)"],
    ["EK", 45_000, "EUR", "Q 6 (3)"],
    ["PS", 22_500, "EUR", "G 2 (2)"],
    ["AB", 22_500, "EUR", "G 2a (2)"],
    ["GR", 11_250, "EUR", "G 3 (2)"],
    ["ER", 11_250, "USD", "Ya 15 (1)"],
    ["KC", 22_500, "USD", "Ya 25 (2)"],
  ] as const)("for %s is %i cents in %s (%s)", (type, cents, currency, place) => {
    const answer = registrationDeposit({
      type,
      day: day("2027-03-17"),
      islandParty: false,
      validList: true,
    });
    expect(answer).toMatchObject({ cents, currency, returned: true });
    if (answer.status === "completed") expect(articleName(answer.provenance.article)).toBe(place);
  });

  it("is in dollars for a party of the islands, and kept without a valid list", () => {
    expect(
      registrationDeposit({
        type: "TK",
        day: day("2025-10-29"),
        islandParty: true,
        validList: false,
      }),
    ).toMatchObject({ cents: 45_000, currency: "USD", returned: false });
  });
});
