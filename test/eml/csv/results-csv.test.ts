import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { readResultsCsv } from "../../../src/eml/csv/read-results-csv.js";
import type { ResultsTable } from "../../../src/eml/csv/results-table.js";
import { resultsTableFromCount } from "../../../src/eml/csv/results-table-from-count.js";
import { writeResultsCsv } from "../../../src/eml/csv/write-results-csv.js";
import type { EmlCount } from "../../../src/eml/documents/count.js";
import { propertyRuns } from "../../property-runs.js";
import { correctedCount } from "../fixtures/other-kinds.js";
import { sabaCandidateLists, sabaCount } from "../fixtures/saba.js";
import { documentOf } from "../reading.js";

const count = documentOf("510b", sabaCount);
const lists = documentOf("230b", sabaCandidateLists);

function tableOf(from: EmlCount = count): ResultsTable {
  const outcome = resultsTableFromCount(from, from === count ? lists : undefined);
  if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
  return outcome.table;
}

const textOf = (table: ResultsTable, edition: "2019" | "2022" = "2022") =>
  Buffer.from(writeResultsCsv(table, { edition })).toString("utf8");

const read = (text: string) => readResultsCsv(new TextEncoder().encode(text));
const issuesIn = (text: string) => {
  const reading = read(text);
  expect(reading.status).toBe("refused");
  return reading.status === "refused" ? reading.issues : [];
};
const codesIn = (text: string) => issuesIn(text).map(({ code }) => code);

const accepted = (value: ResultsTable) => ({ status: "accepted", value, remarks: [] });

const table = tableOf();
const csv = textOf(table);

