import { isLater } from "../model/count/report-order.js";
import type { Expected } from "../model/expected.js";
import { ownOnly } from "../model/has.js";
import { type RefusalIssue, shown } from "../model/refusal.js";
import type { LatestSession, LevelRequest } from "./level-request.js";
import { bodyInId, identityOfUnit } from "./unit-identity.js";
import type { UnitSource } from "./unit-tally.js";

/** The newest report that is known of each unit, by a name of the unit. */
type Newest = ReadonlyMap<string, LatestSession>;

function newestBy(latest: readonly LatestSession[], nameOf: (unit: string) => string): Newest {
  const newest = new Map<string, LatestSession>();
  for (const known of latest) {
    const name = nameOf(known.unit);
    const other = newest.get(name);
    if (other === undefined || isLater(known, other)) newest.set(name, known);
  }
  return newest;
}

/** A unit of a sum, at any depth, with its name in the body that it is in. */
interface PlacedUnit {
  readonly source: UnitSource;
  readonly place: string;
}

/** What a unit is called in the body that it is in: `0668::SB1`, `HSB6::0668`. */
function placeOf(unit: string, body: string): string {
  return identityOfUnit({ unit, level: "polling-station" }, body);
}

function everyUnit(body: string, units: readonly UnitSource[]): readonly PlacedUnit[] {
  return units.flatMap((source) => [
    { source, place: placeOf(source.unit, body) },
    ...everyUnit(source.unit, source.from),
  ]);
}

function staleIssue(known: LatestSession, source: UnitSource): RefusalIssue {
  const expected: Expected = { kind: "named", what: "session", name: `${known.session}` };
  const path = [source.unit, "session"];
  return { path, code: "not-allowed", expected, actual: shown(source.session) };
}

function missingIssue({ unit }: LatestSession): RefusalIssue {
  const expected: Expected = { kind: "named", what: "count-of-unit", name: unit };
  return { path: [unit], code: "missing", expected, actual: shown(undefined) };
}

/**
 * Figures, at any depth, of an older report than the newest that is known; and reports that are known of a unit
 * in a body of this sum, which the sum has not: it was forgotten, and first counted in a later session.
 */
export function staleIssues(
  given: LevelRequest,
  from: readonly UnitSource[],
): readonly RefusalIssue[] {
  const { unit: body, latest = [] } = ownOnly(given);
  if (latest.length === 0) return [];
  const byPlace = newestBy(latest, (unit) => placeOf(unit, body));
  const byName = newestBy(latest, (unit) => unit);
  const all = everyUnit(body, from);
  const places = new Set(all.map(({ place }) => place));
  const stale = all.flatMap(({ source, place }) => {
    const known = byPlace.get(place) ?? byName.get(source.unit);
    return known !== undefined && isLater(known, source) ? [staleIssue(known, source)] : [];
  });
  const addingUp = new Set(
    [{ unit: body, from }, ...all.map(({ source }) => source)]
      .filter((one) => one.from.length > 0)
      .map(({ unit }) => identityOfUnit({ unit, level: "municipality" }, "")),
  );
  const forgotten = [...byPlace].flatMap(([place, known]) => {
    const own = bodyInId(known.unit);
    return own !== undefined && addingUp.has(own) && !places.has(place) ? [known] : [];
  });
  return [...stale, ...forgotten.map(missingIssue)];
}
