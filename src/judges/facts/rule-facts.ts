import type { ElectionType } from "../../model/election/election-type.js";
import { own } from "../has.js";
import type { RuleFacts } from "./facts.js";
import { type Line, type TableOfFacts, tableOfFacts } from "./table.js";

/** The facts for an election; undefined: there was no such body, or its law is not known. */
export function ruleFactsOf(type: ElectionType, day: string, seats: number): RuleFacts | undefined {
  return factsIn(tableOfFacts, type, day, seats);
}

/** What a table says of an election. */
export function factsIn(
  table: TableOfFacts,
  type: ElectionType,
  day: string,
  seats: number,
): RuleFacts | undefined {
  const { firstDay, ...subjects } = table;
  if (day < firstDay[type]) return undefined;
  const said = <Says>(lines: readonly Line<Says>[]): Says => {
    const last = lines.filter((line) => holds(line, type, day, seats)).at(-1);
    if (last === undefined) throw new RangeError(`nothing is said of ${type} on ${day}`);
    return last.says;
  };
  return {
    from: Object.values(subjects)
      .flatMap((lines: readonly Line<unknown>[]) => daysOfChange(lines, type))
      .reduce(
        (latest, change) => (latest < change && change <= day ? change : latest),
        firstDay[type],
      ),
    ...said(subjects.articles),
    combinations: said(subjects.combinations),
    phases: said(subjects.phases),
    majority: said(subjects.majority),
    exhaustion: said(subjects.exhaustion),
    preference: said(subjects.preference),
    ranking: said(subjects.ranking),
  };
}

function holds(line: Line<unknown>, type: ElectionType, day: string, seats: number): boolean {
  const [from, before, below] = [own(line, "from"), own(line, "before"), own(line, "below")];
  return (
    line.of.includes(type) &&
    (from === undefined || from <= day) &&
    (before === undefined || day < before) &&
    (below === undefined || seats < below)
  );
}

/** The days on which lines begin or end to hold for bodies of this type. */
function daysOfChange(lines: readonly Line<unknown>[], type: ElectionType): string[] {
  return lines
    .filter(({ of }) => of.includes(type))
    .flatMap((line) => [own(line, "from"), own(line, "before")].filter((day) => day !== undefined));
}
