import { describe, expect, test } from "vitest";
import { readEml } from "../../../src/eml/read/read-eml.js";
import {
  sabaCandidateLists,
  sabaCount,
  sabaDefinition,
  sabaFiles,
  sabaResult,
} from "../fixtures/saba.js";
import { documentOf, faultsOf, issuesOf, readingOf, replaced } from "../reading.js";

const contest = "EML/Count/Election/Contests/Contest[1]";

describe("what a refused file is told", () => {
  test("everything wrong is told at once, in the order of the file", () => {
    const file = sabaCount
      .replace('Id="9003">', 'Id="90">')
      .replace("<ElectionCategory>ER<", "<ElectionCategory>XX<")
      .replace(">401<", ">-401<")
      .replace("<Cast>600</Cast>", "")
      .replace('ReasonCode="blanco"', 'ReasonCode="wit"');
    expect(faultsOf(file)).toEqual([
      {
        code: "invalid-value",
        path: "EML/ManagingAuthority/AuthorityIdentifier",
        expected: { kind: "form", form: "committee" },
        actual: 'Id="90"',
      },
      {
        code: "invalid-value",
        path: "EML/Count/Election/ElectionIdentifier/ElectionCategory",
        expected: expect.objectContaining({ values: expect.arrayContaining(["EK", "TK", "EP"]) }),
        actual: '"XX"',
      },
      {
        code: "invalid-value",
        path: `${contest}/TotalVotes/Selection[2]/ValidVotes`,
        expected: { kind: "between", least: 0, most: 999_999_999 },
        actual: '"-401"',
      },
      {
        code: "invalid-value",
        path: `${contest}/TotalVotes/RejectedVotes[2]`,
        expected: { kind: "one-of", values: ["ongeldig", "blanco"] },
        actual: 'ReasonCode="wit"',
      },
      {
        code: "missing-element",
        path: `${contest}/ReportingUnitVotes[2]`,
        expected: { kind: "part", name: "Cast" },
        actual: "",
      },
    ]);
  });

  test("line and column say where the content of the element starts", () => {
    const lines = replaced(sabaDefinition, ">5</kr:N", ">vijf</kr:N").split("\n");
    const line = lines.findIndex((text) => text.includes("vijf"));
    const column = lines[line]?.indexOf("vijf") ?? 0;
    expect(issuesOf(lines.join("\n"))).toEqual([
      {
        code: "invalid-value",
        line: line + 1,
        column: column + 1,
        path: "EML/ElectionEvent/Election/kr:NumberOfSeats",
        expected: { kind: "between", least: 1, most: 999_999_999 },
        actual: '"vijf"',
      },
    ]);
    const single = replaced(sabaCount, ">401<", ">é<");
    expect(issuesOf(single)[0]).toMatchObject({ line: 1, column: single.indexOf("é") + 1 });
  });

  test("a long value is shown in part", () => {
    const [issue] = issuesOf(replaced(sabaCount, ">401<", `>${"9".repeat(500)}a<`));
    expect(issue?.actual).toHaveLength(121);
    expect(issue?.actual.endsWith("9…")).toBe(true);
  });
});

