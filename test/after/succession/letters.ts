import type { PassedOver } from "../../../src/after/succession/succession-step.js";

/** The letters of article W 2, first paragraph. */
export const letters: Readonly<Record<PassedOver, "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h">> =
  {
    deceased: "a",
    "temporary-leave": "b",
    "own-vacancy": "c",
    declined: "d",
    member: "e",
    "not-available": "f",
    "vacated-seat": "g",
    expelled: "h",
  };
