import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { QuickJS } from "quickjs-wasi";
import { scriptText } from "../one-file/script-text.js";
import { withMemory } from "./wasm-module.js";

const engine = createRequire(import.meta.url).resolve("quickjs-wasi/quickjs.wasm");

/**
 * One WebAssembly module with an engine (QuickJS) in which the script has already run: what it exports as
 * `kieswet_answer` is the place of the function `kieswet.answer`. No clock and no chance come in as it is made, so that
 * the same script always makes the same bytes.
 */
export async function guestModule(): Promise<Uint8Array> {
  const wasm = readFileSync(engine);
  const { script } = await scriptText();
  const machine = await QuickJS.create({
    wasm,
    timezoneOffset: 0,
    wasi: () => ({ clock_time_get: () => 0, random_get: () => 0 }),
  });
  machine.evalCode(`${script};0`);
  const answer = machine.evalCode("kieswet.answer");
  const { memory } = machine.snapshot();
  return withMemory(wasm, memory, { name: "kieswet_answer", address: answer.ptr });
}