describe("a figure", () => {
  const votes = (text: string) => replaced(sabaCount, ">401<", `>${text}<`);
  const votesIn = (file: string) =>
    documentOf("510b", file).contests[0]?.total?.lists[0]?.candidates[0]?.votes;

  test.each([
    "-1",
    "1.0",
    "1,5",
    "1e3",
    "0x10",
    "١٢",
    "４０１",
    "",
    " ",
    "NaN",
    "4 01",
    "++1",
    "−1",
    "1_000",
    "Infinity",
  ])("is refused when it is %j", (text) => {
    expect(faultsOf(votes(text))).toMatchObject([{ code: "invalid-value", actual: `"${text}"` }]);
    expect(readEml(votes(text), { mode: "lenient" }).status).toBe("refused");
  });

  test("is refused above nine digits, with a code of its own", () => {
    expect(votesIn(votes("999999999"))).toBe(999_999_999);
    expect(faultsOf(votes("1000000000"))[0]?.code).toBe("number-too-large");
    expect(faultsOf(votes("9007199254740993"))[0]?.code).toBe("number-too-large");
    expect(faultsOf(votes("9".repeat(400)))[0]?.code).toBe("number-too-large");
  });

  test("may have a plus sign, leading zeros and white space around it, as the schema allows", () => {
    expect(votesIn(votes("+401"))).toBe(401);
    expect(votesIn(votes("0000000000000401"))).toBe(401);
    expect(votesIn(votes("\n 401 "))).toBe(401);
  });

  test("of a list number or position has no sign and no leading zeros", () => {
    const list = (id: string) =>
      replaced(sabaCount, 'AffiliationIdentifier Id="1"', `AffiliationIdentifier Id="${id}"`);
    for (const id of ["01", "0", "+1", "-1", "a", ""]) {
      expect(faultsOf(list(id))).toContainEqual(
        expect.objectContaining({ code: "invalid-value", actual: `Id="${id}"` }),
      );
    }
    expect(faultsOf(list("1000000000"))[0]?.code).toBe("number-too-large");
  });

  test("that is absent stays absent and is not 0", () => {
    const without = replaced(
      sabaCount,
      '<UncountedVotes ReasonCode="geldige kiezerspassen">0</UncountedVotes>',
      "",
    );
    const reasons = documentOf("510b", without).contests[0]?.total?.uncounted.map(
      ({ reason }) => reason,
    );
    expect(reasons).toEqual([
      "geldige stempassen",
      "geldige volmachtbewijzen",
      "toegelaten kiezers",
      "meer getelde stembiljetten",
      "minder getelde stembiljetten",
    ]);
  });
});

describe("a day or a time", () => {
  const date = (text: string) => replaced(sabaResult, "2019-03-20", text);
  const created = (text: string) => replaced(sabaResult, "2019-03-21T06:57:22.834", text);

  test.each([
    "2019-02-29",
    "2019-13-01",
    "2019-00-10",
    "2019-04-31",
    "2019-01-00",
    "20-03-2019",
    "2019-3-2",
    "1900-02-29",
    "2019-03-20T10:00:00",
  ])("%s is no day", (text) => {
    expect(faultsOf(date(text))).toMatchObject([
      { code: "invalid-value", expected: { kind: "form", form: "day" } },
    ]);
  });

  test.each(["2000-02-29", "2020-02-29", "2019-12-31", "2019-03-20Z", "2019-03-20+01:00"])(
    "%s is a day",
    (text) => {
      expect(documentOf("520", date(text)).election.date).toBe(text);
    },
  );

  test("a time has hours, minutes and seconds", () => {
    for (const text of [
      "2019-03-21",
      "2019-03-21T24:00:00",
      "2019-03-21T06:60:00",
      "2019-02-30T06:00:00",
    ]) {
      expect(faultsOf(created(text))[0]?.code).toBe("invalid-value");
    }
    for (const text of ["2019-03-21T06:57:22", "2019-03-21T23:59:59.1Z"]) {
      expect(documentOf("520", created(text)).createdAt).toBe(text);
    }
  });
});

