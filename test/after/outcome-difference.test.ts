import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { differenceBetween } from "../../src/after/outcome-difference.js";
import { resultAnew } from "../../src/after/result-anew.js";
import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import { electionResult } from "../../src/seats/election-result.js";
import { propertyRuns } from "../property-runs.js";

function council(seats: number, ...votes: readonly (readonly number[])[]): CompletedOutcome | null {
  const outcome = electionResult({
    type: "GR",
    day: "2026-03-18",
    seats,
    groups: votes.map((own, at) => ({ number: at + 1, votes: own })),
  });
  return outcome.status === "completed" ? outcome : null;
}

function known(outcome: CompletedOutcome | null): CompletedOutcome {
  if (outcome === null) throw new Error("no outcome");
  return outcome;
}

const before = known(council(9, [300, 100, 45, 30, 20, 5], [290, 110, 60, 45, 20, 5]));
const after = known(council(9, [340, 130, 55, 30, 20, 5], [280, 100, 50, 40, 10, 5]));

const lists = fc.array(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 5 }), {
  minLength: 3,
  maxLength: 3,
});

describe("the difference between two outcomes of one election", () => {
  test("is which seats went by which article, and who is elected in one of them", () => {
    expect(differenceBetween(before, after)).toMatchObject({
      comparison: "different",
      seats: [
        { group: 1, before: 4, after: 5 },
        { group: 2, before: 5, after: 4 },
      ],
      gone: [{ candidate: "2-5", group: 2, list: "2/1", article: { article: "P 17" } }],
      come: [{ candidate: "1-5", group: 1, list: "1/1", article: { article: "P 17" } }],
      moved: [],
    });
  });

  test("tells a seat that came by another article though the number is the same", () => {
    // A full seat for list 1 where it had a residual one.
    const one = known(council(9, [199, 0, 0], [701, 0, 0, 0, 0, 0, 0, 0]));
    const other = known(council(9, [200, 0, 0], [700, 0, 0, 0, 0, 0, 0, 0]));
    const difference = differenceBetween(one, other);
    if (difference.status === "refused") throw new Error("refused");
    const own = difference.seats.find(({ group }) => group === 1);
    expect(own).toMatchObject({ before: 2, after: 2 });
    expect(own?.byArticle).toMatchObject([
      { article: { article: "P 6" }, before: 1, after: 2 },
      { article: { article: "P 8" }, before: 1, after: 0 },
    ]);
  });

  test("of an outcome with itself is none", () => {
    expect(differenceBetween(before, before)).toMatchObject({
      comparison: "equal",
      seats: [],
      gone: [],
      come: [],
    });
  });

  test("is refused between two elections", () => {
    const other = known(council(11, [300, 100, 45, 30, 20, 5], [290, 110, 60, 45, 20, 5]));
    const third = known(council(9, [300, 100, 45, 30, 20, 5], [290, 110, 60, 45, 20, 5], [9]));
    for (const one of [other, third])
      expect(differenceBetween(before, one)).toMatchObject({ issues: [{ code: "not-allowed" }] });
  });

  property.prop([lists, lists, fc.constantFrom(9, 19)], { numRuns: propertyRuns })(
    "turns round with its outcomes, and with itself is none",
    (one, other, seats) => {
      const [first, second] = [council(seats, ...one), council(seats, ...other)];
      if (first === null || second === null) return;
      const there = differenceBetween(first, second);
      const back = differenceBetween(second, first);
      if (there.status === "refused" || back.status === "refused") throw new Error("refused");
      expect(back.comparison).toBe(there.comparison);
      expect(back.gone).toEqual(there.come);
      expect(back.come).toEqual(there.gone);
      expect(back.rankings).toEqual(there.rankings);
      expect(back.unassigned).toEqual({
        before: there.unassigned.after,
        after: there.unassigned.before,
      });
      expect(
        back.moved.map(({ candidate, before: own, after: now }) => [candidate, now, own]),
      ).toEqual(there.moved.map(({ candidate, before: own, after: now }) => [candidate, own, now]));
      expect(back.seats).toEqual(
        there.seats.map(({ group, before: own, after: now, byArticle }) => ({
          group,
          before: now,
          after: own,
          byArticle: byArticle.map(({ article, ...sums }) => ({
            article,
            before: sums.after,
            after: sums.before,
          })),
        })),
      );
      expect(differenceBetween(first, first)).toMatchObject({ comparison: "equal" });
      for (const { before: own, after: now, byArticle } of there.seats) {
        const changes = byArticle.map((each) => each.after - each.before);
        expect(changes.reduce((sum, each) => sum + each, 0)).toBe(now - own);
      }
    },
  );
});

