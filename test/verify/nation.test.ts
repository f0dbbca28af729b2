import { describe, expect, test } from "vitest";
import type { EmlCount } from "../../src/eml/documents/count.js";
import type { EmlDocument } from "../../src/eml/documents/document.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import {
  all,
  byPosition,
  definition,
  districtCount,
  districtLists,
  election,
  figures,
  nation,
  total,
} from "./province.js";

const reportOn = (changed: Readonly<Record<string, EmlDocument | undefined>> = {}) =>
  verifyEml(
    Object.entries({ ...all, ...changed }).flatMap(([file, document]) =>
      document === undefined ? [] : [{ file, document }],
    ),
    { seats: 3 },
  );

const faults = (changed: Readonly<Record<string, EmlDocument | undefined>>) =>
  reportOn(changed).findings.filter(({ severity }) => severity === "fault");

function withUnits(
  count: EmlCount,
  change: (
    unit: EmlCount["contests"][number]["units"][number],
  ) => EmlCount["contests"][number]["units"][number],
): EmlCount {
  return {
    ...count,
    contests: count.contests.map((contest) => ({ ...contest, units: contest.units.map(change) })),
  };
}

describe("an election of several districts", () => {
  test("is right, with its list group and its lists of one district", () => {
    const report = reportOn();
    expect(report.verdict).toBe("right");
    expect(report.findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "field-differs ",
      "units-without-file count 1",
      "units-without-file count 2",
      "no-result-file ",
    ]);
    expect(report.unitsAddedUp).toBe(4);
    expect(report.result?.lists.map(({ number, votes }) => [number, votes])).toEqual([
      [1, 650],
      [2, 190],
      [3, 90],
    ]);
    expect(report.result?.lists[1]?.elected.map(({ name }) => name)).toEqual(["X. Claes"]);
  });

  test("is determined from the districts when there is no count of the whole", () => {
    const report = reportOn({ nation: undefined });
    expect(report.verdict).toBe("right");
    expect(report.result?.lists.map(({ seats }) => seats)).toEqual(
      reportOn().result?.lists.map(({ seats }) => seats),
    );
  });

  test("finds candidates swapped in the count of the whole by their codes", () => {
    const swapped = withUnits(nation, (unit) =>
      unit.id === "HSB1"
        ? {
            ...unit,
            lists: unit.lists.map((list) =>
              list.number === 1 ? { ...list, candidates: [...list.candidates].reverse() } : list,
            ),
          }
        : unit,
    );
    const found = faults({ nation: swapped, "count 1": undefined });
    expect(found.filter(({ code }) => code === "candidate-code-differs")).toEqual([
      {
        severity: "fault",
        code: "candidate-code-differs",
        file: "nation",
        unit: "HSB1",
        list: 1,
        expected: "AaldersX (1)",
        actual: "BaarsX",
      },
      {
        severity: "fault",
        code: "candidate-code-differs",
        file: "nation",
        unit: "HSB1",
        list: 1,
        expected: "BaarsX (2)",
        actual: "AaldersX",
      },
    ]);
    expect(found.filter(({ code }) => code === "field-differs")).toMatchObject([
      { field: "last-name", with: "lists 1", file: "lists 2" },
      { field: "last-name", with: "lists 1", file: "lists 2" },
    ]);
    expect(faults({ nation: swapped }).map(({ code }) => code)).toContain("files-differ");
  });

  test("finds a list or candidate that the total does not have", () => {
    const other = withUnits(nation, (unit) =>
      unit.id === "HSB2"
        ? {
            ...unit,
            lists: unit.lists.map((list) =>
              list.number === 3
                ? { ...list, number: 4 }
                : list.number === 1
                  ? {
                      ...list,
                      candidates: list.candidates.map((each, index) =>
                        index === 0 ? { ...each, shortCode: "ZeeX" } : each,
                      ),
                    }
                  : list,
            ),
          }
        : unit,
    );
    const found = faults({ nation: other, "lists 2": undefined, "count 2": undefined });
    expect(found.filter(({ code }) => code === "ballots-differ")).toEqual([
      {
        severity: "fault",
        code: "ballots-differ",
        file: "nation",
        unit: "HSB2",
        list: 1,
        expected: "",
        actual: "1: ZeeX",
      },
      {
        severity: "fault",
        code: "ballots-differ",
        file: "nation",
        unit: "HSB2",
        list: 4,
        expected: "",
        actual: "4",
      },
    ]);
    expect(
      found
        .filter(({ code }) => code === "units-do-not-add-up")
        .map((finding) => ("what" in finding ? finding.what : "")),
    ).toEqual(["lists.1.candidateVotes.1", "lists.3.votes", "lists.3.candidateVotes.1"]);
  });

  test("finds a district's file with other candidates than the whole has for it", () => {
    const shorter: EmlCount = {
      ...districtCount(1),
      contests: districtCount(1).contests.map(({ id, total: stated }) => ({
        id,
        units: [],
        ...(stated === undefined ? {} : { total: { ...stated, lists: stated.lists.slice(0, 1) } }),
      })),
    };
    expect(faults({ "count 1": shorter })).toContainEqual({
      severity: "fault",
      code: "ballots-differ",
      file: "count 1",
      unit: "HSB1",
      list: 2,
      expected: "nation",
      actual: "count 1",
    });
  });

  test("misses a district in the whole, and a municipality in a district: there is no result", () => {
    const one: EmlCount = {
      ...nation,
      contests: nation.contests.map((contest) => ({
        ...contest,
        units: contest.units.slice(0, 1),
      })),
    };
    expect(reportOn({ nation: one }).result).toBeNull();
    expect(reportOn({ nation: one }).findings).toContainEqual({
      severity: "gap",
      code: "unit-missing",
      file: "nation",
      expected: "",
      actual: "Kring 2",
    });
    const elsewhere = withUnits(districtCount(2), (unit) => ({ ...unit, id: "HSB2::9999" }));
    const report = reportOn({ "count 2": elsewhere });
    expect(report).toMatchObject({ verdict: "wrong", result: null, partial: { votes: 930 } });
    expect(report.findings).toContainEqual({
      severity: "fault",
      code: "unit-unknown",
      file: "count 2",
      expected: "",
      actual: "9999",
    });
    expect(report.findings).toContainEqual({
      severity: "gap",
      code: "unit-missing",
      file: "count 2",
      expected: "",
      actual: "Stad 2",
    });
    const totalsOnly: EmlCount = {
      ...nation,
      contests: nation.contests.map((contest) => ({ ...contest, units: [] })),
    };
    expect(
      reportOn({ nation: totalsOnly, "count 1": undefined, "count 2": undefined }).findings.map(
        ({ code }) => code,
      ),
    ).not.toContain("unit-missing");
  });

  test("says which districts have no file, by name when some have", () => {
    const remark = (changed: Readonly<Record<string, undefined>>) =>
      reportOn(changed).findings.filter(
        ({ code, file }) => code === "units-without-file" && file === "nation",
      );
    expect(remark({})).toEqual([]);
    expect(remark({ "count 1": undefined })).toMatchObject([{ expected: "2", actual: "HSB1" }]);
    expect(remark({ "count 1": undefined, "count 2": undefined })).toMatchObject([
      { expected: "2", actual: "HSB1, HSB2" },
    ]);
  });

  test("an election whose votes the files do not hold is not determined", () => {
    const { subcategory: ___, ...plain } = election;
    const senateElection = { ...plain, id: "EK2023", category: "EK" as const };
    const senate = Object.fromEntries(
      Object.entries(all).map(([file, document]) => [
        file,
        "election" in document ? { ...document, election: senateElection } : document,
      ]),
    ) as Readonly<Record<string, EmlDocument>>;
    expect(faults(senate)).toMatchObject([
      { code: "result-not-determined", issues: [{ path: ["counts"], code: "not-allowed" }] },
    ]);
  });

  /** The count of the municipality of the first district, which stands in the count of that district. */
  const town = (votes: number): EmlCount => {
    const [lists] = [districtLists(1, byPosition)];
    const [first, ...others] = lists;
    const [leader, ...behind] = first?.candidates ?? [];
    if (first === undefined || leader === undefined) throw new Error("there is a leader");
    const candidates = [{ ...leader, votes: leader.votes + votes }, ...behind];
    const counted = figures([{ ...first, votes: first.votes + votes, candidates }, ...others]);
    return {
      ...total,
      kind: "510b",
      authority: { id: "1001", name: "Stad 1" },
      election,
      contests: [{ id: "1", total: counted, units: [] }],
    };
  };

  test("holds the municipalities of a district together against the whole, where its own file is not there", () => {
    const told = (changed: Readonly<Record<string, EmlDocument | undefined>>) =>
      reportOn({ "count 1": undefined, ...changed }).findings.filter(({ file }) =>
        ["nation", "town"].includes(file),
      );
    expect(told({ town: town(0) }).map(({ code }) => code)).toEqual([
      "no-units",
      "units-without-file",
    ]);
    expect(told({ town: town(1) })).toContainEqual(
      expect.objectContaining({
        severity: "fault",
        code: "units-do-not-add-up",
        file: "nation",
        unit: "HSB1",
        what: "lists.1.candidateVotes.1",
        stated: 300,
        sum: 301,
      }),
    );
  });

  test("says which counts were held against no other, and does not count them among those compared", () => {
    const [, second] = definition.regions.filter(({ category }) => category === "GEMEENTE");
    if (second === undefined) throw new Error("there is a second municipality");
    const regions = [
      ...definition.regions,
      { ...second, number: 1003, name: "Stad 3", superiorNumber: 1 },
    ];
    const { findings, comparisons } = reportOn({
      definition: { ...definition, regions },
      "count 1": undefined,
      town: town(1),
    });
    expect(findings).toContainEqual({
      severity: "remark",
      code: "not-compared",
      file: "town",
      expected: "",
      actual: "",
    });
    expect(comparisons.find(({ field }) => field === "figures")?.files).toEqual([
      "nation",
      "count 2",
    ]);
  });

  test("finds a municipality in the count of another district than the definition has it in", () => {
    const moved = withUnits(districtCount(1), (unit) => ({ ...unit, id: "HSB1::1002" }));
    expect(faults({ "count 1": moved })).toContainEqual(
      expect.objectContaining({ code: "unit-unknown", file: "count 1", actual: "1002" }),
    );
  });
});
