import { readdirSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
import { operations } from "../../src/operations/operations.js";
import { driver } from "../../tools/engines/driver.js";
import { scriptText } from "../../tools/one-file/script-text.js";

const root = new URL("../../", import.meta.url);
const { script, map } = await scriptText();
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

  test("carries code of nobody whom REUSE.toml does not name", () => {
    const { sources }: { sources: readonly string[] } = JSON.parse(map);
    const carried = sources.flatMap(
      (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
    );
    expect(carried).toContain("zod");
    const reuse = readFileSync(new URL("REUSE.toml", root), "utf8");
    for (const name of new Set(carried)) {
      const folder = new URL(`node_modules/${name}/`, root);
      const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file)) ?? "LICENSE";
      const text = readFileSync(new URL(licence, folder), "utf8");
      expect(reuse, name).toContain(`"${/Copyright \(c\) (.+)/.exec(text)?.[1]}"`);
    }
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
