import { describe, expect, test } from "vitest";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { writeEml } from "../../../src/eml/write/write-eml.js";
import { nomination, pollingStations } from "../fixtures/other-kinds.js";
import { sabaCandidateLists, sabaCount, sabaDefinition, sabaResult } from "../fixtures/saba.js";
import { documentOf, faultsOf, readingOf, replaced } from "../reading.js";
import { written } from "../writing.js";

const firstFault = (text: string) => faultsOf(text)[0];

describe("a definition", () => {
  const region = (attributes: string) =>
    `<kr:Region ${attributes}><kr:RegionName>Nederland</kr:RegionName></kr:Region></kr:ElectionTree>`;

  test("has each region once, by category and number", () => {
    const state = 'RegionCategory="STAAT"';
    const once = replaced(sabaDefinition, "</kr:ElectionTree>", region(state));
    expect(documentOf("110a", once).regions).toMatchObject([
      { category: "GEMEENTE", number: 9003 },
      { category: "STAAT", name: "Nederland", committees: [] },
    ]);
    expect(firstFault(replaced(once, "</kr:ElectionTree>", region(state)))).toMatchObject({
      code: "duplicate-identifier",
      actual: "STAAT ",
    });
    const municipality = 'RegionNumber="9003" RegionCategory="GEMEENTE"';
    expect(firstFault(replaced(once, "</kr:ElectionTree>", region(municipality)))).toMatchObject({
      code: "duplicate-identifier",
      actual: "GEMEENTE 9003",
    });
  });

  test("has regions with numbers up to 32767", () => {
    const numbered = (number: string) =>
      replaced(sabaDefinition, 'RegionNumber="9003"', `RegionNumber="${number}"`);
    expect(documentOf("110a", numbered("32767")).regions[0]?.number).toBe(32_767);
    expect(documentOf("110a", numbered(" 0 ")).regions[0]?.number).toBe(0);
    expect(firstFault(numbered("32768"))).toMatchObject({
      code: "invalid-value",
      expected: { kind: "between", least: 0, most: 32_767 },
      actual: 'RegionNumber="32768"',
    });
    expect(firstFault(numbered(""))?.code).toBe("invalid-value");
  });

  test("has at least one seat", () => {
    const seats = (number: string) => replaced(sabaDefinition, ">5</kr:N", `>${number}</kr:N`);
    expect(documentOf("110a", seats("1")).seats).toBe(1);
    expect(firstFault(seats("0"))).toMatchObject({
      code: "invalid-value",
      expected: { kind: "between", least: 1, most: 999_999_999 },
    });
    expect(firstFault(seats("+01000000000"))?.code).toBe("number-too-large");
  });
});

