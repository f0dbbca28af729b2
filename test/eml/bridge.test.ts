import { describe, expect, test } from "vitest";
import { controlProtocolFromEml } from "../../src/eml/bridge/control-protocol-from-eml.js";
import { electionFromEml } from "../../src/eml/bridge/election-from-eml.js";
import { shownPersonName } from "../../src/eml/bridge/person-name.js";
import { reportedTotalsFromEml } from "../../src/eml/bridge/reported-totals-from-eml.js";
import { shortCodeOf } from "../../src/eml/bridge/short-code.js";
import { tallyFromEml } from "../../src/eml/bridge/tally-from-eml.js";
import type { EmlCount } from "../../src/eml/documents/count.js";
import type { EmlListVotes } from "../../src/eml/documents/votes.js";
import { addTallies } from "../../src/tally/add-tally.js";
import { electionVotesOfTally } from "../../src/tally/election-votes.js";
import { parseControlProtocolInput } from "../../src/validation/control-protocol/parse-control-protocol-input.js";
import { correctedCount } from "./fixtures/other-kinds.js";
import { sabaCandidateLists, sabaCount, sabaTotal } from "./fixtures/saba.js";
import { documentOf } from "./reading.js";

const count = documentOf("510b", sabaCount);
const total = documentOf("510d", sabaTotal);
const lists = documentOf("230b", sabaCandidateLists);
const [contest] = count.contests;
const stated = contest?.total;
const firstUnit = contest?.units[0];
if (contest === undefined || stated === undefined || firstUnit === undefined) {
  throw new Error("the count has a total and units");
}

describe("a count becomes a tally", () => {
  test("file after file, up to the total", () => {
    const tallies = contest.units.map((unit) => tallyFromEml(unit).tally);
    const ballot = {
      voterCardsUsed: true,
      lists: [
        { number: 1, candidates: 6 },
        { number: 2, candidates: 3 },
        { number: 3, candidates: 2 },
      ],
    };
    const whole = tallyFromEml(stated);
    expect(addTallies(ballot, tallies)).toEqual({ status: "accepted", value: whole.tally });
    expect(whole.tally).toMatchObject({
      eligibleVoters: 1300,
      pollCards: 960,
      proxyCertificates: 33,
      voterCards: 0,
      admittedVoters: 993,
      votesOnCandidates: 983,
      blankVotes: 6,
      invalidVotes: 4,
      votesCast: 993,
      moreBallotsCounted: 1,
      fewerBallotsCounted: 1,
    });
    expect(electionVotesOfTally(whole.tally)).toMatchObject({ status: "accepted" });
    expect(whole.absent).toEqual(["postalVotingCertificates"]);
  });

  test("says which figures the file does not have", () => {
    const figures = correctedCount.contests[0]?.total;
    expect(figures && tallyFromEml(figures).absent).toEqual([
      "pollCards",
      "proxyCertificates",
      "voterCards",
      "postalVotingCertificates",
      "moreBallotsCounted",
      "fewerBallotsCounted",
    ]);
  });

  test("lists stand by number, whatever the order of the file", () => {
    const figures = { ...firstUnit, lists: [...firstUnit.lists].reverse() };
    expect(tallyFromEml(figures).tally).toEqual(tallyFromEml(firstUnit).tally);
    expect(reportedTotalsFromEml("x", figures)).toEqual(reportedTotalsFromEml("x", firstUnit));
  });
});

describe("a count becomes what is reconciled", () => {
  test("under this library's names, and what is absent stays absent", () => {
    const [unit] = correctedCount.contests[0]?.units ?? [];
    expect(unit && reportedTotalsFromEml(unit.id, unit)).toEqual({
      unit: "9999::SB1",
      figures: {
        eligibleVoters: 31,
        votesOnCandidates: 12,
        blankVotes: 0,
        invalidVotes: 1,
        admittedVoters: 13,
        "differenceReasons.lostBallots": 0,
      },
      lists: [{ number: 1, votes: 12, candidateVotes: [8, 4] }],
    });
  });
});

describe("a municipal count becomes what the control protocol asks", () => {
  test("units with their figures and reasons, and the stated total", () => {
    const request = controlProtocolFromEml(contest);
    expect(request.units[0]).toEqual({
      unit: "9003::SB1",
      lists: [
        { number: 1, total: 410, candidateVotes: [210, 50, 90, 30, 20, 10] },
        { number: 2, total: 70, candidateVotes: [40, 25, 5] },
        { number: 3, total: 50, candidateVotes: [30, 20] },
      ],
      votesOnCandidates: 530,
      blankVotes: 2,
      invalidVotes: 3,
      admittedVoters: 534,
      differenceReasons: {},
    });
    expect(request.statedTotal).toMatchObject({ votesOnCandidates: 983 });
    expect(parseControlProtocolInput(request).status).toBe("accepted");
  });

  test("without a total or admitted voters these are absent", () => {
    const [corrected] = correctedCount.contests;
    const units = (corrected?.units ?? []).map((unit) => ({
      ...unit,
      uncounted: [],
      rejected: [],
    }));
    const request = controlProtocolFromEml({ id: "geen", units });
    expect(request).not.toHaveProperty("statedTotal");
    expect(request.units[0]).not.toHaveProperty("admittedVoters");
    expect(request.units[0]).toMatchObject({ blankVotes: 0, invalidVotes: 0 });
    expect(
      controlProtocolFromEml({ id: "geen", units: corrected?.units ?? [] }).units[0]
        ?.differenceReasons,
    ).toEqual({ lostBallots: 0 });
  });
});

