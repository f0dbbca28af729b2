import { writeFileSync } from "node:fs";
import { documentationText } from "./documentation-text.js";

writeFileSync(new URL("../../dist/documentation.md", import.meta.url), documentationText());
