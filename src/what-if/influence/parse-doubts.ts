import { maximumVotes } from "../../model/bounds.js";
import { hasCandidates } from "../../model/election/election.js";
import { ownOnly } from "../../model/has.js";
import { parseShape } from "../../model/options/parse-shape.js";
import { arrayOf, integer, objectOf, type Shape, text } from "../../model/options/shape.js";
import {
  accepted,
  issueCollector,
  type Parsed,
  type Refuse,
  refused,
} from "../../model/refusal.js";
import type { Case } from "../../seats/case.js";
import type { Doubts, PlaceOfVotes } from "./votes-in-doubt.js";

const figure = integer(0, maximumVotes);
const votesShape = arrayOf(
  objectOf({ number: integer(1, 9_999), candidateVotes: arrayOf(figure, 0, 9_999) }, [
    "number",
    "candidateVotes",
  ]),
  0,
  9_999,
);
const unitShape = objectOf(
  {
    unit: text(1, 200),
    votesInDoubt: figure,
    votes: votesShape,
    district: integer(1, 9_999),
  },
  ["unit", "votesInDoubt"],
);
const unitsShape = arrayOf(unitShape, 0, 99_999);

type Unit = typeof unitShape extends Shape<infer Value> ? Value : never;

/** Every place of an election where votes can come and go, in the order of its lists. */
function placesOf({ election }: Case): readonly PlaceOfVotes[] {
  return election.groups.flatMap(({ number, lists }, group) =>
    lists.flatMap((list, at): PlaceOfVotes[] => {
      if (!hasCandidates(list)) {
        const votes = list.listVotes.reduce((sum, one) => sum + one, 0);
        return [{ group: number, at: [group, at], position: null, votes }];
      }
      return list.candidates.map((_, position) => {
        const votes = list.votes.reduce((sum, row) => sum + (row[position] ?? 0), 0);
        return { group: number, at: [group, at], position, votes };
      });
    }),
  );
}

/**
 * Units in doubt, held against the election: a unit twice (`duplicate`), a list or district that is not
 * there (`unknown-reference`), lists that differ by district without the district (`missing`), other
 * candidates than the list has (`wrong-length`), more votes than the election has for somebody
 * (`too-large`).
 */
export function parseDoubts(given: Case, units: unknown): Parsed<Doubts> {
  const read = parseShape(unitsShape, units, ["units"]);
  if (read.status === "refused") return read;
  const places = placesOf(given);
  const { issues, refuse } = issueCollector();
  const seen = new Set<string>();
  const found = read.value.map((unit, at) => {
    const path = ["units", at];
    if (seen.has(unit.unit)) {
      refuse([...path, "unit"], "duplicate", { kind: "once", what: "unit" }, unit.unit);
    }
    seen.add(unit.unit);
    const removable = removableIn(given, unit, places, path, refuse);
    return { unit: unit.unit, most: unit.votesInDoubt, removable };
  });
  // Which unit comes first says nothing.
  found.sort((left, right) => (left.unit < right.unit ? -1 : 1));
  const total = found.reduce((sum, { most }) => sum + most, 0);
  if (total > maximumVotes - given.votes) {
    refuse(["units"], "total-too-large", { kind: "at-most", limit: maximumVotes }, total);
  }
  return issues.length > 0 ? refused(issues) : accepted({ places, units: found, total });
}

function removableIn(
  { election }: Case,
  unit: Unit,
  places: readonly PlaceOfVotes[],
  path: readonly (string | number)[],
  refuse: Refuse,
): readonly number[] {
  const { votes, district } = ownOnly(unit);
  const known = election.districts.some(({ number }) => number === district);
  if (district !== undefined && !known) {
    refuse(
      [...path, "district"],
      "unknown-reference",
      { kind: "reference", to: "district" },
      district,
    );
  }
  if (votes === undefined) return places.map((place) => place.votes);
  const removable = places.map(() => 0);
  const seen = new Set<number>();
  votes.forEach(({ number, candidateVotes }, at) => {
    const where = [...path, "votes", at];
    if (seen.has(number)) {
      refuse([...where, "number"], "duplicate", { kind: "once", what: "list" }, number);
    }
    seen.add(number);
    const group = election.groups.findIndex((one) => one.number === number);
    const lists = election.groups[group]?.lists ?? [];
    if (lists.length === 0) {
      refuse([...where, "number"], "unknown-reference", { kind: "reference", to: "list" }, number);
      return;
    }
    const list =
      lists.length === 1
        ? 0
        : lists.findIndex(({ districts }) => districts.some((own) => own === district));
    if (list === -1) {
      const code = district === undefined ? "missing" : "unknown-reference";
      refuse([...path, "district"], code, { kind: "reference", to: "district" }, district);
      return;
    }
    const own = places.flatMap((place, index) =>
      place.at[0] === group && place.at[1] === list ? [{ ...place, index }] : [],
    );
    const withoutCandidates = own[0]?.position === null;
    if (!withoutCandidates && own.length !== candidateVotes.length) {
      const expected = {
        kind: "exactly",
        count: own.length,
        of: "votes-of-candidates",
      } as const;
      refuse([...where, "candidateVotes"], "wrong-length", expected, candidateVotes);
      return;
    }
    const figures = withoutCandidates
      ? [candidateVotes.reduce((sum, one) => sum + one, 0)]
      : candidateVotes;
    own.forEach((place, position) => {
      const counted = figures[position] ?? 0;
      removable[place.index] = counted;
      if (counted <= place.votes) return;
      const expected = { kind: "at-most", limit: place.votes, of: "votes" } as const;
      refuse([...where, "candidateVotes", position], "too-large", expected, counted);
    });
  });
  return removable;
}
