import { describe, expect, test } from "vitest";
import type { EmlCount } from "../../src/eml/documents/count.js";
import type { EmlDocument } from "../../src/eml/documents/document.js";
import type { EmlFigures } from "../../src/eml/documents/figures.js";
import type { EmlResult } from "../../src/eml/documents/result.js";
import { createEmlReader } from "../../src/eml/read/eml-reader.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import type { VerificationFinding } from "../../src/verify/finding.js";
import type { VerificationOptions, VerificationReport } from "../../src/verify/verification.js";
import { createEmlVerifier, verifyEml } from "../../src/verify/verify-eml.js";
import {
  sabaCandidateLists,
  sabaCount,
  sabaDefinition,
  sabaFiles,
  sabaResult,
  sabaTotal,
} from "../eml/fixtures/saba.js";
import { documentOf, readingOf, replaced } from "../eml/reading.js";

type Files = Partial<Record<keyof typeof sabaFiles | string, string>>;

function reportOn(changed: Files = {}, options: VerificationOptions = {}): VerificationReport {
  const files = Object.entries({ ...sabaFiles, ...changed }).filter(([, text]) => text !== "");
  return verifyEml(
    files.map(([file, text = ""]) => ({ file, document: readingOf(text).value })),
    options,
  );
}

const without = (...names: (keyof typeof sabaFiles)[]): Files =>
  Object.fromEntries(names.map((name) => [name, ""]));

const shortened = (findings: readonly VerificationFinding[]) =>
  findings.map(({ severity, code, file }) => `${severity} ${code} ${file}`.trim());

describe("the files of a small election", () => {
  test("are right when everything is", () => {
    const { comparisons, ...report } = reportOn();
    expect(comparisons.filter(({ field }) => field === "result")).toEqual([
      { field: "result", files: ["Resultaat.xml", "Totaaltelling.xml"] },
    ]);
    expect(report).toEqual({
      verdict: "right",
      unread: [],
      partial: null,
      election: { id: "ER2019_Saba", name: "Eilandsraad Saba 2019", date: "2019-03-20" },
      files: [
        { file: "Verkiezingsdefinitie.xml", kind: "110a" },
        { file: "Kandidatenlijsten.xml", kind: "230b" },
        { file: "Totaaltelling.xml", kind: "510d" },
        { file: "Telling.xml", kind: "510b" },
        { file: "Resultaat.xml", kind: "520" },
      ],
      unitsAddedUp: 3,
      findings: [],
      result: {
        seats: 5,
        votes: 983,
        lists: [
          {
            number: 1,
            name: "Windward Islands People's Movement (WIPM)",
            votes: 777,
            seats: 5,
            elected: [
              { name: "A.B. (Anna) van der Berg", ranking: "1" },
              { name: "D. (Dora) O'Neill", ranking: "1" },
              { name: "C. (Carl) Ümit", ranking: "2" },
              { name: "E. Evers", ranking: "2" },
              { name: "F. (Fred) de Fluiter", ranking: "2" },
            ],
          },
          { number: 2, name: "S.L.P. & vrienden", votes: 125, seats: 0, elected: [] },
          { number: 3, name: "Blanco (Kruger, K.)", votes: 81, seats: 0, elected: [] },
        ],
      },
      resultConfirmed: true,
    });
  });

  test("say the same in any order and when they are streamed", () => {
    const verifier = createEmlVerifier();
    for (const [file, text] of Object.entries(sabaFiles)) {
      const reader = createEmlReader();
      const bytes = new TextEncoder().encode(text);
      for (let start = 0; start < bytes.length; start += 1_000) {
        for (const unit of reader.push(bytes.subarray(start, start + 1_000))) {
          verifier.addUnit(file, unit);
        }
      }
      const { reading } = reader.finish();
      if (reading.status === "accepted") verifier.addDocument(file, reading.value);
    }
    expect(verifier.report()).toEqual(reportOn());
    const reversed = Object.entries(sabaFiles).reverse();
    const report = verifyEml(
      reversed.map(([file, text]) => ({ file, document: readingOf(text).value })),
    );
    expect(report).toEqual(reportOn());
  });

  test("forget the units of a file that was refused after all", () => {
    const verifier = createEmlVerifier();
    const cut = new TextEncoder().encode(sabaCount.slice(0, -10));
    const reader = createEmlReader();
    for (const unit of reader.push(cut)) verifier.addUnit("Telling.xml", unit);
    expect(reader.finish().reading.status).toBe("refused");
    verifier.forget("Telling.xml");
    const whole = readEml(sabaCount);
    if (whole.status === "accepted") verifier.addDocument("Telling.xml", whole.value);
    expect(verifier.report({ seats: 5 })).toMatchObject({ verdict: "right", unitsAddedUp: 2 });
  });
});