describe("an identifier", () => {
  test("that is there twice is refused", () => {
    expect(faultsOf(replaced(sabaCount, "9003::SB2", "9003::SB1"))).toEqual([
      {
        code: "duplicate-identifier",
        path: `${contest}/ReportingUnitVotes[2]`,
        expected: { kind: "rule", rule: "own-identifier" },
        actual: "9003::SB1",
      },
    ]);
    expect(
      faultsOf(
        replaced(sabaCount, 'AffiliationIdentifier Id="2"', 'AffiliationIdentifier Id="1"'),
      )[0],
    ).toMatchObject({
      code: "duplicate-identifier",
      path: `${contest}/TotalVotes/Selection[8]`,
      actual: "1",
    });
    expect(
      faultsOf(replaced(sabaCount, 'CandidateIdentifier Id="3"', 'CandidateIdentifier Id="1"'))[0],
    ).toMatchObject({
      code: "duplicate-identifier",
      path: `${contest}/TotalVotes/Selection[4]`,
      actual: "1",
    });
    expect(
      faultsOf(
        replaced(
          sabaCount,
          'ReasonCode="geldige volmachtbewijzen"',
          'ReasonCode="geldige stempassen"',
        ),
      )[0]?.code,
    ).toBe("duplicate-identifier");
    expect(
      faultsOf(
        replaced(sabaCandidateLists, 'CandidateIdentifier Id="2"', 'CandidateIdentifier Id="1"'),
      )[0]?.code,
    ).toBe("duplicate-identifier");
    expect(
      faultsOf(replaced(sabaResult, 'CandidateIdentifier Id="2"', 'CandidateIdentifier Id="1"'))[0]
        ?.code,
    ).toBe("duplicate-identifier");
  });

  test("of candidates may come in any order; once out of order each is still looked up", () => {
    const swapped = sabaCount
      .replace('CandidateIdentifier Id="1"', 'CandidateIdentifier Id="6"')
      .replace(
        'CandidateIdentifier Id="6"></CandidateIdentifier></Candidate><ValidVotes>30<',
        'CandidateIdentifier Id="1"></CandidateIdentifier></Candidate><ValidVotes>30<',
      );
    const positions = documentOf("510b", swapped).contests[0]?.total?.lists[0]?.candidates.map(
      ({ position }) => position,
    );
    expect(positions).toEqual([6, 2, 3, 4, 5, 1]);
    const twice = replaced(swapped, 'CandidateIdentifier Id="5"', 'CandidateIdentifier Id="6"');
    expect(faultsOf(twice)[0]).toMatchObject({
      code: "duplicate-identifier",
      actual: "6",
    });
    const again = replaced(swapped, 'CandidateIdentifier Id="5"', 'CandidateIdentifier Id="2"');
    expect(faultsOf(again)[0]).toMatchObject({
      code: "duplicate-identifier",
      actual: "2",
    });
  });

  test("by short code is read, and refused when it is there twice", () => {
    const coded = sabaCount
      .replaceAll('CandidateIdentifier Id="1"', 'CandidateIdentifier ShortCode="BergAB"')
      .replaceAll('CandidateIdentifier Id="2"', 'CandidateIdentifier ShortCode="ÜmitC1"');
    const candidates = documentOf("510b", coded).contests[0]?.total?.lists[0]?.candidates;
    expect(candidates?.slice(0, 3)).toEqual([
      { shortCode: "BergAB", votes: 401 },
      { shortCode: "ÜmitC1", votes: 96 },
      { position: 3, votes: 150 },
    ]);
    expect(faultsOf(replaced(coded, "ÜmitC1", "BergAB"))[0]).toMatchObject({
      code: "duplicate-identifier",
      actual: "BergAB",
    });
    for (const code of ["Berg AB", "Berg-AB", "1Berg", "ABCDEFGHIJKLMNOP"]) {
      expect(faultsOf(replaced(coded, "BergAB", code))[0]?.actual).toBe(`ShortCode="${code}"`);
    }
  });

  test("that is missing is refused", () => {
    expect(
      faultsOf(replaced(sabaCount, '<CandidateIdentifier Id="1">', "<CandidateIdentifier>")),
    ).toEqual([
      {
        code: "incomplete-content",
        path: `${contest}/TotalVotes/Selection[2]`,
        expected: { kind: "rule", rule: "candidate-with-code" },
        actual: "",
      },
    ]);
    expect(
      faultsOf(replaced(sabaCount, '<AffiliationIdentifier Id="1">', "<AffiliationIdentifier>"))[0],
    ).toMatchObject({
      code: "incomplete-content",
      expected: { kind: "rule", rule: "list-with-number" },
    });
    expect(
      faultsOf(replaced(sabaCount, /<RegisteredName>.*?<\/RegisteredName>/, ""))[0],
    ).toMatchObject({
      code: "incomplete-content",
      expected: { kind: "rule", rule: "list-with-name" },
    });
    expect(
      faultsOf(
        replaced(sabaCount, '<ElectionIdentifier Id="ER2019_Saba">', "<ElectionIdentifier>"),
      ),
    ).toEqual([
      {
        code: "missing-attribute",
        path: "EML/Count/Election/ElectionIdentifier",
        expected: { kind: "part", name: "@Id" },
        actual: "",
      },
    ]);
    expect(
      faultsOf(replaced(sabaResult, '<CandidateIdentifier Id="1">', "<CandidateIdentifier>"))[0]
        ?.code,
    ).toBe("missing-attribute");
  });

  test("a candidate before any list belongs to nobody", () => {
    const orphan = replaced(sabaCount, /<TotalVotes><Selection>.*?<\/Selection>/, "<TotalVotes>");
    expect(faultsOf(orphan)[0]).toEqual({
      code: "incomplete-content",
      path: `${contest}/TotalVotes/Selection[1]`,
      expected: { kind: "rule", rule: "list-before-candidates" },
      actual: "",
    });
    const elected = replaced(sabaResult, /<Selection><AffiliationIdentifier.*?<\/Selection>/, "");
    expect(faultsOf(elected)[0]).toMatchObject({
      code: "incomplete-content",
      expected: { kind: "rule", rule: "list-before-candidates" },
    });
  });

  test("a selection of both a list and a candidate is neither", () => {
    const both = replaced(
      sabaCount,
      '<Selection><Candidate><CandidateIdentifier Id="1"></CandidateIdentifier></Candidate>',
      '<Selection><Candidate><CandidateIdentifier Id="1"></CandidateIdentifier></Candidate><AffiliationIdentifier Id="9"><RegisteredName>x</RegisteredName></AffiliationIdentifier>',
    );
    expect(faultsOf(both)).toMatchObject([
      { code: "incomplete-content", actual: "Candidate, AffiliationIdentifier" },
    ]);
    const none = replaced(
      sabaCount,
      '<Candidate><CandidateIdentifier Id="1"></CandidateIdentifier></Candidate>',
      "",
    );
    expect(faultsOf(none)).toMatchObject([{ code: "incomplete-content", actual: "" }]);
    const inResult = replaced(
      sabaResult,
      "<Selection><Candidate>",
      '<Selection><AffiliationIdentifier Id="9"><RegisteredName>x</RegisteredName></AffiliationIdentifier><Candidate>',
    );
    expect(faultsOf(inResult)[0]?.code).toBe("wrong-order");
  });

  test("an address is of one kind", () => {
    const none = replaced(
      sabaCandidateLists,
      /<QualifyingAddress>.*?<\/QualifyingAddress>/,
      "<QualifyingAddress></QualifyingAddress>",
    );
    expect(faultsOf(none)[0]).toMatchObject({
      code: "incomplete-content",
      expected: { kind: "rule", rule: "locality-or-country" },
      actual: "",
    });
    const both = replaced(
      sabaCandidateLists,
      "<xal:Country>",
      "<xal:Locality><xal:LocalityName>x</xal:LocalityName></xal:Locality><xal:Country>",
    );
    expect(faultsOf(both)[0]?.actual).toBe("Locality, Country");
  });
});

