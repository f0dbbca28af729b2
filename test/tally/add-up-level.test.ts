import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { ballotShapes } from "../../src/conformance/generators/ballot-shape.js";
import { consistentStationsOf } from "../../src/conformance/generators/count.js";
import { countMade } from "../../src/model/count/count-made.js";
import { addUpLevel, completeLevel } from "../../src/tally/add-up-level.js";
import { tallyOfCount } from "../../src/tally/count-tally.js";
import type { LevelRequest } from "../../src/tally/level-request.js";
import {
  mergePartialTallies,
  type PartialTally,
  partialTally,
} from "../../src/tally/partial-tally.js";
import { type UnitTally, unitTallyOfCount } from "../../src/tally/unit-tally.js";
import { zeroTally } from "../../src/tally/zero-tally.js";
import { propertyRuns } from "../property-runs.js";
import { decentralised, smallBallot } from "../validation/small-counts.js";

const options = { numRuns: propertyRuns };

const municipalities = ballotShapes.chain((ballot) =>
  fc.tuple(fc.constant(ballot), consistentStationsOf(ballot, { min: 1, max: 12 })),
);

function acceptedValue<Value>(outcome: { status: string; value?: Value }): Value {
  if (outcome.status !== "accepted") throw new Error(JSON.stringify(outcome));
  return outcome.value as Value;
}

function requestFor(
  units: readonly { unit: string }[],
  ballot: LevelRequest["ballot"],
): LevelRequest {
  return {
    level: "municipality",
    unit: "0000",
    ballot,
    expected: units.map(({ unit }) => unit),
  };
}

describe("a level is the sum of its units, however the work was divided", () => {
  const divided = municipalities.chain(([ballot, counts]) =>
    fc.tuple(
      fc.constant(ballot),
      fc.constant(counts),
      fc.array(fc.nat(3), { minLength: counts.length, maxLength: counts.length }),
      fc.shuffledSubarray([...counts.keys()], { minLength: counts.length }),
    ),
  );

  test.prop([divided], options)(
    "any partition into partial tallies, merged in any order, gives the same total",
    ([ballot, counts, workers, order]) => {
      const units = counts.map((count) => unitTallyOfCount(count, ballot));
      const whole = acceptedValue(addUpLevel(requestFor(counts, ballot), units));
      const partials = [3, 1, 0, 2].map((worker): PartialTally => {
        const own = order.filter((index) => workers[index] === worker);
        return acceptedValue(
          partialTally(
            ballot,
            own.map((index) => units[index] as UnitTally),
          ),
        );
      });
      const merged = acceptedValue(mergePartialTallies(ballot, partials));
      expect(acceptedValue(completeLevel(requestFor(counts, ballot), merged))).toEqual(whole);
    },
  );

  test.prop([municipalities], options)(
    "adding two levels at once or one after the other gives the same votes",
    ([ballot, counts]) => {
      const units = counts.map((count) => unitTallyOfCount(count, ballot));
      const half = Math.ceil(units.length / 2);
      const towns = [units.slice(0, half), units.slice(half)].map((own, index) =>
        acceptedValue(addUpLevel({ ...requestFor(own, ballot), unit: `town ${index}` }, own)),
      );
      const district = acceptedValue(
        addUpLevel(
          { level: "district", unit: "HSB1", ballot, expected: ["town 0", "town 1"] },
          towns,
        ),
      );
      const direct = acceptedValue(addUpLevel(requestFor(counts, ballot), units));
      expect(district.tally).toEqual(direct.tally);
      expect(district.unitsWithDifferences).toHaveLength(direct.unitsWithDifferences.length);
      expect(district.from.flatMap(({ from }) => from.map(({ unit }) => unit)).sort()).toEqual(
        direct.from.map(({ unit }) => unit).sort(),
      );
    },
  );

  test.prop([municipalities], options)("a total survives JSON", ([ballot, counts]) => {
    const units = counts.map((count) => unitTallyOfCount(count, ballot));
    const total = acceptedValue(addUpLevel(requestFor(counts, ballot), units));
    expect(JSON.parse(JSON.stringify(total))).toEqual(total);
  });
});

