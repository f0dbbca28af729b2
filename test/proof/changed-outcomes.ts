import type { Answered } from "./followed-outcomes.js";

type Path = readonly (string | number)[];

/** An outcome with one place changed. */
export interface ChangedOutcome {
  readonly path: Path;
  readonly changed: Answered;
}

/** What the reader of outcomes does not read on purpose, and why. */
export const notRead: ReadonlyMap<string, string> = new Map([
  ["article", "an article decides no seat"],
  ["rules", "the rules follow from the body and the day, which are read"],
  ["preferenceThreshold", "who is elected is not in the proven law"],
  ["takesPart", "the figure follows from the rules and the votes, which are read"],
  ["figures", "the figures of a lot repeat what the comparison says"],
  ["provisions", "what became of a provision follows from the steps"],
  ["remarks", "a remark repeats what steps say, and decides no seat"],
  ["districts", "a list is known by its name, which has its number and its lowest district"],
  ["elected", "who is elected is not in the proven law"],
  ["electedOnOtherList", "who is elected is not in the proven law"],
  ["electedInOtherGroup", "who is elected is not in the proven law"],
  ["ranking", "who is elected is not in the proven law"],
]);

/** Judged under the readings that are asked for, an outcome's own are not looked at. */
const ownReadings = "readings";

const statuses = ["completed", "lot-required"];
const unknownLine = { kind: "coin", question: { kind: "coin" }, drawn: [] };

const onPersons: ReadonlySet<string> = new Set([
  "candidates-deceased",
  "preference-threshold",
  "preference-seat",
  "seat-withheld",
  "list-order-seat",
  "seat-passed",
  "elected-in-several-groups",
  "ranking",
  "preference-candidate",
]);

/** Every way to change one place of the seats in an outcome: a figure, a name, a line more or less. */
export function changedOutcomes(outcome: Answered): readonly ChangedOutcome[] {
  return changesOf(outcome).map((change) => changed(outcome, change));
}

/** One of them, that the number leads to without making the others. */
export function changedOutcome(outcome: Answered, which: number): ChangedOutcome {
  const draw = drawsFrom(which);
  const otherStatus = statuses.find((status) => status !== outcome.status);
  const change =
    draw(100) === 0 ? { path: ["status"], to: otherStatus } : someChangeAt(outcome, draw);
  return changed(outcome, change);
}

type Draw = (below: number) => number;

/** Numbers below what is asked, always the same after the same seed. */
function drawsFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function someChangeAt(value: unknown, draw: Draw): Change {
  if (Array.isArray(value)) return someChangeOfItems(value, draw);
  if (typeof value !== "object" || value === null) return one(changesAt(value), draw);
  const properties = readProperties(value);
  if (properties.length === 0) return { path: [], to: null };
  const [key, inner] = one(properties, draw);
  return underKey(key, someChangeAt(inner, draw));
}

function someChangeOfItems(items: readonly unknown[], draw: Draw): Change {
  const index = draw(items.length);
  const item = items[index];
  if (items.length === 0 || isOnPersons(item)) return oneLineMore(items);
  const ofTheList = draw(8);
  if (ofTheList === 0) return oneLineMore(items);
  if (ofTheList === 1) return one(changesOfItem(items, item, index, []), draw);
  return underKey(index, someChangeAt(item, draw));
}

function one<Item>(items: readonly Item[], draw: Draw): Item {
  return items[draw(items.length)] as Item;
}

function changesOf(outcome: Answered): readonly Change[] {
  const otherStatus = statuses.find((status) => status !== outcome.status);
  return [{ path: ["status"], to: otherStatus }, ...changesAt(outcome)];
}

function changed(outcome: Answered, { path, to }: Change): ChangedOutcome {
  return { path, changed: withChange(outcome, path, to) as Answered };
}

interface Change {
  readonly path: Path;
  readonly to: unknown;
}

function changesAt(value: unknown): readonly Change[] {
  if (Array.isArray(value)) return ofItems(value);
  if (typeof value === "object" && value !== null) return ofProperties(value);
  const here = (...others: readonly unknown[]) => others.map((to) => ({ path: [], to }));
  if (typeof value === "number")
    return here(value + 1, value - 1, String(value), null, value + 0.5);
  if (typeof value === "boolean") return here(!value, null);
  return typeof value === "string" ? here(`${value}0`, "", null) : here(0, "nothing");
}

function ofItems(items: readonly unknown[]): readonly Change[] {
  const within = items.flatMap((item, index) =>
    isOnPersons(item) ? [] : changesOfItem(items, item, index, changesAt(item)),
  );
  return [oneLineMore(items), ...within];
}

function oneLineMore(items: readonly unknown[]): Change {
  return { path: [], to: [...items, unknownLine] };
}

function changesOfItem(
  items: readonly unknown[],
  item: unknown,
  index: number,
  inside: readonly Change[],
): readonly Change[] {
  const without = items.filter((_, other) => other !== index);
  const twice = [...items.slice(0, index), item, ...items.slice(index)];
  const next = items[index + 1];
  const swapped = [...items.slice(0, index), next, item, ...items.slice(index + 2)];
  const same = next === undefined || JSON.stringify(next) === JSON.stringify(item);
  return [
    { path: [], to: without },
    { path: [], to: twice },
    ...(same || isOnPersons(next) ? [] : [{ path: [], to: swapped }]),
    ...under(index, inside),
  ];
}

/** A step, a lot or the outcome that waits for one, on persons (P 15 and on). */
export function isOnPersons(item: unknown): boolean {
  const { kind, question } = (item ?? {}) as { kind?: string; question?: { kind: string } };
  return onPersons.has(kind ?? question?.kind ?? "");
}

function ofProperties(value: object): readonly Change[] {
  return readProperties(value).flatMap(([key, inner]) => under(key, changesAt(inner)));
}

function readProperties(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([key]) => !notRead.has(key) && key !== ownReadings)
    .filter(([key, inner]) => !(key === "question" && isOnPersons(inner)));
}

function under(key: string | number, changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => underKey(key, change));
}

function underKey(key: string | number, { path, to }: Change): Change {
  return { path: [key, ...path], to };
}

function withChange(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? withChange(item, rest, to) : item));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [
      name,
      name === key ? withChange(inner, rest, to) : inner,
    ]),
  );
}
