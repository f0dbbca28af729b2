import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { candidatesByPlace } from "../../../src/model/election/candidates-by-place.js";

const lists = fc.array(fc.tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 0, max: 90 })), {
  minLength: 1,
  maxLength: 12,
});

describe("candidates without an id", () => {
  test.prop([lists])(
    "are called by list and place, however long the lists before were",
    (asked) => {
      for (const [number, length] of asked) {
        const places = Array.from({ length }, (_, index) => ({ id: `${number}-${index + 1}` }));
        expect(candidatesByPlace(number, length)).toEqual(places);
      }
    },
  );

  test.prop([lists])("are frozen, as they stand in more than one election", (asked) => {
    for (const [number, length] of asked) {
      const candidates = candidatesByPlace(number, length);
      expect([candidates, ...candidates].every(Object.isFrozen)).toBe(true);
    }
  });
});
