import { describe, expect, it } from "vitest";
import { determineSuccession } from "../../../src/after/succession/determine-succession.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { fraction } from "../../../src/model/fraction.js";
import type { Overlay } from "../../../src/model/outcome/overlay.js";
import { completed, electionOf } from "../../seats/completed.js";

/** List 1 has one candidate; when he dies, the seat passes on in a small council (W 4). */
const council: ElectionInput = {
  type: "GR",
  day: "2026-03-18",
  seats: 17,
  groups: [
    { number: 1, votes: [80] },
    ...[310, 305, 300, 295].map((votes, index) => ({
      number: index + 2,
      votes: [votes, ...Array<number>(9).fill(0)],
    })),
  ],
};

const died = {
  day: "2026-05-01",
  vacancies: [{ member: "1-1" }],
  unavailable: [{ candidate: "1-1", reason: "deceased" as const }],
};

function succession(overlay: Overlay) {
  const election = electionOf(council);
  return determineSuccession(election, completed(election, { overlay }), died, { overlay });
}

describe("the succession of a hypothetical outcome", () => {
  const nothing = { name: "nothing changed" };

  it("says what was changed, as the outcome does; a lawful one that nothing was", () => {
    const election = electionOf(council);
    const lawful = determineSuccession(election, completed(election), died);
    expect(lawful).toMatchObject({ status: "completed", hypothetical: [] });
    expect(succession(nothing)).toEqual({ ...lawful, hypothetical: ["nothing changed"] });
  });

  it("goes on under the same number of seats", () => {
    const afterwards = (seats: number) => succession({ name: "size", seats });
    expect(afterwards(17)).toMatchObject({ decisions: [{ decision: "successor" }] });
    expect(afterwards(33)).toMatchObject({ decisions: [{ decision: "stays-empty" }] });
  });

  it("goes on with the same method", () => {
    const method = (residualMethod: "highest-averages" | "largest-remainders") => {
      const decided = succession({ name: residualMethod, residualMethod });
      if (decided.status !== "completed") throw new Error(decided.status);
      const step = decided.steps.find(({ kind }) => kind === "place-passes");
      return step?.kind === "place-passes" ? step.division.method : undefined;
    };
    expect(method("largest-remainders")).toBe("largest-remainder");
    expect(method("highest-averages")).toBe("highest-average");
  });

  it("goes on with the same preference threshold", () => {
    const province = electionOf({
      type: "PS",
      day: "2023-03-15",
      seats: 3,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["first", "own"], votes: [[90, 30]] },
            { districts: [2], candidates: ["second", "third"], votes: [[60, 59]] },
          ],
        },
        {
          number: 2,
          lists: [
            {
              candidates: ["p", "q", "r"],
              votes: [
                [200, 0, 0],
                [200, 0, 0],
              ],
            },
          ],
        },
      ],
    });
    const successor = (numerator: number) => {
      const preferenceThreshold = { share: fraction(numerator, 10), test: "exceed" } as const;
      const overlay = { name: "threshold", preferenceThreshold };
      const outcome = completed(province, { overlay });
      const input = { day: "2024-01-01", vacancies: [{ member: "first" }] };
      return determineSuccession(province, outcome, input, { overlay });
    };
    expect(successor(2)).toMatchObject({ decisions: [{ successor: "second", list: "1/2" }] });
    expect(successor(4)).toMatchObject({ decisions: [{ successor: "own", list: "1/1" }] });
  });

  it("needs not be told the rules, and is refused under any other", () => {
    const election = electionOf(council);
    const overlay = { name: "twelve", seats: 12 };
    const hypothetical = completed(election, { overlay });
    expect(determineSuccession(election, hypothetical, died)).toEqual(
      determineSuccession(election, hypothetical, died, { overlay }),
    );
    expect(determineSuccession(election, hypothetical, died, { overlay: nothing })).toEqual({
      status: "refused",
      issues: [
        {
          path: ["overlay"],
          code: "not-allowed",
          expected: { kind: "named", what: "overlay-of-outcome", name: "twelve" },
          actual: { kind: "value", text: '"nothing changed"' },
        },
      ],
    });
    const sameName = { ...overlay, seats: 13 };
    expect(determineSuccession(election, hypothetical, died, { overlay: sameName })).toMatchObject({
      issues: [{ path: ["overlay"], code: "not-allowed" }],
    });
    expect(determineSuccession(election, completed(election), died, { overlay })).toMatchObject({
      issues: [{ code: "not-allowed", expected: { kind: "rule", rule: "lawful-outcome" } }],
    });
  });
});
