import { describe, expect, it } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { explainRefusalIssue } from "../../../src/explain/topics/explain-refusal.js";
import type { Count } from "../../../src/model/count/count.js";
import { parseCount } from "../../../src/model/count/parse-count.js";
import type { StationBeforeCentralCounting } from "../../../src/model/count/polling-station-count.js";
import type { RefusalIssue } from "../../../src/model/refusal.js";
import { addUpLevel } from "../../../src/tally/add-up-level.js";
import { countsInForce } from "../../../src/tally/corrigenda/counts-in-force.js";
import { countOfLevel } from "../../../src/tally/count-of-level.js";
import { electionOfTotals } from "../../../src/tally/election-of-totals.js";
import { mergePartialTallies, partialTally } from "../../../src/tally/partial-tally.js";
import { countedTwice } from "../../../src/tally/unit-identity.js";
import { type UnitTally, unitTallyOfCount } from "../../../src/tally/unit-tally.js";
import { unitsInDoubt } from "../../../src/tally/units-in-doubt.js";
import { checkCount } from "../../../src/validation/check-count.js";
import { acceptEntries } from "../../../src/validation/double-entry/accept-entries.js";
import { compareEntries } from "../../../src/validation/double-entry/compare-entries.js";
import { resolveEntries } from "../../../src/validation/double-entry/resolve-entries.js";
import { dutyToRecount } from "../../../src/validation/recount/duty-to-recount.js";
import { ballotOf, before, central, closed, issuesOf, parsed, station, taken } from "./forms.js";

const lists = [
  ["a1", "a2"],
  ["b1", "b2"],
];
const council = ballotOf("GR2026_X", "GR", lists);
const water = ballotOf("AB2027_X", "AB", lists);
const votes = [
  [10, 5],
  [7, 3],
];
const only = (ballot: typeof council, form: object): Count => taken(parseCount(form, ballot));
const unit = (form: object, ballot = council): UnitTally =>
  unitTallyOfCount(only(ballot, form), ballot);
const town = { level: "municipality", unit: "0668", ballot: council } as const;

describe("what bears the name of a unit and is another", () => {
  const later = unit(station("0668::SB1", votes, { session: 2 }));

  it("does not give way to a later report of another election, or to another body", () => {
    const other = unit(station("0668::SB1", votes), water);
    const parts = [partialTally(water, [other]), partialTally(council, [later])].map(taken);
    expect(issuesOf(mergePartialTallies(council, parts))).toEqual(["0668::SB1.paper not-allowed"]);
    const request = { ...town, expected: ["0668::SB1"] };
    expect(addUpLevel(request, [other, later]).status).toBe("refused");
    const body = { ...later, level: "municipality" } as const;
    const first = unit(station("0668::SB1", votes));
    expect(issuesOf(partialTally(council, [first, body]))).toEqual(["0668::SB1.level not-allowed"]);
  });

  it.each(["0668 ::SB1", "0668::sb1", "hsb6::0668::SB01", "668::SB1", "0668::SB\u200b1"])(
    "is the same station when it is written %j",
    (name) => {
      const level = "polling-station";
      const from = ["0668::SB1", name].map((own) => ({ unit: own, level, from: [] }) as const);
      expect(countedTwice(null, from)).toEqual([name]);
      const latest = [{ unit: name, session: 2 }];
      const request = { ...town, expected: ["0668::SB1"], latest };
      expect(issuesOf(addUpLevel(request, [unit(station("0668::SB1", votes))]))).toEqual([
        "0668::SB1.session not-allowed",
      ]);
      expect(addUpLevel(request, [later]).status).toBe("accepted");
    },
  );

  it("is another unit where figures or words differ", () => {
    const level = "polling-station";
    const names = ["SB1", "SB10", "SB11", "Zaal 1.5", "Zaal 1.05", "Zaal A", "Zaal B"];
    expect(
      countedTwice(
        null,
        names.map((own) => ({ unit: own, level, from: [] }) as const),
      ),
    ).toEqual([]);
  });
});

describe("reports that are known", () => {
  const one = unit(station("0668::SB1", votes));
  it("of a station that the sum has forgotten stop it, at any depth", () => {
    const latest = [{ unit: "0668::SB9", session: 2 }];
    const request = { ...town, expected: ["0668::SB1"], latest };
    expect(issuesOf(addUpLevel(request, [one]))).toEqual(["0668::SB9 missing"]);
    const whole = { ...closed(town, [one]) };
    const province = {
      ...town,
      level: "central-committee",
      unit: "CSB",
      expected: ["0668"],
      latest,
    } as const;
    expect(issuesOf(addUpLevel(province, [whole]))).toEqual(["0668::SB9 missing"]);
    const elsewhere = [{ unit: "0669::SB9", session: 2 }];
    expect(addUpLevel({ ...province, latest: elsewhere }, [whole]).status).toBe("accepted");
  });

  it("of a unit that is expected twice are not both there", () => {
    const request = { ...town, expected: ["0668::SB1", "0668::SB1"] };
    expect(issuesOf(addUpLevel(request, [one]))).toEqual(["0668::SB1 duplicate"]);
  });
});