describe("votes that do not add up are a fault", () => {
  test("a candidate's votes at a station: the list, the total and the level above show it", () => {
    const count = replaced(sabaCount, ">210<", ">211<");
    const { verdict, findings } = reportOn({ "Telling.xml": count });
    expect(verdict).toBe("wrong");
    expect(findings).toEqual([
      {
        severity: "fault",
        code: "candidates-do-not-add-up",
        file: "Telling.xml",
        unit: "9003::SB1",
        what: "lists.1.votes",
        stated: 410,
        sum: 411,
      },
      {
        severity: "fault",
        code: "units-do-not-add-up",
        file: "Telling.xml",
        unit: "",
        what: "lists.1.candidateVotes.1",
        stated: 401,
        sum: 402,
      },
    ]);
  });

  test("the votes on all candidates of a station", () => {
    const count = replaced(sabaCount, "<TotalCounted>530<", "<TotalCounted>531<");
    expect(shortened(reportOn({ "Telling.xml": count }).findings)).toEqual([
      "fault lists-do-not-add-up Telling.xml",
      "fault units-do-not-add-up Telling.xml",
    ]);
  });

  test("blank votes at one station, and a total that differs from the level above", () => {
    const count = replaced(
      sabaCount,
      '<RejectedVotes ReasonCode="blanco">2<',
      '<RejectedVotes ReasonCode="blanco">3<',
    );
    expect(reportOn({ "Telling.xml": count }).findings).toMatchObject([
      { severity: "fault", code: "units-do-not-add-up", what: "blankVotes", stated: 6, sum: 7 },
    ]);
    const both = replaced(
      count,
      '<RejectedVotes ReasonCode="blanco">6<',
      '<RejectedVotes ReasonCode="blanco">7<',
    );
    expect(reportOn({ "Telling.xml": both }).findings).toEqual([
      {
        severity: "fault",
        code: "files-differ",
        file: "Telling.xml",
        unit: "9003",
        what: "blankVotes",
        above: "Totaaltelling.xml",
        figureAbove: 6,
        figure: 7,
      },
    ]);
  });

  test("a candidate who is missing in one unit", () => {
    const last =
      /<Selection><Candidate><CandidateIdentifier Id="2"><\/CandidateIdentifier><\/Candidate><ValidVotes>20<\/ValidVotes><\/Selection>/;
    const count = replaced(sabaCount, last, "");
    expect(reportOn({ "Telling.xml": count }).findings).toContainEqual({
      severity: "fault",
      code: "ballots-differ",
      file: "Telling.xml",
      unit: "9003::SB1",
      list: 3,
      expected: "",
      actual: "9003::SB1",
    });
  });
});

describe("what differs besides votes is a remark", () => {
  test("eligible voters, admitted voters and explanations", () => {
    const count = sabaCount
      .replace("<Cast>700<", "<Cast>0<")
      .replace('ReasonCode="toegelaten kiezers">534<', 'ReasonCode="toegelaten kiezers">535<');
    const { verdict, findings } = reportOn({ "Telling.xml": count });
    expect(verdict).toBe("right");
    expect(findings).toMatchObject([
      {
        severity: "remark",
        code: "units-do-not-add-up",
        what: "eligibleVoters",
        stated: 1300,
        sum: 600,
      },
      { severity: "remark", code: "units-do-not-add-up", what: "admittedVoters" },
    ]);
  });

  test("a figure only one side has is not compared", () => {
    const total = sabaTotal.replaceAll(
      /<UncountedVotes ReasonCode="geldige stempassen">\d+<\/UncountedVotes>/g,
      "",
    );
    expect(reportOn({ "Totaaltelling.xml": total }).findings).toEqual([]);
  });
});

