import type { CommitteeCount, PostalCommitteeCount } from "./committee-count.js";
import type { PollingStationCount } from "./polling-station-count.js";

/** The report of any body that counts or adds up, told apart by `kind`. */
export type Count = PollingStationCount | PostalCommitteeCount | CommitteeCount;

/** Which body reports, in which mode of counting and session. */
export type CountKind = Count["kind"];
