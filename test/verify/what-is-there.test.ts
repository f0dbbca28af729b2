import { describe, expect, test } from "vitest";
import type { EmlCount } from "../../src/eml/documents/count.js";
import type { EmlDocument } from "../../src/eml/documents/document.js";
import type { EmlFigures } from "../../src/eml/documents/figures.js";
import type { VerificationOptions } from "../../src/verify/verification.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import { pollingStations } from "../eml/fixtures/other-kinds.js";
import {
  sabaCandidateLists,
  sabaCount,
  sabaDefinition,
  sabaResult,
  sabaTotal,
} from "../eml/fixtures/saba.js";
import { documentOf, replaced } from "../eml/reading.js";

const definition = documentOf("110a", sabaDefinition);
const lists = documentOf("230b", sabaCandidateLists);
const municipality = documentOf("510b", sabaCount);
const whole = documentOf("510d", sabaTotal);
const result = documentOf("520", sabaResult);

const reportOn = (documents: readonly EmlDocument[], options?: VerificationOptions) =>
  verifyEml(
    documents.map((document) => ({ file: document.kind, document })),
    options,
  );

const found = (documents: readonly EmlDocument[], options?: VerificationOptions) =>
  reportOn(documents, options).findings.map(
    ({ severity, code, file }) => `${severity} ${code} ${file}`,
  );

describe("files that are not all there are verified as far as they go", () => {
  test("a file of polling stations is of the elections it names", () => {
    const { elections, ...rest } = pollingStations;
    const ofSaba = {
      ...rest,
      elections: elections.map((each) => ({ ...each, election: definition.election })),
    };
    const all = [definition, lists, municipality, whole, result];
    expect(found([...all, ofSaba])).toEqual(["remark not-compared 110b"]);
    expect(found([...all, pollingStations])).toEqual(["fault other-election 110b"]);
  });

  test("candidate lists alone say which election it is", () => {
    const report = reportOn([lists]);
    expect(report.election).toEqual({
      id: "ER2019_Saba",
      name: "Eilandsraad Saba 2019",
      date: "2019-03-20",
    });
    expect(report).toMatchObject({ verdict: "incomplete", unitsAddedUp: 0, result: null });
    expect(found([lists])).toEqual(["gap no-whole-count ", "remark no-result-file "]);
  });

  test("an election without a name is called by its identifier", () => {
    const { name: _, ...election } = municipality.election;
    expect(reportOn([{ ...municipality, election }]).election?.name).toBe("ER2019_Saba");
  });

  test("a count that states no total is checked unit by unit, and its units together against the level above", () => {
    const withoutTotal = {
      ...municipality,
      contests: municipality.contests.map(({ total: _, ...contest }) => contest),
    };
    expect(found([definition, lists, withoutTotal, whole, result])).toEqual([
      "remark no-total 510b",
    ]);
    const wrong = structuredClone(withoutTotal);
    Object.assign(wrong.contests[0]?.units[0]?.lists[0] ?? {}, { votes: 1 });
    expect(found([definition, lists, wrong, whole, result])).toEqual([
      "fault candidates-do-not-add-up 510b",
      "fault lists-do-not-add-up 510b",
      "remark no-total 510b",
      "fault files-differ 510b",
    ]);
  });

  test("a whole whose units are not given is taken at its word, and that is said", () => {
    const totalOnly = {
      ...whole,
      contests: whole.contests.map((contest) => ({ ...contest, units: [] })),
    };
    expect(reportOn([definition, lists, totalOnly, result])).toMatchObject({
      verdict: "right",
      resultConfirmed: true,
      findings: [
        {
          severity: "remark",
          code: "no-units",
          file: "510d",
          expected: "geen",
          actual: "",
        },
      ],
    });
  });

  test("lists without numbers cannot be missed, candidates without positions count from one", () => {
    const [contest] = lists.contests;
    if (contest === undefined) throw new Error("there is a contest");
    const withLists = (changed: typeof contest.lists) => ({
      ...lists,
      contests: [{ ...contest, lists: changed }],
    });
    const withoutPositions = withLists(
      contest.lists.map((list) => ({
        ...list,
        candidates: list.candidates.map(({ position: _, ...candidate }) => candidate),
      })),
    );
    expect(found([definition, withoutPositions, municipality, whole])).toEqual([
      "remark no-result-file ",
    ]);
    const unnumbered = withLists([
      ...contest.lists,
      ...contest.lists.slice(0, 1).map(({ number: _, ...list }) => list),
    ]);
    expect(found([definition, unnumbered, municipality, whole, result])).toEqual([]);
  });
});

