import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fc } from "@fast-check/vitest";
import { beforeAll, describe, expect, it } from "vitest";
import { answerText } from "../../src/conformance/answer-text.js";
import { questionsOfVectors } from "../../tools/engines/driver.js";
import { filesOfGuests } from "../../tools/engines/guest-files.js";
import { answersOf, guests, isHere } from "../../tools/engines/guests.js";
import { guestModule } from "../../tools/guest/guest-module.js";
import { withMemory } from "../../tools/guest/wasm-module.js";

const page = 65_536;
const engine = readFileSync(createRequire(import.meta.url).resolve("quickjs-wasi/quickjs.wasm"));
const nothing = () => 0;

/** What a module exports, once it is started without anything of its surroundings. */
function started(bytes: Uint8Array): WebAssembly.Exports {
  const module = new WebAssembly.Module(Uint8Array.from(bytes));
  const imports: Record<string, Record<string, () => number>> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] = { ...imports[from], [name]: nothing };
  }
  return new WebAssembly.Instance(module, imports).exports;
}

/** Memories that are zero for the most part, in stretches of any length. */
const memories = fc
  .array(fc.tuple(fc.nat(400), fc.uint8Array({ minLength: 1, maxLength: 200 })), { maxLength: 60 })
  .map((parts) => {
    const memory = new Uint8Array(18 * page);
    let at = 0;
    for (const [zeros, bytes] of parts) {
      memory.set(bytes, at + zeros);
      at += zeros + bytes.length;
    }
    return memory;
  });

describe("a module with a memory that a program left behind", () => {
  it("starts with that memory, byte for byte, and says where the place is", () => {
    fc.assert(
      fc.property(memories, fc.nat(2 ** 24), (memory, address) => {
        const exported = started(withMemory(engine, memory, { name: "here", address }));
        const { memory: own, here } = exported as {
          memory: WebAssembly.Memory;
          here: WebAssembly.Global;
        };
        expect(Buffer.compare(new Uint8Array(own.buffer), memory)).toBe(0);
        expect(here.value).toBe(address);
      }),
      { numRuns: 10 },
    );
  });
});

describe("guests in other languages", () => {
  let files: Awaited<ReturnType<typeof filesOfGuests>>;
  beforeAll(async () => {
    files = await filesOfGuests();
  });

  // `npm run engines` asks all of them.
  const questions = questionsOfVectors().filter((_, index) => index % 9 === 0);

  it.each(guests)(
    "$name answers as the library does, letter by letter, or is not here",
    (guest) => {
      if (!isHere(guest)) return console.warn(`${guest.name} is not here.`);
      expect(answersOf(guest, files[guest.asks], questions)).toEqual(questions.map(answerText));
    },
  );

  it("are told of letters beyond ASCII as they are", () => {
    const election = {
      type: "GR",
      day: "2026-03-18",
      seats: 1,
      groups: [{ number: 1, votes: [1], candidates: ["Çağla Ünal 🗳"] }],
    };
    const asked = JSON.stringify({ operation: "result", input: { election } });
    expect(answerText(asked)).toContain('"candidate":"Çağla Ünal 🗳"');
    for (const guest of guests.filter(isHere)) {
      expect(answersOf(guest, files[guest.asks], [asked])).toEqual([answerText(asked)]);
    }
  });

  it("are the same bytes whenever the module is made", async () => {
    expect(Buffer.compare(await guestModule(), readFileSync(files.module))).toBe(0);
  });

  it("have hosts of at most fifty lines", () => {
    const folder = new URL("../../examples/other-languages/", import.meta.url);
    for (const name of readdirSync(folder)) {
      expect(readFileSync(new URL(name, folder), "utf8").split("\n").length, name).toBeLessThan(51);
    }
  });
});
