import { describe, expect, test } from "vitest";
import type { Count } from "../../src/model/count/count.js";
import { countMade } from "../../src/model/count/count-made.js";
import { parseBallot } from "../../src/model/count/parse-ballot.js";
import { parseCount } from "../../src/model/count/parse-count.js";
import type { StationBeforeCentralCounting } from "../../src/model/count/polling-station-count.js";
import { addUpLevel } from "../../src/tally/add-up-level.js";
import { mergePartialTallies, partialTally } from "../../src/tally/partial-tally.js";
import { unitTallyOfCount } from "../../src/tally/unit-tally.js";
import { checkCount } from "../../src/validation/check-count.js";
import { acceptEntries } from "../../src/validation/double-entry/accept-entries.js";
import { compareEntries } from "../../src/validation/double-entry/compare-entries.js";
import { differencesWithStation } from "../../src/validation/recount/differences-with-station.js";
import { dutyToRecount } from "../../src/validation/recount/duty-to-recount.js";
import { centralised, decentralised, smallBallot } from "./small-counts.js";

function taken<Value>(answer: { readonly status: string; readonly value?: Value }): Value {
  if (answer.value === undefined) throw new Error(JSON.stringify(answer));
  return answer.value;
}

const again = () => structuredClone(decentralised);
const byHand = (by: string, count: Count = again()) => ({ by, manner: "by-hand", count }) as const;

describe("two entries of one report", () => {
  test("are those of two people, by hand at the municipality (Na 26a)", () => {
    const one = byHand("A. de Wit");
    expect(acceptEntries(smallBallot, [one, byHand("B. Bos")]).status).toBe("accepted");
    expect(acceptEntries(smallBallot, [one, byHand(" a.  DE WIT")])).toMatchObject({
      status: "refused",
      issues: [{ path: ["second", "by"] }],
    });
    expect(acceptEntries(smallBallot, [one, { ...one, by: "B. Bos" }]).status).toBe("refused");
    const file = { ...byHand("B. Bos"), manner: "from-file" } as const;
    expect(acceptEntries(smallBallot, [one, file])).toMatchObject({
      issues: [{ path: ["second", "manner"], expected: { kind: "by-hand", count: 2 } }],
    });
  });

  test("that differ are undetermined until somebody chose, and the choice reaches the total", () => {
    const other = { ...again(), blankVotes: 1, votesCast: 2 };
    const entries = [byHand("A"), byHand("B", other)] as const;
    expect(acceptEntries(smallBallot, entries)).toMatchObject({ status: "undetermined" });
    const choices = [
      { field: "blankVotes", chosen: "first" },
      { field: "votesCast", chosen: "first" },
    ] as const;
    const accepted = taken(acceptEntries(smallBallot, entries, { choices }));
    expect(accepted.record).toHaveLength(2);
    expect(unitTallyOfCount(accepted.count, smallBallot, accepted).unitsResolved).toHaveLength(1);
  });

  test("one of which lacks a list are not equal", () => {
    const without = { ...again(), lists: [], votesPerList: [] };
    expect(compareEntries(decentralised, without as typeof decentralised).status).toBe("refused");
  });

  test("have warnings that stay until somebody accepts them with a reason", () => {
    const odd = (): Count => ({
      ...again(),
      blankVotes: 5,
      votesCast: 6,
      pollCards: 6,
      admittedVoters: 6,
    });
    const entries = [byHand("A", odd()), byHand("B", odd())] as const;
    const open = taken(acceptEntries(smallBallot, entries));
    const warned = unitTallyOfCount(open.count, smallBallot, open);
    expect(warned.unitsWithWarnings).toEqual([{ unit: "SB1", codes: ["W.201"] }]);
    const reasons = [{ code: "W.201", by: "C", reason: "counted again, it is so" }] as const;
    const settled = taken(acceptEntries(smallBallot, entries, { reasons }));
    const told = unitTallyOfCount(settled.count, smallBallot, settled);
    expect(told.unitsWithWarnings).toEqual([]);
    expect(told.warningsAccepted).toEqual([{ unit: "SB1", ...reasons[0] }]);
    const unknown = [{ code: "W.203", by: "C", reason: "so" }] as const;
    expect(acceptEntries(smallBallot, entries, { reasons: unknown }).status).toBe("refused");
  });
});