describe("what is missing is named", () => {
  const missing = (documents: readonly EmlDocument[]) =>
    reportOn(documents).findings.map(({ code, file, ...finding }) => [
      code,
      file,
      "expected" in finding ? `${finding.expected}; ${finding.actual}` : "",
    ]);

  test("a whole count, a number of seats, candidate lists and a result file", () => {
    expect(missing([definition])).toEqual([
      ["no-candidate-lists", "", "230b, 230c; "],
      ["no-whole-count", "", "510d; "],
      ["no-result-file", "", "520; "],
    ]);
    expect(missing([whole, municipality])).toEqual([
      ["no-candidate-lists", "", "230b, 230c; "],
      ["no-seats", "", "110a; "],
      ["no-result-file", "", "520; "],
    ]);
  });

  test("lists of all districts (230c) are candidate lists, too", () => {
    const all = { ...lists, kind: "230c" as const };
    expect(found([definition, all, municipality, whole, result])).toEqual([]);
  });

  test("a municipality's count is no count of the whole of a province", () => {
    const { subcategory: _, ...election } = municipality.election;
    const province = { ...election, id: "PS2019_Saba", category: "PS" as const };
    const report = reportOn([{ ...municipality, election: province }], { seats: 5 });
    expect(report.findings.map(({ code }) => code)).toContain("units-unknown");
    expect(report).toMatchObject({ verdict: "incomplete", result: null, partial: { votes: 983 } });
  });

  test("the election is that of the whole count, whatever stands before it", () => {
    const other = { ...municipality, election: { ...municipality.election, id: "ER2019_Elders" } };
    expect(found([other, whole])).toContain("fault other-election 510b");
    expect(reportOn([other, whole]).election?.id).toBe("ER2019_Saba");
  });

  test("a result that differs, or cannot be determined, is not confirmed", () => {
    const [contest] = result.contests;
    const shorter = {
      ...result,
      contests: contest === undefined ? [] : [{ ...contest, lists: [] }],
    };
    expect(reportOn([definition, lists, municipality, whole, shorter])).toMatchObject({
      verdict: "wrong",
      resultConfirmed: false,
    });
    const senate = <Document extends EmlDocument>(document: Document): Document =>
      JSON.parse(JSON.stringify(document).replaceAll('"ER"', '"EK"')) as Document;
    expect(reportOn([definition, lists, whole, result].map(senate))).toMatchObject({
      verdict: "wrong",
      resultConfirmed: false,
      result: null,
    });
  });

  test("a candidate nobody counted, by position", () => {
    const counted = structuredClone(municipality);
    const total = counted.contests[0]?.total?.lists[0];
    Object.assign(total ?? {}, { candidates: total?.candidates.filter((_, at) => at !== 1) });
    expect(missing([definition, lists, counted])).toContainEqual([
      "candidate-not-counted",
      "510b",
      "2; ",
    ]);
  });

  test("what is wrong between counts and lists is told with both sides", () => {
    const [contest] = lists.contests;
    const [first, ...others] = contest?.lists ?? [];
    if (contest === undefined || first === undefined) throw new Error("there is a list");
    const changed = {
      ...lists,
      contests: [
        {
          ...contest,
          lists: [
            { ...first, candidates: first.candidates.slice(0, 5) },
            { ...first, number: 9, name: "Negen" },
            ...others.slice(1),
          ],
        },
      ],
    };
    expect(missing([definition, changed, municipality]).slice(0, 4)).toEqual([
      ["field-differs", "230b", "3 9; 9 3"],
      ["candidate-not-nominated", "510b", "; 6"],
      ["list-not-nominated", "510b", "; S.L.P. & vrienden"],
      ["list-not-counted", "510b", "Negen; "],
    ]);
  });
});

