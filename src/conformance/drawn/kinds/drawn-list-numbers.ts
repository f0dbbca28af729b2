import { orderByLaw } from "../../../judges/beside-the-result/list-numbers.js";
import { numberingFacts } from "../../../judges/facts/numbering-facts.js";
import { parseWithSchema } from "../../../model/parse-with-schema.js";
import { operations } from "../../../operations/operations.js";
import { drawDayAround, isElectedIn } from "../days.js";
import type { DrawnKind, Judged } from "../drawn-kind.js";
import type { Draws } from "../draws.js";

const always = { from: null, until: null };

function drawList(draws: Draws, index: number, districts: readonly number[]) {
  const previous = draws.times(draws.whole(0, 3), () => ({
    votes: draws.whole(0, 6),
    seats: draws.whole(0, 1),
  }));
  const joined = draws.oneOf([
    undefined,
    "names-together",
    "new-name",
    "new-name-after-joint-list",
  ] as const);
  const isJoint = joined === "new-name-after-joint-list";
  const spread = draws.once(2) ? draws.someOf(districts, draws.whole(1, districts.length)) : [];
  return {
    id: `list ${index + 1}`,
    ...(draws.once(3) ? {} : { previous: isJoint ? previous.slice(0, 1) : previous }),
    ...(joined === undefined ? {} : { joined }),
    ...(spread.length === 0 ? {} : { districts: [...spread].sort((left, right) => left - right) }),
    ...(draws.once(6) ? { appeal: "declared-invalid" } : {}),
  };
}

/** Numbers of lists, with the lots that the law orders. */
export const drawnListNumbers: DrawnKind = {
  kind: "list-numbers",
  notes: {
    DrawnListNumbers: {
      meaning: "Lists of parties old, new and joined, in one district or in several.",
      failure: "Lists get their numbers in another order, or without the lot that the law orders.",
    },
  },
  draw(draws, { bodies }) {
    const type = draws.oneOf(bodies.filter((body) => body !== "ER" && isElectedIn(body, always)));
    const hasDistricts = ["TK", "EK", "PS"].includes(type);
    const districts = draws.times(hasDistricts ? draws.whole(1, 4) : 1, (index) => index + 1);
    const drawn = draws.times(draws.whole(1, 6), (index) => drawList(draws, index, districts));
    const late = draws.once(4) ? draws.whole(0, drawn.length - 1) : -1;
    const lists = drawn.map((list, index) =>
      index === late ? { ...list, appeal: "declared-valid" } : list,
    );
    const bare = { type, day: drawDayAround(draws, numberingFacts), districts, lists };
    const parsed = parseWithSchema(operations["list-numbers"].input, bare);
    if (parsed.status === "refused") return null;
    const ties = orderByLaw(parsed.value).filter((equals) => equals.length > 1);
    const isWhole = draws.once(3) ? draws.whole(0, ties.length) : ties.length;
    const lots = ties.slice(0, isWhole).map((equals) =>
      draws.someOf(
        equals.map(({ id }) => id),
        equals.length,
      ),
    );
    return { flag: "DrawnListNumbers", input: { ...bare, ...(lots.length === 0 ? {} : { lots }) } };
  },
  judge(input): Judged {
    const parsed = parseWithSchema(operations["list-numbers"].input, input);
    if (parsed.status === "refused") return "not-known";
    const { lists, lots = [], ...election } = parsed.value;
    const invalid = new Set(
      lists.flatMap(({ id, appeal }) => (appeal === "declared-invalid" ? [id] : [])),
    );
    const numbers: { list: string; number: number; valid: boolean }[] = [];
    const articles = [{ article: election.type === "EK" ? "S 12" : "I 14" }];
    let used = 0;
    for (const equals of orderByLaw({ ...election, lists })) {
      const options = equals.map(({ id }) => id);
      const order = options.length === 1 ? options : lots[used++];
      if (order === undefined) {
        const question = {
          options,
          numbers: options.map((_, index) => numbers.length + index + 1),
        };
        return { answer: { status: "lot-required", numbers, question }, articles };
      }
      if (order.length !== options.length || !options.every((id) => order.includes(id))) {
        return "not-known";
      }
      for (const id of order) {
        numbers.push({ list: id, number: numbers.length + 1, valid: !invalid.has(id) });
      }
    }
    if (numbers.length < lists.length || used < lots.length) return "not-known";
    return { answer: { status: "completed", numbers }, articles };
  },
};