const nothingToTell = {
  unitsWithDifferences: [],
  unitsWithErrors: [],
  unitsWithWarnings: [],
  warningsAccepted: [],
  unitsInvestigated: [],
  unitsResolved: [],
};
const one = unitTallyOfCount(decentralised, smallBallot);
const two = unitTallyOfCount({ ...decentralised, unit: "SB2" }, smallBallot);
const request: LevelRequest = {
  level: "municipality",
  unit: "0668",
  ballot: smallBallot,
  expected: ["SB1", "SB2"],
};

describe("every unit is there, and once", () => {
  test("a missing unit is refused by name", () => {
    expect(addUpLevel(request, [one])).toEqual({
      status: "refused",
      issues: [
        {
          path: ["SB2"],
          code: "missing",
          expected: { kind: "named", what: "count-of-unit", name: "SB2" },
          actual: { kind: "nothing" },
        },
      ],
    });
  });

  test("a doubled unit is refused by name", () => {
    expect(addUpLevel(request, [two, one, one])).toEqual({
      status: "refused",
      issues: [
        {
          path: ["SB1"],
          code: "duplicate",
          expected: { kind: "once", what: "unit" },
          actual: { kind: "value", text: '"SB1"' },
        },
      ],
    });
  });

  test("a unit in two partial tallies is refused", () => {
    const partial = acceptedValue(partialTally(smallBallot, [one]));
    expect(mergePartialTallies(smallBallot, [partial, partial]).status).toBe("refused");
  });

  test("a unit of another body is refused by name", () => {
    expect(addUpLevel({ ...request, expected: ["SB1"] }, [one, two])).toEqual({
      status: "refused",
      issues: [
        {
          path: ["SB2"],
          code: "unknown-reference",
          expected: { kind: "named", what: "unit-of-body", name: "0668" },
          actual: { kind: "value", text: '"SB2"' },
        },
      ],
    });
  });

  test("a count on another ballot paper is refused", () => {
    const other = { ...smallBallot, lists: [{ number: 2, candidates: 1 }] };
    expect(addUpLevel({ ...request, ballot: other }, [one, two]).status).toBe("refused");
  });

  test("a body without units has the zero tally", () => {
    const empty = acceptedValue(addUpLevel({ ...request, expected: [] }, []));
    expect(empty).toEqual({
      level: "municipality",
      unit: "0668",
      session: 1,
      from: [],
      tally: zeroTally(smallBallot),
      ...nothingToTell,
    });
  });
});

describe("counts with errors", () => {
  const wrong = unitTallyOfCount(
    { ...decentralised, unit: "SB2", pollCards: 3, invalidVotes: 1 },
    smallBallot,
  );

  test("stand in the way of a total, which names them and their codes", () => {
    expect(addUpLevel(request, [one, wrong])).toEqual({
      status: "undetermined",
      because: [{ unit: "SB2", codes: ["F.201", "F.203"] }],
    });
  });

  test("are added when the caller says so, and the total says it too", () => {
    const total = acceptedValue(
      addUpLevel({ ...request, countsWithErrors: "added" }, [one, wrong]),
    );
    expect(total.tally.pollCards).toBe(4);
    expect(total.unitsWithErrors).toEqual([{ unit: "SB2", codes: ["F.201", "F.203"] }]);
  });

  test("stand in the way one level higher too", () => {
    const total = acceptedValue(
      addUpLevel({ ...request, countsWithErrors: "added" }, [one, wrong]),
    );
    const above = {
      level: "central-committee",
      unit: "CSB",
      ballot: smallBallot,
      expected: ["0668"],
    } as const;
    expect(addUpLevel(above, [total]).status).toBe("undetermined");
    expect(addUpLevel({ ...above, countsWithErrors: "added" }, [total]).status).toBe("accepted");
  });

  test("each code is named once", () => {
    const twice = unitTallyOfCount(
      {
        ...decentralised,
        votesPerList: [{ number: 1, votes: 3 }],
        lists: [{ number: 1, candidateVotes: [1], total: 2 }],
      },
      smallBallot,
    );
    expect(twice.unitsWithErrors).toEqual([{ unit: "SB1", codes: ["F.202", "F.402", "F.403"] }]);
  });

  test("warnings do not stand in the way", () => {
    const odd = unitTallyOfCount(
      {
        ...decentralised,
        votesOnCandidates: 0,
        votesPerList: [{ number: 1, votes: 0 }],
        blankVotes: 1,
        lists: [{ number: 1, candidateVotes: [0], total: 0 }],
      },
      smallBallot,
    );
    expect(odd.unitsWithErrors).toEqual([]);
  });
});

