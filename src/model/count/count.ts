import type {
  CommitteeCount,
  PostalCommitteeCount,
  ProvincialCouncilCount,
} from "./committee-count.js";
import type { PollingStationCount, StationBeforeCentralCounting } from "./polling-station-count.js";

/** The report of any body that counts or adds up, told apart by `kind`. */
export type Count =
  | PollingStationCount
  | StationBeforeCentralCounting
  | PostalCommitteeCount
  | ProvincialCouncilCount
  | CommitteeCount;

/** Which body reports, in which mode of counting and session. */
export type CountKind = Count["kind"];
