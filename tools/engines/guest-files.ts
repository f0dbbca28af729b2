import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { guestModule } from "../guest/guest-module.js";
import { scriptText } from "../one-file/script-text.js";

const folder = new URL("../../reports/", import.meta.url);

/** Writes what guests ask, the script and the module with it inside, and says where they are. */
export async function filesOfGuests(): Promise<{
  readonly script: string;
  readonly module: string;
}> {
  const [{ script }, module] = await Promise.all([scriptText(), guestModule()]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("kieswet.js", folder), script);
  writeFileSync(new URL("kieswet.wasm", folder), module);
  return {
    script: fileURLToPath(new URL("kieswet.js", folder)),
    module: fileURLToPath(new URL("kieswet.wasm", folder)),
  };
}
