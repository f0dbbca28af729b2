import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { checkControlProtocol } from "../../../src/validation/control-protocol/check-control-protocol.js";
import { compareProducts } from "../../../src/validation/control-protocol/exact-products.js";
import type { ControlProtocolFinding } from "../../../src/validation/control-protocol/finding.js";
import { parseControlProtocolInput } from "../../../src/validation/control-protocol/parse-control-protocol-input.js";
import { propertyRuns } from "../../property-runs.js";
import { decentralised } from "../small-counts.js";

interface UnitFigures {
  readonly unit: string;
  readonly votes: readonly (readonly number[])[];
  readonly blankVotes?: number;
  readonly invalidVotes?: number;
  readonly admittedVoters?: number | null;
  readonly differenceReasons?: object;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function total(votes: readonly (readonly number[])[]) {
  return {
    lists: votes.map((candidateVotes, index) => ({
      number: index + 1,
      candidateVotes,
      total: sum(candidateVotes),
    })),
    votesOnCandidates: sum(votes.flat()),
  };
}

/** A unit with one row of votes per list; unless said otherwise all voters' votes were counted. */
function unit({ unit: id, votes, blankVotes = 0, invalidVotes = 0, ...rest }: UnitFigures): object {
  const { admittedVoters = sum(votes.flat()) + blankVotes + invalidVotes, ...reasons } = rest;
  return {
    unit: id,
    ...total(votes),
    blankVotes,
    invalidVotes,
    ...(admittedVoters === null ? {} : { admittedVoters }),
    ...reasons,
  };
}

function findings(
  units: readonly UnitFigures[],
  more: object = {},
): readonly ControlProtocolFinding[] {
  const input = parseControlProtocolInput({ units: units.map(unit), ...more });
  if (input.status === "refused") throw new Error(JSON.stringify(input.issues));
  return checkControlProtocol(input.value);
}

/** What is found in the first unit, which `others` surround. */
function inFirst(
  figures: Omit<UnitFigures, "unit">,
  others: readonly UnitFigures[] = [],
  more: object = {},
) {
  return findings([{ unit: "SB1", ...figures }, ...others], more).filter(
    (finding) => finding.unit === "SB1",
  );
}

/** Units that vote like `votes`, so that nothing stands out against them. */
const alike = (votes: readonly (readonly number[])[]): readonly UnitFigures[] => [
  { unit: "SB2", votes },
];

describe("the checks on one unit", () => {
  const hundred = [[100]];

  test("no votes", () => {
    const only = (finding: ControlProtocolFinding) => finding.check === "no-votes";
    expect(inFirst({ votes: [[0]] }, alike(hundred)).filter(only)).toEqual([
      { unit: "SB1", check: "no-votes" },
    ]);
    expect(inFirst({ votes: [[0]], blankVotes: 1 }, alike(hundred)).filter(only)).toEqual([]);
  });

  test("an unexplained difference", () => {
    const found = (noExplanation: number) =>
      inFirst({ votes: hundred, differenceReasons: { noExplanation } }, alike(hundred));
    expect(found(1)).toEqual([{ unit: "SB1", check: "unexplained-difference", ballots: 1 }]);
    expect(found(0)).toEqual([]);
  });

  test.each(["blankVotes", "invalidVotes"] as const)(
    "many %s: exactly 3 %, and not below",
    (field) => {
      const check = field === "blankVotes" ? "many-blank-votes" : "many-invalid-votes";
      expect(inFirst({ votes: [[97]], [field]: 3 }, alike(hundred))).toEqual([
        { unit: "SB1", check, share: { numerator: 3, denominator: 100 } },
      ]);
      expect(inFirst({ votes: [[98]], [field]: 3 }, alike(hundred))).toEqual([]);
      expect(
        inFirst({ votes: [[96]], [field]: 4 }, alike(hundred), {
          parameters: { rejectedPercent: 5 },
        }),
      ).toEqual([]);
    },
  );

  test("at 0 percent every unit with votes has many, and one without votes has not", () => {
    const more = { parameters: { rejectedPercent: 0 } };
    const checks = (votes: number) =>
      inFirst({ votes: [[votes]] }, alike(hundred), more).map(({ check }) => check);
    expect(checks(100)).toEqual(["many-blank-votes", "many-invalid-votes"]);
    expect(checks(0)).toEqual(["no-votes", "list-deviates"]);
  });

  test("a large difference: by votes from 15, else by share from 2 %", () => {
    const found = (votes: number, admittedVoters: number, more: object = {}) =>
      inFirst({ votes: [[votes]], admittedVoters, differenceReasons: {} }, alike(hundred), {
        ...more,
        parameters: { checkExplanations: false },
      });
    const large = { unit: "SB1", check: "large-difference" };
    expect(found(1000, 985)).toEqual([{ ...large, by: "votes", votes: 15, allVotes: 1000 }]);
    expect(found(1000, 1015)).toEqual([{ ...large, by: "votes", votes: 15, allVotes: 1000 }]);
    expect(found(1000, 986)).toEqual([]);
    expect(found(100, 98)).toEqual([{ ...large, by: "share", votes: 2, allVotes: 100 }]);
    expect(found(101, 99)).toEqual([]);
    expect(found(0, 14).map(({ check }) => check)).toEqual(["no-votes", "list-deviates"]);
  });

  describe("missing explanations", () => {
    const reasons = {
      ballotsTakenAway: 1,
      tooFewBallotsIssued: 2,
      tooManyBallotsIssued: 4,
      noExplanation: 8,
      otherExplanation: 16,
      lostBallots: 32,
      tooManyPostalBallots: 64,
      noPostalBallot: 128,
    };
    const missing = (admittedVoters: number, differenceReasons: object) =>
      inFirst({ votes: [[1000]], admittedVoters, differenceReasons }, [
        { unit: "SB2", votes: [[1000]] },
      ]).flatMap((finding) => (finding.check === "missing-explanations" ? [finding.ballots] : []));

    test("more votes than voters: too many issued, too many postal, none and other explanations", () => {
      expect(missing(1000 - 4 - 64 - 8 - 16, reasons)).toEqual([]);
      expect(missing(1000 - 4 - 64 - 8 - 16 - 1, reasons)).toEqual([1]);
      expect(missing(1000 - 4 - 64 - 8 - 16 + 1, reasons)).toEqual([1]);
      expect(missing(997, {})).toEqual([3]);
    });

    test("fewer votes than voters: taken away, too few issued, no postal ballot, lost, none, other", () => {
      const explained = 1 + 2 + 128 + 32 + 8 + 16;
      expect(missing(1000 + explained, reasons)).toEqual([]);
      expect(missing(1000 + explained + 1, reasons)).toEqual([1]);
      expect(missing(1000 + explained - 1, reasons)).toEqual([1]);
      expect(missing(1003, {})).toEqual([3]);
    });

    test("no difference has nothing to explain", () => {
      expect(missing(1000, reasons)).toEqual([]);
    });

    test("files without explanations are not asked for them", () => {
      const more = { parameters: { checkExplanations: false } };
      const found = inFirst(
        { votes: [[1000]], admittedVoters: 997, differenceReasons: { noExplanation: 3 } },
        [{ unit: "SB2", votes: [[1000]] }],
        more,
      );
      expect(found).toEqual([]);
    });
  });

  test("without admitted voters the two checks that need them say so", () => {
    expect(inFirst({ votes: hundred, admittedVoters: null }, alike(hundred))).toEqual([
      { unit: "SB1", check: "not-computable", of: "missing-explanations" },
      { unit: "SB1", check: "not-computable", of: "large-difference" },
    ]);
    const more = { parameters: { checkExplanations: false } };
    expect(inFirst({ votes: hundred, admittedVoters: null }, alike(hundred), more)).toEqual([
      { unit: "SB1", check: "not-computable", of: "large-difference" },
    ]);
  });
});

describe("a list whose share deviates", () => {
  test("first witness: exactly 50 points on both lists is reported on both", () => {
    const rest = { unit: "SB2", votes: [[57], [43]] };
    const deviations = inFirst({ votes: [[7], [93]] }, [rest]);
    expect(deviations).toEqual([
      {
        unit: "SB1",
        check: "list-deviates",
        list: 1,
        here: { numerator: 7, denominator: 100 },
        elsewhere: { numerator: 57, denominator: 100 },
      },
      {
        unit: "SB1",
        check: "list-deviates",
        list: 2,
        here: { numerator: 93, denominator: 100 },
        elsewhere: { numerator: 43, denominator: 100 },
      },
    ]);
  });

  test("just inside 50 points is not reported", () => {
    const rest = { unit: "SB2", votes: [[57], [43]] };
    expect(inFirst({ votes: [[8], [92]] }, [rest])).toEqual([]);
  });

  test("exactly the points against nothing is reported, and a vote less is not", () => {
    const half = (votes: number) =>
      inFirst({ votes: [[votes], [100 - votes], [0]] }, [
        { unit: "SB2", votes: [[0], [20], [80]] },
      ]).flatMap((finding) => ("list" in finding ? [finding.list] : []));
    expect(half(50)).toEqual([1, 3]);
    expect(half(49)).toEqual([3]);
  });

  test("a share of nothing is not 0: without an elsewhere there is nothing to compare with", () => {
    expect(inFirst({ votes: [[1], [0]] }, [{ unit: "SB2", votes: [[0], [0]] }])).toEqual([]);
    expect(
      inFirst(
        {
          votes: [
            [48, 22],
            [25, 15],
          ],
        },
        [],
      ),
    ).toEqual([]);
    const statedTotal = { lists: total([[48], [25]]).lists, votesOnCandidates: 73 };
    expect(findings([{ unit: "SB1", votes: [[48], [25]] }], { statedTotal })).toEqual([]);
  });

  test.prop(
    [fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60)), fc.integer({ min: 0, max: 100 })],
    { numRuns: propertyRuns },
  )("is reported exactly when the exact shares are that far apart", ([a, b, c, d], listPoints) => {
    const found = inFirst({ votes: [[a], [b]] }, [{ unit: "SB2", votes: [[c], [d]] }], {
      parameters: { listPoints, rejectedPercent: 100 },
    }).filter(({ check }) => check === "list-deviates");
    const apart = (here: number, of: number, there: number, ofThere: number) => {
      if (ofThere === 0) return false;
      const left = BigInt(here) * BigInt(ofThere || 1);
      const right = BigInt(there) * BigInt(of || 1);
      const distance = left > right ? left - right : right - left;
      return 100n * distance >= BigInt(listPoints) * BigInt(of || 1) * BigInt(ofThere || 1);
    };
    const expected = [apart(a, a + b, c, c + d), apart(b, a + b, d, c + d)];
    expect([1, 2].map((list) => found.some((one) => "list" in one && one.list === list))).toEqual(
      expected,
    );
  });
});

