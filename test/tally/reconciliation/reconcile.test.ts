import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { ballotShapes } from "../../../src/conformance/generators/ballot-shape.js";
import { consistentStationsOf } from "../../../src/conformance/generators/count.js";
import { addTallies } from "../../../src/tally/add-tally.js";
import { tallyOfCount } from "../../../src/tally/count-tally.js";
import {
  compareReports,
  type ReportedBody,
  reconcile,
} from "../../../src/tally/reconciliation/reconcile.js";
import { reportedTotals } from "../../../src/tally/reconciliation/reported-totals.js";
import { countedFigures, type Tally } from "../../../src/tally/tally.js";
import { propertyRuns } from "../../property-runs.js";

const options = { numRuns: propertyRuns };

function body(
  unit: string,
  children: readonly ReportedBody[],
  tallies: readonly Tally[],
): ReportedBody {
  const shape = (tallies[0] as Tally).lists.map(({ number, candidateVotes }) => ({
    number,
    candidates: candidateVotes.length,
  }));
  const sum = addTallies({ voterCardsUsed: true, lists: shape }, tallies);
  if (sum.status === "refused") throw new Error("refused");
  return { ...reportedTotals(unit, sum.value), expected: children.map((c) => c.unit), children };
}

/** A nation of two districts of two municipalities of two stations. */
const nations = ballotShapes
  .chain((ballot) => consistentStationsOf(ballot, { min: 8, max: 8 }))
  .map((counts): ReportedBody => {
    const tallies = counts.map(tallyOfCount);
    const stations = counts.map(({ unit }, i) => reportedTotals(unit, tallies[i] as Tally));
    const pair = <Value>(values: readonly Value[], i: number): readonly Value[] =>
      values.slice(2 * i, 2 * i + 2);
    const towns = [0, 1, 2, 3].map((i) => body(`town ${i}`, pair(stations, i), pair(tallies, i)));
    const districts = [0, 1].map((i) =>
      body(`district ${i}`, pair(towns, i), tallies.slice(4 * i, 4 * i + 4)),
    );
    return body("nation", districts, tallies);
  });

/** Where a figure can be changed: the way down to a unit, and which of its figures. */
interface Injection {
  readonly way: readonly number[];
  readonly figure: number;
  readonly amount: number;
}

const injections: fc.Arbitrary<Injection> = fc.record({
  way: fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 3 }),
  figure: fc.nat(),
  amount: fc.integer({ min: 1, max: 9 }),
});

function figureNames(unit: ReportedBody): readonly string[] {
  return [
    ...countedFigures,
    ...unit.lists.flatMap(({ number, candidateVotes }) => [
      `lists.${number}.votes`,
      ...candidateVotes.map((_, k) => `lists.${number}.candidateVotes.${k + 1}`),
    ]),
  ];
}

function withChange(unit: ReportedBody, name: string, amount: number): ReportedBody {
  const [first, list, , candidate] = name.split(".");
  if (first !== "lists") {
    const figure = name as (typeof countedFigures)[number];
    const figures = { ...unit.figures, [figure]: (unit.figures[figure] ?? 0) + amount };
    return { ...unit, figures };
  }
  return {
    ...unit,
    lists: unit.lists.map((entry) => {
      if (entry.number !== Number(list)) return entry;
      if (candidate === undefined) return { ...entry, votes: entry.votes + amount };
      const candidateVotes = entry.candidateVotes.map((votes, k) =>
        k === Number(candidate) - 1 ? votes + amount : votes,
      );
      return { ...entry, candidateVotes };
    }),
  };
}

function injected(
  unit: ReportedBody,
  way: readonly number[],
  name: string,
  amount: number,
): ReportedBody {
  const [next, ...rest] = way;
  if (next === undefined) return withChange(unit, name, amount);
  const children = (unit.children ?? []).map((child, i) =>
    i === next ? injected(child, rest, name, amount) : child,
  );
  return { ...unit, children };
}

function unitAt(unit: ReportedBody, way: readonly number[]): ReportedBody {
  return way.reduce((at, next) => at.children?.[next] as ReportedBody, unit);
}

