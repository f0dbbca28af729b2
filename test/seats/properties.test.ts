import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  anyElection,
  withListGroups,
} from "../../src/conformance/generators/elections-of-every-kind.js";
import {
  type CandidateList,
  type Election,
  electionMade,
  hasCandidates,
} from "../../src/model/election/election.js";
import type { LotQuestion } from "../../src/model/outcome/lot.js";
import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import {
  completedOutcomeSchema,
  lotRequiredOutcomeSchema,
} from "../../src/model/outcome/outcome-schema.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { propertyRuns } from "../property-runs.js";
import { expectSame } from "../same.js";
import { completed, type Drawing, electedIn, seatsOf } from "./completed.js";
import { replay } from "./replay.js";

const runs = { numRuns: propertyRuns };

/** Lots drawn by a seed: another one for every lot. */
function drawnBy(seed: number): Drawing {
  return ({ options, draws }, index) =>
    Array.from(
      { length: draws },
      (_, next) => options[(seed + index * 7 + next) % options.length] as string,
    );
}

const seed = fc.nat(1_000);

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deeplyFrozen(part);
  }
  return value;
}

function turned(election: Election): Election {
  return electionMade({
    ...election,
    districts: [...election.districts].reverse(),
    groups: [...election.groups]
      .reverse()
      .map((group) => ({ ...group, lists: [...group.lists].reverse().map(turnedList) })),
    combinations: [...election.combinations].map((one) => ({
      ...one,
      groups: [...one.groups].reverse(),
    })),
    deceased: [...election.deceased].reverse(),
  });
}

function turnedList(list: CandidateList): CandidateList {
  const districts = [...list.districts].reverse();
  return hasCandidates(list)
    ? { ...list, districts, votes: [...list.votes].reverse() }
    : { ...list, districts, listVotes: [...list.listVotes].reverse() };
}

function withSortedDistricts(outcome: CompletedOutcome): CompletedOutcome {
  return {
    ...outcome,
    lists: outcome.lists.map((list) => ({
      ...list,
      districts: [...list.districts].sort((left, right) => left - right),
    })),
  };
}

function candidatesOf(election: Election, key: string): readonly string[] {
  const [number, district] = key.split("/").map(Number);
  const group = election.groups.find((one) => one.number === number);
  const list = group?.lists.find(({ districts }) => districts.some((one) => one === district));
  return list !== undefined && hasCandidates(list) ? list.candidates.map(({ id }) => id) : [];
}

function votesIn(election: Election): number {
  const values = new Map(election.districts.map(({ number, voteValue }) => [number, voteValue]));
  let total = 0;
  for (const { lists } of election.groups) {
    for (const list of lists) {
      list.districts.forEach((district, index) => {
        const row = hasCandidates(list) ? (list.votes[index] ?? []) : [list.listVotes[index] ?? 0];
        for (const votes of row) total += votes * (values.get(district) ?? 1);
      });
    }
  }
  return total;
}

