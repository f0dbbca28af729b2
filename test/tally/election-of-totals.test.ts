import { describe, expect, it } from "vitest";
import { makeDeck } from "../../src/exercises/decks/make-deck.js";
import type { Ballot } from "../../src/model/count/ballot.js";
import type { BallotInput } from "../../src/model/count/ballot-input.js";
import type { BallotShape } from "../../src/model/count/ballot-shape.js";
import { parseBallot } from "../../src/model/count/parse-ballot.js";
import { electionOfTotals } from "../../src/tally/election-of-totals.js";
import { nationalBallot } from "../../src/tally/nation/national-ballot.js";
import { zeroTally } from "../../src/tally/zero-tally.js";
import { walkDeck } from "./chain/walk-deck.js";

function ballotOf(input: BallotInput): Ballot {
  const parsed = parseBallot(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const lists: BallotInput["lists"] = [
  { number: 1, name: "Village", candidates: [{ id: "aa", name: "A. Aa" }, "ab"] },
  { number: 2, candidates: ["ba"] },
];

/** A total in which every candidate has so many votes. */
function total(ballot: BallotShape, each: number) {
  const zero = zeroTally(ballot);
  const filled = zero.lists.map(({ number, candidateVotes }) => ({
    number,
    votes: candidateVotes.length * each,
    candidateVotes: candidateVotes.map(() => each),
  }));
  return { ballot, tally: { ...zero, lists: filled } };
}

function issuesOf(answer: ReturnType<typeof electionOfTotals>) {
  return answer.status === "refused"
    ? answer.issues.map(({ path, code }) => `${path.join(".")} ${code}`)
    : answer.status;
}

const day = "2027-03-17";

describe("the election of totals", () => {
  it("has kind, lists, people and votes of the ballot paper, so that nothing is typed again", () => {
    const council = ballotOf({ election: "GR2027_Duin", type: "GR", lists });
    const made = electionOfTotals({ day, seats: 9, totals: [total(council, 5)] });
    expect(made).toMatchObject({
      status: "accepted",
      value: {
        type: "GR",
        seats: 9,
        groups: [
          {
            number: 1,
            name: "Village",
            lists: [{ candidates: [{ id: "aa", name: "A. Aa" }, { id: "ab" }], votes: [[5, 5]] }],
          },
          { number: 2, lists: [{ candidates: [{ id: "ba" }], votes: [[5]] }] },
        ],
      },
    });
  });

  it("has every vote of every district, lists with the same people as one", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const deck = makeDeck({ seed, level: "nation" });
      const walked = walkDeck(deck);
      if ("stopped" in walked) throw new Error(JSON.stringify(walked.stopped));
      const { districts = [] } = walked.total;
      const totals = deck.ballots.map((input) => {
        const own = districts.find(({ unit }) => unit === `HSB${input.district}`);
        if (own === undefined) throw new Error("no total");
        return { ballot: ballotOf(input), tally: own.tally };
      });
      const made = electionOfTotals({ day, seats: 150, totals });
      if (made.status === "refused") throw new Error(JSON.stringify(made.issues));
      const votes = made.value.groups.map((group) => [
        group.number,
        group.lists
          .flatMap((list) => ("votes" in list ? list.votes.flat() : []))
          .reduce((sum, one) => sum + one, 0),
      ]);
      expect(Object.fromEntries(votes)).toEqual(deck.totals.lists);
      const turned = electionOfTotals({ day, seats: 150, totals: [...totals].reverse() });
      expect(turned).toEqual(made);
    }
  });

  const province = (district: number, named = lists, election = "PS2027_Kust") =>
    ballotOf({ election, type: "PS", district, lists: named });
  const water = (district: number, named = lists) =>
    ballotOf({ election: "AB2027_Kust", type: "AB", district, lists: named });
  const others = [{ number: 1, name: "Village", candidates: ["aa", "ac"] }, ...lists.slice(1)];
  const senate = (district: number) =>
    ballotOf({ election: "EK2027", type: "EK", district, lists });

  it("takes other lists of one number for a list group, where the law has them", () => {
    const totals = [total(province(1), 3), total(province(2, others), 4)];
    expect(electionOfTotals({ day, seats: 39, totals })).toMatchObject({
      status: "accepted",
      value: { groups: [{ lists: [{ districts: [1] }, { districts: [2] }] }, { lists: [{}] }] },
    });
    const none = [total(water(1), 3), total(water(2, others), 4)];
    expect(issuesOf(electionOfTotals({ day, seats: 22, totals: none }))).toEqual([
      "groups.1 not-allowed",
    ]);
  });

  it("refuses totals of two elections, of one district twice, on another paper, or none", () => {
    const of = (...totals: ReturnType<typeof total>[]) =>
      issuesOf(electionOfTotals({ day, seats: 39, totals }));
    expect(of()).toEqual(["totals missing"]);
    expect(of(total(province(1), 3), total(province(2, lists, "PS2027_Land"), 3))).toContain(
      "districts.1.paper not-allowed",
    );
    expect(of(total(province(1), 3), total(province(1), 3))).toContain("totals.1 duplicate");
    const swapped = { ballot: province(1), tally: total(province(2), 3).tally };
    expect(of(swapped)).toEqual(["totals.0.paper not-allowed"]);
  });

  it("refuses a ballot paper of no election, without people, or of several districts brought together", () => {
    const of = (...totals: ReturnType<typeof total>[]) =>
      issuesOf(electionOfTotals({ day, seats: 39, totals }));
    const shape = { lists: [{ number: 1, candidates: 2 }], voterCardsUsed: true };
    expect(of(total(shape, 3))).toEqual([
      "totals.0.ballot.paper missing",
      "totals.0.ballot.lists.1.people missing",
    ]);
    const together = nationalBallot([province(1), province(2, others)]);
    if (together.status === "refused") throw new Error("no ballot");
    expect(together.value.districts).toEqual([1, 2]);
    expect(of(total(together.value, 3))).toEqual(["totals.0.ballot.paper.district missing"]);
    const house = ballotOf({ election: "TK2027", type: "TK", lists });
    expect(of(total(house, 3))).toEqual(["totals.0.ballot.paper.district missing"]);
  });

  it("refuses a list number or a person with two names: lists exchanged, or two people with one id", () => {
    const of = (...totals: ReturnType<typeof total>[]) =>
      issuesOf(electionOfTotals({ day, seats: 39, totals }));
    const [first, second] = lists;
    if (first === undefined || second === undefined) throw new Error("no lists");
    const renamed = [{ ...first, name: "Town" }, second];
    expect(of(total(province(1), 3), total(province(2, renamed), 3))).toEqual([
      "districts.2.lists.1.name not-allowed",
    ]);
    const another = [{ ...first, candidates: [{ id: "aa", name: "Z. Zet" }, "ab"] }, second];
    expect(of(total(province(2, another), 3), total(province(1), 3))).toEqual([
      "districts.2.lists.1.aa.name not-allowed",
    ]);
    expect(nationalBallot([province(1), province(2, another)])).toMatchObject({
      status: "refused",
      issues: [{ path: ["ballots", 2, "lists", 1, "aa", "name"] }],
    });
  });

  it("refuses votes for the Senate without their vote value", () => {
    const totals = [total(senate(1), 3), { ...total(senate(2), 4), voteValue: 641 }];
    expect(issuesOf(electionOfTotals({ day, seats: 75, totals }))).toEqual([
      "districts.0.voteValue missing",
    ]);
    const weighed = [{ ...total(senate(1), 3), voteValue: 130 }, ...totals.slice(1)];
    expect(electionOfTotals({ day, seats: 75, totals: weighed })).toMatchObject({
      value: { type: "EK", districts: [{ voteValue: 130 }, { voteValue: 641 }] },
    });
  });
});
