import { expect, test } from "vitest";
import { provisionInForce } from "../../../src/law/timeline/provision.js";
import { leftOutOfAccount } from "../../../src/law/vacancies/left-out.js";
import { day } from "../../../src/model/day.js";
import { letters } from "./letters.js";

const lettersOn = (date: string) => provisionInForce(leftOutOfAccount, day(date)).value;

test("W 2: the reasons to pass over a candidate have the letters of the first paragraph", () => {
  expect(lettersOn("2008-12-01")).toEqual(letters);
  expect(lettersOn("2026-10-01")).toEqual(letters);
});

test("W 2 until 2008-11-30: without a letter for who leaves on the same day, a member still", () => {
  const { "vacated-seat": left, expelled, ...others } = letters;
  expect([left, expelled]).toEqual(["g", "h"]);
  expect(lettersOn("2008-11-30")).toEqual({ ...others, "vacated-seat": "e", expelled: "g" });
  expect(lettersOn("2006-10-11")).toEqual(lettersOn("2008-11-30"));
});

test("W 2 until 2006-10-10: without a letter for leave, which there was not", () => {
  expect(lettersOn("2006-10-10")).toEqual({
    deceased: "a",
    "own-vacancy": "b",
    declined: "c",
    member: "d",
    "vacated-seat": "d",
    "temporary-leave": "d",
    "not-available": "e",
    expelled: "f",
  });
});
