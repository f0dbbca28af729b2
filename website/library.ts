import { source } from "./places.js";

/** The library's sources under its public names, so that a guide imports what its reader would. */
export const alias = {
  "kieswet/counts": source("counts.ts"),
  "kieswet/calendar": source("calendar.ts"),
  "kieswet/nomination": source("nomination.ts"),
  "kieswet/admission": source("admission.ts"),
  "kieswet/schemas": source("schemas.ts"),
  "kieswet/law": source("law/index.ts"),
  "kieswet/seats": source("seats/index.ts"),
  "kieswet/eml": source("eml/index.ts"),
  "kieswet/verify": source("verify/index.ts"),
  "kieswet/table": source("table/index.ts"),
  "kieswet/explain": source("explain/index.ts"),
  "kieswet/exercises": source("exercises/index.ts"),
  "kieswet/conformance": source("conformance/index.ts"),
  kieswet: source("index.ts"),
};
