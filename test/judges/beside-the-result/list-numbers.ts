import fc from "fast-check";
import type { ListNumberingInput } from "../../../src/before/lists/list-numbering-input.js";
import { numberLists } from "../../../src/before/lists/number-lists.js";
import { orderByLaw } from "../../../src/judges/beside-the-result/list-numbers.js";
import { type NumberingFacts, numberingFacts } from "../../../src/judges/facts/numbering-facts.js";
import { daysAround, type Topic } from "./topic.js";

const previous = fc.array(
  fc.record({ votes: fc.integer({ min: 0, max: 6 }), seats: fc.integer({ min: 0, max: 1 }) }),
  { maxLength: 3 },
);

/** One joint list is one list; of any other list as many as were drawn. */
const behind = <Each>(joined: string | undefined, lists: readonly Each[]): readonly Each[] =>
  joined === "new-name-after-joint-list" ? lists.slice(0, 1) : lists;

const elections: fc.Arbitrary<ListNumberingInput> = fc
  .record({
    type: fc.constantFrom("TK", "EK", "EP", "PS", "GR", "KC", "AB"),
    day: daysAround(numberingFacts),
    districts: fc.integer({ min: 1, max: 4 }),
    lists: fc.array(
      fc.record({
        previous: fc.option(previous, { nil: undefined }),
        joined: fc.option(
          fc.constantFrom("names-together", "new-name", "new-name-after-joint-list" as const),
          { nil: undefined },
        ),
        districts: fc.option(
          fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
          { nil: undefined },
        ),
        invalid: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    late: fc.option(fc.nat(), { nil: undefined }),
  })
  .filter(({ type, day }) => {
    if (type === "KC") return day >= "2018-08-01";
    return type !== "AB" || day >= "2014-07-01";
  })
  .map(({ type, day, districts, lists, late }) => {
    const all = ["TK", "EK", "PS"].includes(type) ? districts : 1;
    return {
      ...{ type, day },
      districts: Array.from({ length: all }, (_, index) => index + 1),
      lists: lists.map((list, index) => {
        const inDistricts = list.districts?.filter((district) => district <= all) ?? [];
        const valid = late !== undefined && late % lists.length === index;
        const appeal = valid ? "declared-valid" : "declared-invalid";
        return {
          id: `list ${index}`,
          ...(list.previous === undefined ? {} : { previous: behind(list.joined, list.previous) }),
          ...(list.joined === undefined ? {} : { joined: list.joined }),
          ...(inDistricts.length === 0 ? {} : { districts: inDistricts }),
          ...(valid || list.invalid ? { appeal } : {}),
        } as const;
      }),
    };
  });

/** Who shares which numbers: of the law, equals in the order of their lots or of their ids. */
interface Shares {
  readonly lists: readonly string[];
  readonly numbers: readonly number[];
}

const byId = (left: string, right: string): number => (left < right ? -1 : 1);

export const listNumbers: Topic<ListNumberingInput, NumberingFacts> = {
  name: "list numbers",
  cases: elections,
  facts: numberingFacts,
  byLaw(election, facts): readonly Shares[] {
    let number = 0;
    return orderByLaw(election, facts).map((equals) => ({
      lists: equals.map(({ id }) => id).sort(byId),
      numbers: equals.map(() => {
        number += 1;
        return number;
      }),
    }));
  },
  byLibrary(election): readonly Shares[] {
    const lots: string[][] = [];
    const drawn = new Map<string, Shares>();
    let answer = numberLists(election);
    while (answer.status === "lot-required") {
      const { options, numbers } = answer.question;
      const shares = { lists: [...options].sort(byId), numbers };
      for (const list of options) drawn.set(list, shares);
      lots.push([...options].reverse());
      answer = numberLists({ ...election, lots });
    }
    if (answer.status === "refused") throw new Error(JSON.stringify(answer.issues));
    const shares = answer.numbers.map(
      ({ list, number }) => drawn.get(list) ?? { lists: [list], numbers: [number] },
    );
    return [...new Set(shares)];
  },
};