describe("an element", () => {
  test("that is unknown, doubled or in the wrong place is refused by name", () => {
    expect(
      faultsOf(replaced(sabaCount, "<Cast>700</Cast>", "<Cast>700</Cast><kr:Extra>1</kr:Extra>")),
    ).toEqual([
      {
        code: "unexpected-element",
        path: `${contest}/ReportingUnitVotes[1]/kr:Extra`,
        expected: expect.objectContaining({
          values: expect.arrayContaining(["Selection", "kr:InitialCast", "Cast"]),
        }),
        actual: "kr:Extra",
      },
    ]);
    expect(
      faultsOf(replaced(sabaCount, "<Cast>700</Cast>", "<Cast>700</Cast><Cast>701</Cast>")),
    ).toEqual([
      {
        code: "repeated-element",
        path: `${contest}/ReportingUnitVotes[1]/Cast`,
        expected: { kind: "once", name: "Cast" },
        actual: "Cast",
      },
    ]);
    const late = sabaCount
      .replace("<Cast>700</Cast>", "")
      .replace(/<TotalCounted>\d+<\/TotalCounted>(?=.*SB2)/g, "$&<Cast>700</Cast>");
    expect(faultsOf(late)[0]).toMatchObject({
      code: "repeated-element",
      path: `${contest}/TotalVotes/Cast`,
    });
    const swapped = replaced(
      sabaCount,
      /<Cast>1300<\/Cast>(<TotalCounted>\d+<\/TotalCounted>)/,
      "$1<Cast>1300</Cast>",
    );
    expect(faultsOf(swapped)).toEqual([
      {
        code: "wrong-order",
        path: `${contest}/TotalVotes/Cast`,
        expected: { kind: "before", name: "Cast", other: "TotalCounted" },
        actual: "",
      },
      {
        code: "missing-element",
        path: `${contest}/TotalVotes`,
        expected: { kind: "part", name: "Cast" },
        actual: "",
      },
    ]);
    expect(
      faultsOf(replaced(sabaCount, "<EventIdentifier>", "<EventIdentifier><a/>"))[0],
    ).toMatchObject({
      code: "unexpected-element",
      expected: { kind: "rule", rule: "no-elements" },
      actual: "a",
    });
  });

  test("that must be there is missed", () => {
    expect(
      faultsOf(replaced(sabaCount, /<RejectedVotes ReasonCode="blanco">6<\/RejectedVotes>/, "")),
    ).toEqual([
      {
        code: "missing-element",
        path: `${contest}/TotalVotes`,
        expected: { kind: "times", times: 2, name: "RejectedVotes" },
        actual: "1",
      },
    ]);
    expect(
      faultsOf(replaced(sabaCount, /<Contests>.*<\/Contests>/, "")).map(({ expected }) => expected),
    ).toEqual([{ kind: "part", name: "Contests" }]);
    expect(
      faultsOf(replaced(sabaCount, /<Contest>.*<\/Contest>/, "")).map(({ expected }) => expected),
    ).toEqual([{ kind: "part", name: "Contest" }]);
    expect(
      faultsOf(replaced(sabaDefinition, /<kr:Region [\s\S]*<\/kr:Region>/, ""))[0]?.expected,
    ).toEqual({ kind: "part", name: "kr:Region" });
  });

  test("that holds no text refuses text, and a fixed one refuses another", () => {
    expect(faultsOf(replaced(sabaCount, "<Contests>", "<Contests>x"))).toEqual([
      {
        code: "unexpected-text",
        path: "EML/Count/Election/Contests",
        expected: { kind: "rule", rule: "no-text" },
        actual: '"x"',
      },
    ]);
    expect(faultsOf(replaced(sabaCount, "<Contests>", "<Contests>\u00a0"))[0]?.code).toBe(
      "unexpected-text",
    );
    expect(faultsOf(replaced(sabaResult, "<Elected>yes<", "<Elected>no<"))[0]).toMatchObject({
      code: "invalid-value",
      expected: { kind: "one-of", values: ["yes"] },
      actual: '"no"',
    });
    expect(faultsOf(replaced(sabaCount, 'SchemaVersion="5"', 'SchemaVersion="4"'))).toEqual([
      {
        code: "invalid-value",
        path: "EML",
        expected: { kind: "one-of", values: ["5"] },
        actual: 'SchemaVersion="4"',
      },
    ]);
    expect(
      faultsOf(replaced(sabaCandidateLists, 'NameType="Initials"', 'NameType="Title"'))[0]?.code,
    ).toBe("invalid-value");
  });

  test("may stand in any order where the standard says so", () => {
    const created = "<kr:CreationDateTime>2019-03-21T06:57:22.834</kr:CreationDateTime>";
    const first = replaced(sabaCount, created, `${created}<kr:Schema Version="1.3"></kr:Schema>`);
    const second = replaced(sabaCount, created, `<kr:Schema Version="1.3"></kr:Schema>${created}`);
    expect(readingOf(first)).toEqual(readingOf(second));
    expect(documentOf("510b", first).schemaVersion).toBe("1.3");
    expect(documentOf("510b", first.replace('"1.3"', '"1.3.1"')).schemaVersion).toBe("1.3.1");
    expect(faultsOf(first.replace('"1.3"', '"1 3"'))[0]?.expected).toEqual({
      kind: "form",
      form: "version",
    });
  });

  test("an attribute nobody knows is refused, a schema location is not", () => {
    expect(faultsOf(replaced(sabaCount, "<Count>", '<Count a="b">'))).toEqual([
      {
        code: "unexpected-attribute",
        path: "EML/Count",
        expected: { kind: "rule", rule: "no-such-attribute" },
        actual: 'a="b"',
      },
    ]);
    const located = replaced(
      sabaCount,
      "<EML ",
      '<EML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" ',
    );
    expect(readingOf(located)).toEqual(readingOf(sabaCount));
    expect(faultsOf(replaced(located, "xsi:schemaLocation", "kr:schemaLocation"))[0]?.code).toBe(
      "unexpected-attribute",
    );
  });

  test("all of a small election is read without issue", () => {
    for (const file of Object.values(sabaFiles)) expect(readingOf(file).remarks).toEqual([]);
  });
});

