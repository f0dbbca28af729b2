import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { EmlCount } from "../../../src/eml/documents/count.js";
import type { EmlDocument } from "../../../src/eml/documents/document.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { writeEml } from "../../../src/eml/write/write-eml.js";
import { propertyRuns } from "../../property-runs.js";
import { correctedCount, nomination, pollingStations } from "../fixtures/other-kinds.js";
import { sabaFiles } from "../fixtures/saba.js";
import { documentOf, readingOf } from "../reading.js";
import { written } from "../writing.js";

const issuesOf = (document: unknown) => {
  const writing = writeEml(document as EmlDocument);
  return writing.status === "refused" ? writing.issues : [];
};

const others: readonly EmlDocument[] = [pollingStations, nomination, correctedCount];

describe("writing", () => {
  test.each(Object.entries(sabaFiles))("%s gives the bytes it was read from", (_, text) => {
    expect(written(readingOf(text).value)).toBe(text);
  });

  test.each(others)("a $kind reads back as it was", (document) => {
    expect(readEml(written(document))).toEqual({
      status: "accepted",
      value: document,
      remarks: [],
      uninterpreted: [],
    });
  });

  test("definitions come indented with a declaration, the rest on one line", () => {
    expect(written(pollingStations)).toContain(`
    <ElectionEvent>
        <EventIdentifier/>
        <Election>
            <ElectionIdentifier Id="GR2027_Zandhoven">
                <ElectionName>Gemeenteraad Zandhoven 2027</ElectionName>`);
    expect(written(pollingStations)).toContain('xmlns:sb="http://www.kiesraad.nl/sb-extensions"');
    expect(written(nomination).split("\n")).toHaveLength(1);
    expect(written(nomination)).toContain(
      '<xal:Locality UsageType="public"><xal:AddressLine>Dorpsstraat 1</xal:AddressLine>',
    );
  });

  test("what XML would not leave as it is stands escaped, and reads back", () => {
    const odd = structuredClone(correctedCount) as EmlCount;
    const [rejected] = odd.contests[0]?.units[0]?.rejected.slice(1) ?? [];
    Object.assign(rejected ?? {}, { text: 'a < b & "c" > d' });
    Object.assign(odd.contests[0]?.units[0]?.lists[0] ?? {}, { name: 'a < b & "c" > d' });
    const text = written(odd);
    expect(text).toContain('Reason="a &lt; b &amp; &quot;c&quot; > d"');
    expect(text).toContain('<RegisteredName>a &lt; b &amp; "c" &gt; d</RegisteredName>');
    expect(readEml(text)).toMatchObject({ value: odd });
    Object.assign(rejected ?? {}, { text: "<" });
    Object.assign(odd.contests[0]?.units[0]?.lists[0] ?? {}, { name: "&" });
    expect(written(odd)).toContain('Reason="&lt;"');
    expect(written(odd)).toContain("<RegisteredName>&amp;</RegisteredName>");
    const definition = structuredClone(documentOf("110a", sabaFiles["Verkiezingsdefinitie.xml"]));
    Object.assign(definition.regions[0]?.committees[0] ?? {}, { name: "a\tb\nc\rd" });
    expect(written(definition)).toContain('CommitteeName="a&#x9;b&#xA;c&#xD;d"');
    expect(readEml(written(definition))).toMatchObject({ value: definition });
    const result = structuredClone(documentOf("520", sabaFiles["Resultaat.xml"]));
    Object.assign(result.contests[0]?.lists[0]?.candidates[0]?.name ?? {}, { lastName: "a\rb" });
    expect(written(result)).toContain("<xnl:LastName>a&#xD;b</xnl:LastName>");
    expect(readEml(written(result))).toMatchObject({ value: result });
  });

  test("attributes stand by name, however the schema orders them", () => {
    expect(written(correctedCount)).toContain(
      '<RejectedVotes Reason="onleesbaar" ReasonCode="ongeldig" VoteType="stembiljet">1</RejectedVotes>',
    );
  });

  test("an empty text is a pair, an absent one is nothing", () => {
    const result = documentOf("520", sabaFiles["Resultaat.xml"]);
    expect(written(result)).toContain("<xnl:NamePrefix></xnl:NamePrefix>");
    const lists = documentOf("230b", sabaFiles["Kandidatenlijsten.xml"]);
    expect(written(lists)).toContain("</xnl:FirstName><xnl:LastName>Ümit");
  });
});

