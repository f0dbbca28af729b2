import { describe, expect, test } from "vitest";
import {
  inputOf,
  type OfficialResult,
  officialResults,
  officialSeats,
} from "../../../examples/official-result.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import type { SeatsVector } from "../../conformance/seats-vector.js";
import { hasSharedData, sharedData } from "../../conformance/shared-data.js";
import { completed, electionOf, seatsOf } from "../completed.js";
import { differences } from "./vector-answer.js";

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
      const result = officialResults("PS2015_Noord-Brabant.jsonl")[0];
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
