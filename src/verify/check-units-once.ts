import type { EmlCount } from "../eml/documents/count.js";
import { unitKey } from "./contest-key.js";
import type { CountedContest } from "./counted-file.js";
import type { FileFinding } from "./finding-kinds.js";
import { indexed } from "./indexed.js";

/** A station may say its number only; then it is of the committee that made the count. */
function keyIn(authority: string, id: string): string {
  const key = unitKey(id);
  return key.startsWith("SB") ? unitKey(`${authority}::${key}`) : key;
}

/** Says which units a count has twice, under one identifier in two notations: `0014::SB1` and `0014::SB01`. */
export function checkUnitsOnce(
  file: string,
  { authority }: Pick<EmlCount, "authority">,
  contests: readonly CountedContest[],
): readonly FileFinding[] {
  return contests.flatMap(({ units }) =>
    indexed(units, ({ id }) => keyIn(authority.id, id)).doubled.map(
      ({ first, second }): FileFinding => ({
        severity: "fault",
        code: "unit-twice",
        file,
        expected: first.id,
        actual: second.id,
      }),
    ),
  );
}
