import { writeFileSync } from "node:fs";
import { traceabilityPage } from "./traceability.js";

writeFileSync(new URL("../../docs/traceability.md", import.meta.url), traceabilityPage());
