import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { EmlDefinition } from "../eml/documents/definition.js";
import type { VerifiedFile } from "./check-files.js";
import { nothing } from "./finding.js";
import type { FieldFinding } from "./finding-kinds.js";
import { indexed } from "./indexed.js";

/** Says which lists carry a name that the definition does not have among the registered ones (G). */
export function checkRegistered(
  { file: definition, document }: VerifiedFile<EmlDefinition>,
  lists: readonly VerifiedFile<EmlCandidateLists>[],
): readonly FieldFinding[] {
  const registered = new Set(document.registeredParties.map(({ name }) => name));
  if (registered.size === 0) return [];
  const named = lists.flatMap(({ file, document: { contests } }) =>
    contests.flatMap((contest) =>
      contest.lists.map(({ number = 0, name }) => ({ file, list: number, name })),
    ),
  );
  const each = indexed(named, ({ list, name }) => `${list} ${name}`).byKey.values();
  const { doubled } = indexed(document.registeredParties, ({ name }) => name);
  const twice = doubled.map(
    ({ second: { name } }): FieldFinding => ({
      severity: "remark",
      code: "field-differs",
      file: definition,
      field: "registered-name",
      with: definition,
      expected: name,
      actual: `${name}, ${name}`,
    }),
  );
  const unregistered = [...each].flatMap(({ file, list, name }): FieldFinding[] =>
    name === "" || registered.has(name)
      ? []
      : [
          {
            severity: "remark",
            code: "field-differs",
            file,
            field: "registered-name",
            with: definition,
            list,
            expected: nothing,
            actual: name,
          },
        ],
  );
  return [...twice, ...unregistered];
}
