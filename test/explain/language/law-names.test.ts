import { expect, it } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { readingRegistry } from "../../../src/law/readings/registry.js";
import { registeredTimelines } from "../../../src/law/register.js";
import { languages } from "../told.js";

/** The laws that are cited anywhere in a value. */
function citedIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "article" in value && "law" in value ? [String(value.law)] : [];
  return [...own, ...Object.values(value).flatMap(citedIn)];
}

const cited = new Set(citedIn([registeredTimelines, readingRegistry]));

it("every law that is cited has a name in every language", () => {
  expect(cited.size).toBeGreaterThan(8);
  for (const language of languages) {
    const laws: Readonly<Record<string, unknown>> = language.naming.laws;
    expect([...cited].filter((name) => !Object.hasOwn(laws, name))).toEqual([]);
  }
});

it("a law without a name is called as it was given, whatever it is called", () => {
  for (const law of ["Huishoudelijk reglement", "constructor", "toString"]) {
    for (const language of languages) {
      const text = voiceOf(language).say.article({ article: "3", paragraph: 1, law });
      expect(text).toContain(law);
    }
  }
});