describe("the results file", () => {
  test("has a header, the units, the figures, and the lists with their candidates", () => {
    expect(textOf(tableOf())).toBe(
      `\u{feff}${[
        '"Verkiezing";;"Eilandsraad Saba 2019"',
        '"Datum";;"2019-03-20"',
        '"Gebied";;"Openbaar lichaam Saba"',
        '"Nummer";;"9003"',
        "",
        '"Lijstnummer";"Aanduiding";"Volgnummer";"Naam kandidaat";"Totaal";"The Bottom";"Windwardside"',
        '"Gebiednummer";;;;;"1";"2"',
        '"Postcode";;;;;"0000 AA";',
        ';"opgeroepenen";;;"1300";"700";"600"',
        ';"geldige stempas";;;"960";"520";"440"',
        ';"geldig volmachtbewijs";;;"33";"14";"19"',
        ';"geldige kiezerspas";;;"0";"0";"0"',
        ';"toegelaten kiezers";;;"993";"534";"459"',
        ';"geldige stembiljetten";;;"983";"530";"453"',
        ';"blanco stembiljetten";;;"6";"2";"4"',
        ';"ongeldige stembiljetten";;;"4";"3";"1"',
        ';"aangetroffen stembiljetten";;;"993";"535";"458"',
        ';"meer stembiljetten dan toegelaten kiezers";;;"1";"1";"0"',
        ';"minder stembiljetten dan toegelaten kiezers";;;"1";"0";"1"',
        ';"kiezers met stembiljet hebben niet gestemd";;;;;',
        ';"er zijn te weinig stembiljetten uitgereikt";;;;;',
        ';"er zijn te veel stembiljetten uitgereikt";;;;;',
        ';"geen verklaring";;;;;',
        ';"andere verklaring";;;;;',
        '"1";"Windward Islands People\'s Movement (WIPM)";;;"777";"410";"367"',
        ';;"1";"van der Berg, A.B.";"401";"210";"191"',
        ';;"2";"Ümit, C.";"96";"50";"46"',
        ';;"3";"O\'Neill, D.";"150";"90";"60"',
        ';;"4";"Evers, E.";"55";"30";"25"',
        ';;"5";"de Fluiter, F.";"45";"20";"25"',
        ';;"6";"Gumbs, G.";"30";"10";"20"',
        '"2";"S.L.P. & vrienden";;;"125";"70";"55"',
        ';;"1";"Hassell, H.";"70";"40";"30"',
        ';;"2";"Ipema, I.";"40";"25";"15"',
        ';;"3";"ten Jolle, J.";"15";"5";"10"',
        '"3";;;;"81";"50";"31"',
        ';;"1";"Kruger, K.";"50";"30";"20"',
        ';;"2";"Levenstone, L.";"31";"20";"11"',
      ].join("\n")}`,
    );
  });

  test("is written as since 2022 when nothing else is asked for", () => {
    expect(Buffer.from(writeResultsCsv(table)).toString("utf8")).toBe(csv);
  });

  test("names a unit without what stands around its name", () => {
    const names = [
      ["Stembureau Dorp (postcode: 1234 AB)", "Dorp", "1234 AB"],
      [
        "Het Stembureau (postcode: 1234 AB) aan de dijk",
        "Het Stembureau (postcode: 1234 AB) aan de dijk",
        "",
      ],
      ["Kerk (postcode: )", "Kerk", ""],
      ["Stembureau Stembureau 1", "Stembureau 1", ""],
      ["Briefstembureau Den Haag (postcode: 2511 BT)", "Den Haag", "2511 BT"],
      ["Stembureau Briefstembureau 2", "2", ""],
    ] as const;
    const [contest] = count.contests;
    const [unit] = contest?.units ?? [];
    if (contest === undefined || unit === undefined) throw new Error("there is a unit");
    const units = names.map(([name], index) => ({ ...unit, id: `HSB1::9003::SB${index}`, name }));
    const { units: columns } = tableOf({ ...count, contests: [{ ...contest, units }] });
    expect(columns).toEqual(
      names.map(([, name, postalCode], index) => ({ number: `${index}`, name, postalCode })),
    );
  });

  test("names a candidate by last name and initials, as far as there are any", () => {
    const bare = {
      ...lists,
      contests: lists.contests.map((contest) => ({
        ...contest,
        lists: contest.lists.map((list) => ({
          ...list,
          candidates: list.candidates.map((each) => ({ ...each, name: { lastName: "Dijk" } })),
        })),
      })),
    };
    const made = resultsTableFromCount(count, bare);
    expect(made.status === "completed" && made.table.lists[0]?.candidates[0]?.name).toBe("Dijk");
  });

  test("takes the names from the lists of its own contest", () => {
    const [contest] = lists.contests;
    if (contest === undefined) throw new Error("there is a contest");
    const elsewhere = {
      ...contest,
      id: "2",
      lists: contest.lists.map((list) => ({
        ...list,
        candidates: list.candidates.map((each) => ({ ...each, name: { lastName: "Anders" } })),
      })),
    };
    expect(resultsTableFromCount(count, { ...lists, contests: [elsewhere, contest] })).toEqual({
      status: "completed",
      table,
    });
  });

  test("may end with an empty figure", () => {
    const figuresOnly = { ...table, lists: [] };
    expect(textOf(figuresOnly).endsWith(";")).toBe(true);
    expect(read(textOf(figuresOnly))).toEqual(accepted(figuresOnly));
  });

  test("reads back as it was, in both editions, with or without mark and with other line ends", () => {
    expect(read(csv)).toEqual(accepted(table));
    expect(read(textOf(table, "2019"))).toEqual(accepted(table));
    expect(read(csv.slice(1))).toEqual(accepted(table));
    for (const text of [csv.replaceAll("\n", "\r\n"), `${csv}\n`]) {
      const remarks = [{ code: "other-layout", expected: { kind: "rule" } }];
      expect(read(text)).toMatchObject({ ...accepted(table), remarks });
    }
  });

  test("in the edition of 2019 quotes empty fields and ends with a new line", () => {
    const text = textOf(table, "2019");
    expect(text).toContain('"Verkiezing";"";"Eilandsraad Saba 2019"\n');
    expect(text).toContain('"";"meer stembiljetten dan toegelaten kiezers ";"";"";"1"');
    expect(text.endsWith('"11"\n')).toBe(true);
  });

  test("has a row for postal voting only where the count has the figure", () => {
    const postal = tableOf(correctedCount);
    expect(postal.area).toBe("Gemeente Zandhoven");
    const text = textOf(postal);
    expect(text).toContain(';"kwijtgeraakte stembiljetten";;;"0";"0"');
    expect(text).not.toContain("briefstembiljetten");
    expect(read(text)).toEqual(accepted(postal));
  });
});

