import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { ballotShapes } from "../../src/conformance/generators/ballot-shape.js";
import { consistentCounts } from "../../src/conformance/generators/count.js";
import { countMade } from "../../src/model/count/count-made.js";
import { countWithFields } from "../../src/model/count/count-with-fields.js";
import type { FieldPath } from "../../src/model/count/field-path.js";
import { quantities } from "../../src/model/count/quantities.js";
import { checkCount, isWithoutErrors } from "../../src/validation/check-count.js";
import { differencesBetween } from "../../src/validation/differences-between.js";
import type { FindingCode } from "../../src/validation/finding.js";
import { checkRules } from "../../src/validation/register.js";
import type { FormulaTerm } from "../../src/validation/rule.js";
import type { CheckedCount } from "../../src/validation/scope.js";
import { propertyRuns } from "../property-runs.js";
import { centralised, decentralised, municipality, smallBallot } from "./small-counts.js";

const options = { numRuns: propertyRuns };

function codes(count: CheckedCount, ballot = smallBallot): readonly FindingCode[] {
  return checkCount(count, ballot).map(({ code }) => code);
}

const countsOnBallots = ballotShapes.chain((ballot) =>
  fc.tuple(fc.constant(ballot), consistentCounts(ballot)),
);

describe("a count in which every sum is right", () => {
  test.prop([countsOnBallots], options)("raises no error", ([ballot, count]) => {
    expect(checkCount(count, ballot).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.prop([countsOnBallots], options)("gives findings that survive JSON", ([ballot, count]) => {
    const findings = checkCount({ ...count, pollCards: count.pollCards + 1 }, ballot);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    expect(JSON.parse(JSON.stringify(count))).toEqual(count);
  });
});

/** The figures of a count with the term of a formula that each of them is. */
function figuresOf(count: CheckedCount): readonly (readonly [FieldPath, FormulaTerm])[] {
  return [
    ...Object.entries(quantities)
      .filter(([name]) => name in count)
      .filter(([name]) => name !== "eligibleVoters")
      .map(([name, { letter }]) => [name as FieldPath, letter] as const),
    ...count.votesPerList.map(({ number }) => [`votesPerList.${number}`, "E.i"] as const),
    ...count.lists.flatMap(({ number, candidateVotes }) => [
      [`lists.${number}.total`, "list total"] as const,
      ...candidateVotes.map(
        (_, index) => [`lists.${number}.candidateVotes.${index + 1}`, "candidate votes"] as const,
      ),
    ]),
  ];
}

/** The checks that hold an equality: one figure changed by any amount breaks every one it is in. */
const equalities: readonly FindingCode[] = ["F.201", "F.202", "F.203", "F.312", "F.402", "F.403"];

const changedCounts = countsOnBallots.chain(([ballot, count]) =>
  fc.tuple(
    fc.constant(ballot),
    fc.constant(count),
    fc.constantFrom(...figuresOf(count)),
    fc.integer({ min: 1, max: 50 }),
  ),
);

describe("one changed figure", () => {
  test.prop([changedCounts], options)(
    "breaks exactly the equalities whose formula contains it",
    ([ballot, count, [field, term], amount]) => {
      const before = Number(
        field.split(".").reduce<unknown>((value, name) => valueIn(value, name), count),
      );
      const changed = countMade(countWithFields(count, [{ field, value: before + amount }]));
      const expected = checkRules
        .filter(({ code, kinds }) => equalities.includes(code) && kinds.includes(count.kind))
        .filter(({ terms }) => terms.includes(term))
        .map(({ code }) => code);
      const raised = checkCount(changed, ballot)
        .map(({ code }) => code)
        .filter((code) => equalities.includes(code));
      expect(new Set(raised)).toEqual(new Set(withSuppression(expected, changed)));
    },
  );

  test.prop([changedCounts], options)(
    "raises no error whose formula does not contain it",
    ([ballot, count, [field, term], amount]) => {
      const before = Number(
        field.split(".").reduce<unknown>((value, name) => valueIn(value, name), count),
      );
      const changed = countMade(countWithFields(count, [{ field, value: before + amount }]));
      const raised = checkCount(changed, ballot).filter(({ severity }) => severity === "error");
      for (const { code } of raised) {
        expect(checkRules.find((rule) => rule.code === code)?.terms).toContain(term);
      }
    },
  );
});

/** The value under a name of a path: a list by its number, a candidate by position. */
function valueIn(value: unknown, name: string): unknown {
  if (!Array.isArray(value)) return (value as Record<string, unknown>)[name];
  const listed = value.find(
    (entry: unknown) => (entry as { number?: number }).number === Number(name),
  );
  if (listed === undefined) return value[Number(name) - 1];
  return "votes" in (listed as object) ? (listed as { votes: number }).votes : listed;
}

/** F.204 and F.401 say in other words what they suppress. */
function withSuppression(expected: readonly FindingCode[], count: CheckedCount): FindingCode[] {
  const emptyTotal =
    count.votesOnCandidates === 0 && count.votesPerList.some(({ votes }) => votes > 0);
  const emptyList = count.lists.some(
    ({ total, candidateVotes }, index) =>
      total === 0 &&
      (candidateVotes.some((votes) => votes > 0) || (count.votesPerList[index]?.votes ?? 0) > 0),
  );
  return expected.filter(
    (code) =>
      !(emptyTotal && (code === "F.202" || code === "F.203")) &&
      !(emptyList && (code === "F.402" || code === "F.403")),
  );
}

describe("findings that say the same as another are left out", () => {
  test("F.204 instead of F.202 and F.203", () => {
    expect(codes({ ...decentralised, votesOnCandidates: 0 })).toEqual(["F.204"]);
  });

  test("F.401 instead of F.402 and F.403", () => {
    const lists = [{ number: 1, candidateVotes: [1], total: 0 }];
    expect(codes({ ...decentralised, lists })).toEqual(["F.401"]);
  });

  test("F.401 of one list leaves F.402 of another standing", () => {
    const ballot = {
      voterCardsUsed: true,
      lists: [
        { number: 1, candidates: 1 },
        { number: 2, candidates: 1 },
      ],
    };
    const count = {
      ...decentralised,
      votesPerList: [
        { number: 1, votes: 1 },
        { number: 2, votes: 0 },
      ],
      lists: [
        { number: 1, candidateVotes: [1], total: 0 },
        { number: 2, candidateVotes: [2], total: 3 },
      ],
    };
    const found = checkCount(count, ballot).map((finding) =>
      "list" in finding ? `${finding.code} ${finding.list}` : finding.code,
    );
    expect(found).toEqual(["F.401 1", "F.402 2", "F.403 2"]);
  });

  test("W.205 instead of W.206", () => {
    expect(codes({ ...municipality, eligibleVoters: 0 })).toEqual(["W.205"]);
  });
});

describe("the insert sheet and the corrigendum", () => {
  test("agree when results were corrected and there is one, or neither", () => {
    for (const answer of ["yes", "no"] as const) {
      const count = {
        ...decentralised,
        report: { checksAndCorrections: "yes", corrigendum: answer },
        checksAndCorrections: {
          reasons: { unexplainedDifference: true, other: false },
          resultsCorrected: answer,
          requestedByCentralCommittee: "neither",
        },
      } as const;
      expect(codes(count)).toEqual([]);
    }
  });
});

describe("D = H with I or J", () => {
  test("is F.305 alone", () => {
    expect(codes({ ...decentralised, moreBallotsCounted: 1 })).toEqual(["F.305"]);
    expect(codes({ ...decentralised, fewerBallotsCounted: 1 })).toEqual(["F.305"]);
  });
});

describe("two versions on different forms", () => {
  const { report: _, checksAndCorrections: __, ...figures } = decentralised;
  const next = { ...figures, kind: "decentralised-next-session", session: 2 } as const;

  test("are not compared on questions that only one of them asks", () => {
    expect(differencesBetween(decentralised, next)).toEqual([]);
    expect(differencesBetween(next, decentralised)).toEqual([]);
  });
});

describe("the scope of a check", () => {
  test("questions of the first session are not asked in a next one", () => {
    const {
      kind: _,
      session: __,
      report: ___,
      checksAndCorrections: ____,
      ...rest
    } = decentralised;
    const next = {
      ...rest,
      kind: "decentralised-next-session",
      session: 2,
      differenceExplained: "no",
    } as const;
    expect(codes(next)).toEqual([]);
  });

  test("F.311 is not for centrally counted stations", () => {
    expect(codes({ ...centralised, differenceExplained: "no" })).toEqual([]);
  });

  test("a municipality has no boxes, no thresholds for blank votes and no large difference", () => {
    const rejected = {
      ...municipality,
      blankVotes: 20,
      votesCast: 21,
      moreBallotsCounted: 20,
      fewerBallotsCounted: 0,
    };
    expect(codes(rejected)).toEqual([]);
  });

  test("voter cards are marked only where the election has them", () => {
    const fields = (voterCardsUsed: boolean) =>
      checkCount({ ...decentralised, pollCards: 2 }, { ...smallBallot, voterCardsUsed })[0]?.fields;
    expect(fields(true)).toEqual([
      "pollCards",
      "proxyCertificates",
      "voterCards",
      "admittedVoters",
    ]);
    expect(fields(false)).toEqual(["pollCards", "proxyCertificates", "admittedVoters"]);
  });
});

describe("the reading of W.203", () => {
  const twoPercent = {
    ...decentralised,
    pollCards: 98,
    admittedVoters: 98,
    votesCast: 100,
    votesOnCandidates: 100,
    votesPerList: [{ number: 1, votes: 100 }],
    lists: [{ number: 1, candidateVotes: [100], total: 100 }],
    moreBallotsCounted: 2,
    comparison: { equal: false, more: true, fewer: false },
    differenceExplained: "yes",
  } as const;
  const read = (count: CheckedCount, largeDifference: "or" | "and") =>
    checkCount(count, smallBallot, { readings: { largeDifference } }).map(({ code }) => code);

  test("2 % alone is large under `or` and not under `and`", () => {
    expect(read(twoPercent, "or")).toEqual(["W.203"]);
    expect(read(twoPercent, "and")).toEqual([]);
  });

  test("2 % and 15 votes are large under both", () => {
    const both = {
      ...twoPercent,
      pollCards: 85,
      admittedVoters: 85,
      moreBallotsCounted: 15,
    };
    expect(read(both, "or")).toEqual(["W.203"]);
    expect(read(both, "and")).toEqual(["W.203"]);
  });

  test("nothing said is `or`", () => {
    expect(codes(twoPercent)).toEqual(["W.203"]);
  });

  test("no difference is never large, also when nobody voted", () => {
    const nobody = {
      ...decentralised,
      pollCards: 0,
      admittedVoters: 0,
      votesCast: 0,
      votesOnCandidates: 0,
      votesPerList: [{ number: 1, votes: 0 }],
      lists: [{ number: 1, candidateVotes: [0], total: 0 }],
    };
    expect(read(nobody, "or")).toEqual(["W.204"]);
  });
});

describe("another entry", () => {
  test("W.001 names every differing field with both values", () => {
    const second = { ...decentralised, blankVotes: 0, moreBallotsCounted: 1 };
    const findings = checkCount(second, smallBallot, {
      context: { entry: "second", first: { ...decentralised, invalidVotes: 2 } },
    });
    expect(findings.at(-1)).toEqual({
      code: "W.001",
      severity: "warning",
      scope: "decentralised",
      fields: ["invalidVotes", "moreBallotsCounted"],
      differences: [
        { field: "invalidVotes", first: 2, second: 0 },
        { field: "moreBallotsCounted", first: 0, second: 1 },
      ],
    });
  });

  test("an equal second entry raises nothing", () => {
    const context = { entry: "second", first: decentralised } as const;
    expect(checkCount(decentralised, smallBallot, { context })).toEqual([]);
  });

  test("W.002 names the fields that a coordinator emptied, and W.001 is not raised then", () => {
    const context = { entry: "correction", emptied: ["invalidVotes"] } as const;
    expect(checkCount(decentralised, smallBallot, { context })).toEqual([
      { code: "W.002", severity: "warning", scope: "decentralised", fields: ["invalidVotes"] },
    ]);
  });

  test("no emptied fields, no finding", () => {
    const context = { entry: "correction", emptied: [] } as const;
    expect(checkCount(municipality, smallBallot, { context })).toEqual([]);
  });
});

describe("the gate to adding up", () => {
  test("warnings let a count through, errors do not, alone or beside warnings", () => {
    const pass = (change: object) =>
      isWithoutErrors(checkCount({ ...municipality, ...change }, smallBallot));
    expect(pass({})).toBe(true);
    expect(pass({ eligibleVoters: 0 })).toBe(true);
    expect(pass({ pollCards: 0 })).toBe(false);
    expect(pass({ pollCards: 0, eligibleVoters: 0 })).toBe(false);
  });
});

describe("the registry of checks", () => {
  test("holds every code once, in the order of the codes", () => {
    const all = checkRules.map(({ code }) => code);
    expect(all).toHaveLength(38);
    expect(new Set(all).size).toBe(38);
    expect(all).toEqual([...all].sort((left, right) => (left < right ? -1 : 1)));
  });

  test("gives errors the letter F and warnings the letter W", () => {
    for (const { code, severity } of checkRules) {
      expect(code.startsWith("F.") ? "error" : "warning").toBe(severity);
    }
  });
});