describe("what was decided about one report", () => {
  const odd = (name: string) => only(council, station(name, votes, { blank: 20 }));
  const by = (name: string, count: Count) => ({ by: name, manner: "by-hand", count }) as const;
  const reasons = [{ code: "W.201", by: "C", reason: "looked at" }] as const;
  const settled = taken(
    acceptEntries(council, [by("A", odd("0668::SB1")), by("B", odd("0668::SB1"))], { reasons }),
  );

  it("is not decided about another", () => {
    expect(unitTallyOfCount(settled.count, council, settled).unitsWithWarnings).toEqual([]);
    expect(issuesOf(unitTallyOfCount(odd("0668::SB2"), council, settled))).toEqual([
      "decisions.warningsAccepted.0.unit not-allowed",
    ]);
    const fine = only(council, station("0668::SB1", votes));
    expect(issuesOf(unitTallyOfCount(fine, council, settled))).toEqual([
      "decisions.warningsAccepted.0.code unknown-reference",
    ]);
    const nobody = settled.warningsAccepted.map((one) => ({ ...one, by: "\u200b", reason: " " }));
    expect(
      issuesOf(unitTallyOfCount(odd("0668::SB1"), council, { warningsAccepted: nobody })),
    ).toEqual([
      "decisions.warningsAccepted.0.by missing",
      "decisions.warningsAccepted.0.reason missing",
    ]);
    const record = [
      { field: "blankVotes", first: 3, second: 4, chosen: "first", value: 3 },
    ] as const;
    expect(issuesOf(unitTallyOfCount(fine, council, { record }))).toEqual([
      "decisions.record.0.value not-allowed",
    ]);
  });

  it.each(["A.de Wit", "a de wit", "A. de\u200b Wit", "Ａ. de Wit "])(
    "is not decided by A. de Wit and %j",
    (name) => {
      const fine = () => only(council, station("0668::SB1", votes));
      const entries = [by("A. de Wit", fine()), by(name, fine())] as const;
      expect(issuesOf(acceptEntries(council, entries))).toEqual(["second.by not-allowed"]);
    },
  );

  it("may be decided by 1-12 and 11-2, and stays open for the fields without a choice", () => {
    const fine = () => only(council, station("0668::SB1", votes));
    expect(acceptEntries(council, [by("1-12", fine()), by("11-2", fine())]).status).toBe(
      "accepted",
    );
    const entries = [by("A", fine()), by("B", odd("0668::SB1"))] as const;
    const choices = [{ field: "blankVotes", chosen: "second" }] as const;
    expect(acceptEntries(council, entries, { choices })).toMatchObject({
      status: "undetermined",
      because: [{ field: "pollCards" }, { field: "admittedVoters" }, { field: "votesCast" }],
    });
    const strange = [...choices, { field: "proxyCertificates", chosen: "first" }] as const;
    expect(issuesOf(acceptEntries(council, entries, { choices: strange }))).toEqual([
      "1.field not-allowed",
    ]);
  });
});