describe("a name a spreadsheet could run as a formula", () => {
  const named = (name: string): ResultsTable => ({
    ...table,
    units: table.units.map((unit) => ({ ...unit, name })),
    lists: table.lists.map((list) => ({ ...list, name })),
  });

  test.each(['=HYPERLINK("x")', "+1", "-1", "@a", "'=1", "\tx", "''-"])(
    "gets an apostrophe, and loses it again: %j",
    (name) => {
      const text = textOf(named(name));
      expect(text).toContain(`"'${name.replaceAll('"', '""')}"`);
      expect(read(text)).toEqual(accepted(named(name)));
    },
  );

  test("is read as it is where nobody put an apostrophe in front", () => {
    const reading = read(textOf(named("=1")).replaceAll("'=1", "=1"));
    expect(reading).toEqual(accepted(named("=1")));
  });

  test("other names are left as they are", () => {
    for (const name of ["'t Centrum", "d'n Dulper", "'s-Gravenhage", "a=b", ""]) {
      expect(textOf(named(name))).not.toContain(`"'${name}"`);
      expect(read(textOf(named(name)))).toEqual(accepted(named(name)));
    }
  });

  property.prop(
    [fc.string({ unit: "binary" }).map((name) => name.replace(/\p{Cs}|\u{feff}/gu, ""))],
    {
      numRuns: propertyRuns,
    },
  )("any name reads back as it was", (name) => {
    expect(read(textOf(named(name)))).toEqual(accepted(named(name)));
  });
});