describe("a counted unit", () => {
  const difference = {
    unit: "SB1",
    admittedVoters: 1,
    votesCast: 1,
    moreBallotsCounted: 0,
    fewerBallotsCounted: 0,
  };

  test("without a difference names none, and with one says D, H, I and J", () => {
    const differences = (change: object) =>
      unitTallyOfCount({ ...decentralised, ...change }, smallBallot).unitsWithDifferences;
    expect(differences({})).toEqual([]);
    for (const change of [
      { admittedVoters: 2 },
      { votesCast: 2 },
      { moreBallotsCounted: 1 },
      { fewerBallotsCounted: 1 },
    ]) {
      expect(differences(change)).toEqual([{ ...difference, explained: "neither", ...change }]);
    }
  });

  test("has its errors by code, each once, and none when there are none", () => {
    const errors = (change: object) =>
      unitTallyOfCount({ ...decentralised, ...change }, smallBallot).unitsWithErrors;
    expect(errors({})).toEqual([]);
    expect(errors({ pollCards: 2 })).toEqual([{ unit: "SB1", codes: ["F.201"] }]);
  });

  test("is a station without units below it", () => {
    expect(unitTallyOfCount(decentralised, smallBallot)).toEqual({
      unit: "SB1",
      level: "polling-station",
      session: 1,
      from: [],
      tally: tallyOfCount(decentralised),
      ...nothingToTell,
    });
  });
});

describe("what a total tells besides its figures", () => {
  const more = unitTallyOfCount(
    {
      ...decentralised,
      votesCast: 2,
      blankVotes: 1,
      moreBallotsCounted: 1,
      comparison: { equal: false, more: true, fewer: false },
      differenceExplained: "yes",
    },
    smallBallot,
  );
  const fewer = unitTallyOfCount(
    {
      ...decentralised,
      unit: "SB2",
      pollCards: 2,
      admittedVoters: 2,
      fewerBallotsCounted: 1,
      comparison: { equal: false, more: false, fewer: true },
      differenceExplained: "yes",
    },
    smallBallot,
  );

  test("the units with a difference, with D, H, I and J; differences are not set off", () => {
    const total = acceptedValue(addUpLevel(request, [fewer, more]));
    expect(total.unitsWithDifferences).toEqual([
      {
        unit: "SB1",
        admittedVoters: 1,
        votesCast: 2,
        moreBallotsCounted: 1,
        fewerBallotsCounted: 0,
        explained: "yes",
      },
      {
        unit: "SB2",
        admittedVoters: 2,
        votesCast: 1,
        moreBallotsCounted: 0,
        fewerBallotsCounted: 1,
        explained: "yes",
      },
    ]);
    expect(total.tally).toMatchObject({
      admittedVoters: 3,
      votesCast: 3,
      moreBallotsCounted: 1,
      fewerBallotsCounted: 1,
    });
  });

  test("a unit with I or J but equal D and H is listed too", () => {
    const odd = (figure: "moreBallotsCounted" | "fewerBallotsCounted") =>
      unitTallyOfCount({ ...decentralised, [figure]: 1 }, smallBallot).unitsWithDifferences;
    expect(odd("moreBallotsCounted")).toHaveLength(1);
    expect(odd("fewerBallotsCounted")).toHaveLength(1);
    expect(one.unitsWithDifferences).toEqual([]);
  });

  test("which units it came from", () => {
    const total = acceptedValue(addUpLevel(request, [fewer, more]));
    expect(total.from).toEqual([
      { unit: "SB1", level: "polling-station", session: 1, from: [] },
      { unit: "SB2", level: "polling-station", session: 1, from: [] },
    ]);
  });
});

