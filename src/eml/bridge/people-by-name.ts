import type { EmlCandidate, EmlCandidateLists } from "../documents/candidate-list.js";
import { shownPersonName } from "./person-name.js";

/** A candidate at a place of a list, in the contest (district) of candidate lists. */
interface NominatedPlace {
  readonly contest: string;
  readonly list: number;
  readonly position: number;
  readonly candidate: EmlCandidate;
}

/** Who people are where files have no short codes: by list, name and place of residence. */
export interface PeopleByName {
  /** The id of who stands at a place; undefined where nobody with a name does. */
  idAt(contest: string, list: number, position: number): string | undefined;
  /** Whether others have the name of who stands there, whom the files do not tell apart between districts. */
  isAmbiguousAt(contest: string, list: number, position: number): boolean;
}

/** A person in whatever district: by list, name and place, as at one position of a list others stand elsewhere. */
function nameOf({ list, candidate: { name, address } }: NominatedPlace): string | undefined {
  if (name === undefined) return undefined;
  const place = address?.locality?.name ?? address?.country?.locality.name ?? "";
  return `${list} ${shownPersonName(name)} (${place})`;
}

/** What a file says of a person beside name and place; undefined where it says nothing. */
function traitsOf({ candidate }: NominatedPlace): string | undefined {
  const said = [candidate.gender ?? candidate.genderAnnex, candidate.birthDate].filter(Boolean);
  return said.length === 0 ? undefined : said.join(", ");
}

function groupedBy<Key>(
  places: readonly NominatedPlace[],
  keyOf: (place: NominatedPlace) => Key,
): ReadonlyMap<Key, readonly NominatedPlace[]> {
  const groups = new Map<Key, NominatedPlace[]>();
  for (const place of places) {
    const group = groups.get(keyOf(place));
    if (group === undefined) groups.set(keyOf(place), [place]);
    else group.push(place);
  }
  return groups;
}

const areDistinct = (values: readonly (string | undefined)[]): boolean =>
  new Set(values).size === values.length && !values.includes(undefined);

const isOneValue = (values: readonly (string | undefined)[]): boolean => new Set(values).size <= 1;

/**
 * What tells bearers of one name apart: nothing, where they are one person; what else the files say of them; or, where
 * the same number stands at the same positions in each district, their position. Undefined where the files do not tell.
 */
function distinction(
  bearers: readonly NominatedPlace[],
): ((bearer: NominatedPlace) => string) | undefined {
  const districts = [...groupedBy(bearers, ({ contest }) => contest).values()];
  const known = bearers.map(traitsOf).filter((traits) => traits !== undefined);
  if (isOneValue(known) && districts.every(({ length }) => length === 1)) return () => "";
  if (districts.every((district) => areDistinct(district.map(traitsOf)))) {
    return (bearer) => `, ${traitsOf(bearer)}`;
  }
  const standing = districts.map((district) =>
    district.map((bearer) => `${bearer.position} ${traitsOf(bearer) ?? ""}`).join(),
  );
  return isOneValue(standing) ? ({ position }) => `, ${position}` : undefined;
}

function placesOf(files: readonly EmlCandidateLists[]): readonly NominatedPlace[] {
  return files.flatMap(({ contests }) =>
    contests.flatMap(({ id: contest, lists }) =>
      lists.flatMap(({ number: list = 0, candidates }) =>
        candidates.map((candidate, at) => ({
          ...{ contest, list, candidate },
          position: candidate.position ?? at + 1,
        })),
      ),
    ),
  );
}

/** Two equal names on one list are two people; one name on the lists of two districts is one person. */
export function peopleByName(files: readonly EmlCandidateLists[]): PeopleByName {
  const ids = new Map<string, string>();
  const ambiguous = new Set<string>();
  const keyOf = (contest: string, list: number, position: number) =>
    JSON.stringify([contest, list, position]);
  for (const [name, bearers] of groupedBy(placesOf(files), nameOf)) {
    if (name === undefined) continue;
    const distinguished = distinction(bearers);
    for (const bearer of bearers) {
      const key = keyOf(bearer.contest, bearer.list, bearer.position);
      if (distinguished === undefined) ambiguous.add(key);
      ids.set(key, `${name}${distinguished?.(bearer) ?? ""}`);
    }
  }
  return {
    idAt: (contest, list, position) => ids.get(keyOf(contest, list, position)),
    isAmbiguousAt: (contest, list, position) => ambiguous.has(keyOf(contest, list, position)),
  };
}