describe("a results file that is not right", () => {
  const lines = csv.split("\n");
  const withLine = (index: number, line: string) =>
    lines.map((each, at) => (at === index ? line : each)).join("\n");

  test("is refused for bytes that are not UTF-8 and text that is no CSV", () => {
    expect(readResultsCsv(Uint8Array.of(0xff))).toEqual({
      status: "refused",
      issues: [
        {
          code: "not-utf-8",
          line: 0,
          column: 1,
          path: "",
          expected: { kind: "xml", rule: "utf-8" },
          actual: "",
        },
      ],
    });
    const cutInACharacter = new TextEncoder().encode(`${csv}é`).slice(0, -1);
    expect(readResultsCsv(cutInACharacter)).toMatchObject({ issues: [{ code: "not-utf-8" }] });
    expect(issuesIn(withLine(2, '"Gebied;;"Saba"'))).toEqual([
      {
        code: "not-well-formed",
        line: 3,
        column: 1,
        path: "",
        expected: { kind: "rule", rule: "field-of-table" },
        actual: expect.stringMatching(/^Saba/),
      },
    ]);
    expect(codesIn('"unterminated')).toEqual(["not-well-formed"]);
    expect(codesIn('"a"b')).toEqual(["not-well-formed"]);
    expect(codesIn('a"b"')).toEqual(["not-well-formed"]);
    expect(codesIn("a\rb")).toEqual(["not-well-formed"]);
  });

  test("a file without its header says so once", () => {
    const issues = issuesIn("");
    expect(issues).toMatchObject([
      { code: "incomplete-content", expected: { kind: "rule", rule: "header-of-table" } },
    ]);
  });

  test("each figure must be a number of its own row and column", () => {
    expect(issuesIn(withLine(9, ';"geldige stempas";;;"960";"520";"x"'))).toEqual([
      {
        code: "invalid-value",
        line: 10,
        column: 7,
        path: "geldige stempas",
        expected: { kind: "between", least: 0, most: 999_999_999 },
        actual: '"x"',
      },
    ]);
    expect(issuesIn(withLine(25, ';;"1";"van der Berg, A.B.";"401";;"191"'))).toMatchObject([
      { code: "invalid-value", line: 26, column: 6, path: "1 van der Berg, A.B.", actual: '""' },
    ]);
    expect(codesIn(withLine(9, ';"geldige stempas";;;"9999999999";"520";"440"'))).toEqual([
      "invalid-value",
    ]);
    expect(issuesIn(withLine(9, ';"geldige stempas";;;"960";"520"'))).toMatchObject([
      {
        code: "incomplete-content",
        expected: { kind: "exactly", count: 7, of: "fields" },
        actual: "6",
      },
    ]);
    expect(issuesIn(withLine(6, '"Gebiednummer";;;;;"1"'))).toMatchObject([
      {
        code: "incomplete-content",
        line: 7,
        expected: { kind: "exactly", count: 2, of: "units" },
        actual: "1",
      },
    ]);
    expect(codesIn(withLine(1, '"Datum";;"32-03-2019"'))).toEqual(["invalid-value"]);
  });

  test("ballots found must be votes on candidates, blank and invalid together", () => {
    expect(issuesIn(withLine(16, ';"aangetroffen stembiljetten";;;"993";"536";"458"'))).toEqual([
      {
        code: "incomplete-content",
        line: 17,
        column: 6,
        path: "aangetroffen stembiljetten",
        expected: { kind: "ballots-found", sum: 535 },
        actual: "536",
      },
    ]);
    const unknown = csv
      .replace('"blanco stembiljetten";;;"6";"2";"4"', '"blanco stembiljetten";;;;;')
      .replace(
        '"aangetroffen stembiljetten";;;"993";"535";"458"',
        '"aangetroffen stembiljetten";;;;;',
      );
    expect(read(unknown).status).toBe("accepted");
    expect(
      issuesIn(
        unknown.replace('"aangetroffen stembiljetten";;;;', '"aangetroffen stembiljetten";;;"1";'),
      ),
    ).toMatchObject([{ expected: { kind: "ballots-found", sum: null }, actual: "1" }]);
  });

  test("rows must be known, there once, and in order", () => {
    expect(issuesIn(withLine(9, ';"geldige stempas?";;;"960";"520";"440"'))).toMatchObject([
      {
        code: "unexpected-element",
        expected: { kind: "rule", rule: "row-of-figures" },
        actual: '"geldige stempas?"',
      },
    ]);
    expect(issuesIn(withLine(9, lines[8] ?? ""))).toMatchObject([
      { code: "duplicate-identifier", actual: '"opgeroepenen"' },
    ]);
    expect(codesIn(withLine(24, ';;"1";"van der Berg, A.B.";"401";"210";"191"'))).toContain(
      "incomplete-content",
    );
    expect(issuesIn(withLine(31, '"1";"S.L.P.";;;"125";"70";"55"'))).toMatchObject([
      { code: "duplicate-identifier", expected: { kind: "rule", rule: "list-once" }, actual: "1" },
    ]);
    expect(issuesIn(withLine(26, ';;"1";"Ümit, C.";"96";"50";"46"'))).toMatchObject([
      {
        code: "duplicate-identifier",
        expected: { kind: "rule", rule: "candidate-once" },
        actual: "1",
      },
    ]);
    expect(codesIn(withLine(26, ';;"0";"Ümit, C.";"96";"50";"46"'))).toEqual(["invalid-value"]);
    expect(codesIn(withLine(24, '"x";"WIPM";;;"777";"410";"367"'))).toEqual(["invalid-value"]);
    expect(issuesIn(`${csv}\n;"geen verklaring";;;"1";"1";"0"`)).toMatchObject([
      {
        code: "wrong-order",
        column: 1,
        expected: { kind: "rule", rule: "list-or-candidate" },
        actual: "geen verklaring",
      },
    ]);
    expect(issuesIn(withLine(24, ';;"1";"van der Berg, A.B.";"401";"210";"191"'))[0]).toMatchObject(
      {
        code: "incomplete-content",
        column: 3,
        expected: { kind: "rule", rule: "list-before-candidates" },
        actual: "1",
      },
    );
    expect(issuesIn(withLine(9, lines[8] ?? ""))[0]?.expected).toEqual({
      kind: "rule",
      rule: "figure-once",
    });
    expect(issuesIn(withLine(24, '"1";"WIPM";;;;"410";"367"'))).toMatchObject([
      { code: "invalid-value", column: 5, actual: '""' },
    ]);
  });

  test("a row that is too short is told, whatever it was to be", () => {
    expect(issuesIn(withLine(24, '"1"'))[0]).toMatchObject({
      expected: { kind: "exactly", count: 7, of: "fields" },
      actual: "1",
    });
    expect(issuesIn(withLine(25, ';;"1"'))).toMatchObject([
      { expected: { kind: "exactly", count: 7, of: "fields" }, actual: "3" },
    ]);
    expect(issuesIn(withLine(9, ""))).toMatchObject([
      { code: "unexpected-element", line: 10, actual: '""' },
    ]);
    expect(codesIn(`${csv}\n\n`)).toEqual(["wrong-order"]);
  });

  test("a row is counted by lines of the file, also after a name of several lines", () => {
    const text = csv.replace('"The Bottom"', '"The\n\nBottom"').replace('"700"', '"x"');
    expect(issuesIn(text)).toMatchObject([{ line: 11, column: 6, actual: '"x"' }]);
  });

  test("a field of a megabyte is read or refused, never a hang", () => {
    const long = "x".repeat(1_000_000);
    expect(read(withLine(0, `"Verkiezing";;"${long}"`)).status).toBe("accepted");
    expect(codesIn(`"${'""'.repeat(500_000)}`)).toEqual(["not-well-formed"]);
  });
});

