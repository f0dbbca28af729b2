import type { EmlResult } from "../eml/documents/result.js";
import type { VerifiedFile } from "./check-files.js";
import type { VerifiedField } from "./finding.js";
import { grouped } from "./indexed.js";
import type { Statement } from "./statement.js";

/** A name on a list, as the result and the candidate lists both print it. */
const keyOf = (list: number, initials: string, prefix: string, lastName: string): string =>
  JSON.stringify([list, initials, prefix, lastName]);

/** The people whom result files name. */
export function namesInResult(results: readonly VerifiedFile<EmlResult>[]): ReadonlySet<string> {
  return new Set(
    results.flatMap(({ document: { contests } }) =>
      contests.flatMap(({ lists }) =>
        lists.flatMap(({ number, candidates }) =>
          candidates.map(({ name: { initials = "", prefix = "", lastName } }) =>
            keyOf(number, initials, prefix, lastName),
          ),
        ),
      ),
    ),
  );
}

/** Of each person that statements are about the name, as {@link namesInResult} has it. */
export function namesOfPeople(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const people = statements.filter(({ position }) => position !== undefined);
  return new Map(
    [...grouped(people, ({ about }) => about)].map(([about, said]) => {
      const of = (field: VerifiedField): string =>
        said.find((each) => each.field === field)?.value ?? "";
      const list = said[0]?.list ?? 0;
      return [about, keyOf(list, of("initials"), of("prefix"), of("last-name"))];
    }),
  );
}
