import type { EmlListVotes } from "../eml/documents/votes.js";
import { ownOnly } from "../model/has.js";
import type { FieldFinding } from "./finding-kinds.js";

type Lists = readonly EmlListVotes[];

/** The ballots of the units of a contest: which candidates stand on which list, by place or code. */
export interface SeenBallots {
  note(unit: string, lists: Lists): void;
  /** The lists of the first unit; undefined: there was none. */
  first(): Lists | undefined;
  /** Where a unit names other candidates than expected. */
  differing(file: string, expected: Lists | undefined): readonly FieldFinding[];
}

const named = ({ number, candidates }: EmlListVotes): string =>
  `${number}: ${candidates
    .map((given) => {
      const { position, shortCode } = ownOnly(given);
      return position ?? shortCode;
    })
    .join(" ")}`;

/** Ballots of no unit yet; of units with the same ballot only the first is kept. */
export function seenBallots(): SeenBallots {
  const units = new Map<string, { readonly unit: string; readonly lists: readonly string[] }>();
  let first: Lists | undefined;
  return {
    note(unit, lists) {
      first ??= lists;
      const onLists = lists.map(named);
      const key = onLists.join("\n");
      if (!units.has(key)) units.set(key, { unit, lists: onLists });
    },
    first: () => first,
    differing(file, expected) {
      if (expected === undefined) return [];
      const total = expected.map(named);
      const known = new Set(total);
      return [...units.values()].flatMap(({ unit, lists }) =>
        lists
          .filter((list) => !known.has(list))
          .map((list): FieldFinding => {
            const number = Number(list.split(":")[0]);
            const there = total.find((each) => each.startsWith(`${number}:`)) ?? "";
            return {
              severity: "fault",
              code: "field-differs",
              file,
              field: "place",
              with: file,
              unit,
              list: number,
              expected: there.slice(`${number}: `.length),
              actual: list.slice(`${number}: `.length),
            };
          }),
      );
    },
  };
}
