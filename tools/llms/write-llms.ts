import { writeFileSync } from "node:fs";
import { llmsText } from "./llms-text.js";

writeFileSync(new URL("../../llms.txt", import.meta.url), llmsText());