describe("doubt and duty", () => {
  const open = { ...station("0668::SB1", votes, { more: 2 }), report: undefined };
  const { report: _, ...form } = open;
  const first = only(council, {
    ...form,
    report: { checksAndCorrections: "no", corrigendum: "no" },
    checksAndCorrections: {
      reasons: { unexplainedDifference: true, other: false },
      resultsCorrected: "no",
      requestedByCentralCommittee: "neither",
    },
  });
  const second = only(
    council,
    station(
      "0668::SB1",
      [
        [9, 5],
        [7, 3],
      ],
      { more: 1, session: 2 },
    ),
  );

  it("take the votes of the report that holds, whatever order the reports have", () => {
    const total = closed(town, [second]);
    const other = only(
      water,
      station(
        "0668::SB1",
        [
          [90, 5],
          [7, 3],
        ],
        { more: 1, session: 3 },
      ),
    );
    for (const counts of [
      [first, second, other],
      [other, second, first],
    ]) {
      expect(unitsInDoubt(total, counts)).toMatchObject([
        { votesInDoubt: 1, votes: [{ candidateVotes: [9, 5] }, { candidateVotes: [7, 3] }] },
      ]);
    }
    const [unknown] = unitsInDoubt(total, [second, only(council, { ...second, blankVotes: 0 })]);
    expect(unknown).not.toHaveProperty("votes");
  });

  it("end with the recount, and are not lost in a name", () => {
    const duties = (suspected: readonly string[], ...counts: readonly Count[]) =>
      dutyToRecount(counts, council, { suspected });
    expect(duties([], first)).toHaveLength(1);
    expect(duties([], second, first)).toEqual([]);
    expect(issuesOf(duties(["0668::SB99"], first))).toEqual(["suspected.0 unknown-reference"]);
  });

  it("know one count of a station before it was counted centrally, of this election", () => {
    const counted = parsed(council, central("0668::SB1", votes));
    const own = (ballot: typeof council) =>
      only(ballot, before("0668::SB1", [15, 10])) as StationBeforeCentralCounting;
    expect(dutyToRecount(counted, council, { stations: [own(council)] })).toEqual([]);
    const twice = { stations: [own(council), own(council)] };
    expect(issuesOf(dutyToRecount(counted, council, twice))).toEqual(["stations.1 duplicate"]);
    expect(issuesOf(dutyToRecount(counted, council, { stations: [own(water)] }))).toEqual([
      "stations.0.paper not-allowed",
    ]);
  });
});

describe("districts brought together", () => {
  const [one, two] = [1, 2].map((district) => ballotOf("TK2027", "TK", lists, district));
  if (one === undefined || two === undefined) throw new Error("no ballot");
  const district = (name: string, ballot: typeof council) => {
    const own = closed({ level: "municipality", unit: `${name}-A`, ballot, eligibleVoters: 90 }, [
      only(ballot, station(`${name}-A::SB1`, votes)),
    ]);
    return closed({ level: "district", unit: name, ballot }, [own]);
  };
  const nation = {
    level: "central-committee",
    unit: "CSB",
    ballot: one,
    ballots: [one, two],
  } as const;
  const both = [district("HSB1", one), district("HSB2", two)];

  it("are on ballot papers of their own, each with a total", () => {
    const expected = ["HSB1", "HSB2"];
    expect(addUpLevel({ ...nation, expected }, both).status).toBe("accepted");
    const mistaken = [district("HSB1", one), district("HSB2", one)];
    for (const units of [mistaken, [...mistaken].reverse()]) {
      expect(issuesOf(addUpLevel({ ...nation, expected }, units))).toEqual([
        "HSB2.paper duplicate",
        "ballots.2 missing",
      ]);
    }
    expect(issuesOf(addUpLevel({ ...nation, expected: ["HSB1"] }, both.slice(0, 1)))).toEqual([
      "ballots.2 missing",
    ]);
  });

  it("are all in the election that is made of them, as the whole says", () => {
    const whole = closed(nation, both).tally;
    const totals = both.map(({ tally }, at) => ({ ballot: at === 0 ? one : two, tally }));
    const made = (given: typeof totals, of = whole) =>
      electionOfTotals({ day: "2027-03-17", seats: 150, totals: given, whole: of });
    expect(made(totals).status).toBe("accepted");
    expect(issuesOf(made(totals.slice(0, 1)))).toEqual([
      "whole.votesOnCandidates not-allowed",
      "whole.votesCast not-allowed",
      "whole.lists.1.votes not-allowed",
      "whole.lists.2.votes not-allowed",
    ]);
    const [first, ...rest] = whole.lists;
    if (first === undefined) throw new Error("no list");
    expect(issuesOf(made(totals, { ...whole, lists: rest }))).toEqual(["whole.lists.1 missing"]);
    const other = { ...whole, paper: { election: "TK2023", type: "TK", district: null } } as const;
    expect(issuesOf(made(totals, other))).toEqual(["whole.paper not-allowed"]);
  });

  it("have no vote values but for the Senate", () => {
    const { tally } = closed({ ...town, eligibleVoters: 90 }, [
      only(council, station("0668::SB1", votes)),
    ]);
    const totals = [{ ballot: council, tally, voteValue: 4 }];
    expect(issuesOf(electionOfTotals({ day: "2026-03-18", seats: 9, totals }))).toEqual([
      "totals.0.voteValue not-allowed",
    ]);
  });
});

