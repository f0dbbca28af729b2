import { listNumbersOf } from "../../law/lists/numbering.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { provisionOn } from "../../law/timeline/provision.js";
import type { ArticleReference } from "../../model/article.js";
import type { Expected } from "../../model/expected.js";
import { parseTogether } from "../../model/parse-together.js";
import { type Refused, refused, shown } from "../../model/refusal.js";
import { checkNumbering } from "./check-numbering.js";
import {
  type ListNumberingInput,
  type ListToNumber,
  listNumberingSchema,
} from "./list-numbering-input.js";
import { inOrderOfTheLaw, type NumberingGround, type TiedLists } from "./tied-lists.js";

/** A list with its number on the ballot. */
export interface NumberedList {
  /** The id of the list, as it was given. */
  readonly list: string;
  /** The number it gets on the ballot. */
  readonly number: number;
  /** Why it has this number: votes at the last election, districts, a lot, an appeal. */
  readonly ground: NumberingGround;
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Which of the drawn lots decided, counted from 0; null: none. */
  readonly lot: number | null;
  /** False: declared invalid on appeal; the number stays empty (article I 16). */
  readonly valid: boolean;
}

/** The lot the law orders: in which order these lists get these numbers. */
export interface NumberingLot {
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The lists between which the lot is drawn, by id. */
  readonly options: readonly string[];
  /** The numbers that they get, in the order drawn. */
  readonly numbers: readonly number[];
}

/** Every list has its number. */
export interface ListsNumbered {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Every list with its number, in ascending order. */
  readonly numbers: readonly NumberedList[];
}

/** The law orders a lot first. */
export interface NumberingLotRequired {
  /** The law orders a lot first. */
  readonly status: "lot-required";
  /** The lists that have their number already. */
  readonly numbers: readonly NumberedList[];
  /** Which lists are drawn, for which numbers. */
  readonly question: NumberingLot;
}

function isOrderOf(drawn: readonly string[], options: readonly string[]): boolean {
  const named = new Set(drawn);
  return drawn.length === options.length && options.every((option) => named.has(option));
}

function numbered(
  tie: TiedLists,
  order: readonly string[],
  first: number,
  lot: number | null,
): NumberedList[] {
  const declared = tie.lists.filter(({ appeal }) => appeal === "declared-invalid");
  const invalid = new Set(declared.map(({ id }) => id));
  return order.map((id, index) => ({
    list: id,
    number: first + index,
    ground: tie.ground,
    article: tie.article,
    lot,
    valid: !invalid.has(id),
  }));
}

/**
 * The numbers of the lists at the next election: articles I 13, I 14 (1, 2, 3) and I 16 (1, 2), for
 * the Senate S 11, S 12 (1, 2, 3) and S 14. First the lists of parties that won a seat at the last
 * election of the body, by votes; then the others, by number of districts (until 2013-11-30 in
 * three rounds, I 14 (4, 5)). Lots decide ties: each lot is answered by the tied lists in the order
 * drawn. A list declared invalid on appeal leaves a gap, one declared valid gets the number after the last
 * (until 2013-11-30 its ordinary place; for the Senate by analogy): several of them in the order given,
 * which is that of the judgments.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-property`, `too-small`,
 * `too-large`, `not-an-integer`), doubled lists or districts (`duplicate`), districts that are not
 * of the election (`unknown-reference`), lots that are not an order of the tied lists
 * (`lot-option-unknown`) or that nobody asked (`lot-not-asked`), and days before the Electoral Act
 * of 1989 (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * numberLists({
 *   type: "GR", day: "2026-03-18",
 *   lists: [{ id: "A", previous: [{ votes: 900, seats: 2 }] }, { id: "B" }],
 * }); // completed: A 1, B 2
 * ```
 */
export function numberLists(
  input: ListNumberingInput,
): ListsNumbered | NumberingLotRequired | Refused {
  const parsed = parseTogether(listNumberingSchema, input, checkNumbering);
  if (parsed.status === "refused") return parsed;
  const { type, day, districts = [1], lists, lots = [] } = parsed.value;
  const timeline = listNumbersOf(type);
  const provision = provisionOn(timeline, day);
  if (provision === undefined) return noRulesOnDay(timeline, day);

  const { validOnAppeal } = provision.value;
  const isLast = ({ appeal }: ListToNumber): boolean =>
    validOnAppeal !== null && appeal === "declared-valid";
  const inSession = inOrderOfTheLaw(
    lists.filter((list) => !isLast(list)),
    districts,
    provision,
  );
  const onAppeal = lists.filter(isLast).map(
    (list): TiedLists => ({
      ground: "declared-valid-on-appeal",
      article: validOnAppeal ?? provision.article,
      lists: [list],
    }),
  );
  const numbers: NumberedList[] = [];
  let used = 0;
  for (const tie of [...inSession, ...onAppeal]) {
    const options = tie.lists.map(({ id }) => id);
    const first = numbers.length + 1;
    if (options.length === 1) {
      numbers.push(...numbered(tie, options, first, null));
      continue;
    }
    const drawn = lots[used];
    if (drawn === undefined) {
      const question = {
        article: tie.article,
        options,
        numbers: options.map((_, index) => first + index),
      };
      return { status: "lot-required", numbers, question };
    }
    if (!isOrderOf(drawn, options)) {
      return lotRefused(used, "lot-option-unknown", { kind: "order-of", values: options }, drawn);
    }
    numbers.push(...numbered(tie, drawn, first, used));
    used += 1;
  }
  const [surplus] = lots.slice(used);
  if (surplus !== undefined)
    return lotRefused(used, "lot-not-asked", { kind: "rule", rule: "no-more-lots" }, surplus);
  return { status: "completed", numbers };
}

function lotRefused(
  index: number,
  code: "lot-option-unknown" | "lot-not-asked",
  expected: Expected,
  drawn: readonly string[],
): Refused {
  return refused([{ path: ["lots", index], code, expected, actual: shown(drawn.join(", ")) }]);
}
