import { type Catalogue, known, missingSet } from "../elections/catalogue.js";
import type { KnownElection } from "../elections/known-election.js";
import { asTheLaw, chosen, type State, settingsOf } from "../state/state.js";
import { type Calculated, calculate } from "./calculate.js";
import { paintsOf } from "./party-colours.js";
import { seatsOf } from "./seats-of.js";

/** What a party had in one election. */
export interface HadThen {
  readonly votes: number;
  readonly seats: number;
}

/** A list that stood in one or both of two elections. */
export interface ListInYears {
  readonly name: string;
  /** Null: no list of this name stood. */
  readonly before: HadThen | null;
  readonly after: HadThen | null;
  /** Which of the colours of the page it has. */
  readonly paint: number;
}

/** Two elections of one body laid beside each other, the earlier first. */
export interface TwoYears {
  readonly before: { readonly name: string; readonly votes: number };
  readonly after: { readonly name: string; readonly votes: number };
  readonly lists: readonly ListInYears[];
}

/** Years of councils of which the page has a file. */
const councilYears = ["2018", "2022", "2026"] as const;

/** The other elections of the same body, from late to early: those that are there, and those that may be loaded. */
export function otherYears(
  { source }: Pick<State, "source">,
  catalogue: Catalogue,
): readonly { readonly id: string; readonly year: string }[] {
  const election = known(catalogue, source);
  if (election === undefined) return [];
  const there = [...catalogue.elections.values()].filter(
    (one) =>
      one.id !== election.id &&
      one.type === election.type &&
      (one.type === "TK" || one.area === election.area),
  );
  const unloaded =
    election.type === "GR"
      ? councilYears
          .map((year) => election.id.replace(/^GR\d{4}/, `GR${year}`))
          .filter((id) => id !== election.id && missingSet(catalogue, id) !== null)
      : [];
  return [
    ...there.map(({ id, day }) => ({ id, year: nameOf({ id, day }, there) })),
    ...unloaded.map((id) => ({ id, year: id.slice(2, 6) })),
  ].sort((one, other) => (one.year < other.year ? 1 : one.year > other.year ? -1 : 0));
}

/** The year of an election, or its day where there were two in one year. */
function nameOf(
  { id, day }: Pick<KnownElection, "id" | "day">,
  others: readonly KnownElection[],
): string {
  const year = day.slice(0, 4);
  return others.some((one) => one.id !== id && one.day.startsWith(year)) ? day : year;
}

/** Names are held against each other as they are given, but for capitals and blanks. */
function key(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

interface OfYear {
  readonly name: string;
  readonly day: string;
  readonly lists: readonly { readonly name: string; readonly had: HadThen }[];
}

function ofYear(day: string, lists: State["lists"], calculated: Calculated): OfYear {
  const seats = seatsOf(calculated);
  return {
    name: day.slice(0, 4),
    day,
    lists: lists.map(({ name, votes }, at) => ({
      name: name === "" ? String(at + 1) : name,
      had: { votes, seats: seats.get(String(at + 1)) ?? 0 },
    })),
  };
}

function votesIn({ lists }: OfYear): number {
  return lists.reduce((sum, { had }) => sum + had.votes, 0);
}

/** The election on the page beside the other one that was chosen; null: none was, or there is no result. */
export function twoYears(
  state: State,
  result: Calculated | null,
  catalogue: Catalogue,
): TwoYears | null {
  const other = known(catalogue, state.otherYear);
  if (other === undefined || result === null || other.type !== state.type) return null;
  if (result.election.groups.length !== state.lists.length) return null;
  const usual = {
    ...settingsOf(state),
    whatIf: asTheLaw,
    preset: "default",
    readings: {},
  } as const;
  const then = calculate({ ...usual, ...chosen(other), lots: other.lots }, "");
  if (then.status === "refused") return null;
  const sides = [ofYear(state.day, state.lists, result), ofYear(other.day, other.lists, then)];
  const [before, after] = sides.sort((one, two) => (one.day < two.day ? -1 : 1));
  if (before === undefined || after === undefined) return null;
  const left = new Map(before.lists.map(({ name, had }) => [key(name), had]));
  const both = after.lists.map(({ name, had }) => {
    const earlier = left.get(key(name)) ?? null;
    left.delete(key(name));
    return { name, before: earlier, after: had };
  });
  const gone = before.lists
    .filter(({ name }) => left.has(key(name)))
    .map(({ name, had }) => ({ name, before: had, after: null }));
  const lists = [...both, ...gone];
  const paints = paintsOf(lists, true);
  const isSame = before.name === after.name;
  return {
    before: { name: isSame ? before.day : before.name, votes: votesIn(before) },
    after: { name: isSame ? after.day : after.name, votes: votesIn(after) },
    lists: lists.map((list, at) => ({ ...list, paint: paints[at] ?? 0 })),
  };
}