describe("files that do not belong together", () => {
  test("a count of another election is a fault and is not used", () => {
    const other = sabaCount.replaceAll("ER2019_Saba", "ER2019_Bonaire");
    expect(reportOn({ "Telling.xml": other }).findings).toEqual([
      {
        severity: "fault",
        code: "other-election",
        file: "Telling.xml",
        expected: "ER2019_Saba",
        actual: "ER2019_Bonaire",
      },
      {
        severity: "remark",
        code: "units-without-file",
        file: "Totaaltelling.xml",
        expected: "1",
        actual: "9003",
      },
    ]);
  });

  test("another day is a remark: Bonaire's files are a day early", () => {
    const early = sabaCount.replace("2019-03-20", "2019-03-19");
    expect(reportOn({ "Telling.xml": early })).toMatchObject({
      verdict: "right",
      findings: [
        { code: "date-differs", file: "Telling.xml", expected: "2019-03-20", actual: "2019-03-19" },
      ],
    });
  });

  test("a second count of one committee is a fault, a copy of a file is told and counts once", () => {
    const other = replaced(sabaCount, "<TransactionId>1<", "<TransactionId>2<");
    expect(shortened(reportOn({ "Nogmaals.xml": other }).findings)).toEqual([
      "fault given-twice Telling.xml",
    ]);
    const report = reportOn({ "Nogmaals.xml": sabaCount });
    expect(report).toMatchObject({ verdict: "right", unitsAddedUp: 3 });
    expect(report.findings).toEqual([
      {
        severity: "remark",
        code: "given-twice",
        file: "Telling.xml",
        expected: "Nogmaals.xml",
        actual: "Telling.xml",
      },
    ]);
  });

  test("a corrigendum replaces the count of the first session", () => {
    const first = replaced(sabaCount, ">210<", ">211<");
    const corrected = sabaCount.replace(
      "<EventIdentifier></EventIdentifier>",
      '<EventIdentifier></EventIdentifier><kr:Phase PhaseCode="corrigendum"></kr:Phase>',
    );
    const report = reportOn({ "Telling.xml": sabaCount, "Corrigendum.xml": corrected });
    expect(report).toMatchObject({ verdict: "right", unitsAddedUp: 3 });
    expect(report.findings).toEqual([
      {
        severity: "remark",
        code: "corrected",
        file: "Telling.xml",
        expected: "9003",
        actual: "Corrigendum.xml",
      },
    ]);
    const council = reportOn({
      "Telling.xml": first,
      "Corrigendum.xml": corrected,
      ...without("Totaaltelling.xml"),
    });
    expect(council.result?.lists[0]?.votes).toBe(777);
    const another = replaced(corrected, "<TransactionId>1<", "<TransactionId>2<");
    const twice = reportOn({ "Corrigendum.xml": corrected, "Nog een.xml": another });
    expect(shortened(twice.findings)).toEqual([
      "fault given-twice Nog een.xml",
      "remark corrected Telling.xml",
    ]);
  });

  test("candidate lists that differ from the counts are faults", () => {
    const findingsWith = (lists: string) =>
      reportOn({
        "Kandidatenlijsten.xml": lists,
        ...without("Resultaat.xml", "Totaaltelling.xml"),
      }).findings.filter(({ severity }) => severity === "fault");
    expect(
      findingsWith(
        replaced(
          sabaCandidateLists,
          'AffiliationIdentifier Id="3"',
          'AffiliationIdentifier Id="4"',
        ),
      ),
    ).toMatchObject([
      { code: "list-not-nominated", unit: "9003", list: 3, actual: "" },
      { code: "list-not-counted", list: 4, expected: "" },
    ]);
    expect(
      findingsWith(replaced(sabaCandidateLists, "S.L.P. &amp; vrienden", "S.L.P.")),
    ).toMatchObject([
      {
        code: "field-differs",
        field: "list-name",
        list: 2,
        expected: "S.L.P.",
        actual: "S.L.P. & vrienden",
      },
    ]);
    const shorter = replaced(
      sabaCandidateLists,
      /<Candidate>(?:(?!<Candidate>).)*Levenstone.*?<\/Candidate>/,
      "",
    );
    expect(findingsWith(shorter)).toMatchObject([
      { code: "candidate-not-nominated", list: 3, actual: "2" },
    ]);
    const longer = replaced(
      sabaCandidateLists,
      /(<Candidate><CandidateIdentifier Id=)"2"((?:(?!<Candidate>).)*Levenstone.*?<\/Candidate>)/,
      '$1"2"$2$1"3"$2',
    );
    expect(findingsWith(longer)).toMatchObject([
      { code: "candidate-not-counted", list: 3, expected: "3" },
    ]);
  });

  test("no files at all are no election", () => {
    expect(verifyEml([])).toEqual({
      verdict: "incomplete",
      unread: [],
      comparisons: [],
      partial: null,
      election: null,
      files: [],
      unitsAddedUp: 0,
      findings: [
        {
          severity: "gap",
          code: "no-files",
          file: "",
          expected: "",
          actual: "",
        },
      ],
      result: null,
      resultConfirmed: false,
    });
  });
});

