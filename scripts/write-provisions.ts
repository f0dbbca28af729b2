import { writeFileSync } from "node:fs";
import { provisionPages } from "../test/seats/provision-pages.js";

for (const [name, page] of Object.entries(provisionPages)) {
  writeFileSync(new URL(`../test/seats/provisions/${name}`, import.meta.url), page);
}
