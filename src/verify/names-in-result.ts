import type { EmlResult } from "../eml/documents/result.js";
import type { VerifiedFile } from "./check-files.js";
import { grouped } from "./indexed.js";
import { printedFields } from "./person-fields.js";
import type { Statement } from "./statement.js";
import type { VerifiedField } from "./verified-field.js";

type Printed = ReadonlyMap<VerifiedField, string>;

/** Somebody on a list, as a file prints him or her. */
interface Person {
  readonly list: number;
  readonly printed: Printed;
}

const nameOf = ({ list, printed }: Person): string =>
  JSON.stringify([list, printed.get("initials"), printed.get("prefix"), printed.get("last-name")]);

/** The people whom result files name. */
function named(results: readonly VerifiedFile<EmlResult>[]): readonly Person[] {
  return results.flatMap(({ document: { contests } }) =>
    contests.flatMap(({ lists }) =>
      lists.flatMap(({ number: list, candidates }) =>
        candidates.map((candidate) => ({
          list,
          printed: new Map(
            printedFields(candidate).map(({ field, value }) => [field, value] as const),
          ),
        })),
      ),
    ),
  );
}

const shared = (one: Printed, other: Printed): number =>
  [...one].filter(([field, value]) => other.get(field) === value).length;

/**
 * Which people, of those that statements are about, result files name: as many of a name on a list as
 * they name, those first who are most alike.
 */
export function peopleInResult(
  statements: readonly Statement[],
  results: readonly VerifiedFile<EmlResult>[],
): ReadonlySet<string> {
  const ofPerson = grouped(
    statements.filter(({ position }) => position !== undefined),
    ({ about }) => about,
  );
  const people = [...ofPerson].map(([about, said]) => ({
    about,
    list: said[0]?.list ?? 0,
    printed: new Map(said.map(({ field, value }) => [field, value] as const)),
  }));
  const ofName = grouped(people, nameOf);
  const found = new Set<string>();
  for (const person of named(results)) {
    const free = (ofName.get(nameOf(person)) ?? []).filter(({ about }) => !found.has(about));
    const [nearest] = free
      .map((each) => ({ about: each.about, alike: shared(person.printed, each.printed) }))
      .sort((one, other) => other.alike - one.alike);
    if (nearest !== undefined) found.add(nearest.about);
  }
  return found;
}