describe("a published result that is not the law's is a fault", () => {
  const faultsIn = (result: string) => reportOn({ "Resultaat.xml": result }).findings;

  test("when candidates stand in another order, or others are elected", () => {
    const swapped = sabaResult
      .replace("Dora", "Tijdelijk")
      .replace("O'Neill", "Tijdelijk")
      .replace("Carl", "Dora")
      .replace("Ümit", "O'Neill")
      .replace("Tijdelijk", "Carl")
      .replace("Tijdelijk", "Ümit")
      .replace('<xnl:NameLine NameType="Initials">D.', '<xnl:NameLine NameType="Initials">X.')
      .replace('<xnl:NameLine NameType="Initials">C.', '<xnl:NameLine NameType="Initials">D.')
      .replace('<xnl:NameLine NameType="Initials">X.', '<xnl:NameLine NameType="Initials">C.');
    expect(faultsIn(swapped).filter(({ code }) => code === "elected-differ")).toEqual([
      {
        severity: "fault",
        code: "elected-differ",
        file: "Resultaat.xml",
        list: 1,
        expected: "2: D. (Dora) O'Neill",
        actual: "2: C. (Carl) Ümit",
      },
      {
        severity: "fault",
        code: "elected-differ",
        file: "Resultaat.xml",
        list: 1,
        expected: "3: C. (Carl) Ümit",
        actual: "3: D. (Dora) O'Neill",
      },
    ]);
    const other = sabaResult
      .replace("F.", "G.")
      .replace("Fred", "Gwen")
      .replace("<xnl:NamePrefix>de<", "<xnl:NamePrefix><")
      .replace("Fluiter", "Gumbs");
    expect(faultsIn(other)).toMatchObject([
      { code: "field-differs", field: "gender", expected: "", actual: "female" },
      { code: "elected-differ", expected: "5: F. (Fred) de Fluiter", actual: "5: G. (Gwen) Gumbs" },
    ]);
    expect(faultsIn(sabaResult.replace("F.", "X.").replace("Fluiter", "Fluiters"))).toMatchObject([
      { code: "elected-unknown", list: 1, actual: "X. (Fred) de Fluiters" },
    ]);
  });

  test("when the way of election differs", () => {
    expect(faultsIn(replaced(sabaResult, "<Ranking>2<", "<Ranking>1<"))).toMatchObject([
      {
        code: "ranking-differs",
        expected: "C. (Carl) Ümit: 2",
        actual: "C. (Carl) Ümit: 1",
      },
    ]);
    expect(faultsIn(replaced(sabaResult, "<Ranking>2</Ranking>", ""))).toMatchObject([
      { code: "field-differs", field: "ranking", expected: "2", actual: "" },
    ]);
    expect(faultsIn(sabaResult.replaceAll(/<Ranking>\d<\/Ranking>/g, ""))).toEqual([]);
  });

  test("when a list has too few or too many seats", () => {
    const fewer = replaced(
      sabaResult,
      /<Selection><Candidate>(?:(?!<Candidate>).)*Fluiter.*?<\/Selection>/,
      "",
    );
    expect(faultsIn(fewer)).toMatchObject([
      { code: "seats-differ", list: 1, expected: "5", actual: "4" },
    ]);
    const other = replaced(
      sabaResult,
      'AffiliationIdentifier Id="1"',
      'AffiliationIdentifier Id="2"',
    );
    const codes = faultsIn(other).map(({ code }) => code);
    expect(codes.filter((code) => code === "seats-differ")).toHaveLength(2);
    expect(codes).toContain("elected-unknown");
    const unknown = replaced(
      sabaResult,
      'AffiliationIdentifier Id="1"',
      'AffiliationIdentifier Id="9"',
    );
    expect(faultsIn(unknown)).toMatchObject([
      { code: "seats-differ", list: 1, expected: "5", actual: "0" },
      { code: "seats-differ", list: 9, expected: "0", actual: "5" },
    ]);
  });

  test("when it cannot be checked for want of counts or seats", () => {
    expect(shortened(reportOn(without("Telling.xml", "Totaaltelling.xml")).findings)).toEqual([
      "gap no-whole-count",
    ]);
    expect(shortened(reportOn(without("Verkiezingsdefinitie.xml")).findings)).toEqual([
      "gap no-seats",
    ]);
    expect(reportOn(without("Verkiezingsdefinitie.xml"), { seats: 5 }).verdict).toBe("right");
  });

  test("and without a result file it is what the law makes of the counts", () => {
    const report = reportOn(without("Resultaat.xml"));
    expect(report).toMatchObject({ verdict: "right", resultConfirmed: false });
    expect(shortened(report.findings)).toEqual(["remark no-result-file"]);
    expect(report.result?.lists.map(({ seats }) => seats)).toEqual([5, 0, 0]);
    const alone = reportOn(
      without(
        "Resultaat.xml",
        "Totaaltelling.xml",
        "Kandidatenlijsten.xml",
        "Verkiezingsdefinitie.xml",
      ),
    );
    expect(shortened(alone.findings)).toEqual([
      "remark no-candidate-lists",
      "gap no-seats",
      "remark no-result-file",
    ]);
    const council = reportOn(without("Totaaltelling.xml"));
    expect(council).toMatchObject({ verdict: "right", resultConfirmed: true });
  });

  test("when positions are all there is, they tell who was elected", () => {
    const older = sabaResult
      .replace('CandidateIdentifier Id="3"', 'CandidateIdentifier Id="x"')
      .replace('CandidateIdentifier Id="2"', 'CandidateIdentifier Id="3"')
      .replace('CandidateIdentifier Id="x"', 'CandidateIdentifier Id="2"');
    const report = reportOn({ "Resultaat.xml": older, ...without("Kandidatenlijsten.xml") });
    expect(shortened(report.findings)).toEqual(["remark no-candidate-lists"]);
  });

  test("when no rules are known for its day", () => {
    const early = Object.fromEntries(
      Object.entries(sabaFiles).map(([file, text]) => [
        file,
        text.replaceAll("2019-03-20", "1990-03-20"),
      ]),
    );
    expect(reportOn(early).findings).toMatchObject([
      { severity: "fault", code: "field-differs", field: "election-year" },
      { severity: "fault", code: "result-not-determined" },
    ]);
  });
});

