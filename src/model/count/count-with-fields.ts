import type { Count } from "./count.js";
import type { FieldValue } from "./count-fields.js";
import type { FieldPath } from "./field-path.js";

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

function withField<Version extends Count>(
  count: Version,
  path: FieldPath,
  value: FieldValue,
): Version {
  const [name, list, part, candidate] = path.split(".");
  const number = Number(list);
  const figure = Number(value);
  if (name === "votesPerList") {
    return {
      ...count,
      votesPerList: count.votesPerList.map((line) =>
        line.number === number ? { ...line, votes: figure } : line,
      ),
    };
  }
  if (name === "lists") {
    const position = Number(candidate) - 1;
    return {
      ...count,
      lists: count.lists.map((lines) => {
        if (lines.number !== number) return lines;
        if (part === "total") return { ...lines, total: figure };
        const candidateVotes = lines.candidateVotes.map((votes, index) =>
          index === position ? figure : votes,
        );
        return { ...lines, candidateVotes };
      }),
    };
  }
  return withInner(count, path.split("."), value);
}

/** A report with the given fields replaced and all others as they were. */
export function countWithFields<Version extends Count>(
  count: Version,
  fields: readonly { readonly field: FieldPath; readonly value: FieldValue }[],
): Version {
  return fields.reduce((version, { field, value }) => withField(version, field, value), count);
}
