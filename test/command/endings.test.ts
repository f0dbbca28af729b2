import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { exitStatuses } from "../../src/command/exit-status.js";
import { sabaFiles } from "../eml/fixtures/saba.js";
import { asked, folderWith } from "./asked.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const entries = Object.fromEntries(
  Object.entries(sabaFiles).map(([name, text]) => [name, bytes(text)]),
);
const { at, remove } = folderWith({
  "files.zip": zipSync(entries),
  "one.zip": zipSync({ "Telling.xml": entries["Telling.xml"] ?? new Uint8Array() }),
  "empty.xml": "",
});
afterAll(remove);

describe("whoever asks for JSON", () => {
  const error = async (words: readonly string[]) => {
    const { output, status } = await asked([...words, "--json"]);
    return { said: JSON.parse(output).error, status };
  };
  test.each([
    [["verify", "nowhere"], "unreadable"],
    [["result", "nowhere"], "unreadable"],
    [["check", "nowhere"], "unreadable"],
    [["margins", "a.json", "b.json"], "misunderstood"],
    [["verify"], "misunderstood"],
    [["result", "x", "--language", "de"], "misunderstood"],
    [["verfy"], "misunderstood"],
  ] as const)("is told in JSON why there is no answer: %j", async (words, ending) => {
    const { said, status } = await error(words);
    expect(said).toMatchObject({ ending, status });
    expect(status).toBe(exitStatuses[ending].status);
    expect(said.message).toMatch(/^\S.*\S$/);
  });
});

describe("what is made", () => {
  test("is whole, or nothing is left of it", async () => {
    writeFileSync(at("half.pub"), "of somebody else");
    writeFileSync(at("half.agepub"), "of somebody else");
    for (const purpose of ["signatures", "seals"]) {
      expect((await asked(["keygen", at("half"), "--for", purpose])).status).toBe(74);
    }
    expect(readdirSync(at(".")).filter((name) => name.startsWith("half"))).toEqual([
      "half.agepub",
      "half.pub",
    ]);
    expect(readFileSync(at("half.pub"), "utf8")).toBe("of somebody else");
  });

  test("is no table where there are no rows", async () => {
    for (const [words, status] of [
      [[at("empty.xml")], 2],
      [["--of", "people", at("one.zip")], 3],
    ] as const) {
      const told = await asked(["table", ...words, "--output", at("none.csv")]);
      expect(told).toMatchObject({ status, output: "" });
      expect(told.complaint).not.toBe("");
      expect(existsSync(at("none.csv"))).toBe(false);
    }
  });

  test("goes to the output where - is its name, and says what the files came to", async () => {
    const told = await asked(["table", at("one.zip"), "--output", "-"]);
    expect(told.status).toBe(3);
    expect(told.complaint).toContain("is missing: kieswet verify says which");
    expect(told.bytes.length).toBeGreaterThan(1000);
  });

  test("is a signature of the zip file itself, not of what is in it", async () => {
    await asked(["keygen", at("own")]);
    expect((await asked(["sign", at("one.zip"), "--key", at("own.key")])).output).toContain(
      ` signs ${readFileSync(at("one.zip")).length} bytes`,
    );
    expect((await asked(["sign", at("files.zip"), "--key", at("own.key")])).status).toBe(0);
    const check = await asked(["check-signature", at("files.zip"), "--key", at("own.pub")]);
    expect(check.status).toBe(0);
  });

  test("has a name: neither standard input nor a folder is signed or sealed", async () => {
    for (const words of [
      ["sign", "-", "--key", "k"],
      ["seal", ".", "--for", "k"],
      ["keygen", ""],
    ]) {
      expect((await asked(words)).status).toBe(64);
    }
    expect((await asked(["sign", at("files.zip"), "--key", at(".")])).status).toBe(2);
  });
});

describe("a wrong word", () => {
  test.each([
    [["reslt"], "`result`"],
    [["VERIFY"], "`verify`"],
    [["result", "x", "--seat", "3"], "--seats"],
    [["result", "x", "--languag", "nl"], "--language"],
    [["result", "x", "--language", "NL"], "nl?"],
    [["explain", "x", "--form", "markdwn"], "markdown?"],
    [["margins", "x", "--preset", "defualt"], "default?"],
    [["table", "x", "--form", "parket"], "parquet?"],
    [["table", "x", "--of", "peple"], "people?"],
    [["keygen", "x", "--for", "seal"], "seals?"],
    [["run", "marginss"], "margins?"],
    [["rules", "gr", "2026-03-18"], "GR?"],
    [["completion", "bsh"], "bash?"],
    [["schema", "election-imput"], "election-input?"],
  ])("is told with the nearest right one: %j", async (words, right) => {
    const told = await asked(words);
    expect(told).toMatchObject({ status: 64, output: "" });
    expect(told.complaint).toContain(right);
    expect(told.complaint.trimEnd().split("\n")).toHaveLength(1);
  });

  test("is none where help is asked for", async () => {
    expect((await asked(["help"])).output).toBe((await asked(["--help"])).output);
    expect((await asked(["help", "seal"])).output).toBe((await asked(["seal", "--help"])).output);
  });
});
