import type { CountKind } from "./count.js";

/** Every kind of report there is. */
export const countKinds = [
  "decentralised-first-session",
  "decentralised-next-session",
  "centralised-first-session",
  "centralised-next-session",
  "station-before-central-counting",
  "postal-committee",
  "provincial-council",
  "municipality",
  "district",
  "national-postal-committee",
  "central-committee",
] as const satisfies readonly CountKind[];