describe("candidates possibly switched", () => {
  function pairs(
    votes: readonly number[],
    reference: readonly number[],
    more: object = {},
    others: readonly UnitFigures[] = [],
  ): readonly string[] {
    return inFirst(
      { votes: [votes] },
      [{ unit: "SB2", votes: [reference] }, ...others],
      more,
    ).flatMap((finding) =>
      finding.check === "candidates-possibly-switched"
        ? [`${finding.more.candidate} for ${finding.fewer.candidate} (${finding.reference})`]
        : [],
    );
  }

  test("second witness: exactly five times the expectation is reported", () => {
    expect(pairs([35, 0, 15], [7, 43, 0])).toEqual([
      "1 for 2 (municipality)",
      "3 for 2 (municipality)",
    ]);
  });

  test("the expectation is shown as an exact fraction in lowest terms", () => {
    const found = inFirst({ votes: [[35, 0, 15]] }, [{ unit: "SB2", votes: [[7, 43, 0]] }]);
    expect(found).toContainEqual({
      unit: "SB1",
      check: "candidates-possibly-switched",
      list: 1,
      more: { candidate: 1, received: 35, expected: { numerator: 7, denominator: 1 } },
      fewer: { candidate: 2, received: 0, expected: { numerator: 43, denominator: 1 } },
      reference: "municipality",
    });
  });

  test("14 votes received are too few to be many", () => {
    expect(pairs([36, 0, 14], [7, 43, 0])).toEqual(["1 for 2 (municipality)"]);
  });

  test("a candidate who was to get fewer than 15 is not missed", () => {
    expect(pairs([30, 0], [15, 15])).toEqual([]);
    expect(pairs([85, 0], [14, 71])).toEqual(["1 for 2 (municipality)"]);
    expect(pairs([15, 0], [0, 20])).toEqual(["1 for 2 (municipality)"]);
    expect(pairs([14, 0], [0, 20])).toEqual([]);
  });

  test("14 votes to be expected are too few to be missed, 15 are not", () => {
    expect(pairs([60, 0, 40], [10, 14, 76])).toEqual([]);
    expect(pairs([60, 0, 40], [10, 15, 75])).toEqual(["1 for 2 (municipality)"]);
  });

  test("one who received a fifth is missed, one who received more is not", () => {
    expect(pairs([20, 5, 0], [0, 25, 0])).toEqual(["1 for 2 (municipality)"]);
    expect(pairs([19, 6, 0], [0, 25, 0])).toEqual([]);
  });

  test("every pair on one list, and none across lists", () => {
    const here = {
      votes: [
        [30, 30, 0, 0],
        [0, 0],
      ],
    };
    const elsewhere = {
      unit: "SB2",
      votes: [
        [0, 0, 30, 30],
        [40, 40],
      ],
    };
    const found = inFirst(here, [elsewhere]).filter(
      ({ check }) => check === "candidates-possibly-switched",
    );
    expect(
      found.map((one) =>
        one.check === "candidates-possibly-switched"
          ? [one.more.candidate, one.fewer.candidate]
          : [],
      ),
    ).toEqual([
      [1, 3],
      [1, 4],
      [2, 3],
      [2, 4],
    ]);
  });

  test("a list without votes elsewhere gives no pair: nobody was to be expected", () => {
    expect(pairs([30, 0], [0, 0])).toEqual([]);
  });

  test("a municipality of fewer units than asked gives no pairs", () => {
    expect(pairs([30, 0], [0, 30], { parameters: { switchedUnits: 3 } })).toEqual([]);
    expect(pairs([30, 0], [0, 30], { parameters: { switchedUnits: 2 } })).toHaveLength(1);
  });

  test("factor and votes are parameters", () => {
    expect(pairs([20, 10], [10, 20])).toEqual([]);
    const parameters = { switchedFactor: 2, switchedVotes: 20 };
    expect(pairs([20, 10], [10, 20], { parameters })).toEqual(["1 for 2 (municipality)"]);
    expect(pairs([20, 10], [10, 20], { parameters: { ...parameters, switchedVotes: 21 } })).toEqual(
      [],
    );
  });

  describe("with a neighbourhood", () => {
    const group = ["SB1", "SB3", "SB4", "SB5", "SB6"];
    const neighbours = (votes: readonly number[]): readonly UnitFigures[] =>
      group.slice(1).map((id) => ({ unit: id, votes: [votes] }));

    test("a pair that both find is shown with the municipality's expectations", () => {
      expect(pairs([30, 0], [0, 30], { neighbourhoods: [group] }, neighbours([0, 30]))).toEqual([
        "1 for 2 (municipality)",
      ]);
    });

    test("a pair that only the neighbourhood finds counts", () => {
      expect(pairs([30, 0], [900, 0], { neighbourhoods: [group] }, neighbours([0, 30]))).toEqual([
        "1 for 2 (neighbourhood)",
      ]);
    });

    test("a pair that only the municipality finds does not", () => {
      expect(pairs([30, 0], [0, 900], { neighbourhoods: [group] }, neighbours([30, 0]))).toEqual(
        [],
      );
    });

    test("each pair is shown with the expectations of its own reference", () => {
      // List 1: the municipality misses candidate 3 only, the neighbourhood 3 and 4.
      const here = {
        votes: [
          [60, 60, 0, 0],
          [60, 0],
        ],
      };
      const others = group.slice(1).map((id) => ({
        unit: id,
        votes: [
          [0, 0, 30, 30],
          [0, 30],
        ],
      }));
      const elsewhere = {
        unit: "SB2",
        votes: [
          [900, 0, 900, 0],
          [0, 30],
        ],
      };
      const found = inFirst(here, [...others, elsewhere], { neighbourhoods: [group] }).flatMap(
        (finding) =>
          finding.check === "candidates-possibly-switched"
            ? [[finding.list, finding.more.candidate, finding.fewer.candidate, finding.reference]]
            : [],
      );
      expect(found).toEqual([
        [1, 1, 3, "neighbourhood"],
        [1, 1, 4, "neighbourhood"],
        [1, 2, 3, "municipality"],
        [1, 2, 4, "neighbourhood"],
        [2, 1, 2, "municipality"],
      ]);
    });

    test("a pair on another list is another pair", () => {
      const here = {
        votes: [
          [60, 0],
          [60, 0],
        ],
      };
      const others = group.slice(1).map((id) => ({
        unit: id,
        votes: [
          [0, 30],
          [0, 30],
        ],
      }));
      const elsewhere = {
        unit: "SB2",
        votes: [
          [900, 0],
          [0, 30],
        ],
      };
      const found = inFirst(here, [...others, elsewhere], { neighbourhoods: [group] }).flatMap(
        (finding) =>
          finding.check === "candidates-possibly-switched"
            ? [[finding.list, finding.reference]]
            : [],
      );
      expect(found).toEqual([
        [1, "neighbourhood"],
        [2, "municipality"],
      ]);
    });

    test("a neighbourhood of four gives none, and drops the municipality's", () => {
      const four = [group.slice(0, 4)];
      expect(pairs([30, 0], [0, 30], { neighbourhoods: four }, neighbours([0, 30]))).toEqual([]);
    });

    test("a unit in no neighbourhood is judged against the municipality", () => {
      const others = [group.slice(1)];
      expect(pairs([30, 0], [0, 30], { neighbourhoods: others }, neighbours([0, 30]))).toEqual([
        "1 for 2 (municipality)",
      ]);
    });
  });

  test("a stated total of the municipality is the reference instead of the sum", () => {
    const statedTotal = { lists: total([[60, 0]]).lists, votesOnCandidates: 60 };
    expect(pairs([0, 0], [60, 0])).toEqual([]);
    const found = findings([{ unit: "SB1", votes: [[30, 0]] }], { statedTotal });
    expect(found).toEqual([]);
    const other = findings(
      [
        { unit: "SB1", votes: [[30, 0]] },
        { unit: "SB2", votes: [[0, 0]] },
      ],
      {
        statedTotal: { lists: total([[30, 90]]).lists, votesOnCandidates: 120 },
      },
    );
    expect(other.map(({ check }) => check)).toEqual([
      "candidates-possibly-switched",
      "no-votes",
      "list-deviates",
    ]);
  });
});