describe("reconciliation", () => {
  test.prop([nations], options)("finds nothing in a chain that adds up", (nation) => {
    expect(reconcile(nation)).toEqual([]);
  });

  test.prop([nations, injections], options)(
    "finds an injected change where it shows, and nothing else",
    (nation, { way, figure, amount }) => {
      const at = unitAt(nation, way);
      const names = figureNames(at);
      const name = names[figure % names.length] as string;
      const found = reconcile(injected(nation, way, name, amount));
      const expected: unknown[] = [];
      if (way.length > 0) {
        const parent = unitAt(nation, way.slice(0, -1));
        expected.push([way.length - 1, parent.unit, name, -amount]);
      }
      if (way.length < 3) expected.push([way.length, at.unit, name, amount]);
      expect(
        found.map((mismatch) =>
          mismatch.kind === "figure"
            ? [mismatch.depth, mismatch.unit, mismatch.what, mismatch.parent - mismatch.children]
            : mismatch,
        ),
      ).toEqual(expected);
    },
  );
});

const station = (unit: string, figures: ReportedBody["figures"], votes = 1): ReportedBody => ({
  unit,
  figures,
  lists: [{ number: 1, votes, candidateVotes: [votes] }],
});

describe("units that are not as they should be", () => {
  const parent: ReportedBody = {
    ...station("0668", { votesCast: 2 }, 2),
    expected: ["SB1", "SB2"],
    children: [station("SB1", { votesCast: 1 }), station("SB2", { votesCast: 1 })],
  };

  test("a missing unit is a difference, and so are the figures it lacks", () => {
    const found = reconcile({ ...parent, children: [station("SB1", { votesCast: 1 })] });
    expect(found).toEqual([
      { kind: "missing-unit", depth: 0, unit: "0668", child: "SB2" },
      { kind: "figure", depth: 0, unit: "0668", what: "votesCast", parent: 2, children: 1 },
      { kind: "figure", depth: 0, unit: "0668", what: "lists.1.votes", parent: 2, children: 1 },
      {
        kind: "figure",
        depth: 0,
        unit: "0668",
        what: "lists.1.candidateVotes.1",
        parent: 2,
        children: 1,
      },
    ]);
  });

  test("a unit reported twice is a difference and is counted once", () => {
    const children = [...(parent.children ?? []), station("SB2", { votesCast: 1 })];
    expect(reconcile({ ...parent, children })).toEqual([
      { kind: "doubled-unit", depth: 0, unit: "0668", child: "SB2" },
    ]);
  });

  test("a unit of another body is a difference", () => {
    const children = [...(parent.children ?? []), station("SB3", { votesCast: 0 }, 0)];
    expect(reconcile({ ...parent, children })).toEqual([
      { kind: "unknown-unit", depth: 0, unit: "0668", child: "SB3" },
    ]);
  });

  test("without a list of expected units those that are there are taken as they are", () => {
    const { expected: _, ...unlisted } = parent;
    expect(reconcile(unlisted)).toEqual([]);
  });

  test("a list or candidate that only one side has is a difference in the ballot", () => {
    const longer = { number: 1, votes: 1, candidateVotes: [1, 0] };
    const another = { number: 2, votes: 0, candidateVotes: [] };
    const [first, second] = parent.children as [ReportedBody, ReportedBody];
    const children = [first, { ...second, lists: [longer, another] }];
    expect(reconcile({ ...parent, children })).toEqual([
      { kind: "ballot", depth: 0, unit: "0668", child: "SB2", list: 1 },
      { kind: "ballot", depth: 0, unit: "0668", child: "SB2", list: 2 },
    ]);
  });
});

describe("figures that one side does not report", () => {
  test("are not compared", () => {
    const children = [station("SB1", { pollCards: 1 })];
    expect(reconcile({ ...station("0668", { voterCards: 0 }), children })).toEqual([]);
  });

  test("are taken from the units that do", () => {
    const children = [station("SB1", { pollCards: 2 }, 1), station("SB2", {}, 0)];
    expect(reconcile({ ...station("0668", { pollCards: 3 }), children })).toEqual([
      { kind: "figure", depth: 0, unit: "0668", what: "pollCards", parent: 3, children: 2 },
    ]);
  });

  test("explanations of the difference are compared like any figure", () => {
    const left = station("HSB17", { "differenceReasons.noExplanation": 282 });
    const right = station("HSB17", { "differenceReasons.noExplanation": 353 });
    expect(compareReports(left, right)).toEqual([
      {
        kind: "figure",
        depth: 0,
        unit: "HSB17",
        what: "differenceReasons.noExplanation",
        parent: 282,
        children: 353,
      },
    ]);
  });
});