describe("what must be counted again", () => {
  const more = { votesCast: 3, blankVotes: 2, moreBallotsCounted: 2 };
  test("a station by Na 12, one counted centrally by its passes (Na 20), and nobody else", () => {
    const unexplained = { ...decentralised, ...more, differenceExplained: "no" } as const;
    const explained = { ...unexplained, differenceExplained: "yes" } as const;
    const comparison = { equal: false, more: true, fewer: false };
    const duties = dutyToRecount(
      [
        { ...unexplained, unit: "SB1", comparison },
        { ...explained, unit: "SB2", comparison },
        { ...decentralised, unit: "SB3", votesOnCandidates: 2 },
        { ...decentralised, unit: "SB4" },
        { ...centralised, ...more, unit: "SB5", comparison, differenceExplained: "no" },
      ],
      smallBallot,
    );
    expect(duties.map(({ unit, what, reasons }) => [unit, what, reasons[0]?.clause])).toEqual([
      ["SB1", "ballots", "a"],
      ["SB3", "ballots", "c"],
      ["SB5", "passes", "a"],
    ]);
  });

  test("and per list the difference with what the station itself had counted (Na 22 (1))", () => {
    const { lists: _, kind: __, ...figures } = decentralised;
    const station = {
      ...figures,
      kind: "station-before-central-counting",
      lists: [],
      votesPerList: [{ number: 1, votes: 3 }],
    } as StationBeforeCentralCounting;
    expect(taken(differencesWithStation(station, centralised))).toMatchObject({
      lists: [{ list: 1, station: 3, committee: 1, difference: -2 }],
      contradicted: "says-none",
    });
    expect(differencesWithStation({ ...station, unit: "SB9" }, centralised).status).toBe("refused");
  });
});

describe("reports of which the page of codes says nothing", () => {
  const { comparison: _, differenceExplained: __, report: ___, ...figures } = decentralised;
  const { checksAndCorrections: ____, ...ofAnyBody } = figures;
  const postal = countMade({
    ...ofAnyBody,
    kind: "postal-committee",
    pollCards: 0,
    postalVotingCertificates: 5,
    replacementPostalVotingCertificates: 0,
  });

  test("are checked by article, and stand in the way of a total", () => {
    const [finding] = checkCount(postal, smallBallot);
    expect(finding).toMatchObject({ code: null, check: "sum-of-voters", left: 5, right: 1 });
    expect(unitTallyOfCount(postal, smallBallot).unitsWithErrors).toEqual([
      { unit: "SB1", codes: [], checks: ["sum-of-voters"] },
    ]);
  });

  test("of the Senate have no more votes than members (T 6)", () => {
    const report = {
      kind: "provincial-council",
      unit: "Groningen",
      members: 43,
      admittedVoters: 44,
      votesPerList: [{ number: 1, votes: 44 }],
      votesOnCandidates: 44,
      votesCast: 44,
      lists: [{ number: 1, candidateVotes: [44], total: 44 }],
    };
    const council = taken(parseCount(report, smallBallot));
    expect(checkCount(council, smallBallot)).toMatchObject([
      { check: "more-votes-than-members", left: 44, right: 43 },
    ]);
  });

  test("and a value that is no report is refused, not thrown at", () => {
    for (const value of [null, 7, "x", [], {}, { kind: "district" }, { ...postal, lists: null }]) {
      expect(checkCount(value as unknown, smallBallot)).toMatchObject({ status: "refused" });
      expect(parseCount(value, smallBallot).status).toBe("refused");
    }
    const options = { reading: "or" } as object;
    expect(checkCount(decentralised, smallBallot, options)).toMatchObject({ status: "refused" });
  });
});