describe("the register", () => {
  test("gives a municipality its eligible voters, and a district sums them", () => {
    const town = acceptedValue(addUpLevel({ ...request, eligibleVoters: 900 }, [one, two]));
    expect(town.tally.eligibleVoters).toBe(900);
    const district = acceptedValue(
      addUpLevel(
        { level: "district", unit: "HSB6", ballot: smallBallot, expected: ["0668", "0669"] },
        [town, { ...town, unit: "0669" }],
      ),
    );
    expect(district.tally.eligibleVoters).toBe(1800);
  });

  test("refuses a figure that is none", () => {
    for (const eligibleVoters of [-1, 1.5, 1e12, Number.NaN]) {
      const outcome = addUpLevel({ ...request, eligibleVoters }, [one, two]);
      expect(outcome).toMatchObject({
        status: "refused",
        issues: [
          {
            path: ["eligibleVoters"],
            code: "wrong-type",
            expected: { kind: "between", least: 0, most: 999_999_999 },
            actual: { kind: "value", text: String(eligibleVoters) },
          },
        ],
      });
    }
  });
});

describe("postal committees", () => {
  const postal = {
    unit: "BSB1",
    kind: "postal-committee",
    session: 1,
    pollCards: 0,
    proxyCertificates: 0,
    voterCards: 0,
    postalVotingCertificates: 4,
    replacementPostalVotingCertificates: 2,
    admittedVoters: 6,
    votesPerList: [{ number: 1, votes: 6 }],
    votesOnCandidates: 6,
    blankVotes: 0,
    invalidVotes: 0,
    votesCast: 6,
    moreBallotsCounted: 0,
    fewerBallotsCounted: 0,
    lists: [{ number: 1, candidateVotes: [6], total: 6 }],
  } as const;

  test("enter at the national postal committee and, with it, at the central committee", () => {
    const nation = acceptedValue(
      addUpLevel(
        {
          level: "national-postal-committee",
          unit: "NBSB",
          ballot: smallBallot,
          expected: ["BSB1"],
          eligibleVoters: 10,
        },
        [unitTallyOfCount(countMade(postal), smallBallot)],
      ),
    );
    expect(nation.tally).toMatchObject({ postalVotingCertificates: 6, admittedVoters: 6 });
    const town = acceptedValue(addUpLevel({ ...request, expected: ["SB1"] }, [one]));
    const district = acceptedValue(
      addUpLevel({ level: "district", unit: "HSB6", ballot: smallBallot, expected: ["0668"] }, [
        town,
      ]),
    );
    const central = acceptedValue(
      addUpLevel(
        {
          level: "central-committee",
          unit: "CSB",
          ballot: smallBallot,
          expected: ["HSB6", "NBSB"],
        },
        [district, nation],
      ),
    );
    expect(central.tally).toMatchObject({ postalVotingCertificates: 6, votesCast: 7 });
  });

  test("a committee's own figure already holds the replacements", () => {
    const { replacementPostalVotingCertificates: _, ...rest } = postal;
    const national = countMade({
      ...rest,
      kind: "national-postal-committee",
      eligibleVoters: 9,
    });
    const unit = unitTallyOfCount(national, smallBallot);
    expect(unit.tally).toMatchObject({ postalVotingCertificates: 4, eligibleVoters: 9 });
  });
});