describe("short codes", () => {
  test.each([
    [{ initials: "D.", lastName: "Yeşilgöz" }, "YeşilgözD"],
    [{ initials: "C.", lastName: "Wal-Zeggelink" }, "WalZeggelinkC"],
    [{ initials: "S.T.M.", prefix: "van", lastName: "Hermans" }, "HermansSTM"],
    [{ initials: "A.B.C.", lastName: "Abcdefghijklmnop" }, "AbcdefghijkABC"],
    [{ lastName: "d'Hondt" }, "dHondt"],
    [{ initials: "A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.", lastName: "Zee" }, "ABCDEFGHIJKLMNO"],
  ])("of %j", (name, code) => {
    expect(shortCodeOf(name)).toBe(code);
  });

  test("a name is shown with initials, given name, prefix and last name", () => {
    expect(shownPersonName({ initials: "A.", firstName: "An", prefix: "de", lastName: "B" })).toBe(
      "A. (An) de B",
    );
    expect(shownPersonName({ prefix: "", lastName: "B" })).toBe("B");
  });
});

describe("counts and lists become an election", () => {
  const made = (counts: readonly EmlCount[], by = [lists]) =>
    electionFromEml({ seats: 5, counts, lists: by });

  test("of one district, with candidates by position", () => {
    const outcome = made([total]);
    expect(outcome).toMatchObject({ status: "accepted" });
    if (outcome.status === "refused") return;
    const { election, candidates } = outcome.value;
    expect(election).toMatchObject({
      type: "ER",
      day: "2019-03-20",
      area: { name: "Saba" },
      seats: 5,
      districts: [{ number: 1, voteValue: 1 }],
    });
    expect(election.groups.map(({ number, name }) => [number, name])).toEqual([
      [1, "Windward Islands People's Movement (WIPM)"],
      [2, "S.L.P. & vrienden"],
      [3, ""],
    ]);
    expect(election.groups[2]?.lists).toEqual([
      {
        districts: [1],
        candidates: [
          { id: "3-1", name: "K. (Kim) Kruger" },
          { id: "3-2", name: "L. (Lou) Levenstone" },
        ],
        votes: [[50, 31]],
      },
    ]);
    expect(candidates[0]).toMatchObject({
      id: "1-1",
      list: 1,
      district: 1,
      position: 1,
      nominated: { position: 1 },
    });
    expect(candidates[0]).not.toHaveProperty("shortCode");
    const bare = made([total], []);
    expect(bare.status === "accepted" && bare.value.election.groups[2]?.lists[0]).toMatchObject({
      candidates: [{ id: "3-1" }, { id: "3-2" }],
    });
  });

  const districtCount = (number: number, votes: readonly number[]): EmlCount => {
    const inDistrict: readonly EmlListVotes[] = [
      {
        number: 1,
        name: "Een",
        votes: votes.reduce((sum, figure) => sum + figure, 0),
        candidates: votes.map((figure, index) => ({ position: index + 1, votes: figure })),
      },
    ];
    return {
      ...count,
      kind: "510c",
      authority: { id: `HSB${number}`, name: `Kring ${number}` },
      election: { id: "PS2023_Proef", category: "PS", subcategory: "PS2", date: "2023-03-15" },
      contests: [
        {
          id: `${number}`,
          name: `Kring ${number}`,
          total: { ...stated, lists: inDistrict },
          units: [],
        },
      ],
    };
  };

  const districtLists = (number: number, names: readonly string[], place = "Dorp") => ({
    ...lists,
    election: { ...districtCount(1, []).election },
    contests: [
      {
        id: `${number}`,
        lists: [
          {
            number: 1,
            name: "Een",
            type: "lijstengroep" as const,
            data: { publishGender: true },
            candidates: names.map((lastName, index) => ({
              position: index + 1,
              name: { initials: "A.", lastName },
              address:
                number === 9
                  ? { country: { locality: { name: place } } }
                  : { locality: { name: place } },
            })),
          },
        ],
      },
    ],
  });

  test("identical lists of districts become one, others a list group; people are known by name", () => {
    const counts = [districtCount(2, [5, 6]), districtCount(1, [1, 2]), districtCount(3, [7, 8])];
    const by = [
      districtLists(1, ["Een", "Twee"]),
      districtLists(2, ["Een", "Twee"]),
      districtLists(3, ["Twee", "Drie"]),
    ];
    const outcome = made(counts, by);
    expect(outcome.status === "accepted" && outcome.value.election.groups).toEqual([
      {
        number: 1,
        name: "Een",
        lists: [
          {
            districts: [2, 1],
            candidates: [
              { id: "1 A. Een (Dorp)", name: "A. Een" },
              { id: "1 A. Twee (Dorp)", name: "A. Twee" },
            ],
            votes: [
              [5, 6],
              [1, 2],
            ],
          },
          {
            districts: [3],
            candidates: [
              { id: "1 A. Twee (Dorp)", name: "A. Twee" },
              { id: "1 A. Drie (Dorp)", name: "A. Drie" },
            ],
            votes: [[7, 8]],
          },
        ],
      },
    ]);
    expect(outcome.status === "accepted" && outcome.value.takenAsOne).toEqual(["1 A. Twee (Dorp)"]);
    const unnamed = made([districtCount(1, [1, 2]), districtCount(2, [5, 6])], []);
    expect(unnamed.status === "accepted" && unnamed.value.takenAsOne).toEqual(["1-1", "1-2"]);
    const namesakes = made(
      [districtCount(1, [1, 2]), districtCount(2, [5, 6])],
      [districtLists(1, ["Een", "Een"]), districtLists(2, ["Een", "Twee"])],
    );
    expect(namesakes.status === "refused" && namesakes.issues.map(({ code }) => code)).toEqual([
      ...["ambiguous", "ambiguous", "ambiguous"],
    ]);
    const abroad = made(
      [districtCount(9, [1]), districtCount(1, [1])],
      [districtLists(9, ["Een"], "Gent"), districtLists(1, ["Een"])],
    );
    expect(abroad.status === "accepted" && abroad.value.candidates.map(({ id }) => id)).toEqual([
      "1 A. Een (Gent)",
      "1 A. Een (Dorp)",
    ]);
    const shorter = made(
      [districtCount(1, [1, 2]), districtCount(2, [1])],
      [districtLists(1, ["Een", "Twee"]), districtLists(2, ["Een"])],
    );
    expect(shorter.status === "accepted" && shorter.value.election.groups[0]?.lists).toHaveLength(
      2,
    );
  });

  test("a national count names its districts' candidates by code, in the order of their lists", () => {
    const unit = (number: number, codes: readonly string[]) => ({
      ...stated,
      id: `HSB${number}`,
      name: `Kieskring ${number}`,
      lists: [
        {
          number: 1,
          name: "Een",
          votes: 3,
          candidates: codes.map((shortCode, index) => ({ shortCode, votes: index + 1 })),
        },
      ],
    });
    const national: EmlCount = {
      ...total,
      election: { id: "TK2023", category: "TK", date: "2023-11-22" },
      contests: [{ id: "alle", units: [unit(2, ["EenA", "TweeA"]), unit(4, ["TweeA", "EenA"])] }],
    };
    const by = [districtLists(2, ["Een", "Twee"]), districtLists(4, ["Twee", "Een"])].map(
      (each) => ({
        ...each,
        election: national.election,
      }),
    );
    const outcome = made([national], by);
    expect(outcome.status === "accepted" && outcome.value.candidates).toMatchObject([
      {
        id: "EenA",
        shortCode: "EenA",
        district: 2,
        position: 1,
        nominated: { name: { lastName: "Een" } },
      },
      { id: "TweeA", district: 2, position: 2, nominated: { name: { lastName: "Twee" } } },
      { id: "TweeA", district: 4, position: 1, nominated: { name: { lastName: "Twee" } } },
      { id: "EenA", district: 4, position: 2 },
    ]);
    expect(outcome.status === "accepted" && outcome.value.election).toMatchObject({
      area: { name: "TK2023" },
      districts: [{ number: 2, name: "Kieskring 2" }, { number: 4 }],
    });
  });

  test("is refused for want of a count, for other elections, and for votes that are weighed", () => {
    expect(made([])).toMatchObject({ issues: [{ code: "missing", path: ["counts"] }] });
    expect(
      made([total], [{ ...lists, election: { ...lists.election, id: "ER2019_Bonaire" } }]),
    ).toMatchObject({
      issues: [
        {
          code: "unknown-reference",
          expected: { kind: "named", what: "files-of-election", name: "ER2019_Saba" },
          actual: { kind: "value", text: '"ER2019_Bonaire"' },
        },
      ],
    });
    const category = (code: "EK" | "BC"): EmlCount => ({
      ...total,
      election: { ...total.election, category: code },
    });
    for (const code of ["EK", "BC"] as const) {
      expect(made([category(code)])).toMatchObject({
        issues: [{ code: "not-allowed", actual: { kind: "value", text: `"${code}"` } }],
      });
    }
    expect(made([districtCount(1, [1]), districtCount(1, [1])], [])).toMatchObject({
      status: "refused",
    });
  });

  test("a count of one station without a total has that station's votes", () => {
    const outcome = made([
      { ...total, contests: [{ id: "geen", units: contest.units.slice(0, 1) }] },
    ]);
    expect(
      outcome.status === "accepted" && outcome.value.election.groups[2]?.lists[0],
    ).toMatchObject({ votes: [[30, 20]] });
    const none = made([{ ...total, contests: [{ id: "geen", units: [] }] }]);
    expect(none.status).toBe("refused");
  });
});
