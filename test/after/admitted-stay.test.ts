import { describe, expect, test } from "vitest";
import { admittedStay } from "../../src/after/admitted-stay.js";
import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import { electionResult } from "../../src/seats/election-result.js";

function council(...votes: readonly (readonly number[])[]): CompletedOutcome {
  const outcome = electionResult({
    type: "GR",
    day: "2026-03-18",
    seats: 9,
    groups: votes.map((own, at) => ({ number: at + 1, votes: own })),
  });
  if (outcome.status !== "completed") throw new Error(JSON.stringify(outcome));
  return outcome;
}

const people = (answer: ReturnType<typeof admittedStay>) =>
  answer.status === "completed" ? answer.elected.map(({ candidate }) => candidate) : answer;

describe("members who had been admitted before a new vote (V 6 (3))", () => {
  const before = council([300, 100, 45, 30, 20, 5], [290, 110, 60, 45, 20, 5]);
  const after = council([340, 130, 55, 30, 20, 5], [280, 100, 50, 40, 10, 5]);

  test("stay, and against them falls who gained the seat of their list", () => {
    const stays = ["1-1", "1-2", "1-3", "1-4", "2-1", "2-2", "2-3", "2-4", "2-5"];
    const answer = admittedStay({ before, after, admitted: ["2-5"] });
    expect(people(answer)).toEqual(stays);
    expect(answer).toMatchObject({
      staying: [
        { stays: [{ candidate: "2-5", group: 2 }], fall: [{ candidate: "1-5", group: 1 }] },
      ],
    });
    // Who is elected either way changes nothing, and nobody admitted leaves the new result as it is.
    expect(people(admittedStay({ before, after, admitted: ["1-1", "2-1"] }))).toEqual(
      people(admittedStay({ before, after, admitted: [] })),
    );
    expect(people(admittedStay({ before, after, admitted: [] }))).toContain("1-5");
  });

  test("stay on a list with as many seats: who is new on it falls", () => {
    const other = council([300, 100, 45, 10, 20, 145], [290, 110, 60, 45, 20, 5]);
    const answer = admittedStay({ before, after: other, admitted: ["1-4"] });
    if (answer.status !== "completed") throw new Error(JSON.stringify(answer));
    const listsOf = (all: readonly { readonly group: number }[]) => all.map(({ group }) => group);
    for (const { stays, fall } of answer.staying) expect(listsOf(stays)).toEqual(listsOf(fall));
    expect(people(answer)).toContain("1-4");
    expect(answer.elected).toHaveLength(9);
  });

  test("are named, with among whom, where the text does not say who falls", () => {
    // Two of list 2 are gone and two of list 1 came; only one of the two had been admitted.
    const much = council([500, 200, 95, 40, 30, 25], [180, 60, 30, 20, 10, 5]);
    const answer = admittedStay({ before, after: much, admitted: ["2-5"] });
    expect(answer).toMatchObject({
      status: "undetermined",
      because: { staying: [{ candidate: "2-5" }] },
    });
  });

  test("are named where two are new on their list, and only one of those who left it had been admitted", () => {
    const other = council([300, 70, 5, 5, 60, 60], [290, 110, 60, 45, 20, 5]);
    expect(admittedStay({ before, after: other, admitted: ["1-4"] })).toMatchObject({
      status: "undetermined",
      because: {
        staying: [{ candidate: "1-4" }],
        amongst: [{ candidate: "1-5" }, { candidate: "1-6" }],
      },
    });
    const both = admittedStay({ before, after: other, admitted: ["1-4", "1-3"] });
    expect(people(both)).toEqual(people(admittedStay({ before, after: before, admitted: [] })));
  });

  test("are all kept where everybody new has to fall, on whatever list", () => {
    // List 1 has two newcomers and lost one admitted member, list 2 lost another: both newcomers fall.
    const other = council([330, 70, 55, 5, 60, 70], [280, 100, 50, 40, 10, 5]);
    const fresh = people(admittedStay({ before, after: other, admitted: [] }));
    expect(fresh).toEqual(expect.arrayContaining(["1-5", "1-6"]));
    expect(fresh).not.toEqual(expect.arrayContaining(["1-4"]));
    const answer = admittedStay({ before, after: other, admitted: ["1-4", "2-5"] });
    expect(people(answer)).toEqual(people(admittedStay({ before, after: before, admitted: [] })));
    expect(answer).toMatchObject({
      staying: [
        {
          stays: [{ candidate: "1-4" }, { candidate: "2-5" }],
          fall: [{ candidate: "1-6" }, { candidate: "1-5" }],
        },
      ],
    });
  });

  test("are refused where the results are of two elections", () => {
    const larger = { ...after, election: { ...after.election, seats: 11 } };
    expect(admittedStay({ before, after: larger, admitted: [] })).toMatchObject({
      status: "refused",
      issues: [{ path: ["after", "election"], code: "not-allowed" }],
    });
  });

  test("are refused where the first result did not elect them, or twice", () => {
    const codes = (admitted: readonly string[]) => {
      const answer = admittedStay({ before, after, admitted });
      return answer.status === "refused" ? answer.issues.map(({ code }) => code) : answer.status;
    };
    expect(codes(["9-9"])).toEqual(["unknown-reference"]);
    expect(codes(["2-5", "2-5"])).toEqual(["duplicate"]);
  });
});
