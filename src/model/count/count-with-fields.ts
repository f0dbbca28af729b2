import { countWithFieldsSignature } from "../signatures/made/model.js";
import { refusedArguments } from "../signatures/refused-arguments.js";
import type { Count } from "./count.js";
import type { FieldValue } from "./count-fields.js";
import type { FieldPath } from "./field-path.js";
import type { ListVotes } from "./list-votes.js";

/** A field of a report with what is to stand in it. */
export interface FilledField {
  /** The field of the form, by name. */
  readonly field: FieldPath;
  /** The value. */
  readonly value: FieldValue;
}

/** Replaces a field of an object, however deep; the rest is the same. */
function withInner<Whole extends object>(
  whole: Whole,
  [name, ...rest]: readonly string[],
  value: FieldValue,
): Whole {
  if (name === undefined) return whole;
  const part: unknown = Reflect.get(whole, name);
  const inner = typeof part === "object" && part !== null ? part : {};
  return { ...whole, [name]: rest.length === 0 ? value : withInner(inner, rest, value) };
}

/** What is replaced in each list: its total, and candidates by position. */
type ListChanges = ReadonlyMap<number, ReadonlyMap<string, number>>;

function withList(list: ListVotes, changes: ReadonlyMap<string, number> | undefined): ListVotes {
  if (changes === undefined) return list;
  return {
    ...list,
    total: changes.get("total") ?? list.total,
    candidateVotes: list.candidateVotes.map(
      (votes, index) => changes.get(`candidateVotes.${index + 1}`) ?? votes,
    ),
  };
}

function changesByList(fields: readonly FilledField[]): ListChanges {
  const lists = new Map<number, Map<string, number>>();
  for (const { field, value } of fields) {
    const [, list, ...inner] = field.split(".");
    const number = Number(list);
    const changes = lists.get(number) ?? new Map<string, number>();
    changes.set(inner.join("."), Number(value));
    lists.set(number, changes);
  }
  return lists;
}

/** A report with the given fields replaced and all others as they were. */
export function countWithFields<Version extends Count>(
  count: Version,
  fields: readonly FilledField[],
): Version {
  const refusal = refusedArguments(countWithFieldsSignature, [count, fields]);
  if (refusal !== null) return refusal;
  const inLists = changesByList(fields.filter(({ field }) => field.startsWith("lists.")));
  const inSummary = changesByList(fields.filter(({ field }) => field.startsWith("votesPerList.")));
  const others = fields.filter(({ field }) => !/^(lists|votesPerList)\./.test(field));
  const changed: Version = {
    ...count,
    lists: count.lists.map((list) => withList(list, inLists.get(list.number))),
    votesPerList: count.votesPerList.map((line) => {
      const votes = inSummary.get(line.number)?.get("");
      return votes === undefined ? line : { ...line, votes };
    }),
  };
  return others.reduce(
    (version, { field, value }) => withInner(version, field.split("."), value),
    changed,
  );
}