describe("a document the standard cannot hold", () => {
  const count = documentOf("510b", sabaFiles["Telling.xml"]);
  const changed = (change: (draft: Record<string, unknown>) => void): unknown => {
    const draft = structuredClone(count) as unknown as Record<string, unknown>;
    change(draft);
    return draft;
  };
  // biome-ignore lint/suspicious/noExplicitAny: a draft that is made wrong on purpose
  const total = (draft: Record<string, any>) => draft["contests"][0].total;
  const at = "EML/Count/Election/Contests/Contest[1]/TotalVotes";

  test("is refused with every issue", () => {
    const document = changed((draft) => {
      total(draft).eligibleVoters = -1;
      total(draft).votesOnCandidates = 1.5;
      total(draft).lists[0].name = "a\u0000b";
      total(draft).lists[1].candidates[0].votes = 1e10;
      draft["transactionId"] = undefined;
      total(draft).rejected.pop();
    });
    expect(issuesOf(document)).toEqual([
      {
        code: "missing-element",
        line: 0,
        column: 0,
        path: "EML/TransactionId",
        expected: { kind: "form", form: "text" },
        actual: "",
      },
      {
        code: "invalid-value",
        line: 0,
        column: 0,
        path: `${at}/Selection[1]/AffiliationIdentifier/RegisteredName`,
        expected: { kind: "form", form: "text" },
        actual: '"a\\u0000b"',
      },
      {
        code: "invalid-value",
        line: 0,
        column: 0,
        path: `${at}/Selection[9]/ValidVotes`,
        expected: { kind: "between", least: 0, most: 999_999_999 },
        actual: "10000000000",
      },
      {
        code: "invalid-value",
        line: 0,
        column: 0,
        path: `${at}/Cast`,
        expected: { kind: "between", least: 0, most: 999_999_999 },
        actual: "-1",
      },
      {
        code: "invalid-value",
        line: 0,
        column: 0,
        path: `${at}/TotalCounted`,
        expected: { kind: "between", least: 0, most: 999_999_999 },
        actual: "1.5",
      },
      {
        code: "missing-element",
        line: 0,
        column: 0,
        path: `${at}/RejectedVotes`,
        expected: { kind: "times", times: 2, name: "RejectedVotes" },
        actual: "1",
      },
    ]);
  });

  test.each([
    ["a lone surrogate", "a\ud800"],
    ["a noncharacter", "a\uffff"],
    ["white space that would be lost", " a"],
    ["two blanks", "a  b"],
    ["a new line", "a\nb"],
  ])("is refused for %s in a name", (_, name) => {
    const document = changed((draft) => {
      total(draft).lists[0].name = name;
    });
    expect(issuesOf(document)).toMatchObject([{ code: "invalid-value" }]);
  });

  test("is refused for identifiers that are there twice, and for what is neither or both", () => {
    const twice = changed((draft) => {
      total(draft).lists[1].number = 1;
      total(draft).lists[0].candidates[1].position = 1;
    });
    expect(issuesOf(twice)).toMatchObject([
      { code: "duplicate-identifier", path: `${at}/Selection[3]`, actual: "1" },
      { code: "duplicate-identifier", path: `${at}/Selection[8]`, actual: "1" },
    ]);
    const nobody = changed((draft) => {
      total(draft).lists[0].candidates[0] = { votes: 1 };
    });
    expect(issuesOf(nobody)).toMatchObject([
      { code: "incomplete-content", path: `${at}/Selection[2]` },
    ]);
  });

  test("is refused when an attribute is missing", () => {
    const document = changed((draft) => {
      draft["authority"] = { name: "Saba" };
    });
    expect(issuesOf(document)).toMatchObject([
      { code: "missing-element", path: "EML/ManagingAuthority/AuthorityIdentifier/@Id" },
    ]);
  });
});

describe("any text", () => {
  const text = fc
    .string({ unit: "binary", maxLength: 30 })
    .map((raw) =>
      raw.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "x"),
    );
  const trimmed = text.map((raw) => raw.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, ""));

  property.prop([trimmed, text], { numRuns: Math.ceil(propertyRuns / 4) })(
    "survives writing and reading, in elements and attributes",
    (name, line) => {
      const document: EmlCount = {
        ...correctedCount,
        authority: { id: "9999", name },
        contests: correctedCount.contests.map(({ total, ...contest }) => ({
          ...contest,
          ...(total === undefined
            ? {}
            : {
                total: {
                  ...total,
                  lists: total.lists.map((list) => ({
                    ...list,
                    candidates: [{ position: 1, name: { lastName: line }, votes: 1 }],
                  })),
                  rejected: total.rejected.map((figure) => ({ ...figure, text: name })),
                },
              }),
        })),
      };
      expect(readEml(written(document))).toMatchObject({ status: "accepted", value: document });
    },
  );
});
