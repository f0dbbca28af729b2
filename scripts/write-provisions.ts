import { writeFileSync } from "node:fs";
import { provisionLines } from "../test/seats/rules/provision-lines.js";

writeFileSync(
  new URL("../test/seats/rules/every-provision.txt", import.meta.url),
  provisionLines(),
);
