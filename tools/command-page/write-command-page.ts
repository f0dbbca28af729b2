import { writeFileSync } from "node:fs";
import { commandPage } from "./command-page.js";

writeFileSync(new URL("../../docs/command-line.md", import.meta.url), await commandPage());
