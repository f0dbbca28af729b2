import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readingRegistry } from "../../src/law/readings/registry.js";
import { registeredTimelines } from "../../src/law/register.js";

const folder = new URL("../../src/law/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

type Test = (value: unknown) => boolean;

const hasAll = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === "object" && value !== null && keys.every((key) => key in value);

const isTimeline: Test = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => hasAll(one, ["from", "until", "value", "article", "source", "certainty"]));

const isReading: Test = (value) => hasAll(value, ["article", "options", "presets", "source"]);

/** What a module of the law exports that is looked for, itself or inside a record, by its place. */
async function exported(
  file: string,
  sought: Test,
): Promise<readonly (readonly [string, unknown])[]> {
  const module: object = await import(new URL(file, folder).href);
  const within = (place: string, value: unknown): readonly (readonly [string, unknown])[] => {
    if (sought(value)) return [[place, value]];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    return Object.entries(value).flatMap(([key, part]) => within(`${place}.${key}`, part));
  };
  return Object.entries(module).flatMap(([name, value]) => within(`${file}: ${name}`, value));
}

async function unregistered(sought: Test, known: readonly unknown[]): Promise<readonly string[]> {
  const found = (await Promise.all(files.map((file) => exported(file, sought)))).flat();
  expect(found.length).toBeGreaterThanOrEqual(known.length);
  const registered = new Set(known);
  return found.filter(([, value]) => !registered.has(value)).map(([place]) => place);
}

test("every timeline that a module of the law exports stands in the register", async () => {
  const known = registeredTimelines.map(({ timeline }) => timeline);
  expect(await unregistered(isTimeline, [...new Set(known)])).toEqual([]);
});

test("every reading stands in the registry", async () => {
  expect(await unregistered(isReading, Object.values(readingRegistry))).toEqual([]);
});

test("no two timelines have the same name", () => {
  const names = registeredTimelines.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

test("each reading stands under its own name", () => {
  for (const [id, entry] of Object.entries(readingRegistry)) expect(entry.id).toBe(id);
});