describe("a count that cannot be a table", () => {
  const issuesOf = (from: EmlCount, by = lists) => {
    const outcome = resultsTableFromCount(from, by);
    return outcome.status === "refused" ? outcome.issues : [];
  };
  const contest = count.contests[0];

  test("of a committee that is no municipality, or without a total", () => {
    expect(issuesOf({ ...count, authority: { id: "SB1", name: "" } })).toEqual([
      {
        code: "no-municipality",
        path: "authority",
        expected: { kind: "rule", rule: "count-of-a-body" },
        actual: "SB1",
      },
    ]);
    expect(issuesOf({ ...count, contests: [{ id: "geen", units: contest?.units ?? [] }] })).toEqual(
      [
        {
          code: "no-total",
          path: "contests",
          expected: { kind: "rule", rule: "stated-total" },
          actual: "",
        },
      ],
    );
    for (const id of ["19003", "90031"]) {
      expect(issuesOf({ ...count, authority: { id, name: "" } })).toMatchObject([
        { code: "no-municipality", actual: id },
      ]);
    }
    expect(issuesOf({ ...count, contests: [] })).toMatchObject([
      { code: "no-total" },
      { code: "no-such-contest" },
    ]);
  });

  test("with lists of another election or district", () => {
    expect(
      issuesOf(count, { ...lists, election: { ...lists.election, id: "ER2019_Bonaire" } }),
    ).toEqual([
      {
        code: "other-election",
        path: "lists",
        expected: { kind: "candidate-lists", of: "ER2019_Saba" },
        actual: "ER2019_Bonaire",
      },
    ]);
    const elsewhere = {
      ...lists,
      contests: lists.contests.flatMap((each) => [
        { ...each, id: "2" },
        { ...each, id: "3" },
      ]),
    };
    expect(issuesOf(count, elsewhere)).toEqual([
      {
        code: "no-such-contest",
        path: "lists",
        expected: { kind: "candidate-lists", of: "geen" },
        actual: "2, 3",
      },
    ]);
  });

  test("with lists or candidates that one side misses", () => {
    const fewer = {
      ...lists,
      contests: lists.contests.map((each) => ({
        ...each,
        lists: each.lists
          .slice(0, 2)
          .map((list) => ({ ...list, candidates: list.candidates.slice(1) })),
      })),
    };
    expect(issuesOf(count, fewer)).toEqual([
      {
        code: "candidate-not-nominated",
        path: "list 1 candidate 1",
        expected: { kind: "rule", rule: "candidate-of-candidate-lists" },
        actual: "1",
      },
      {
        code: "candidate-not-nominated",
        path: "list 2 candidate 1",
        expected: { kind: "rule", rule: "candidate-of-candidate-lists" },
        actual: "1",
      },
      {
        code: "list-not-nominated",
        path: "list 3",
        expected: { kind: "rule", rule: "list-of-candidate-lists" },
        actual: "3",
      },
    ]);
    const units = (contest?.units ?? []).map((unit, index) =>
      index === 0
        ? {
            ...unit,
            lists: unit.lists
              .slice(1)
              .map((list) => ({ ...list, candidates: list.candidates.slice(1) })),
          }
        : unit,
    );
    const partial = { ...count, contests: contest === undefined ? [] : [{ ...contest, units }] };
    expect(issuesOf(partial)).toEqual([
      {
        code: "list-not-in-unit",
        path: "9003::SB1",
        expected: { kind: "list", list: 1, candidate: null, in: "every-unit" },
        actual: "",
      },
      {
        code: "candidate-not-in-unit",
        path: "9003::SB1",
        expected: { kind: "list", list: 2, candidate: "1", in: "every-unit" },
        actual: "",
      },
      {
        code: "candidate-not-in-unit",
        path: "9003::SB1",
        expected: { kind: "list", list: 3, candidate: "1", in: "every-unit" },
        actual: "",
      },
    ]);
  });

  test("with votes or candidates that the total does not have, so that none are lost", () => {
    const fewer = (contest?.total?.lists ?? [])
      .slice(1)
      .map((list) => ({ ...list, candidates: list.candidates.slice(1) }));
    const partial = {
      ...count,
      contests:
        contest?.total === undefined
          ? []
          : [{ ...contest, total: { ...contest.total, lists: fewer } }],
    };
    const missed = (path: string) => [
      {
        code: "list-not-in-total",
        path,
        expected: { kind: "list", list: 1, candidate: null, in: "total" },
        actual: "",
      },
      ...[2, 3].map((list) => ({
        code: "candidate-not-in-total",
        path,
        expected: { kind: "list", list, candidate: "1", in: "total" },
        actual: "",
      })),
    ];
    const units = (contest?.units ?? []).flatMap(({ id }) => missed(id));
    expect(issuesOf(partial)).toEqual([...units, ...missed("lists")]);
  });

  test("needs no names", () => {
    const { election, ...rest } = count;
    const { name: _, ...unnamed } = election;
    const bare = tableOf({ ...rest, election: unnamed });
    expect(bare.electionName).toBe("ER2019_Saba");
    expect(bare.lists[0]?.candidates[0]?.name).toBe("");
  });
});

