import { describe, expect, test } from "vitest";
import { compareFractions, fraction } from "../../../src/model/fraction.js";
import type { CompletedOutcome, ListResult } from "../../../src/model/outcome/outcome.js";
import type { StepOf } from "../../../src/model/outcome/step.js";
import { hasSharedData, sharedData } from "../../conformance/shared-data.js";
import { completed, electionOf } from "../completed.js";
import {
  candidateId,
  electionInReport,
  mixedNumber,
  type OfficialReport,
  type ReportedGroup,
} from "./official-report.js";

const file = "data/tk2017-official-report.json";

function equals(left: Parameters<typeof compareFractions>[0], text: string): boolean {
  const [numerator, denominator] = mixedNumber(text);
  return compareFractions(left, fraction(numerator, denominator)) === 0;
}

describe.skipIf(!hasSharedData(file))(
  "the official report of the House election of 2017 (skipped where it is absent)",
  () => {
    const present = hasSharedData(file);
    const report = present ? sharedData<OfficialReport>(file) : ({} as OfficialReport);
    const outcome = present
      ? completed(electionOf(electionInReport(report)))
      : ({} as CompletedOutcome);
    const groups = present ? Object.entries(report.lists) : [];
    const stepsOf = <Kind extends "full-seats" | "residual-seat">(kind: Kind, scope: string) =>
      outcome.steps.filter(
        (step): step is StepOf<Kind> => step.kind === kind && JSON.stringify(step.scope) === scope,
      );
    const election = JSON.stringify({ kind: "election" });

    const listOf = (number: string, group: ReportedGroup, unit: string | null): ListResult => {
      const reported = group.ballot_lists.find((list) => unit === null || list.unit === unit);
      const lowest = Math.min(...(reported?.kieskringen ?? []));
      const found = outcome.lists.find(({ list }) => list === `${number}/${lowest}`);
      if (found === undefined) throw new Error(`no list ${number} ${unit}`);
      return found;
    };
    const electedOn = (list: ListResult, by: string) =>
      list.elected.filter((elected) => elected.by === by).map(({ candidate }) => candidate);

    test("votes and quota", () => {
      expect(outcome.votes).toBe(report.total_valid_votes);
      expect(equals(outcome.quota, report.quota)).toBe(true);
      for (const [number, { votes }] of groups) {
        expect(outcome.groups.find(({ group }) => group === Number(number))?.votes).toBe(votes);
      }
    });

    test("the combinations with their votes and seats", () => {
      const [step] = stepsOf("full-seats", election);
      for (const [id, { lists, votes, seats }] of Object.entries(report.combinations)) {
        expect(outcome.combinations.find(({ combination }) => combination === id)).toMatchObject({
          valid: true,
          remaining: lists,
          dropped: [],
          seats,
        });
        expect(step?.contestants.find(({ contestant }) => contestant === id)?.votes).toBe(votes);
      }
      expect(outcome.combinations).toHaveLength(Object.keys(report.combinations).length);
    });

    test("full seats, and the residual seats in the order of the report", () => {
      const [full] = stepsOf("full-seats", election);
      const seats = full?.contestants
        .filter((contestant) => contestant.seats > 0)
        .map((contestant) => [contestant.contestant, contestant.seats]);
      expect(Object.fromEntries(seats ?? [])).toEqual(report.full_seats);
      expect(stepsOf("residual-seat", election).map(({ awarded }) => awarded)).toEqual(
        report.residual_seat_order,
      );
    });

    test("the seats of every list number", () => {
      for (const [number, { seats = 0 }] of groups) {
        expect(outcome.groups.find(({ group }) => group === Number(number))?.seats).toBe(seats);
      }
    });

    const listGroups = groups.filter(([, { group }]) => group !== undefined);
    test("group quota, full seats, remainders and seats of each list of a list group", () => {
      expect(listGroups.length).toBeGreaterThanOrEqual(4);
      for (const [number, { group }] of listGroups) {
        const scope = JSON.stringify({ kind: "group", group: Number(number) });
        const [full] = stepsOf("full-seats", scope);
        expect(equals(full?.quota ?? fraction(0, 1), group?.groepskiesdeler ?? "")).toBe(true);
        const [first] = stepsOf("residual-seat", scope);
        for (const reported of group?.lists ?? []) {
          const unit =
            reported.stel === undefined
              ? `kieskring ${reported.kieskring}`
              : `stel ${reported.stel}`;
          const list = listOf(number, report.lists[number] as ReportedGroup, unit);
          expect([list.list, list.votes]).toEqual([list.list, reported.votes]);
          expect([list.list, list.seats]).toEqual([list.list, reported.seats]);
          const inFull = full?.contestants.find(({ contestant }) => contestant === list.list);
          expect([list.list, inFull?.seats]).toEqual([list.list, reported.full_seats]);
          const compared = first?.compared.find(({ contestant }) => contestant === list.list);
          if (compared !== undefined) {
            expect([list.list, equals(compared.value, reported.surplus)]).toEqual([
              list.list,
              true,
            ]);
          }
        }
      }
    });

    test("every candidate elected by preference votes, and the list of the seat", () => {
      let elected = 0;
      for (const [number, group] of groups) {
        for (const { name, votes, assigned_on } of group.elected_preference ?? []) {
          const list = listOf(number, group, assigned_on);
          const id = candidateId(number, name);
          expect(electedOn(list, "preference-votes")).toContain(id);
          expect(list.elected.find(({ candidate }) => candidate === id)?.votes).toBe(votes);
          elected++;
        }
      }
      const ours = outcome.lists.flatMap((list) => electedOn(list, "preference-votes"));
      expect(ours).toHaveLength(elected);
      expect(elected).toBeGreaterThan(30);
    });

    test("the order of those elected by preference votes is that of their votes", () => {
      const order = outcome.steps.flatMap((step) =>
        step.kind === "preference-seat" ? [step.candidate] : [],
      );
      const reported = groups.flatMap(([number, group]) =>
        (group.elected_preference ?? []).map(({ name }) => candidateId(number, name)),
      );
      expect(order).toEqual(reported);
    });

    test("every other elected candidate, on the list of the seat", () => {
      for (const [number, group] of groups) {
        for (const { unit } of group.ballot_lists) {
          const reported = (group.elected_other ?? [])
            .filter((other) => other.unit === unit || other.unit === null)
            .map(({ name }) => candidateId(number, name));
          const list = listOf(number, group, unit);
          expect([list.list, electedOn(list, "list-order")]).toEqual([list.list, reported]);
        }
      }
    });

    test("the rankings: as printed, or the order of the list", () => {
      let printed = 0;
      for (const [number, group] of groups) {
        for (const { unit, candidates } of group.ballot_lists) {
          const exception = group.ranking_exceptions?.[unit];
          if (exception !== undefined) printed++;
          const names = exception ?? candidates.map(({ name }) => name);
          const ranking = names.map((name) => candidateId(number, name));
          const list = listOf(number, group, unit);
          expect([list.list, list.ranking]).toEqual([
            list.list,
            (group.seats ?? 0) > 0 ? ranking : null,
          ]);
        }
      }
      expect(printed).toBeGreaterThan(40);
    });
  },
);
