import { namesOf } from "../names-of.js";
import type { CountKind } from "./count.js";

/** Every kind of report there is. */
export const countKinds: readonly CountKind[] = namesOf({
  "decentralised-first-session": true,
  "decentralised-next-session": true,
  "centralised-first-session": true,
  "centralised-next-session": true,
  "station-before-central-counting": true,
  "postal-committee": true,
  "provincial-council": true,
  municipality: true,
  district: true,
  "national-postal-committee": true,
  "central-committee": true,
} satisfies Record<CountKind, true>);