describe("whatever the election", () => {
  test.prop([anyElection, seed], runs)("every vote is counted once", (election, lots) => {
    const outcome = completed(election, {}, drawnBy(lots));
    const sum = (of: readonly { votes: number }[]) => of.reduce((all, { votes }) => all + votes, 0);
    expect(outcome.votes).toBe(votesIn(election));
    expect(sum(outcome.groups)).toBe(outcome.votes);
    expect(sum(outcome.lists)).toBe(outcome.votes);
  });

  test.prop([anyElection, seed], runs)(
    "every seat has a holder or is reported unassigned",
    (election, lots) => {
      const outcome = completed(election, {}, drawnBy(lots));
      const { unassigned, empty } = replay(outcome);
      expect(unassigned + empty).toBe(outcome.unassignedSeats);
      expect(electedIn(outcome).length + outcome.unassignedSeats).toBe(election.seats);
    },
  );

  test.prop([anyElection, seed], runs)(
    "a group has the seats of its lists, and no more than its living candidates",
    (election, lots) => {
      const outcome = completed(election, {}, drawnBy(lots));
      for (const { group, seats } of outcome.groups) {
        const lists = outcome.lists.filter((list) => list.group === group);
        const living = new Set(lists.flatMap(({ list }) => candidatesOf(election, list)));
        for (const candidate of election.deceased) living.delete(candidate);
        expect(lists.reduce((sum, list) => sum + list.seats, 0)).toBe(seats);
        expect(seats).toBeLessThanOrEqual(living.size);
        expect(lists.flatMap((list) => list.elected).length).toBeLessThanOrEqual(seats);
      }
    },
  );

  test.prop([anyElection, seed], runs)(
    "nobody is elected twice, off the list, or after death",
    (election, lots) => {
      const outcome = completed(election, {}, drawnBy(lots));
      const elected = electedIn(outcome);
      expect(new Set(elected).size).toBe(elected.length);
      for (const list of outcome.lists) {
        const candidates = candidatesOf(election, list.list);
        const wrong = list.elected.filter(
          ({ candidate }) =>
            !candidates.includes(candidate) || election.deceased.includes(candidate),
        );
        expect(wrong).toEqual([]);
        expectSame(
          list.elected.map(({ place }) => place),
          list.elected.map((_, index) => index + 1),
        );
      }
    },
  );

  test.prop([anyElection, seed], runs)(
    "a ranking is a permutation of the living candidates of the list",
    (election, lots) => {
      const outcome = completed(election, {}, drawnBy(lots));
      const byName = (left: string, right: string) => (left < right ? -1 : 1);
      for (const { list, ranking } of outcome.lists) {
        if (ranking === null) continue;
        const living = candidatesOf(election, list).filter(
          (candidate) => !election.deceased.some((one) => one === candidate),
        );
        expectSame([...ranking].sort(byName), [...living].sort(byName));
      }
    },
  );

  test.prop([anyElection, seed], runs)("replaying the steps gives the result", (election, lots) => {
    const outcome = completed(election, {}, drawnBy(lots));
    const replayed = replay(outcome);
    expectSame(replayed.seatsOfGroups, { ...seatsOf(outcome) });
    expectSame(
      replayed.seatsOfLists,
      Object.fromEntries(outcome.lists.map(({ list, seats }) => [list, seats])),
    );
    expect(replayed.unassigned + replayed.empty).toBe(outcome.unassignedSeats);
    expectSame(
      replayed.elected,
      Object.fromEntries(
        outcome.lists.map(({ list, elected }) => [
          list,
          elected.map(({ candidate }) => candidate).sort((one, two) => (one < two ? -1 : 1)),
        ]),
      ),
    );
  });

  test.prop([anyElection, seed], runs)(
    "the order in which groups, lists, districts and candidates' votes are given does not matter",
    (election, lots) => {
      const straight = completed(election, {}, drawnBy(lots));
      expectSame(
        withSortedDistricts(completed(turned(election), {}, drawnBy(lots))),
        withSortedDistricts(straight),
      );
    },
  );

  test.prop([anyElection], runs)(
    "the input is left alone, the outcome is plain data of the model, and always the same",
    (election) => {
      const frozen = deeplyFrozen(electionMade(structuredClone(election)));
      const outcome = determineResult(frozen, deeplyFrozen({ lots: [] }));
      expectSame(determineResult(frozen), outcome);
      expectSame(JSON.parse(JSON.stringify(outcome)), outcome);
      const schema =
        outcome.status === "completed" ? completedOutcomeSchema : lotRequiredOutcomeSchema;
      expect(schema.safeParse(outcome).error).toBeUndefined();
    },
  );

  test.prop([anyElection, seed], runs)(
    "a drawn lot is kept with its question, and only an option of it is taken",
    (election, lots) => {
      const questions: LotQuestion[] = [];
      const drawing = drawnBy(lots);
      const outcome = completed(election, {}, (question, index) => {
        questions.push(question);
        expect(new Set(question.options).size).toBe(question.options.length);
        expect(question.options.length).toBeGreaterThan(question.draws);
        return drawing(question, index);
      });
      expectSame(
        outcome.lots.map(({ question }) => question),
        questions,
      );
    },
  );

  test.prop([anyElection, seed], runs)(
    "lists whose candidates are not known get the seats of lists that have enough",
    (election, lots) => {
      const endless = electionMade({
        ...election,
        deceased: [],
        groups: election.groups.map((group) => ({
          ...group,
          lists: group.lists.map((list) => {
            if (!hasCandidates(list)) return list;
            const [lowest] = [...list.districts].sort((left, right) => left - right);
            const extra = Array.from({ length: election.seats }, (_, place) => ({
              id: `${group.number}/${lowest} extra ${place}` as never,
            }));
            return {
              ...list,
              candidates: [...list.candidates, ...extra],
              votes: list.votes.map((row) => [...row, ...extra.map(() => 0)]),
            };
          }),
        })),
      });
      const unknown = electionMade({
        ...endless,
        groups: endless.groups.map((group) => ({
          ...group,
          lists: group.lists.map(({ districts, ...list }) => ({
            districts,
            listVotes: ("votes" in list ? list.votes : []).map((row) =>
              row.reduce((sum, votes) => sum + votes, 0),
            ),
          })),
        })),
      });
      const known = completed(endless, {}, drawnBy(lots));
      const seats = completed(unknown, {}, drawnBy(lots));
      expectSame(seats.groups, known.groups);
      expect(seats.lists.map((list) => list.seats)).toEqual(known.lists.map((list) => list.seats));
      expect(electedIn(seats)).toEqual([]);
    },
  );
});

describe("with list groups", () => {
  test.prop([withListGroups, seed], runs)(
    "who is elected on another list or in another group is said so, and holds that seat",
    (election, lots) => {
      const outcome = completed(election, {}, drawnBy(lots));
      const elected = new Set(electedIn(outcome));
      for (const list of outcome.lists) {
        for (const candidate of [...list.electedOnOtherList, ...list.electedInOtherGroup]) {
          expect(elected.has(candidate)).toBe(true);
          expect(list.elected.map((one) => one.candidate)).not.toContain(candidate);
        }
      }
    },
  );
});
