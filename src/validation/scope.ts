import type { MunicipalityCount } from "../model/count/committee-count.js";
import type { Count, CountKind } from "../model/count/count.js";
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
export const checkScopes: {
  /** A station that counted itself, first session. */
  readonly "decentralised-first-session": "decentralised";
  /** A station that counted itself, corrigendum. */
  readonly "decentralised-next-session": "decentralised";
  /** A centrally counted station, first session. */
  readonly "centralised-first-session": "centralised";
  /** A centrally counted station, corrigendum. */
  readonly "centralised-next-session": "centralised";
  /** The totals of a municipality, at a higher committee. */
  readonly municipality: "municipality";
} = {
  "decentralised-first-session": "decentralised",
  "decentralised-next-session": "decentralised",
  "centralised-first-session": "centralised",
  "centralised-next-session": "centralised",
  municipality: "municipality",
};

/** All reports that are checked. */
export const allKinds: readonly CheckedKind[] = namesOf(checkScopes);

/** The reports of polling stations, in both modes of counting and any session. */
export const stationKinds: readonly Exclude<CheckedKind, "municipality">[] = allKinds.filter(
  (kind) => kind !== "municipality",
);

/** The reports of which the page of codes says nothing; their checks go by their article. */
export type UncodedKind = Exclude<CountKind, CheckedKind>;

/** Where a report was entered: a {@link CheckScope}, or for reports without codes their own kind. */
export type FindingScope = CheckScope | UncodedKind;

/** Every place where a report can be entered. */
export const findingScopes = [
  "decentralised",
  "centralised",
  "municipality",
  "station-before-central-counting",
  "postal-committee",
  "provincial-council",
  "district",
  "national-postal-committee",
  "central-committee",
] as const;

/** Where a report was entered. */
export function scopeOf(count: Count): FindingScope {
  return isCheckedCount(count) ? checkScopes[count.kind] : count.kind;
}

/** Whether reports of a kind are among those that the checks apply to. */
export function isCheckedKind(kind: string): kind is CheckedKind {
  return typeof kind === "string" && Object.hasOwn(checkScopes, kind);
}

/** Whether the checks apply to a report. */
export function isCheckedCount<Report extends Count>(
  count: Report,
): count is Extract<Report, CheckedCount> {
  return isCheckedKind(count.kind);
}