describe("input that is not as it should be is refused", () => {
  function issues(input: object): unknown {
    const parsed = parseControlProtocolInput(input);
    return parsed.status === "refused" ? parsed.issues.map(({ path, code }) => [path, code]) : [];
  }
  const one = unit({ unit: "SB1", votes: [[1, 2]] });

  test("nothing, where the units are counts as a program has them", () => {
    const count = { ...decentralised, unit: "0668::SB1", differenceReasons: { lostBallots: 0 } };
    const parsed = parseControlProtocolInput({ units: [count], statedTotal: count });
    if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
    expect(parsed.value.units).toEqual([
      {
        unit: "0668::SB1",
        lists: count.lists,
        votesOnCandidates: 1,
        blankVotes: 0,
        invalidVotes: 0,
        admittedVoters: 1,
        differenceReasons: { lostBallots: 0 },
      },
    ]);
    expect(parsed.value.statedTotal).toEqual({ lists: count.lists, votesOnCandidates: 1 });
  });

  test("stations of two municipalities, and counts of two elections", () => {
    const [here, there] = ["0668::SB1", "0669::SB1"].map((id) => ({ ...one, unit: id }));
    expect(issues({ units: [here, there] })).toEqual([[["units", 1, "unit"], "not-allowed"]]);
    expect(issues({ units: [one, here] })).toEqual([]);
    const of = (election: string, unit: string) => ({
      ...decentralised,
      unit,
      paper: { election, type: "GR", district: null },
    });
    expect(issues({ units: [of("GR_A", "SB1"), of("GR_B", "SB2")] })).toEqual([
      [["units", 1, "paper"], "not-allowed"],
    ]);
  });

  test("a unit given twice, an unknown unit, a unit in two neighbourhoods", () => {
    expect(issues({ units: [one, one] })).toEqual([[["units", 1, "unit"], "duplicate"]]);
    expect(issues({ units: [one], neighbourhoods: [["SB1", "SB2"], ["SB1"]] })).toEqual([
      [["neighbourhoods", 0, 1], "unknown-reference"],
      [["neighbourhoods", 1, 0], "duplicate"],
    ]);
  });

  test("all of that together with figures of the wrong kind, and nothing twice", () => {
    const broken = { ...one, blankVotes: -1 };
    expect(
      issues({
        units: [broken, one],
        neighbourhoods: [
          ["SB1", "SB2"],
          ["SB1", 7],
        ],
      }),
    ).toEqual([
      [["units", 0, "blankVotes"], "too-small"],
      [["neighbourhoods", 1, 1], "wrong-type"],
      [["units", 1, "unit"], "duplicate"],
      [["neighbourhoods", 0, 1], "unknown-reference"],
      [["neighbourhoods", 1, 0], "duplicate"],
    ]);
    for (const units of [[{ ...one, unit: 1 }], [null], "SB1", undefined]) {
      expect(issues({ units, neighbourhoods: [["SB1"]] })).toHaveLength(1);
    }
    expect(issues({ units: [], neighbourhoods: [["SB1"]] })).toEqual([
      [["neighbourhoods", 0, 0], "unknown-reference"],
    ]);
  });

  test("what does not fit together beside figures of the wrong kind, as far as it was read", () => {
    const broken = { ...one, blankVotes: -1 };
    const other = unit({ unit: "SB2", votes: [[1]] });
    expect(issues({ units: [broken, other] })).toEqual([
      [["units", 0, "blankVotes"], "too-small"],
      [["units", 1, "lists"], "wrong-length"],
    ]);
    const negative = { lists: [{ number: 1, candidateVotes: [1, -2], total: 3 }] };
    expect(issues({ units: [one], statedTotal: { ...negative, votesOnCandidates: 2 } })).toEqual([
      [["statedTotal", "lists", 0, "candidateVotes", 1], "too-small"],
      [["statedTotal", "votesOnCandidates"], "too-small"],
    ]);
    const unreadable = { number: 1, candidateVotes: "none", total: 3 };
    for (const lists of [[unreadable], "none"]) {
      expect(issues({ units: [one], statedTotal: { lists, votesOnCandidates: 9 } })).toHaveLength(
        1,
      );
      expect(issues({ units: [{ ...one, lists }, one] })).toHaveLength(2);
    }
  });

  test("units on different ballot papers", () => {
    const wrong = [["units", 1, "lists"], "wrong-length"];
    expect(issues({ units: [one, unit({ unit: "SB2", votes: [[1]] })] })).toEqual([wrong]);
    expect(issues({ units: [one, unit({ unit: "SB2", votes: [[1, 2], [3]] })] })).toEqual([wrong]);
    const renumbered = { ...unit({ unit: "SB2", votes: [[1, 2]] }) } as { lists: object[] };
    renumbered.lists = [{ number: 2, candidateVotes: [1, 2], total: 3 }];
    expect(issues({ units: [one, renumbered] })).toEqual([wrong]);
    expect(issues({ units: [one], statedTotal: total([[9]]) })).toEqual([
      [["statedTotal", "lists"], "wrong-length"],
    ]);
  });

  test("a stated total below one of its units", () => {
    expect(issues({ units: [one], statedTotal: total([[1, 1]]) })).toEqual([
      [["statedTotal", "votesOnCandidates"], "too-small"],
    ]);
    const shifted = { ...total([[2, 1]]), votesOnCandidates: 9 };
    expect(issues({ units: [one], statedTotal: shifted })).toEqual([
      [["statedTotal", "lists", 0], "too-small"],
    ]);
    const lower = {
      lists: [{ number: 1, candidateVotes: [1, 2], total: 2 }],
      votesOnCandidates: 9,
    };
    expect(issues({ units: [one], statedTotal: lower })).toEqual([
      [["statedTotal", "lists", 0], "too-small"],
    ]);
    expect(issues({ units: [one], statedTotal: total([[1, 2]]) })).toEqual([]);
  });

  test("figures so large that expectations would not stay exact", () => {
    const vast = (id: string) => unit({ unit: id, votes: [[99_999_999]] });
    expect(issues({ units: [vast("SB1")] })).toEqual([
      [["units", 0, "lists", 0], "total-too-large"],
    ]);
    expect(issues({ units: [unit({ unit: "SB1", votes: [[94_000_000]] })] })).toEqual([]);
  });

  test("parameters out of bounds", () => {
    expect(issues({ units: [], parameters: { listPoints: 101, switchedFactor: 0 } })).toEqual([
      [["parameters", "listPoints"], "too-large"],
      [["parameters", "switchedFactor"], "too-small"],
    ]);
  });

  test("no units, no findings", () => {
    expect(findings([])).toEqual([]);
  });
});

describe("products are compared exactly at any size", () => {
  const figure = fc.oneof(fc.nat(100), fc.nat(999_999_999));
  const three = fc.tuple(figure, figure, figure);

  test.prop([three, three], { numRuns: propertyRuns })(
    "as integers without bound do",
    (left, right) => {
      const product = (factors: readonly number[]) =>
        factors.reduce((result, factor) => result * BigInt(factor), 1n);
      const [l, r] = [product(left), product(right)];
      expect(Math.sign(compareProducts(left, right))).toBe(l < r ? -1 : l > r ? 1 : 0);
    },
  );

  test("a difference of one beyond 2^53 is seen", () => {
    const big = 2 ** 53;
    expect(compareProducts([big, 3, 1], [big, 3, 1])).toBe(0);
    expect(compareProducts([134_217_728, 134_217_728, 1], [134_217_727, 134_217_729, 1])).toBe(1);
    expect(compareProducts([134_217_727, 134_217_729, 1], [134_217_728, 134_217_728, 1])).toBe(-1);
  });
});
