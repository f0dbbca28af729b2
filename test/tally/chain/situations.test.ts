import { describe, expect, test } from "vitest";
import { parseCount } from "../../../src/model/count/parse-count.js";
import { addUpLevel } from "../../../src/tally/add-up-level.js";
import { corrections } from "../../../src/tally/corrigenda/corrected-fields.js";
import { countsInForce } from "../../../src/tally/corrigenda/counts-in-force.js";
import { electionOfTotals } from "../../../src/tally/election-of-totals.js";
import { mergePartialTallies, partialTally } from "../../../src/tally/partial-tally.js";
import { unitTallyOfCount } from "../../../src/tally/unit-tally.js";
import { checkControlProtocol } from "../../../src/validation/control-protocol/check-control-protocol.js";
import { parseControlProtocolInput } from "../../../src/validation/control-protocol/parse-control-protocol-input.js";
import { acceptEntries } from "../../../src/validation/double-entry/accept-entries.js";
import { differencesWithStation } from "../../../src/validation/recount/differences-with-station.js";
import { dutyToRecount } from "../../../src/validation/recount/duty-to-recount.js";
import {
  ballotOf,
  before,
  central,
  closed,
  council,
  issuesOf,
  parsed,
  people,
  postal,
  station,
  taken,
} from "./forms.js";

const day = "2027-03-17";
const two = [
  ["aa", "ab", "ac", "ad", "ae"],
  ["ba", "bb", "bc", "bd", "be"],
] as const;
const gr = ballotOf("GR2027_Duin", "GR", two);
const town = { level: "municipality", unit: "1999", ballot: gr, eligibleVoters: 2_000 } as const;

/** Votes by list number, from a total. */
const votes = ({ tally }: ReturnType<typeof closed>) => tally.lists.map((list) => list.votes);

/** The people of a council that closed. */
function elected(total: ReturnType<typeof closed>, seats = 9): readonly string[] {
  const { tally } = total;
  return people(taken(electionOfTotals({ day, seats, totals: [{ ballot: gr, tally }] })));
}

const first = [
  [100, 20, 10, 5, 1],
  [60, 30, 10, 5, 1],
];
const second = [
  [50, 60, 10, 5, 1],
  [60, 10, 10, 5, 1],
];

