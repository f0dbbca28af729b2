import { writeFileSync } from "node:fs";
import { provisionPages } from "./law/provision-pages.js";
import { checkRulePage } from "./validation/check-rule-page.js";

const write = (place: string, page: string) => writeFileSync(new URL(place, import.meta.url), page);

for (const [name, page] of Object.entries(provisionPages)) write(`law/provisions/${name}`, page);
write("validation/check-rules.txt", checkRulePage);
