import type { Count } from "./count.js";
import type { FieldValue } from "./count-fields.js";
import type { FieldPath } from "./field-path.js";

type Block = Readonly<Record<string, unknown>>;

/** A block with one of its fields replaced, however deep; the rest is the same. */
function withInner(block: Block, names: readonly string[], value: FieldValue): Block {
  const [name, ...rest] = names;
  if (name === undefined) return block;
  if (rest.length === 0) return { ...block, [name]: value };
  return { ...block, [name]: withInner((block[name] ?? {}) as Block, rest, value) };
}

function withField(count: Count, path: FieldPath, value: FieldValue): Count {
  const [name, list, part, candidate] = path.split(".");
  const number = Number(list);
  if (name === "votesPerList") {
    return {
      ...count,
      votesPerList: count.votesPerList.map((line) =>
        line.number === number ? { ...line, votes: value as number } : line,
      ),
    };
  }
  if (name === "lists") {
    const position = Number(candidate) - 1;
    return {
      ...count,
      lists: count.lists.map((lines) => {
        if (lines.number !== number) return lines;
        if (part === "total") return { ...lines, total: value as number };
        const candidateVotes = lines.candidateVotes.map((votes, index) =>
          index === position ? (value as number) : votes,
        );
        return { ...lines, candidateVotes };
      }),
    };
  }
  return withInner(count as unknown as Block, path.split("."), value) as unknown as Count;
}

/** A report with the given fields replaced and all others as they were. */
export function countWithFields<Version extends Count>(
  count: Version,
  fields: readonly { readonly field: FieldPath; readonly value: FieldValue }[],
): Version {
  return fields.reduce<Count>(
    (version, { field, value }) => withField(version, field, value),
    count,
  ) as Version;
}