describe("a result that is determined anew", () => {
  const becomes = (input: Parameters<typeof resultAnew>[0]) => {
    const answer = resultAnew(input);
    if (answer.status !== "completed") throw new Error(JSON.stringify(answer));
    return { ...answer, of: new Map(answer.steps.map((one) => [one.candidate, one])) };
  };

  test("after a new vote: who was admitted stays, and against that member falls who came", () => {
    const answer = becomes({ cause: "new-vote", before, after, admitted: ["2-5", "1-1"] });
    expect(answer.of.get("2-5")).toMatchObject({
      becomes: "stays-elected",
      article: { article: "V 6", paragraph: 3 },
    });
    expect(answer.of.get("1-5")).toMatchObject({ becomes: "falls", against: ["2-5"] });
    expect(answer.of.get("1-1")).toMatchObject({ becomes: "remains" });
    expect(answer.of.get("1-2")).toMatchObject({ becomes: "elected-again" });
    expect(answer).toMatchObject({ voteExamined: true, provenance: { certainty: "law-text" } });
  });

  test("without anybody admitted is the new result", () => {
    const answer = becomes({ cause: "new-vote", before, after, admitted: [] });
    expect(answer.of.get("2-5")).toMatchObject({ becomes: "no-longer-elected" });
    expect(answer.of.get("1-5")).toMatchObject({ becomes: "newly-elected" });
    expect(answer.elected).toHaveLength(9);
  });

  test("after a recount is read the same, and says that this is inferred", () => {
    expect(becomes({ cause: "recount", before, after, admitted: ["2-5"] })).toMatchObject({
      voteExamined: false,
      provenance: { certainty: "inferred" },
    });
  });

  property.prop([lists, fc.constantFrom(9, 19), fc.nat(0x7_ff_ff), fc.boolean()], {
    numRuns: propertyRuns,
  })(
    "with the same result changes nothing, whoever was admitted",
    (votes, seats, chosen, recount) => {
      const result = council(seats, ...votes);
      if (result === null) return;
      const elected = result.lists.flatMap((list) =>
        list.elected.map(({ candidate }) => candidate),
      );
      const admitted = elected.filter((_, at) => (chosen & (1 << at)) !== 0);
      const cause = recount ? "recount" : "new-vote";
      const answer = becomes({ cause, before: result, after: result, admitted });
      expect(answer.elected.map(({ candidate }) => candidate)).toEqual(elected);
      for (const { candidate, becomes: what } of answer.steps)
        expect([candidate, what]).toEqual([
          candidate,
          admitted.includes(candidate as never) ? "remains" : "elected-again",
        ]);
      expect(answer.steps).toHaveLength(elected.length);
    },
  );

  test("is refused where the lists are others, or the body is", () => {
    const more = known(council(9, [300, 100, 45, 30, 20, 5], [290, 110, 60, 45, 20, 5], [9]));
    const larger = known(council(11, [300, 100, 45, 30, 20, 5], [290, 110, 60, 45, 20, 5]));
    for (const [other, path] of [
      [more, ["after", "lists"]],
      [larger, ["after", "election"]],
    ] as const)
      expect(resultAnew({ cause: "recount", before, after: other, admitted: [] })).toMatchObject({
        status: "refused",
        issues: [{ path, code: "not-allowed" }],
      });
  });

  test("says under which article the votes are counted again", () => {
    const senate = (...votes: readonly (readonly number[])[]) => {
      const outcome = electionResult({
        type: "EK",
        day: "2027-05-24",
        seats: 75,
        groups: votes.map((own, at) => ({ number: at + 1, votes: own })),
      });
      return known(outcome.status === "completed" ? outcome : null);
    };
    const one = senate(
      [400, ...Array.from({ length: 80 }, () => 1)],
      [370, ...Array.from({ length: 80 }, () => 1)],
    );
    expect(becomes({ cause: "recount", before: one, after: one, admitted: [] }).votes).toEqual({
      article: "V 4b",
      paragraph: 1,
    });
    expect(becomes({ cause: "recount", before, after, admitted: [] }).votes).toEqual({
      article: "V 4a",
      paragraph: 1,
    });
    expect(becomes({ cause: "new-vote", before: one, after: one, admitted: [] }).votes).toEqual({
      article: "V 6",
      paragraph: 2,
    });
  });

  property.prop(
    [fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 12, maxLength: 12 }), fc.nat(511)],
    { numRuns: propertyRuns },
  )("keeps every admitted member, and as many members as the body has", (votes, chosen) => {
    const other = council(9, votes.slice(0, 6), votes.slice(6));
    if (other === null) return;
    const elected = before.lists.flatMap((list) => list.elected.map(({ candidate }) => candidate));
    const admitted = elected.filter((_, at) => (chosen & (1 << at)) !== 0);
    const answer = resultAnew({ cause: "new-vote", before, after: other, admitted });
    if (answer.status === "undetermined") return;
    if (answer.status === "refused") throw new Error("refused");
    const after = answer.elected.map(({ candidate }) => candidate);
    expect(after).toEqual(expect.arrayContaining(admitted));
    expect(new Set(after).size).toBe(after.length);
    const sits = ["remains", "stays-elected", "elected-again", "newly-elected"];
    const told = answer.steps.filter((step) => sits.includes(step.becomes));
    expect(told.map(({ candidate }) => candidate).sort()).toEqual([...after].sort());
    expect(new Set(answer.steps.map(({ candidate }) => candidate)).size).toBe(answer.steps.length);
  });
});