describe("a published result is held against the law", () => {
  test("by the codes of candidates where names do not say who is meant", () => {
    const withCodes = <Figures extends EmlFigures>(figures: Figures): Figures => ({
      ...figures,
      lists: figures.lists.map((list) => ({
        ...list,
        candidates: list.candidates.map((candidate) => ({
          ...candidate,
          shortCode: `${"ABC"[list.number - 1]}${candidate.position}`,
        })),
      })),
    });
    const coded = (count: EmlCount): EmlCount => ({
      ...count,
      contests: count.contests.map(({ id, total, units }) => ({
        id,
        ...(total === undefined ? {} : { total: withCodes(total) }),
        units: units.map(withCodes),
      })),
    });
    const contest = result.contests[0];
    const elected = contest?.lists[0]?.candidates ?? [];
    const positions = [1, 3, 2, 4, 5];
    const byCode = {
      ...result,
      contests: [
        {
          id: "geen",
          lists: [
            {
              number: 1,
              name: contest?.lists[0]?.name ?? "",
              candidates: elected.map((candidate, index) => ({
                ...candidate,
                shortCode: `A${positions[index]}`,
                name: { lastName: "Anders" },
              })),
            },
          ],
        },
      ],
    };
    expect(found([definition, coded(municipality), coded(whole), byCode])).toEqual([
      "remark no-candidate-lists ",
    ]);
    expect(found([definition, municipality, whole, lists, byCode])).toEqual(
      elected.map(() => "fault elected-unknown 520"),
    );
  });

  test("a ballot of another municipality's count does not pass for this one's", () => {
    const other = replaced(
      sabaTotal,
      'ReportingUnitIdentifier Id="9003"',
      'ReportingUnitIdentifier Id="9002"',
    );
    expect(found([definition, lists, municipality, documentOf("510d", other), result])).toContain(
      "remark units-without-file 510d",
    );
  });

  const saidOnceIn = (documents: readonly EmlDocument[], field: string) =>
    reportOn(documents).comparisons.find((each) => each.field === field)?.saidOnce;

  test("what one file alone says is told, by field and file and how often", () => {
    const all = [definition, lists, municipality, whole, result];
    // Eleven people stand; five of them are elected, and the result names those.
    expect(saidOnceIn(all, "last-name")).toEqual([{ file: "230b", times: 6 }]);
    expect(saidOnceIn(all, "unit-name")).toEqual([{ file: "510b", times: 2 }]);
    expect(saidOnceIn(all, "election-day")).toBeUndefined();
    expect(saidOnceIn([definition, lists], "last-name")).toEqual([{ file: "230b", times: 11 }]);
    expect(saidOnceIn([lists], "nomination-day")).toEqual([{ file: "230b", times: 1 }]);
    const elsewhere = {
      ...lists,
      contests: [...lists.contests, ...lists.contests.map((each) => ({ ...each, id: "7" }))],
    };
    expect(saidOnceIn([definition, elsewhere, whole, result], "residence")).toEqual([
      { file: "230b", times: 17 },
    ]);
  });

  test("a count whose units are another committee's is not this committee's", () => {
    const moved = { ...municipality, authority: { id: "9002", name: "Saba" } };
    expect(found([moved], { seats: 5 })).toContain("fault unit-unknown 510b");
    expect(found([municipality], { seats: 5 })).not.toContain("fault unit-unknown 510b");
  });

  test("regions of a definition are each there once, and part of one that is there", () => {
    const [region] = definition.regions;
    if (region === undefined) throw new Error("there is a region");
    const below = { ...region, number: 7, superiorCategory: region.category, superiorNumber: 8 };
    const report = (regions: typeof definition.regions) =>
      reportOn([{ ...definition, regions }]).findings.filter(
        (finding) => finding.code === "field-differs" && finding.field === "region",
      );
    expect(report([...definition.regions, below])).toMatchObject([
      { severity: "fault", expected: "", actual: `${region.category} 8 (${region.name})` },
    ]);
    expect(report([...definition.regions, region])).toHaveLength(1);
    expect(report(definition.regions)).toEqual([]);
  });

  test("a place of a candidate list that nobody has although somebody stands behind it is told", () => {
    const gap = replaced(
      sabaCandidateLists,
      'CandidateIdentifier Id="6"',
      'CandidateIdentifier Id="7"',
    );
    expect(reportOn([documentOf("230b", gap)]).findings).toContainEqual(
      expect.objectContaining({ severity: "remark", field: "place", position: 6, expected: "6" }),
    );
  });
});