describe("two elections of one day", () => {
  const ballotOf = (election: string, type: "PS" | "AB") =>
    taken(parseBallot({ election, type, lists: [{ number: 1, candidates: ["a"] }] }));
  const [province, water] = [ballotOf("PS2027_A", "PS"), ballotOf("AB2027_A", "AB")];

  test("do not read, compare or add each other's counts", () => {
    const of = taken(parseCount(decentralised, province));
    expect(of.paper).toEqual(province.paper);
    expect(parseCount(of, water).status).toBe("refused");
    const other = taken(parseCount(decentralised, water));
    expect(compareEntries(of, other).status).toBe("refused");
    const units = [unitTallyOfCount(of, province)];
    const request = { level: "municipality", unit: "0668", expected: ["SB1"] } as const;
    expect(addUpLevel({ ...request, ballot: province }, units).status).toBe("accepted");
    expect(addUpLevel({ ...request, ballot: water }, units).status).toBe("refused");
    expect(addUpLevel({ ...request, ballot: smallBallot }, units).status).toBe("refused");
  });
});

describe("what is counted once", () => {
  const unit = (id: string) => unitTallyOfCount({ ...decentralised, unit: id }, smallBallot);
  const town = (id: string, stations: readonly string[]) =>
    taken(
      addUpLevel(
        { level: "municipality", unit: id, ballot: smallBallot, expected: stations },
        stations.map(unit),
      ),
    );
  const district = (id: string, towns: ReturnType<typeof town>[]) =>
    addUpLevel(
      { level: "district", unit: id, ballot: smallBallot, expected: towns.map((one) => one.unit) },
      towns,
    );

  test("a municipality in two districts is refused, whatever the files call it", () => {
    const one = taken(district("HSB1", [town("0014", ["0014::SB1"])]));
    const two = taken(district("HSB2", [{ ...town("0014", ["0014::SB1"]), unit: "HSB2::0014" }]));
    const nation = addUpLevel(
      { level: "central-committee", unit: "CSB", ballot: smallBallot, expected: ["HSB1", "HSB2"] },
      [one, two],
    );
    expect(nation.status).toBe("refused");
    expect(JSON.stringify(nation)).toContain('"path":["HSB2::0014"],"code":"duplicate"');
  });

  test("a district is no unit of a municipality, and no station of another is", () => {
    const one = taken(district("HSB1", [town("0014", ["0014::SB1"])]));
    const request = { level: "municipality", unit: "0668", ballot: smallBallot } as const;
    expect(addUpLevel({ ...request, expected: ["HSB1"] }, [one]).status).toBe("refused");
    const strange = addUpLevel({ ...request, expected: ["0014::SB1"] }, [unit("0014::SB1")]);
    expect(strange.status).toBe("refused");
  });

  test("a later session takes the place of an earlier one, and a stale total is refused", () => {
    const first = unit("0668::SB1");
    const corrected = { ...first, session: 2, tally: { ...first.tally, blankVotes: 9 } };
    const partials = [[first], [corrected]].map((own) => taken(partialTally(smallBallot, own)));
    const merged = taken(mergePartialTallies(smallBallot, partials));
    expect([merged.tally.blankVotes, merged.from.map(({ session }) => session)]).toEqual([9, [2]]);
    const latest = [{ unit: "0668::SB1", session: 2 }];
    const request = { level: "municipality", unit: "0668", ballot: smallBallot, latest } as const;
    const expected = ["0668::SB1"];
    expect(addUpLevel({ ...request, expected }, [first]).status).toBe("refused");
    expect(addUpLevel({ ...request, expected }, [corrected]).status).toBe("accepted");
  });
});
