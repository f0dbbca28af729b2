import type { MunicipalityCount } from "../model/count/committee-count.js";
import type { Count } from "../model/count/count.js";
import type { PollingStationCount } from "../model/count/polling-station-count.js";
import { namesOf } from "../model/names-of.js";

/** A report that the checks apply to: a polling station's, or a municipality's entered above it. */
export type CheckedCount = PollingStationCount | MunicipalityCount;

/** The kind of report that a check applies to. */
export type CheckedKind = CheckedCount["kind"];

/**
 * Where a count was entered, as the rules name it: `decentralised` (DSO) and `centralised` (CSO)
 * polling stations at the municipal committee, `municipality` (CSB) at a higher committee.
 */
export type CheckScope = "decentralised" | "centralised" | "municipality";

/** The scope of each kind of report that is checked. */
export const checkScopes = {
  "decentralised-first-session": "decentralised",
  "decentralised-next-session": "decentralised",
  "centralised-first-session": "centralised",
  "centralised-next-session": "centralised",
  municipality: "municipality",
} as const satisfies Record<CheckedKind, CheckScope>;

/** All reports that are checked. */
export const allKinds: readonly CheckedKind[] = namesOf(checkScopes);

/** The reports of polling stations, in both modes of counting and any session. */
export const stationKinds = allKinds.filter((kind) => kind !== "municipality");

/** Whether reports of a kind are among those that the checks apply to. */
export function isCheckedKind(kind: string): kind is CheckedKind {
  return Object.hasOwn(checkScopes, kind);
}

/** Whether the checks apply to a report. */
export function isCheckedCount(count: Count): count is CheckedCount {
  return isCheckedKind(count.kind);
}
