import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import type { RuleFacts } from "../../../src/judges/facts/facts.js";
import { factsIn, ruleFactsOf } from "../../../src/judges/facts/rule-facts.js";
import { type TableOfFacts, tableOfFacts } from "../../../src/judges/facts/table.js";
import { factsUnderOverlay } from "../../../src/judges/facts/under-overlay.js";
import { factsUnderReadings } from "../../../src/judges/facts/under-readings.js";
import { presets } from "../../../src/law/readings/presets.js";
import { readingRegistry } from "../../../src/law/readings/registry.js";
import { rulesOfBodies } from "../../../src/law/rule-set.js";
import type { Timeline } from "../../../src/law/timeline/provision.js";
import { day as dayOf, nextDay, previousDay } from "../../../src/model/day.js";
import { type ElectionType, electionTypes } from "../../../src/model/election/election-type.js";
import type { Readings } from "../../../src/model/outcome/readings.js";
import { overlays } from "../overlays.js";
import { changesOfTable, daysIn, sizesIn } from "./changes-of-table.js";
import { lawAsFacts } from "./law-as-facts.js";

const lawsDays = Object.values(rulesOfBodies).flatMap((body) =>
  Object.values(body).flatMap((timeline: Timeline<unknown>) =>
    timeline.flatMap(({ from, until }) => [from, ...(until === null ? [] : [nextDay(until)])]),
  ),
);
const lawsSizes = Object.values(rulesOfBodies).flatMap(
  ({ residualSeats, preferenceThreshold, ranking }) =>
    [...residualSeats, ...preferenceThreshold, ...ranking].flatMap(({ value }) =>
      (value ?? []).flatMap(({ below }) => below ?? []),
    ),
);

/** Every day on which anything changes, in the law or in the facts, with the days around it. */
const days = [
  ...new Set(
    [...lawsDays, ...daysIn(tableOfFacts)].flatMap((changed) => {
      const day = dayOf(changed);
      return [previousDay(day), day, nextDay(day)];
    }),
  ),
].sort();

/** Every number of seats on which anything turns, with those around it; one seat, and many. */
const sizes = [
  ...new Set([
    ...[1, 150],
    ...[...lawsSizes, ...sizesIn(tableOfFacts), 19].flatMap((size) => [size - 1, size, size + 1]),
  ]),
];

/** The presets, and each answer to each contested question apart. */
const everyReading: readonly Readings[] = [
  ...Object.values(presets),
  ...Object.values(readingRegistry).flatMap(({ id, options }) =>
    options.map((option): Readings => ({ ...presets.default, [id]: option })),
  ),
];

type FactsOf = (day: string, seats: number) => RuleFacts | undefined;

/** Where two accounts of the law part; undefined: nowhere. */
function parting(one: FactsOf, other: FactsOf): string | undefined {
  for (const day of days) {
    for (const seats of sizes) {
      const [left, right] = [one(day, seats), other(day, seats)];
      if (left !== right && !isDeepStrictEqual(left, right)) return `${day}, ${seats} seats`;
    }
  }
  return undefined;
}

/** The same account, worked out once for each day and size. */
function kept(factsOf: FactsOf): FactsOf {
  const known = new Map<string, RuleFacts | undefined>();
  return (day, seats) => {
    const key = `${day}/${seats}`;
    if (!known.has(key)) known.set(key, factsOf(day, seats));
    return known.get(key);
  };
}

const lawOf =
  (type: ElectionType, readings: Readings): FactsOf =>
  (day, seats) =>
    lawAsFacts(type, day, seats, readings);

/** The law of each type as it is read by default, worked out once. */
const lawByDefault = new Map(
  electionTypes.map((type) => [type, kept(lawOf(type, presets.default))]),
);

/** The facts as they are, which say what the law says. */
const factsAsTheyAre = new Map(
  electionTypes.map((type) => [
    type,
    kept((day, seats) => factsIn(tableOfFacts, type, day, seats)),
  ]),
);