describe("a result that rests on a lot", () => {
  /** 300 votes on the first candidate of each of the three lists: two seats among three remainders. */
  const tiedCount = (kind: "510b" | "510d", text: string): EmlCount => {
    const count = documentOf(kind, text);
    const tied = <Figures extends EmlFigures>(figures: Figures): Figures => ({
      ...figures,
      votesOnCandidates: 900,
      lists: figures.lists.map((list) => ({
        ...list,
        votes: 300,
        candidates: list.candidates.map((candidate, index) => ({
          ...candidate,
          votes: index === 0 ? 300 : 0,
        })),
      })),
    });
    return {
      ...count,
      contests: count.contests.map(({ id, total, units }) => ({
        id,
        ...(total === undefined ? {} : { total: tied(total) }),
        units: units.slice(0, 1).map(tied),
      })),
    };
  };

  const lists = documentOf("230b", sabaCandidateLists);
  const published = documentOf("520", sabaResult);

  /** A result in which each list has so many of its candidates, from the top. */
  const resultWith = (seats: readonly number[]): EmlResult => ({
    ...published,
    contests: [
      {
        id: "geen",
        lists:
          lists.contests[0]?.lists.map(({ number = 0, name, candidates }, index) => ({
            number,
            name,
            candidates: candidates.slice(0, seats[index]).map((candidate, order) => ({
              id: order + 1,
              name: candidate.name ?? { lastName: "" },
              ...(candidate.gender === undefined ? {} : { gender: candidate.gender }),
              address: candidate.address ?? {},
              ranking: order === 0 ? ("1" as const) : ("2" as const),
            })),
          })) ?? [],
      },
    ],
  });

  const verified = (...documents: EmlDocument[]) =>
    verifyEml(
      [tiedCount("510d", sabaTotal), lists, ...documents].map((document) => ({
        file: document.kind,
        document,
      })),
      { seats: 5 },
    );

  const question = {
    kind: "largest-remainder",
    article: expect.objectContaining({ article: "P 8" }),
    options: ["1", "2", "3"],
  };

  test("without a result file it says which lot the law orders", () => {
    const report = verified();
    expect(report).toMatchObject({ verdict: "incomplete", result: null, resultConfirmed: false });
    expect(report.findings.filter(({ code }) => code === "lot-required")).toMatchObject([
      { severity: "gap", question, drawn: [] },
    ]);
  });

  test.each([
    [
      [2, 2, 1],
      ["1", "2"],
    ],
    [
      [1, 2, 2],
      ["2", "3"],
    ],
    [
      [2, 1, 2],
      ["1", "3"],
    ],
  ])("a result of %j is right: then %j were drawn", (seats, drawn) => {
    const report = verified(resultWith(seats));
    expect(report).toMatchObject({ verdict: "right-if", resultConfirmed: true });
    const lots = report.findings.filter(({ code }) => code === "lot-drawn");
    expect(lots.flatMap((finding) => ("drawn" in finding ? finding.drawn : []))).toEqual(drawn);
    expect(report.result?.lists.map((list) => list.seats)).toEqual(seats);
  });

  test("lots that were drawn can be given, and then nothing is supposed", () => {
    const documents = [tiedCount("510d", sabaTotal), lists, resultWith([1, 2, 2])];
    const given = documents.map((document) => ({ file: document.kind, document }));
    const report = verifyEml(given, { seats: 5, lots: ["2", "3"] });
    expect(report).toMatchObject({ verdict: "right", resultConfirmed: true });
    expect(report.findings.filter(({ code }) => code === "lot-given")).toHaveLength(2);
    expect(verifyEml(given, { seats: 5, lots: ["1", "3"] }).verdict).toBe("wrong");
  });

  test("a result that no lot gives is a fault", () => {
    const report = verified(resultWith([3, 1, 1]));
    expect(report).toMatchObject({ verdict: "wrong", result: null, resultConfirmed: false });
    expect(report.findings.filter(({ severity }) => severity === "fault")).toMatchObject([
      { code: "lot-required", file: "520", question },
    ]);
  });
});