describe("a table as it is found", () => {
  test("a field of millions of quotation marks is answered", () => {
    expect(read(`"Verkiezing";;"${'""'.repeat(4_000_000)}"`).status).toBe("refused");
  });

  const districtText = [
    "Verkiezing;;Tweede Kamer 2023;;;",
    "Datum;;22-11-2023;;;",
    "Gebied;;Kieskring Noord;;;",
    "Nummer;;HSB1;;;",
    ";;;;;",
    "Lijstnummer;Aanduiding;Volgnummer;Naam kandidaat;Totaal;Stad",
    "Gebiednummer;;;;;59",
    ";geldige stembiljetten;;;10;10",
    ";blanco stembiljetten;;;1;1",
    ";ongeldige stembiljetten;;;2;2",
    ";aangetroffen stembiljetten;;;13;13",
    "1;Lijst;;;10;10",
    ";;1;Bos, A.;10;10",
  ];

  test("of a district, saved again by a spreadsheet", () => {
    const text = ["sep=;", ...districtText].join("\r\n");
    expect(read(text)).toMatchObject({
      status: "accepted",
      value: {
        electionDate: "2023-11-22",
        units: [{ number: "0059", name: "Stad" }],
        lists: [{ number: 1, total: 10 }],
      },
    });
  });
});
