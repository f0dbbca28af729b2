import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import type { Count } from "../../../src/model/count/count.js";
import type { DecentralisedNextSessionCount } from "../../../src/model/count/polling-station-count.js";
import { day } from "../../../src/model/day.js";
import { correctionBetween, corrections } from "../../../src/tally/corrigenda/corrected-fields.js";
import { countsInForce } from "../../../src/tally/corrigenda/counts-in-force.js";
import { decentralised } from "../../validation/small-counts.js";

function corrigendum(session: number, change: Partial<Count> = {}): Count {
  const { report: _, checksAndCorrections: __, ...figures } = decentralised;
  return {
    ...figures,
    kind: "decentralised-next-session",
    session,
    ...change,
  } as DecentralisedNextSessionCount;
}

function issuesOf(reports: readonly Count[]): unknown {
  const outcome = countsInForce(reports);
  return outcome.status === "refused" ? outcome.issues : outcome.value;
}

describe("the counts in force", () => {
  const second = corrigendum(2, { blankVotes: 1 });
  const third = corrigendum(3, { invalidVotes: 1 });
  const other = { ...decentralised, unit: "SB2" };

  test.prop([fc.shuffledSubarray([decentralised, second, third, other], { minLength: 4 })])(
    "are the last session of each unit, in whatever order the reports come",
    (reports) => {
      const counts = countsInForce(reports);
      if (counts.status === "refused") throw new Error("refused");
      expect(counts.value).toHaveLength(2);
      expect(counts.value).toContain(third);
      expect(counts.value).toContain(other);
    },
  );

  test("are the reports themselves where nothing was corrected", () => {
    expect(issuesOf([other, decentralised])).toEqual([other, decentralised]);
  });

  test("may be corrected for the first time in the third session", () => {
    expect(issuesOf([other, third, decentralised])).toEqual([other, third]);
  });

  test("may be counted for the first time in a later session: the unit had been forgotten", () => {
    expect(issuesOf([other, second])).toEqual([other, second]);
  });

  test("are those of a new vote, whatever the session of the vote that was invalid", () => {
    const newVote = { ...decentralised, newVote: day("2026-04-15") };
    const corrected = corrigendum(2, { newVote: day("2026-04-15"), blankVotes: 2 });
    expect(issuesOf([newVote, second, decentralised])).toEqual([newVote]);
    expect(issuesOf([corrected, newVote, second, decentralised])).toEqual([corrected]);
    expect(issuesOf([newVote, newVote])).toMatchObject([{ code: "duplicate" }]);
  });

  test("refuse reports of two elections", () => {
    const paper = { election: "GR2026_A", type: "GR", district: null } as const;
    expect(issuesOf([{ ...decentralised, paper }, second])).toMatchObject([
      { path: ["SB1", 2], code: "not-allowed" },
    ]);
  });

  test("refuse a session reported twice", () => {
    expect(issuesOf([decentralised, second, second])).toEqual([
      {
        path: ["SB1", 2],
        code: "duplicate",
        expected: { kind: "once", what: "session" },
        actual: { kind: "value", text: "2" },
      },
    ]);
  });

  test("refuse a corrigendum of another mode of counting", () => {
    const central = { ...second, kind: "centralised-next-session" } as Count;
    expect(issuesOf([decentralised, central])).toEqual([
      {
        path: ["SB1", 2],
        code: "not-allowed",
        expected: { kind: "value", text: '"decentralised"' },
        actual: { kind: "value", text: '"centralised"' },
      },
    ]);
  });
});

describe("what a corrigendum changed", () => {
  test("names a unit that was counted for the first time, and a new vote as what it is", () => {
    const first = corrigendum(2, { unit: "SB9" });
    const newVote = { ...decentralised, blankVotes: 4, newVote: day("2026-04-15") };
    expect(corrections([newVote, first, decentralised])).toEqual([
      {
        unit: "SB1",
        replacedSession: 1,
        session: 1,
        newVote: "2026-04-15",
        fields: [{ field: "blankVotes", from: 0, to: 4 }],
      },
      { unit: "SB9", replacedSession: null, session: 2, fields: [] },
    ]);
  });

  test("is told field by field, down to the candidate, from what to what", () => {
    const changed = corrigendum(2, {
      votesPerList: [{ number: 1, votes: 0 }],
      lists: [{ number: 1, candidateVotes: [0], total: 0 }],
      votesOnCandidates: 0,
      blankVotes: 1,
    });
    expect(correctionBetween(decentralised, changed)).toEqual({
      unit: "SB1",
      replacedSession: 1,
      session: 2,
      fields: [
        { field: "votesOnCandidates", from: 1, to: 0 },
        { field: "blankVotes", from: 0, to: 1 },
        { field: "votesPerList.1", from: 1, to: 0 },
        { field: "lists.1.candidateVotes.1", from: 1, to: 0 },
        { field: "lists.1.total", from: 1, to: 0 },
      ],
    });
  });

  test("a box, an answer and an explanation of the difference are told too", () => {
    const changed = corrigendum(2, {
      comparison: { equal: false, more: false, fewer: true },
      differenceExplained: "yes",
      differenceReasons: { lostBallots: 2, noExplanation: 0 },
    } as Partial<Count>);
    expect(correctionBetween(decentralised, changed).fields).toEqual([
      { field: "differenceReasons.lostBallots", from: 0, to: 2 },
      { field: "differenceExplained", from: "neither", to: "yes" },
      { field: "comparison.equal", from: true, to: false },
      { field: "comparison.fewer", from: false, to: true },
    ]);
  });

  test("an explanation that the corrigendum no longer has became 0", () => {
    const before = { ...decentralised, differenceReasons: { lostBallots: 2, noExplanation: 0 } };
    expect(correctionBetween(before, corrigendum(2)).fields).toEqual([
      { field: "differenceReasons.lostBallots", from: 2, to: 0 },
    ]);
  });

  test("is told for each session after the first, in whatever order the reports come", () => {
    const reports = [
      corrigendum(3, { blankVotes: 5 }),
      { ...decentralised, unit: "SB2" },
      decentralised,
      corrigendum(2, { blankVotes: 4 }),
    ];
    expect(corrections(reports)).toEqual([
      {
        unit: "SB1",
        replacedSession: 1,
        session: 2,
        fields: [{ field: "blankVotes", from: 0, to: 4 }],
      },
      {
        unit: "SB1",
        replacedSession: 2,
        session: 3,
        fields: [{ field: "blankVotes", from: 4, to: 5 }],
      },
    ]);
  });
});
