import { describe, expect, it } from "vitest";
import { calculate } from "../../playground/app/result/calculate.js";
import { exerciseOf, kindsOf } from "../../playground/app/result/exercise-of.js";
import { readAddress } from "../../playground/app/state/read-address.js";
import { checkExercise, solveExercise } from "../../src/exercises/check-exercise.js";
import { firstCatalogue } from "./elections-held.js";

function shown(address: string) {
  const read = readAddress(address, "nl", firstCatalogue);
  if (read.status !== "completed") throw new Error(read.set);
  const result = calculate(read.state, "own rules");
  if (result.status === "refused") throw new Error(address);
  return { state: read.state, result };
}

describe("an exercise of a council that was held", () => {
  it.each([
    ["GR2026-Montfoort", ["quota"]],
    ["GR2022-Utrecht", ["averages"]],
    ["GR2022-Reusel-De-Mierden", ["majority"]],
    ["GR2026-Roermond", []],
    ["GR2022-Enkhuizen", []],
    ["TK2025", []],
  ])("is there for %s as far as it suits", (id, some) => {
    const { result } = shown(`e=${id}`);
    expect(kindsOf(result)).toEqual(expect.arrayContaining([...some]));
    if (some.length === 0) expect(kindsOf(result)).toEqual([]);
  });

  it("asks for the official seats, and its own answers are right", () => {
    for (const id of firstCatalogue.elections.keys()) {
      for (const kind of kindsOf(shown(`e=${id}`).result)) {
        const exercise = exerciseOf(shown(`e=${id}&z=${kind}.0`));
        if (exercise === null) throw new Error(id);
        expect(checkExercise(exercise, solveExercise(exercise)).right).toBe(true);
      }
    }
  });

  it("is none where the election is no such exercise", () => {
    expect(exerciseOf(shown("e=TK2025&z=quota.0"))).toBe(null);
    expect(exerciseOf(shown("e=GR2026-Montfoort&z=threshold.0"))).toBe(null);
  });
});
