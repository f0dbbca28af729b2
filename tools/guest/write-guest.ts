import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { guestModule } from "./guest-module.js";

/** `npm run guest [FILE]`: writes the package as one WebAssembly module, and prints its digest. */

const [file = "reports/kieswet.wasm"] = process.argv.slice(2);
const module = await guestModule();
writeFileSync(file, module);
console.log(`${createHash("sha256").update(module).digest("hex")}  ${file}`);
