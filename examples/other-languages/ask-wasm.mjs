// Asks the WebAssembly module one question a line: node ask-wasm.mjs kieswet.wasm < questions.jsonl
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const module = new WebAssembly.Module(readFileSync(process.argv[2]));
// What an engine could ask of its surroundings (a clock, chance, a terminal): it gets nothing.
const imports = {};
for (const { module: from, name } of WebAssembly.Module.imports(module)) {
  imports[from] ??= {};
  imports[from][name] = () => 0;
}
const { exports: guest } = new WebAssembly.Instance(module, imports);
const bytes = () => new Uint8Array(guest.memory.buffer);
const words = () => new DataView(guest.memory.buffer);

function answer(question) {
  const text = new TextEncoder().encode(question);
  const place = guest.wasm_malloc(text.length + 9);
  bytes().set(text, place + 8);
  bytes()[place + 8 + text.length] = 0;
  const argument = guest.qjs_new_string(place + 8, text.length);
  words().setUint32(place, argument, true);
  const said = guest.qjs_call(guest.kieswet_answer.value, guest.qjs_get_undefined(), 1, place);
  const start = guest.qjs_get_string_len(said, place + 4);
  const length = words().getUint32(place + 4, true);
  const told = new TextDecoder().decode(bytes().subarray(start, start + length));
  guest.qjs_free_cstring(start);
  for (const value of [said, argument]) guest.qjs_free_value(value);
  guest.wasm_free(place);
  return told;
}

for await (const line of createInterface({ input: process.stdin })) console.log(answer(line));
