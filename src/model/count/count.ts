import type {
  CommitteeCount,
  PostalCommitteeCount,
  ProvincialCouncilCount,
} from "./committee-count.js";
import type { PollingStationCount, StationBeforeCentralCounting } from "./polling-station-count.js";

/**
 * The report of any body that counts or adds up, told apart by `kind`. Only `parseCount` makes one: its type has a
 * part that nobody writes. A copy with changes, or one read back from JSON, is read again where it is used.
 */
export type Count =
  | PollingStationCount
  | StationBeforeCentralCounting
  | PostalCommitteeCount
  | ProvincialCouncilCount
  | CommitteeCount;

/** Which body reports, in which mode of counting and session. */
export type CountKind = Count["kind"];