describe("the number of seats", () => {
  test("is what the definition says, and another one that was given is told and not used", () => {
    const report = reportOn({}, { seats: 7 });
    expect(report).toMatchObject({ verdict: "right", resultConfirmed: true });
    expect(report.result?.seats).toBe(5);
    expect(report.findings).toEqual([
      {
        severity: "remark",
        code: "seats-overruled",
        file: "Verkiezingsdefinitie.xml",
        expected: "5",
        actual: "7",
      },
    ]);
  });

  test("may be given beside a definition that says the same", () => {
    expect(reportOn({}, { seats: 5 })).toEqual(reportOn());
  });

  test("is what was given where no definition says it, and then decides the result", () => {
    const report = reportOn(without("Verkiezingsdefinitie.xml"), { seats: 7 });
    expect(report).toMatchObject({ verdict: "wrong", result: { seats: 7 } });
    expect(report.findings.map(({ code }) => code)).not.toContain("seats-overruled");
  });

  test("is read from a definition", () => {
    expect(readingOf(sabaDefinition).value).toMatchObject({ seats: 5, preferenceThreshold: 50 });
  });
});

describe("of two", () => {
  test.each([
    ["110a", "Verkiezingsdefinitie.xml", sabaDefinition],
    ["520", "Resultaat.xml", sabaResult],
  ] as const)("files that each are the %s nobody knows which holds", (kind, file, text) => {
    const other = replaced(text, "<TransactionId>1<", "<TransactionId>2<");
    const { verdict, findings } = reportOn({ "Nog een.xml": other });
    expect(verdict).toBe("wrong");
    expect(findings).toEqual([
      {
        severity: "fault",
        code: "given-twice",
        file,
        expected: kind,
        actual: "Nog een.xml",
      },
    ]);
  });

  test("elections the files of the other count for nothing", () => {
    const elsewhere = (text: string) => text.replaceAll("ER2019_Saba", "ER2019_Elders");
    const report = reportOn({
      "Andere definitie.xml": elsewhere(sabaDefinition),
      "Andere kandidaten.xml": elsewhere(sabaCandidateLists),
      "Andere uitslag.xml": elsewhere(sabaResult),
    });
    expect(shortened(report.findings)).toEqual([
      "fault other-election Andere definitie.xml",
      "fault other-election Andere kandidaten.xml",
      "fault other-election Andere uitslag.xml",
    ]);
    expect(report).toMatchObject({ result: { seats: 5 }, resultConfirmed: true });
  });
});