describe("two ballot papers of one name, with people in other places", () => {
  const swapped = (election: string, type: "GR" | "TK", district?: number) =>
    ballotOf(
      election,
      type,
      [
        ["a2", "a1"],
        ["b1", "b2"],
      ],
      district,
    );
  const other = swapped("GR2026_X", "GR");
  const form = () => station("0668::SB1", votes);
  const said = "not-allowed";

  it("do not read, compare, replace or add each other's votes", () => {
    const [own, strange] = [only(council, form()), only(other, form())];
    expect(issuesOf(checkCount(strange as unknown, council) as object)).toEqual([`paper ${said}`]);
    expect(issuesOf(compareEntries(own, strange))).toEqual([`paper ${said}`]);
    const next = only(other, station("0668::SB1", votes, { session: 2 }));
    expect(issuesOf(countsInForce([own, next]))).toEqual([`0668::SB1.2.paper ${said}`]);
    const request = { ...town, expected: ["0668::SB1"] };
    const unitOf = unitTallyOfCount(strange, other);
    expect(addUpLevel(request, [unitOf]).status).toBe("refused");
    expect(issuesOf(unitTallyOfCount(strange, council))).toEqual([`paper ${said}`]);
    const whole = closed({ ...town, ballot: other, eligibleVoters: 90 }, [strange]);
    expect(countOfLevel(whole, council).status).toBe("refused");
    const nation = { level: "central-committee", unit: "CSB", ballot: council } as const;
    expect(issuesOf(addUpLevel({ ...nation, expected: ["0668"] }, [whole]))).toEqual([
      `0668.paper ${said}`,
    ]);
    const totals = [{ ballot: council, tally: whole.tally }];
    const made = electionOfTotals({ day: "2026-03-18", seats: 9, totals });
    expect(issuesOf(made)).toEqual([`totals.0.paper ${said}`]);
  });

  it("do not give one person's votes of a district to another", () => {
    const [right, wrong] = [ballotOf("TK2027", "TK", lists, 1), swapped("TK2027", "TK", 1)];
    const own = closed({ level: "municipality", unit: "0014", ballot: right, eligibleVoters: 90 }, [
      only(right, station("0014::SB1", votes)),
    ]);
    const district = closed({ level: "district", unit: "HSB1", ballot: right }, [own]);
    const nation = { level: "central-committee", unit: "CSB", expected: ["HSB1"] } as const;
    const added = addUpLevel({ ...nation, ballot: right, ballots: [wrong] }, [district]);
    expect(issuesOf(added)).toEqual([`HSB1.paper ${said}`]);
    expect(addUpLevel({ ...nation, ballot: right, ballots: [right] }, [district]).status).toBe(
      "accepted",
    );
  });

  it("are one where everybody stands in the same place, or is called otherwise", () => {
    const same = ballotOf("GR2026_X", "GR", lists);
    expect(unitTallyOfCount(only(same, form()), council)).not.toHaveProperty("issues");
    const renamed = ballotOf("GR2026_X", "GR", [
      ["1-1", "1-2"],
      ["2-1", "2-2"],
    ]);
    expect(unitTallyOfCount(only(renamed, form()), council)).not.toHaveProperty("issues");
  });
});

describe("what a clerk reads of a report that was not taken", () => {
  const said = (answer: object) =>
    (answer as { issues: RefusalIssue[] }).issues.map((issue) => explainRefusalIssue(issue, voice));
  const voice = voiceOf(dutch);
  const form = station("0668::SB1", votes);
  const [one, two] = form.lists;

  it("names lists and candidates as the form does", () => {
    const third = { number: 3, votes: 4 };
    expect(
      said(parseCount({ ...form, votesPerList: [...form.votesPerList, third] }, council)),
    ).toEqual([
      "0668::SB1, stemmen op lijst 3 in het overzicht verwijst naar iets wat er niet is. Verwacht: een lijst op het stembiljet. Opgegeven: 3.",
    ]);
    const byName = { number: 1, total: 15, votes: { a1: 10, b2: 5 } };
    expect(said(parseCount({ ...form, lists: [byName, two] }, council))).toEqual([
      '0668::SB1, lijst 1 als geheel verwijst naar iets wat er niet is. Verwacht: een kandidaat op lijst 1. Opgegeven: "b2".',
      "0668::SB1, stemmen op kandidaat 2 van lijst 1 ontbreekt. Verwacht: de stemmen op a2.",
    ]);
    const ticked = { ...form, lists: [one, two], differenceExplained: "perhaps" };
    expect(said(parseCount(ticked, council))[0]).not.toMatch(/differenceExplained/);
  });

  it("names the field for which nobody chose", () => {
    const [first, second] = [form, { ...form, blankVotes: 1, votesCast: 26 }].map((given) =>
      only(council, given),
    );
    if (first === undefined || second === undefined) throw new Error("no entries");
    const choices = [{ field: "blankVotes", chosen: "first" }] as const;
    expect(said(resolveEntries(first, second, choices))).toEqual([
      "uitgebrachte stemmen (H) ontbreekt. Verwacht: een keuze.",
    ]);
  });
});
