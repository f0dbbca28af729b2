import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { residualSeatsBill } from "../../../src/law/overlay.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import type { SeatsVector } from "../../conformance/seats-vector.js";
import { hasSharedData, sharedData, sharedFiles } from "../../conformance/shared-data.js";
import { completed, electionOf, seatsOf } from "../completed.js";
import { resultsFolder as folder, inputOf, type OfficialResult } from "./official-result.js";
import { differences } from "./vector-answer.js";

const present = hasSharedData(folder);

function officialSeats({ lists }: OfficialResult): Record<number, number> {
  return Object.fromEntries(lists.map(({ number, seats }) => [number, seats]));
}

/** The one lot in these elections went to Partij voor de Dieren (Roermond 2026). */
const officialLot = () => ["8"];
const withTheLot: readonly string[] = ["GR20260318.json", "GR20260318-cases.json"];

describe.skipIf(!present)("official results (skipped where they are absent)", () => {
  const files = present ? sharedFiles(folder) : [];

  test("there are 1,097 elections, from 1918 to 2026", () => {
    const elections = files.flatMap((file) => sharedData<OfficialResult[]>(`${folder}${file}`));
    expect(elections).toHaveLength(1_097);
  });

  test.each(files)("%s: every list gets its official seats", (file) => {
    let lots = 0;
    for (const result of sharedData<OfficialResult[]>(`${folder}${file}`)) {
      const outcome = completed(electionOf(inputOf(result)), {}, officialLot);
      expect([result.id, seatsOf(outcome)]).toEqual([result.id, officialSeats(result)]);
      expect([result.id, outcome.unassignedSeats]).toEqual([result.id, 0]);
      lots += outcome.lots.length;
    }
    expect(lots).toBe(withTheLot.includes(file) ? 1 : 0);
  });

  /**
   * Computed independently from the same results: lists that got a seat with less than the quota in
   * March, and councils that the bill would have changed over the whole year.
   */
  test.each([
    { march: "GR20180321.json", november: "GR20181121.json", lists: 81, councils: 69, changes: 71 },
    { march: "GR20220316.json", november: "GR20221123.json", lists: 91, councils: 77, changes: 77 },
  ])("the bill on residual seats would have changed $changes councils of $march", (expected) => {
    const inMarch = sharedData<OfficialResult[]>(`${folder}${expected.march}`);
    const belowQuota = inMarch.map((result) => {
      const votes = result.lists.reduce((sum, list) => sum + list.votes, 0);
      return result.lists.filter((list) => list.seats > 0 && list.votes * result.seats < votes);
    });
    expect(belowQuota.flat()).toHaveLength(expected.lists);
    expect(belowQuota.filter((some) => some.length > 0)).toHaveLength(expected.councils);
    const ofTheYear = [
      ...inMarch,
      ...sharedData<OfficialResult[]>(`${folder}${expected.november}`),
    ];
    const changed = ofTheYear.filter((result) => {
      const bill = completed(electionOf(inputOf(result)), { overlay: residualSeatsBill });
      expect(bill.hypothetical).toEqual([residualSeatsBill.name]);
      return !isDeepStrictEqual(seatsOf(bill), officialSeats(result));
    });
    expect(changed).toHaveLength(expected.changes);
  });
});

describe.skipIf(!hasSharedData("conformance/real/"))(
  "two House elections with all their candidates (skipped where they are absent)",
  () => {
    test.each(["tk2017", "tk2023"])("%s", (name) => {
      const vector = sharedData<SeatsVector>(`conformance/real/${name}.json`);
      expect(differences(vector, vector.preset)).toEqual([]);
      expect(differences(vector, "default")).toEqual([]);
    });
  },
);

describe.skipIf(!hasSharedData("data/ps2015-list-groups.json"))(
  "list groups of a provincial council (skipped where they are absent)",
  () => {
    interface Province {
      readonly [group: string]: {
        readonly seats: number;
        readonly lists: Readonly<Record<string, number>>;
        readonly seats_per_list: Readonly<Record<string, number>>;
      };
    }

    test("Noord-Brabant 2015: each district's list gets its seats", () => {
      const provinces = sharedData<Record<string, Province>>("data/ps2015-list-groups.json");
      const result = sharedData<OfficialResult[]>(`${folder}PS2015_Noord-Brabant.json`)[0];
      const groups = provinces["Noord-Brabant"] ?? {};
      expect(Object.keys(groups)).toHaveLength(2);
      const input = inputOf(result as OfficialResult);
      const inDistricts: ElectionInput = {
        ...input,
        districts: [1, 2],
        groups: input.groups.map(({ number, listVotes }) => {
          const name = Object.keys(groups).find((one) => one.startsWith(`${number} `));
          const perDistrict = Object.values(groups[name ?? ""]?.lists ?? {});
          const lists =
            perDistrict.length === 0
              ? [{ districts: [1, 2], listVotes: [listVotes as number, 0] }]
              : perDistrict.map((votes, index) => ({
                  districts: [index + 1],
                  listVotes: [votes],
                }));
          return { number, lists };
        }),
      };
      const outcome = completed(electionOf(inDistricts));
      expect(seatsOf(outcome)).toEqual(officialSeats(result as OfficialResult));
      for (const [name, { seats, seats_per_list }] of Object.entries(groups)) {
        const number = Number(name.split(" ")[0]);
        const lists = outcome.lists.filter(({ group }) => group === number);
        expect(outcome.groups.find(({ group }) => group === number)?.seats).toBe(seats);
        expect(lists.map((list) => list.seats)).toEqual(Object.values(seats_per_list));
      }
    });
  },
);
