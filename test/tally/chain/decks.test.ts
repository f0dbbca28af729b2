import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { type Deck, deckMistakes } from "../../../src/exercises/decks/deck.js";
import { makeDeck } from "../../../src/exercises/decks/make-deck.js";
import { countOfLevel } from "../../../src/tally/count-of-level.js";
import { electionVotesOfDistricts } from "../../../src/tally/election-votes-of-districts.js";
import { nationalBallot } from "../../../src/tally/nation/national-ballot.js";
import { propertyRuns } from "../../property-runs.js";
import { walkDeck } from "./walk-deck.js";

const options = { numRuns: propertyRuns };
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const levels = fc.constantFrom<Deck["level"]>("municipality", "district", "nation");

function totalOf(deck: Deck, turned?: Parameters<typeof walkDeck>[1]) {
  const walked = walkDeck(deck, turned);
  if ("stopped" in walked) throw new Error(JSON.stringify(walked.stopped));
  return walked;
}

describe("the law of the chain, over rehearsals of every level", () => {
  test.prop([seeds, levels], options)(
    "every vote is passed on: figures, lists and people are those that were cast",
    (seed, level) => {
      const deck = makeDeck({ seed, level });
      const { total, ballots } = totalOf(deck);
      const { lists, people, ...figures } = deck.totals;
      expect(total.tally).toMatchObject(figures);
      expect(
        Object.fromEntries(total.tally.lists.map(({ number, votes }) => [number, votes])),
      ).toEqual(lists);
      const national = nationalBallot(ballots);
      if (national.status === "refused") throw new Error("refused");
      const found = national.value.lists.flatMap(({ people: on = [] }, at) =>
        on.map(({ id }, place) => [id, total.tally.lists[at]?.candidateVotes[place]]),
      );
      expect(Object.fromEntries(found)).toEqual(people);
    },
  );

  test.prop([seeds, levels, fc.constantFrom(...deckMistakes)], options)(
    "a vote that was lost, doubled or swapped with another election's is refused or named",
    (seed, level, mistake) => {
      const walked = walkDeck(makeDeck({ seed, level, mistake }));
      expect("stopped" in walked && JSON.stringify(walked.stopped)).toMatch(
        /"status":"(refused|undetermined)"/,
      );
    },
  );

  test.prop([seeds, levels], options)("the order of inputs decides nothing", (seed, level) => {
    const deck = makeDeck({ seed, level });
    expect(totalOf(deck, (items) => [...items].reverse()).total).toEqual(totalOf(deck).total);
  });

  test.prop([seeds, levels], options)(
    "a total is a report of its body, in which nothing is wrong",
    (seed, level) => {
      const { total, ballots } = totalOf(makeDeck({ seed, level }));
      const national = level === "nation" ? nationalBallot(ballots) : undefined;
      const ballot = national?.status === "accepted" ? national.value : ballots[0];
      if (ballot === undefined) throw new Error("no ballot");
      expect(countOfLevel(total, ballot)).toMatchObject({
        status: "accepted",
        value: { kind: total.level, unit: total.unit, session: total.session },
      });
    },
  );

  test.prop([seeds], options)(
    "districts come together with every vote, and without a list they do not",
    (seed) => {
      const deck = makeDeck({ seed, level: "nation" });
      const { total } = totalOf(deck);
      const districts = (total.districts ?? []).map(({ unit, tally }) => ({
        district: Number(unit.slice(3)),
        tally,
      }));
      const groups = deck.ballots
        .flatMap(({ district, lists }) =>
          lists.map(({ number, candidates }) => ({
            number,
            lists: [{ districts: [district ?? 0], candidates: candidates.map(String) }],
          })),
        )
        .reduce<{ number: number; lists: { districts: number[]; candidates: string[] }[] }[]>(
          (all, { number, lists }) => {
            const own = all.find((group) => group.number === number);
            if (own === undefined) all.push({ number, lists });
            else own.lists.push(...lists);
            return all;
          },
          [],
        );
      const votes = electionVotesOfDistricts(groups, districts);
      if (votes.status === "refused") throw new Error(JSON.stringify(votes.issues));
      const cast = votes.value.groups
        .flatMap(({ lists = [] }) => lists.flatMap((list) => (list.votes ?? []).flat()))
        .reduce((sum, one) => sum + one, 0);
      expect(cast).toBe(Object.values(deck.totals.lists).reduce((sum, one) => sum + one, 0));
      expect(electionVotesOfDistricts(groups.slice(1), districts).status).toBe("refused");
      expect(electionVotesOfDistricts(groups, districts.slice(1)).status).toBe("refused");
    },
  );
});