describe("from reports to people", () => {
  test("1. stations count themselves: two entries by two people, a body that closes, a council", () => {
    const counts = [station("1999::SB1", first), station("1999::SB2", second)].map((form) => {
      const [one] = parsed(gr, form);
      const [other] = parsed(gr, form);
      if (one === undefined || other === undefined) throw new Error("nothing");
      return taken(
        acceptEntries(gr, [
          { by: "A. de Wit", manner: "by-hand", count: one },
          { by: "B. Bos", manner: "by-hand", count: other },
        ]),
      ).count;
    });
    const total = closed(town, counts);
    expect(votes(total)).toEqual([262, 192]);
    expect(elected(total)).toEqual(["aa", "ab", "ac", "ad", "ae", "ba", "bb", "bc", "bd"]);
  });

  test("2. counted centrally: lists as the station had them, explained or not, then the same walk", () => {
    const [own] = parsed(gr, before("1999::SB1", [137, 105]));
    const [counted, other] = parsed(
      gr,
      central("1999::SB1", first, "yes"),
      central("1999::SB2", second),
    );
    if (own?.kind !== "station-before-central-counting") throw new Error("no station");
    if (counted?.kind !== "centralised-first-session" || other === undefined) {
      throw new Error("no count");
    }
    expect(taken(differencesWithStation(own, counted))).toMatchObject({
      lists: [{ difference: -1 }, { difference: 1 }],
      contradicted: null,
    });
    expect(elected(closed(town, [counted, other]))).toHaveLength(9);
  });

  test("3. two votes on one day in one room: nothing of the one comes into the other", () => {
    const ps = ballotOf("PS2027_Kust", "PS", two);
    const ab = ballotOf("AB2027_Kust", "AB", two);
    const form = station("1999::SB1", first);
    const [province] = parsed(ps, form);
    const [water] = parsed(ab, form);
    if (province === undefined || water === undefined) throw new Error("nothing");
    expect(issuesOf(parseCount(province, ab))).toEqual(["paper not-allowed"]);
    const units = [unitTallyOfCount(province, ps), unitTallyOfCount(water, ab)];
    const request = { ...town, ballot: ps, expected: ["1999::SB1"] } as const;
    expect(issuesOf(addUpLevel(request, units)).join()).toMatch(/paper not-allowed|duplicate/);
    expect(issuesOf(addUpLevel(request, units.slice(1)))).toEqual(["0.paper not-allowed"]);
    const { tally } = closed({ ...town, ballot: ab }, [water]);
    const totals = [{ ballot: ps, tally }];
    expect(issuesOf(electionOfTotals({ day, seats: 39, totals }))).toEqual([
      "totals.0.paper not-allowed",
    ]);
  });

  test("4. the House: two districts, Bonaire, and postal voters on the lists of their district", () => {
    const papers = [1, 12, 20].map((district) =>
      ballotOf(
        "TK2027",
        "TK",
        [two[0], district === 20 ? ["ba", "bc", "bb"] : ["ba", "bb", "bc"]],
        district,
      ),
    );
    const [groningen, hague, bonaire] = papers;
    if (groningen === undefined || hague === undefined || bonaire === undefined) {
      throw new Error("nothing");
    }
    const of = (ballot: typeof hague, code: string, each: number) => {
      const counts = parsed(
        ballot,
        station(`${code}::SB1`, [
          [each, 5, 4, 3, 2],
          [each, 20, 10],
        ]),
      );
      const city = closed(
        { level: "municipality", unit: code, ballot, eligibleVoters: 900 },
        counts,
      );
      return closed({ level: "district", unit: `HSB${ballot.paper.district}`, ballot }, [city]);
    };
    const letters = parsed(
      hague,
      postal("BSB1", [
        [7, 0, 0, 0, 0],
        [9, 0, 0],
      ]),
    );
    const abroad = closed(
      { level: "national-postal-committee", unit: "NBSB", ballot: hague, eligibleVoters: 50 },
      letters,
    );
    const bodies = [
      of(groningen, "0014", 100),
      of(hague, "0518", 200),
      of(bonaire, "9001", 30),
      abroad,
    ];
    const nation = closed(
      { level: "central-committee", unit: "CSB", ballot: hague, ballots: papers },
      bodies,
    );
    expect(votes(nation)).toEqual([379, 429]);
    const totals = bodies.map(({ unit, tally }) => {
      const ballot = papers.find(({ paper }) => paper.district === tally.paper?.district) ?? hague;
      return { ballot, unit, tally };
    });
    const election = taken(electionOfTotals({ day, seats: 7, totals }));
    expect(election.groups[1]?.lists).toHaveLength(2);
    const cast = election.groups.map(({ lists }) =>
      lists
        .flatMap((list) => ("votes" in list ? list.votes.flat() : []))
        .reduce((a, b) => a + b, 0),
    );
    expect(cast).toEqual([379, 429]);
    expect(people(election)).toHaveLength(7);
    // The same committee twice, or two totals of a district that do not say whose they are, are not added.
    expect(
      issuesOf(electionOfTotals({ day, seats: 7, totals: [...totals, ...totals.slice(-1)] })),
    ).toEqual(["totals.4 duplicate"]);
    const nameless = totals.map(({ ballot, tally }) => ({ ballot, tally }));
    expect(issuesOf(electionOfTotals({ day, seats: 7, totals: nameless }))).toEqual([
      "totals.3 duplicate",
    ]);
  });

  test("5. a recount after publication: the older total is refused, another candidate is elected", () => {
    const counts = parsed(gr, station("1999::SB1", first), station("1999::SB2", second));
    const published = closed(town, counts);
    const [again] = parsed(
      gr,
      station(
        "1999::SB2",
        [
          [50, 60, 10, 5, 1],
          [10, 10, 10, 5, 51],
        ],
        { session: 2 },
      ),
    );
    if (again === undefined) throw new Error("nothing");
    const inForce = taken(countsInForce([...counts, again]));
    const corrected = closed(town, inForce);
    expect(corrected.session).toBe(2);
    expect(corrections([...counts, again])).toMatchObject([{ unit: "1999::SB2", session: 2 }]);
    expect(elected(published)).toContain("bc");
    expect(elected(corrected)).toEqual(["aa", "ab", "ac", "ad", "ae", "ba", "be", "bb", "bc"]);
    const latest = [{ unit: "1999::SB2", session: 2 }];
    const request = { ...town, expected: counts.map(({ unit }) => unit), latest };
    expect(
      issuesOf(
        addUpLevel(
          request,
          counts.map((count) => unitTallyOfCount(count, gr)),
        ),
      ),
    ).toEqual(["1999::SB2.session not-allowed"]);
  });

  test("6. the Senate: votes of members, weighed; more votes than members stop it", () => {
    const paper = (district: number) => ballotOf("EK2027", "EK", two, district);
    const [north, south] = [paper(1), paper(2)];
    const of = (ballot: typeof north, unit: string, members: number, each: number[][]) => {
      const [count] = parsed(ballot, council(unit, members, each));
      if (count === undefined) throw new Error("nothing");
      return unitTallyOfCount(count, ballot);
    };
    const small = of(north, "Groningen", 43, [
      [20, 0, 0, 0, 0],
      [23, 0, 0, 0, 0],
    ]);
    const large = of(south, "Zuid-Holland", 55, [
      [30, 0, 0, 0, 0],
      [25, 0, 0, 0, 0],
    ]);
    const totals = [
      { ballot: north, tally: small.tally, voteValue: 130 },
      { ballot: south, tally: large.tally, voteValue: 680 },
    ];
    const election = taken(electionOfTotals({ day: "2027-05-25", seats: 7, totals }));
    expect(election.districts.map(({ voteValue }) => voteValue)).toEqual([130, 680]);
    expect(people(election)).toEqual(["aa", "ab", "ac", "ad", "ba", "bb", "bc"]);
    const [, forgotten] = totals;
    if (forgotten === undefined) throw new Error("nothing");
    const { voteValue: _, ...without } = forgotten;
    expect(
      issuesOf(electionOfTotals({ day, seats: 75, totals: [...totals.slice(0, 1), without] })),
    ).toEqual(["districts.1.voteValue missing"]);
    const many = of(north, "Groningen", 43, [
      [400, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
    expect(many.unitsWithErrors).toMatchObject([{ unit: "Groningen" }]);
  });

  test("7. a merger: stations of both old municipalities are those of the new one, each once", () => {
    const counts = parsed(gr, station("1999::SB1", first), station("1999::SB2", second));
    expect(votes(closed(town, counts))).toEqual([262, 192]);
    const [old] = parsed(gr, station("1998::SB2", second));
    if (old === undefined) throw new Error("nothing");
    const units = [...counts.slice(0, 1), old].map((count) => unitTallyOfCount(count, gr));
    const request = { ...town, expected: units.map(({ unit }) => unit) };
    expect(issuesOf(addUpLevel(request, units))).toEqual(["1998::SB2 unknown-reference"]);
  });

  test("8. a new vote in one station takes the place of the vote that was invalid", () => {
    const counts = parsed(gr, station("1999::SB1", first), station("1999::SB2", second));
    const [again] = parsed(gr, {
      ...station("1999::SB2", [
        [10, 60, 10, 5, 1],
        [90, 40, 30, 5, 1],
      ]),
      newVote: "2027-04-14",
    });
    if (again === undefined) throw new Error("nothing");
    const inForce = taken(countsInForce([...counts, again]));
    const total = closed(town, inForce);
    expect(votes(total)).toEqual([222, 272]);
    expect(total.from).toMatchObject([{}, { newVote: "2027-04-14" }]);
    expect(elected(total)).toHaveLength(9);
    const latest = [{ unit: "1999::SB2", session: 1, newVote: "2027-04-14" } as const];
    const stale = counts.map((count) => unitTallyOfCount(count, gr));
    const request = { ...town, expected: stale.map(({ unit }) => unit) };
    expect(addUpLevel({ ...request, latest: latest as never }, stale).status).toBe("refused");
  });

  test("9. election night: sums as reports come in, what is awaited, a corrigendum in an old sum's place", () => {
    const [one, other] = parsed(gr, station("1999::SB1", first), station("1999::SB2", second));
    const [late] = parsed(gr, station("1999::SB2", first, { session: 2 }));
    if (one === undefined || other === undefined || late === undefined) throw new Error("nothing");
    const unit = (count: typeof one) => unitTallyOfCount(count, gr);
    const early = taken(partialTally(gr, [unit(one)]));
    const more = taken(mergePartialTallies(gr, [early, taken(partialTally(gr, [unit(other)]))]));
    const expected = ["1999::SB1", "1999::SB2", "1999::SB3"];
    expect(issuesOf(addUpLevel({ ...town, expected }, more.units))).toEqual(["1999::SB3 missing"]);
    const replaced = taken(mergePartialTallies(gr, [taken(partialTally(gr, [unit(late)])), more]));
    expect(replaced.tally.lists.map((list) => list.votes)).toEqual([272, 212]);
    expect(replaced.from.map(({ session }) => session)).toEqual([1, 2]);
  });

  test("10. switched candidates: found among the stations, counted again, the right one elected", () => {
    const usual = [
      [100, 60, 10, 5, 1],
      [60, 30, 10, 5, 1],
    ];
    const switched = [
      [100, 1, 10, 5, 60],
      [60, 30, 10, 5, 1],
    ];
    const forms = [1, 2, 3, 4, 5, 6].map((at) =>
      station(`1999::SB${at}`, at === 6 ? switched : usual),
    );
    const counts = parsed(gr, ...forms);
    const protocol = taken(
      parseControlProtocolInput({
        units: counts.map(
          ({ unit, lists, votesOnCandidates, blankVotes, invalidVotes, admittedVoters }) => {
            return { unit, lists, votesOnCandidates, blankVotes, invalidVotes, admittedVoters };
          },
        ),
      }),
    );
    const findings = checkControlProtocol(protocol);
    expect(findings).toContainEqual(
      expect.objectContaining({ check: "candidates-possibly-switched", unit: "1999::SB6" }),
    );
    const again = dutyToRecount(counts, gr, { suspected: ["1999::SB6"] });
    expect(again.map(({ unit }) => unit)).toEqual(["1999::SB6"]);
    const [right] = parsed(gr, station("1999::SB6", usual, { session: 2 }));
    if (right === undefined) throw new Error("nothing");
    const total = closed(town, taken(countsInForce([...counts, right])));
    const candidates = total.tally.lists[0]?.candidateVotes;
    expect(candidates).toEqual([600, 360, 60, 30, 6]);
    expect(elected(total, 3)).toEqual(["aa", "ab", "ba"]);
  });

  test("11. a water authority over two provinces: municipalities straight to it, no list groups", () => {
    const ab = ballotOf("AB2027_Vecht", "AB", two);
    const towns = ["0402", "0307"].map((code) =>
      closed(
        { level: "municipality", unit: code, ballot: ab, eligibleVoters: 900 },
        parsed(ab, station(`${code}::SB1`, first)),
      ),
    );
    const board = closed({ level: "central-committee", unit: "CSB", ballot: ab }, towns);
    expect(votes(board)).toEqual([272, 212]);
    const { tally } = board;
    expect(
      people(taken(electionOfTotals({ day, seats: 9, totals: [{ ballot: ab, tally }] }))),
    ).toHaveLength(9);
    const district = closed({ level: "district", unit: "HSB1", ballot: ab }, towns.slice(0, 1));
    const request = { level: "central-committee", unit: "CSB", ballot: ab } as const;
    expect(issuesOf(addUpLevel({ ...request, expected: ["HSB1"] }, [district]))).toEqual([
      "HSB1.level not-allowed",
    ]);
  });

  test("12. the European Parliament: districts add up on one ballot paper for the nation", () => {
    const ep = ballotOf("EP2029", "EP", two);
    const districts = ["0014", "0518"].map((code, at) =>
      closed({ level: "district", unit: `HSB${at + 1}`, ballot: ep }, [
        closed(
          { level: "municipality", unit: code, ballot: ep, eligibleVoters: 900 },
          parsed(ep, station(`${code}::SB1`, first)),
        ),
      ]),
    );
    const nation = closed({ level: "central-committee", unit: "CSB", ballot: ep }, districts);
    expect(nation.districts).toBeUndefined();
    const { tally } = nation;
    const election = taken(
      electionOfTotals({ day: "2029-06-07", seats: 9, totals: [{ ballot: ep, tally }] }),
    );
    expect(people(election)).toEqual(["aa", "ab", "ac", "ad", "ae", "ba", "bb", "bc", "bd"]);
  });
});
