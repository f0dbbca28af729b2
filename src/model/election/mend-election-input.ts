import type { RefusalIssue } from "../refusal.js";
import {
  type ElectionInput,
  electionInputSchema,
  type ParsedElectionInput,
} from "./election-input.js";

type Path = readonly PropertyKey[];

/** Input with something neutral in every place that its schema refused. */
export interface MendedInput {
  readonly value: ParsedElectionInput;
  /** Whether an issue of the mended input may only be there because of what was mended. */
  readonly follows: (issue: RefusalIssue) => boolean;
}

const leftOut = Symbol("left out");

/** What stands in for a refused place, by its path with `*` for an index; `own` occurs nowhere else. */
const standIns: Readonly<Record<string, (own: number) => unknown>> = {
  type: () => "GR" satisfies ElectionInput["type"],
  day: () => "2000-01-01",
  area: () => leftOut,
  seats: () => 1,
  districts: () => leftOut,
  "districts.*": (own) => own,
  combinations: () => leftOut,
  "combinations.*": (own) => ({ id: `mended-${own}`, groups: [own] }),
  "combinations.*.id": (own) => `mended-${own}`,
  "combinations.*.groups": (own) => [own],
  "combinations.*.groups.*": (own) => own,
  deceased: () => leftOut,
  "deceased.*": (own) => `mended-${own}`,
  blankVotes: () => leftOut,
  groups: () => [],
  "groups.*": (own) => ({ number: own, listVotes: 0 }),
  "groups.*.number": (own) => own,
  "groups.*.name": () => leftOut,
  "groups.*.numberOfCandidates": () => leftOut,
  "groups.*.candidates": () => leftOut,
  "groups.*.candidates.*": (own) => `mended-${own}`,
  "groups.*.votes": () => [],
  "groups.*.votes.*": () => 0,
  "groups.*.listVotes": () => 0,
  "groups.*.lists": (own) => [{ districts: [own], listVotes: [0] }],
  "groups.*.lists.*": (own) => ({ districts: [own], listVotes: [0] }),
  "groups.*.lists.*.districts": (own) => [own],
  "groups.*.lists.*.districts.*": (own) => own,
  "groups.*.lists.*.numberOfCandidates": () => leftOut,
  "groups.*.lists.*.candidates": () => leftOut,
  "groups.*.lists.*.candidates.*": (own) => `mended-${own}`,
  "groups.*.lists.*.votes": () => [],
  "groups.*.lists.*.votes.*": () => [],
  "groups.*.lists.*.votes.*.*": () => 0,
  "groups.*.lists.*.listVotes": () => [],
  "groups.*.lists.*.listVotes.*": () => 0,
};

/** Without these places it is not known which list numbers there are. */
const ofNumbers = /^groups(\.\*(\.number)?)?$/;
/** Nor, without these, who the candidates are. */
const ofCandidates =
  /^groups(\.\*(\.(number|lists(\.\*)?))?)?$|candidates(\.\*)?$|\.votes$|lists\.\*\.votes\.\*$/;
/** Nor, without these, which districts there are. */
const ofDistricts = /^districts(\.\*)?$/;

/** Mends input that the schema refused; null: there is too little left of it to look at. */
export function mendElectionInput(input: unknown): MendedInput | null {
  const { error } = electionInputSchema.safeParse(input);
  if (error === undefined) return null;
  const mended: string[][] = [];
  const copies = new WeakSet<object>();
  let value: unknown = input;
  for (const [index, issue] of error.issues.entries()) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) value = withValue(value, [...issue.path, key], leftOut, copies);
      continue;
    }
    const place = placeOf(issue.path);
    if (place === null) return null;
    // The highest numbers that a list or district can have.
    value = withValue(value, place, standIns[shapeOf(place)]?.(highest - index), copies);
    mended.push(place.map(String));
  }
  const again = electionInputSchema.safeParse(value);
  if (!again.success) return null;
  const shapes = mended.map(shapeOf);
  const own = new Set(mended.flatMap((_, index) => [String(highest - index)]));
  const unknown = (places: RegExp): boolean => shapes.some((shape) => places.test(shape));
  const numbers = unknown(ofNumbers);
  const candidates = unknown(ofCandidates);
  const districts = unknown(ofDistricts);
  const follows = ({ path, code, actual }: RefusalIssue): boolean => {
    const at = path.map(String);
    if (
      (actual.kind === "value" && own.has(actual.text)) ||
      mended.some((place) => startsWith(at, place))
    )
      return true;
    if (code === "unknown-reference") {
      if (at[0] === "combinations") return numbers;
      return at[0] === "deceased" ? candidates : districts;
    }
    return (
      code === "wrong-length" && mended.some((place, index) => misleads(place, shapes[index], at))
    );
  };
  return { value: again.data as ParsedElectionInput, follows };
}

const highest = 9_999;

/** Whether a length at `at` was judged by a place that was mended. */
function misleads(
  place: readonly string[],
  shape: string | undefined,
  at: readonly string[],
): boolean {
  if (shape === "districts") return at.length > 3;
  if (shape === "groups.*.lists.*.districts") return startsWith(at, place.slice(0, 4));
  return shape === "groups.*.lists.*.votes.*" && startsWith(at, place.slice(0, 5));
}

/** The longest beginning of a path that something can stand in for. */
function placeOf(path: Path): PropertyKey[] | null {
  for (let length = path.length; length > 0; length--) {
    const place = path.slice(0, length);
    if (shapeOf(place) in standIns) return place;
  }
  return null;
}

function shapeOf(path: Path): string {
  return path.map((key) => (/^\d+$/.test(String(key)) ? "*" : String(key))).join(".");
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((key, index) => path[index] === key);
}

/** The value with another one at a path; arrays and objects on the way are copied once, into `copies`. */
function withValue(
  value: unknown,
  [key, ...rest]: Path,
  to: unknown,
  copies: WeakSet<object>,
): unknown {
  if (key === undefined) return to;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = copies.has(value) ? value : [...value];
    copies.add(items);
    const index = Number(key);
    if (index in items) items[index] = withValue(items[index], rest, to, copies);
    return items;
  }
  const properties = (copies.has(value) ? value : { ...value }) as Record<PropertyKey, unknown>;
  copies.add(properties);
  const changed = withValue(properties[key], rest, to, copies);
  if (changed === leftOut) Reflect.deleteProperty(properties, key);
  else properties[key] = changed;
  return properties;
}
