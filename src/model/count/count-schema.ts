import * as z from "zod";
import {
  centralCommitteeCountSchema,
  districtCountSchema,
  municipalityCountSchema,
  nationalPostalCommitteeCountSchema,
  postalCommitteeCountSchema,
  provincialCouncilCountSchema,
} from "./committee-count-schema.js";
import type { Count } from "./count.js";
import type { ReportSchema } from "./given-report.js";
import {
  centralisedFirstSessionSchema,
  centralisedNextSessionSchema,
  decentralisedFirstSessionSchema,
  decentralisedNextSessionSchema,
  stationBeforeCentralCountingSchema,
} from "./polling-station-count-schema.js";

/** The report of any body that counts or adds up, told apart by `kind`. */
export const countSchema: ReportSchema<Count> = z.discriminatedUnion("kind", [
  decentralisedFirstSessionSchema,
  decentralisedNextSessionSchema,
  centralisedFirstSessionSchema,
  centralisedNextSessionSchema,
  stationBeforeCentralCountingSchema,
  postalCommitteeCountSchema,
  provincialCouncilCountSchema,
  municipalityCountSchema,
  districtCountSchema,
  nationalPostalCommitteeCountSchema,
  centralCommitteeCountSchema,
]);
