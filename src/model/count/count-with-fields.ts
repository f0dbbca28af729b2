import type { ExpectedType } from "../expected.js";
import { type RefusalIssue, refused, shown } from "../refusal.js";
import { countWithFieldsSignature } from "../signatures/made/model.js";
import { refusalOf, refusedAlready } from "../signatures/refused-arguments.js";
import type { Count } from "./count.js";
import { countFields, type FieldValue } from "./count-fields.js";
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

const typeOfField: Readonly<Record<string, ExpectedType>> = {
  number: "integer",
  string: "text",
  boolean: "truth-value",
};

/** What is of another type than what stands in its field: a tick for a figure, a figure for a tick. */
function ofAnotherType(count: Count, fields: readonly FilledField[]): readonly RefusalIssue[] {
  const standing = new Map(countFields(count).map(({ path, value }) => [path, typeof value]));
  return fields.flatMap(({ field, value }, index): RefusalIssue[] => {
    const type = standing.get(field);
    if (type === undefined || type === typeof value) return [];
    const expected = { kind: "type", type: typeOfField[type] ?? "other" } as const;
    const path = ["fields", index, "value"];
    return [{ path, code: "wrong-type", expected, actual: shown(value), field }];
  });
}

/**
 * A report with the given fields replaced and all others as they were. Refuses a value of another type than
 * what stands in the field (`wrong-type`).
 */
export function countWithFields<Version extends Count>(
  count: Version,
  fields: readonly FilledField[],
): Version {
  const refusal = refusalOf(countWithFieldsSignature, [count, fields]);
  if (refusal !== null) return refusedAlready(refusal);
  const issues = ofAnotherType(count, fields);
  if (issues.length > 0) return refusedAlready(refused(issues));
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