/** Whether two accounts are made of the very same parts, and nothing has to be compared in them. */
function ofSameParts(one: RuleFacts | undefined, other: RuleFacts | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof RuleFacts>;
  return [...names].every((name) => Object.is(one[name], other[name]));
}

/** Whether a changed table parts from the law, or has nothing to say where the law has. */
function isSeen(table: TableOfFacts, type: ElectionType): boolean {
  const [asTheyAre, law] = [factsAsTheyAre.get(type), lawByDefault.get(type)];
  if (asTheyAre === undefined || law === undefined) throw new Error(type);
  const changed: FactsOf = (day, seats) => {
    const facts = factsIn(table, type, day, seats);
    return ofSameParts(facts, asTheyAre(day, seats)) ? law(day, seats) : facts;
  };
  try {
    return parting(changed, law) !== undefined;
  } catch (thrown) {
    if (thrown instanceof RangeError) return true;
    throw thrown;
  }
}

describe("the facts of the judges beside the law that calculates", () => {
  test("are laid beside it on every day of change, at every size that matters, under every reading", () => {
    expect(days.length).toBeGreaterThan(50);
    expect(sizes).toEqual(expect.arrayContaining([12, 13, 14, 18, 19, 20]));
    expect(everyReading.length).toBeGreaterThan(50);
  });

  test.each(electionTypes)("say the same of %s, under every reading", (type) => {
    for (const readings of everyReading) {
      const facts: FactsOf = (day, seats) => {
        const said = factsIn(tableOfFacts, type, day, seats);
        return said && factsUnderReadings(said, { type, seats }, readings);
      };
      expect(parting(facts, lawOf(type, readings))).toBeUndefined();
    }
  });

  test.each(electionTypes)("say the same of %s when something is changed in them", (type) => {
    for (const overlay of overlays) {
      for (const readings of Object.values(presets)) {
        const facts: FactsOf = (day, seats) => {
          const said = factsIn(tableOfFacts, type, day, seats);
          return (
            said && factsUnderOverlay(factsUnderReadings(said, { type, seats }, readings), overlay)
          );
        };
        const law: FactsOf = (day, seats) => lawAsFacts(type, day, seats, readings, overlay);
        expect(parting(facts, law)).toBeUndefined();
      }
    }
  });

  test.each(electionTypes)("change for %s on no other day than its law", (type) => {
    for (let today = dayOf("1917-12-30"); today < "2030-01-01"; today = nextDay(today)) {
      const seats = today.endsWith("1") ? 9 : 19;
      const law = lawAsFacts(type, today, seats, presets.default)?.from;
      const facts = factsIn(tableOfFacts, type, today, seats)?.from;
      if (law !== facts) throw new Error(`${today}: ${law} is not ${facts}`);
    }
  });

  const changes = changesOfTable(tableOfFacts);

  test("are watched: each of some hundreds of changes of one thing in them is seen", () => {
    expect(changes.length).toBeGreaterThan(400);
    const unseen = changes
      .filter(({ table, types }) => types.every((type) => !isSeen(table, type)))
      .map(({ what }) => what);
    expect(unseen).toEqual([]);
  });

  test("follow Ya 13, Ya 29b and Pa 25a for the islands and the colleges", () => {
    const island = ruleFactsOf("ER", "2023-03-15", 9);
    expect(island?.phases).toEqual(ruleFactsOf("GR", "2023-03-15", 9)?.phases);
    const rankingOf = (type: "KC" | "KCNI", day: string, seats: number) =>
      ruleFactsOf(type, day, seats)?.ranking;
    expect(rankingOf("KC", "2025-02-11", 9)?.seatless).toBe(true);
    expect(rankingOf("KC", "2025-02-12", 9)).toMatchObject({
      article: { article: "P 19", paragraph: 1 },
      seatless: false,
    });
    const seatless = [12, 13, 18, 19].map(
      (seats) => rankingOf("KCNI", "2025-02-12", seats)?.seatless,
    );
    expect(seatless).toEqual([false, true, true, false]);
  });
});
