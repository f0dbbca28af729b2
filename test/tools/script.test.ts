import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
import { operations } from "../../src/operations/operations.js";
import { driver } from "../../tools/engines/driver.js";
import { scriptText } from "../../tools/one-file/script-text.js";

const { script } = await scriptText();
const realm = { kieswet: undefined };
runInNewContext(`${script};this.kieswet = kieswet`, realm);
const kieswet: unknown = realm.kieswet;
const has = (name: string): unknown => Reflect.get(Object(kieswet), name);
const answer = (text: string): unknown =>
  JSON.parse(String(Reflect.apply(Object(has("answer")), null, [text])));

describe("the package as one script", () => {
  test("is at most 150 kB, packed", () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(150_000);
  });

  test("has every name of the main door, and a function from text to text", () => {
    for (const name of Object.keys(library))
      expect(typeof has(name)).toBe(typeof Reflect.get(library, name));
    expect(has("answer")).toBeTypeOf("function");
  });

  test("answers every vector where there is nothing but a language, letter by letter", async () => {
    const { text, questions } = await driver();
    const bare = { said: "" };
    runInNewContext(`${text};this.said = said`, bare);
    expect(bare.said).toBe(`${questions} of ${questions}`);
  });

  test("answers questions of the table of operations", () => {
    const input = { type: "GR", day: "2026-03-18" };
    expect(answer(JSON.stringify({ operation: "rules", input }))).toEqual(
      JSON.parse(JSON.stringify(operations.rules.ask(input))),
    );
    expect(answer('{"command":"start","protocol":1}')).toMatchObject({ ready: true });
  });

  test.each(["", "{", "null", "[]", '"x"', "{}", '{"command":"run"}', '{"command":"no"}'])(
    "refuses what is no question, and throws on none: %j",
    (text) => {
      expect(answer(text)).toMatchObject({ status: "refused" });
    },
  );
});
