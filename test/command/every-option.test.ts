import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { verbNames } from "../../src/command/application.js";
import { sabaFiles, sabaResult } from "../eml/fixtures/saba.js";
import { asked, folderWith } from "./asked.js";
import { levelTotal } from "./level-total.js";

const { at, remove } = folderWith({
  "count.json": "{}",
});
afterAll(remove);

/** A folder with the files of Saba, some of them changed; undefined: left out. */
function folder(name: string, changed: Readonly<Record<string, string | undefined>>): string {
  mkdirSync(at(name));
  for (const [file, text] of Object.entries({ ...sabaFiles, ...changed })) {
    if (text !== undefined) writeFileSync(at(`${name}/${file}`), text);
  }
  return at(name);
}

const level = (votes: number) => ({
  "Totaaltelling.xml": levelTotal(votes),
  "Telling.xml": undefined,
  "Resultaat.xml": undefined,
});
const places = {
  right: folder("right", {}),
  withoutDefinition: folder("without-definition", { "Verkiezingsdefinitie.xml": undefined }),
  otherName: folder("other-name", { "Resultaat.xml": sabaResult.replace("Fluiter", "Fluyter") }),
  tied: folder("tied", level(300)),
  withoutVotes: folder("without-votes", level(0)),
  twice: folder("twice", {
    "Later.xml": levelTotal(300).replace("03-21T06", "03-22T06"),
  }),
  odd: folder("odd", {
    "Telling.xml": sabaFiles["Telling.xml"].replace("<Count>", "<Count><Odd></Odd>"),
  }),
  formula: folder(
    "formula",
    Object.fromEntries(
      Object.entries(sabaFiles).map(([name, text]) => [name, text.replaceAll("S.L.P.", "=SLP")]),
    ),
  ),
};
const manyFaults = Array.from({ length: 14 }, (_, index) => [
  "--deceased",
  `9/${index + 1}`,
]).flat();
await asked(["keygen", at("one")]);
await asked(["keygen", at("one"), "--for", "seals"]);
writeFileSync(at("signed.xml"), sabaResult);
await asked(["sign", at("signed.xml"), "--key", at("one.key")]);
writeFileSync(at("sealed.xml"), sabaResult);
await asked(["seal", at("sealed.xml"), "--for", at("one.agepub")]);
rmSync(at("sealed.xml"));

/** Words of a verb, and an option with which it answers otherwise. */
type Told = readonly [words: readonly string[], option: readonly string[]];

const facts = {
  "--seats": [[places.withoutDefinition], ["--seats", "5"]],
  "--deceased": [[places.right], ["--deceased", "1/1"]],
  "--withdrawn": [[places.right], ["--withdrawn", "1/1"]],
  "--corrected": [[places.otherName], ["--corrected", "1/5"]],
  "--lot": [[places.tied], ["--lot", "1", "--lot", "2"]],
  "--in-force": [[places.twice], ["--in-force", "Totaaltelling.xml"]],
  "--preset": [[places.withoutVotes], ["--preset", "text"]],
} as const satisfies Record<string, Told>;
const language = { "--language": [[places.right], ["--language", "nl"]] } as const;
const json = { "--json": [[places.right], ["--json"]] } as const;
const answer = (...words: readonly string[]): Readonly<Record<string, Told>> => ({
  "--json": [words, ["--json"]],
  "--language": [words, ["--language", "nl"]],
});

/** For every verb, each of its options. */
const options: Readonly<Record<string, Readonly<Record<string, Told>>>> = {
  verify: {
    ...facts,
    ...json,
    ...language,
    "--strict": [[places.odd], ["--strict"]],
    "--fingerprints": [[places.right], ["--fingerprints"]],
    "--fingerprint": [[places.right], ["--fingerprint", "0000"]],
    "--all": [[places.right, ...manyFaults], ["--all"]],
  },
  result: { ...facts, ...json, ...language },
  explain: { ...facts, ...language, "--form": [[places.right], ["--form", "html"]] },
  margins: { ...facts, ...json, ...language },
  table: {
    ...facts,
    "--of": [[places.right], ["--of", "people"]],
    "--form": [[places.right], ["--form", "ndjson"]],
    "--guard": [[places.formula], ["--guard"]],
    "--output": [[places.right], ["--output", at("votes.csv")]],
  },
  check: answer(at("count.json")),
  rules: answer("GR", "1800-01-01"),
  readings: answer(),
  run: {},
  schema: {},
  keygen: { "--for": [[at("made")], ["--for", "seals"]] },
  sign: { "--key": [[at("one.pub")], ["--key", at("one.key")]] },
  "check-signature": { "--key": [[at("signed.xml")], ["--key", at("one.pub")]] },
  seal: { "--for": [[at("one.pub")], ["--for", at("one.agepub")]] },
  open: { "--key": [[at("sealed.xml.age")], ["--key", at("one.agekey")]] },
  completion: {},
};

/** The options that the help of a verb names. */
async function named(verb: string): Promise<readonly string[]> {
  const { output } = await asked([verb, "--help"]);
  const [, flags = ""] = /\nFLAGS\n([\s\S]*?)(\n\n|$)/.exec(output) ?? [];
  return [...flags.matchAll(/^[ \w-]*?\[?(--[a-z-]+)/gm)].flatMap(([, name = ""]) =>
    name === "--help" ? [] : [name],
  );
}

describe("every option of every verb", () => {
  test.each(verbNames)("is tried: %s", async (verb) => {
    expect(Object.keys(options[verb] ?? {}).sort((one, other) => (one < other ? -1 : 1))).toEqual(
      [...(await named(verb))].sort((one, other) => (one < other ? -1 : 1)),
    );
  });

  const all = verbNames.flatMap((verb) =>
    Object.entries(options[verb] ?? {}).map(([option, told]) => [verb, option, told] as const),
  );
  test.each(all)("makes kieswet %s answer otherwise: %s", async (verb, option, [words, given]) => {
    expect(given).toContain(option);
    const needed = ["sign", "check-signature", "seal", "open"].includes(verb);
    const without = await asked([verb, ...words]);
    const told = await asked([verb, ...words, ...given]);
    expect(without.status === 64).toBe(needed);
    expect([64, 70, 74]).not.toContain(told.status);
    expect(told).not.toEqual(without);
  });
});
