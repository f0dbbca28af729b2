import { writeFileSync } from "node:fs";
import { actPage } from "./act/act-page.js";
import { traceabilityPage } from "./traceability.js";

writeFileSync(new URL("../../docs/traceability.md", import.meta.url), traceabilityPage());
writeFileSync(new URL("../../docs/the-act.md", import.meta.url), actPage());
