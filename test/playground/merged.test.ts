import { describe, expect, it } from "vitest";
import { calculate } from "../../playground/app/result/calculate.js";
import { seatsMerged } from "../../playground/app/result/merged.js";
import { asNation } from "../../playground/app/state/changes.js";
import { firstState } from "../../playground/app/state/read-address.js";
import { firstCatalogue } from "./elections-held.js";

const montfoort = firstState("nl", firstCatalogue);
const result = calculate(montfoort, "own rules");
if (result.status === "refused") throw new Error("Montfoort has a result");

describe("lists of Montfoort", () => {
  it("would have had other seats as one list than apart", () => {
    const votes = montfoort.lists.map((list, index) => ({
      ...list,
      votes: index === 5 ? 571 + 360 : index === 6 ? 0 : list.votes,
    }));
    const together = calculate({ ...montfoort, lists: votes }, "own rules");
    const seats =
      together.status === "completed" && together.outcome.status === "completed"
        ? together.outcome.groups[5]?.seats
        : null;
    expect(seatsMerged(montfoort, result, [6, 7], "merged")).toBe(seats);
  });

  it("are not merged alone, and not at all where lists were combined", () => {
    expect(seatsMerged(montfoort, result, [6], "merged")).toBe(null);
    expect(seatsMerged({ ...montfoort, combinations: [[1, 2]] }, result, [6, 7], "merged")).toBe(
      null,
    );
  });

  it("divide 150 seats as if they were the nation's", () => {
    const nation = calculate(asNation(montfoort), "own rules");
    expect(nation.status === "completed" && nation.outcome.election.seats).toBe(150);
  });
});