describe("candidate lists", () => {
  test("say yes or no in words or digits", () => {
    const published = (value: string) =>
      sabaCandidateLists.replace(/PublishGender="\w+"/, `PublishGender="${value}"`);
    const publishes = (value: string) =>
      documentOf("230b", published(value)).contests[0]?.lists[0]?.data.publishGender;
    expect(["true", "1", " true ", "false", "0"].map(publishes)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(firstFault(published("yes"))).toMatchObject({
      code: "invalid-value",
      expected: { kind: "one-of", values: ["true", "false"] },
      actual: 'PublishGender="yes"',
    });
  });

  test("may name candidates by code, each once on a list", () => {
    const coded = sabaCandidateLists
      .replace('CandidateIdentifier Id="1"', 'CandidateIdentifier ShortCode="BergAB"')
      .replace('CandidateIdentifier Id="2"', 'CandidateIdentifier ShortCode="UmitC"');
    expect(documentOf("230b", coded).contests[0]?.lists[0]?.candidates).toMatchObject([
      { shortCode: "BergAB" },
      { shortCode: "UmitC" },
      { position: 3 },
      {},
      {},
      {},
    ]);
    expect(firstFault(replaced(coded, "UmitC", "BergAB"))).toMatchObject({
      code: "duplicate-identifier",
      actual: "BergAB",
    });
  });
});

describe("a count", () => {
  test("refuses a code that was there before a position out of order", () => {
    const coded = sabaCount
      .replaceAll('CandidateIdentifier Id="1"', 'CandidateIdentifier ShortCode="BergAB"')
      .replaceAll('CandidateIdentifier Id="6"', 'CandidateIdentifier ShortCode="BergAB"');
    expect(firstFault(coded)).toMatchObject({
      code: "duplicate-identifier",
      actual: "BergAB",
    });
  });
});

describe("a result", () => {
  const list = '<Selection><AffiliationIdentifier Id="1">';

  test("says of each selection whether it is a list or a candidate", () => {
    const nobody = replaced(
      sabaResult,
      list,
      `<Selection><Elected>yes</Elected></Selection>${list}`,
    );
    expect(firstFault(nobody)).toMatchObject({
      code: "incomplete-content",
      expected: { kind: "rule", rule: "candidate-or-list" },
      actual: "",
    });
    const [candidate = ""] = /<Candidate>.*?<\/Candidate>/.exec(sabaResult) ?? [];
    const both = replaced(
      sabaResult,
      list,
      `<Selection>${candidate}<AffiliationIdentifier Id="1">`,
    );
    expect(firstFault(both)).toMatchObject({
      code: "incomplete-content",
      actual: "Candidate, AffiliationIdentifier",
    });
  });

  test("has each list once, and the same candidate number on two lists", () => {
    const [selection = ""] = /<Selection><Affil.*?<\/Selection>/.exec(sabaResult) ?? [];
    const [candidate = ""] = /<Selection><Candidate>.*?<\/Selection>/.exec(sabaResult) ?? [];
    const second = selection.replace('Id="1"', 'Id="2"');
    const withSecond = replaced(sabaResult, "</Contest>", `${second}${candidate}</Contest>`);
    expect(documentOf("520", withSecond).contests[0]?.lists).toMatchObject([
      { number: 1 },
      { number: 2, candidates: [{ id: 1 }] },
    ]);
    const again = replaced(sabaResult, "</Contest>", `${selection}${candidate}</Contest>`);
    expect(firstFault(again)).toMatchObject({
      code: "duplicate-identifier",
      actual: "1",
      path: "EML/Result/Election/Contest[1]/Selection[7]",
    });
  });

  test("may leave out how somebody was elected and may say with how many votes", () => {
    const plain = replaced(sabaResult, "<Ranking>1</Ranking>", "");
    expect(documentOf("520", plain).contests[0]?.lists[0]?.candidates[0]).not.toHaveProperty(
      "ranking",
    );
    expect(written(documentOf("520", plain))).toBe(plain);
    const counted = replaced(sabaResult, "<Ranking>1<", "<Votes>401</Votes><Ranking>1<");
    expect(documentOf("520", counted).contests[0]?.lists[0]?.candidates[0]?.votes).toBe(401);
    expect(written(documentOf("520", counted))).toBe(counted);
  });
});

describe("polling stations", () => {
  const text = written(pollingStations);

  test.each(["OpenTime", "ClosingTime", "RDx", "RDy", "Latitude", "Longitude"])(
    "with a place or time that is only half there are refused: no %s",
    (name) => {
      const element = new RegExp(`<(\\w+:)?${name}>[^<]*</\\1?${name}>\\s*`);
      expect(faultsOf(replaced(text, element, ""))).toMatchObject([
        {
          code: "incomplete-content",
          expected: { kind: "rule", rule: "pairs-of-times-and-coordinates" },
          actual: "",
        },
      ]);
    },
  );
});

describe("a nomination", () => {
  test("has two proposers at least", () => {
    const text = written(nomination);
    const [proposer = ""] = /<Proposer>.*?<\/Proposer>|<Proposer .*?<\/Proposer>/.exec(text) ?? [];
    expect(faultsOf(replaced(text, proposer, ""))).toMatchObject([
      {
        code: "missing-element",
        expected: { kind: "times", times: 2, name: "Proposer" },
        actual: "1",
      },
    ]);
    const { proposers, ...rest } = nomination;
    const writing = writeEml({ ...rest, proposers: proposers.slice(1) });
    expect(writing).toMatchObject({
      status: "refused",
      issues: [
        {
          code: "missing-element",
          expected: { kind: "times", times: 2, name: "Proposer" },
          actual: "1",
        },
      ],
    });
  });
});

test("what a file is read as does not depend on the prefixes it uses", () => {
  const prefixed = sabaCount
    .replaceAll(/<(\/?)(?=[A-Z])/g, "<$1ns2:")
    .replace('xmlns="urn', 'xmlns:ns2="urn')
    .replaceAll("kr:", "kiesraad:")
    .replace("xmlns:kr=", "xmlns:kiesraad=");
  expect(readEml(prefixed)).toEqual(readingOf(sabaCount));
});

test.each([sabaDefinition, sabaCandidateLists, sabaCount, sabaResult])(
  "no field is there without a value (%#)",
  (text) => {
    const { value: document } = readingOf(text);
    expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
  },
);

describe("a selection of a count", () => {
  const list = '<AffiliationIdentifier Id="1">';
  const firstOf = (piece: string | RegExp, by: string) =>
    firstFault(replaced(sabaCount, piece, by));

  test("is a candidate or a list, whichever way it names the candidate", () => {
    const byCode =
      '<Candidate><CandidateIdentifier ShortCode="BergAB"></CandidateIdentifier></Candidate>';
    const byName =
      "<Candidate><CandidateIdentifier></CandidateIdentifier><CandidateFullName><xnl:PersonName><xnl:LastName>Berg</xnl:LastName></xnl:PersonName></CandidateFullName></Candidate>";
    for (const candidate of [byCode, byName]) {
      expect(firstOf(list, `${candidate}${list}`)).toMatchObject({
        code: "incomplete-content",
        expected: { kind: "rule", rule: "candidate-or-list" },
        actual: "Candidate, AffiliationIdentifier",
      });
    }
  });

  test("of a list has its number and its name", () => {
    expect(firstOf(list, "<AffiliationIdentifier>")).toMatchObject({
      expected: { kind: "rule", rule: "list-with-number" },
      actual: "",
    });
    expect(firstOf(/<RegisteredName>.*?<\/RegisteredName>/, "")).toMatchObject({
      expected: { kind: "rule", rule: "list-with-name" },
      actual: "",
    });
  });
});