describe("a lenient reading", () => {
  const odd = sabaCount
    .replace("<Count>", '<Count Extra="1 &amp; &quot;2&quot;">')
    .replace(
      "<Cast>1300</Cast>",
      '<Cast>1300</Cast><kr:New x="&lt;1"><a>text &amp; </a><b/></kr:New>',
    )
    .replace("<Contests>", "<Contests>stray");

  test("keeps what it cannot interpret and says so", () => {
    const reading = readingOf(odd, { mode: "lenient" });
    expect(reading.value).toEqual(readingOf(sabaCount).value);
    expect(reading.remarks.map(({ code }) => code)).toEqual([
      "unexpected-attribute",
      "unexpected-element",
      "unexpected-text",
    ]);
    expect(reading.uninterpreted.map(({ path, content }) => [path, content])).toEqual([
      ["EML/Count", 'Extra="1 & "2""'],
      [`${contest}/TotalVotes/kr:New`, '<kr:New x="&lt;1"><a>text &amp; </a><b></b></kr:New>'],
      ["EML/Count/Election/Contests", "stray"],
    ]);
    const [first] = reading.remarks;
    expect(reading.uninterpreted[0]).toMatchObject({ line: first?.line, column: first?.column });
  });

  test("is as strict about figures as a strict one", () => {
    for (const fault of [/>401</, /<Cast>1300/]) {
      expect(readEml(replaced(sabaCount, fault, ">x<"), { mode: "lenient" }).status).toBe(
        "refused",
      );
    }
  });

  test("keeps a value aside that may be absent", () => {
    const file = replaced(sabaCandidateLists, "<Gender>female<", "<Gender>vrouw<");
    const reading = readingOf(file, { mode: "lenient" });
    expect(reading.remarks).toMatchObject([{ code: "invalid-value", actual: '"vrouw"' }]);
    expect(reading.uninterpreted).toMatchObject([{ content: "vrouw" }]);
    expect(readEml(file).status).toBe("refused");
  });

  test("stops at a thousand remarks", () => {
    const file = replaced(sabaCount, "<Count>", `<Count>${"<x/>".repeat(1_001)}`);
    const reading = readEml(file, { mode: "lenient" });
    expect(reading.status === "refused" && reading.issues.map(({ code }) => code)).toEqual([
      "too-many-issues",
    ]);
    const fewer = replaced(sabaCount, "<Count>", `<Count>${"<x/>".repeat(999)}`);
    expect(readingOf(fewer, { mode: "lenient" }).remarks).toHaveLength(999);
  });

  test("cuts what it keeps at a length", () => {
    const file = replaced(
      sabaCount,
      "<Count>",
      `<Count><x>${"<y>0123456789</y>".repeat(6_000)}</x>`,
    );
    const [part] = readingOf(file, { mode: "lenient" }).uninterpreted;
    expect(part?.content.length).toBeLessThan(66_000);
    expect(part?.content.startsWith("<x><y>0123456789</y><y>")).toBe(true);
  });
});
