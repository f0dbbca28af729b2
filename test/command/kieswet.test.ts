import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { verbNames } from "../../src/command/application.js";
import { exitStatuses } from "../../src/command/exit-status.js";
import { terminalText } from "../../src/explain/terminal-text.js";
import { operations } from "../../src/operations/operations.js";
import { sabaFiles, sabaResult } from "../eml/fixtures/saba.js";
import { asked, folderWith } from "./asked.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const leiden = JSON.parse(
  readFileSync(new URL("../../examples/elections/leiden-2022.json", import.meta.url), "utf8"),
).input;
const tied = {
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, listVotes: 350 },
    { number: 2, listVotes: 350 },
    { number: 3, listVotes: 200 },
  ],
};
const zipped = zipSync(
  Object.fromEntries(
    Object.entries(sabaFiles).map(([name, text]) => [`ER2019/${name}`, bytes(text)]),
  ),
);
const { at, remove } = folderWith({
  ...sabaFiles,
  "files.zip": zipped,
  "election.json": JSON.stringify(leiden),
  "question.json": JSON.stringify({ election: leiden }),
  "tied.json": JSON.stringify(tied),
  "municipality.xml": sabaFiles["Telling.xml"],
  "result.xml": sabaResult,
  "empty.zip": zipSync({ "note.txt": bytes("nothing") }),
});
mkdirSync(at("files"));
for (const [name, text] of Object.entries(sabaFiles)) writeFileSync(at(`files/${name}`), text);
afterAll(remove);

describe("kieswet verify", () => {
  test("says of files, of a folder and of a zip file the same", async () => {
    const files = await asked(["verify", ...Object.keys(sabaFiles).map(at)]);
    expect(files).toMatchObject({ status: 0, complaint: "" });
    expect(files.output).toContain("Everything that was given is right.");
    expect(await asked(["verify", at("files")])).toEqual(files);
    expect(await asked(["verify", at("files.zip")])).toEqual(files);
  });

  test("lets nothing of a file or its name end a line, or be there unseen", async () => {
    const name = "a\nEverything that was given is right.\u{200b}\u{2028}.xml";
    writeFileSync(
      at(name),
      sabaResult.replace("Eilandsraad Saba", "Eilandsraad\nResult as published: 5 seats\n"),
    );
    const told = await asked(["verify", at(name), at("Telling.xml")]);
    const lines = told.output.split("\n");
    expect(lines.filter((line) => /^(Everything|Result as)/.test(line))).toEqual([]);
    expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect(told.status).toBe(1);
  });

  test("does not say first that everything is right where a printed fingerprint is of no file", async () => {
    const none = "0000 ".repeat(16).trim();
    const told = await asked(["verify", at("files"), "--fingerprint", none]);
    expect(told).toMatchObject({ status: 1 });
    expect(told.output).toMatch(/^Something is not right\./);
  });

  test("ends with 1 where something is wrong, in Dutch when asked", async () => {
    const wrong = sabaResult.replace("Fluiter", "Fluyter");
    writeFileSync(at("wrong.xml"), wrong);
    const files = Object.keys(sabaFiles).filter((name) => name !== "Resultaat.xml");
    const told = await asked([
      ...["verify", ...files.map(at), at("wrong.xml"), "--corrected", "9/9"],
      ...["--language", "nl"],
    ]);
    expect(told.status).toBe(1);
    expect(told.output).toContain("Fouten: ");
  });

  test("ends with 3 where a file is missing, and prints no seats", async () => {
    const told = await asked(["verify", at("Totaaltelling.xml")]);
    expect(told.status).toBe(3);
    expect(told.output).toContain("Partial, and no result");
  });

  test("ends with 2 at a path that is not there, a folder and a zip file without files, a picture", async () => {
    mkdirSync(at("empty"));
    writeFileSync(at("picture.xml"), bytes("\u0089PNG"));
    for (const path of ["nowhere.xml", "empty", "empty.zip", "picture.xml"]) {
      const told = await asked(["verify", at(path)]);
      expect([path, told.status]).toEqual([path, 2]);
      expect(`${told.output}${told.complaint}`).not.toMatch(/\n\s+at |node:/);
    }
  });

  test("reads standard input, and names what of a folder it left out", async () => {
    expect((await asked(["verify", "-"], { input: sabaFiles["Telling.xml"] })).output).toContain(
      "1 file read",
    );
    writeFileSync(at("files/note.txt"), "not of this election");
    expect((await asked(["verify", at("files")])).complaint).toContain("note.txt");
  });

  test("answers as data, with printed fingerprints looked up", async () => {
    const known = await asked(["verify", at("files"), "--fingerprints"]);
    const printed =
      /((?:[0-9a-f]{4} ){15}[0-9a-f]{4}) {2}Telling.xml/.exec(known.output)?.[1] ?? "";
    const of = await asked(["verify", at("files"), "--json", "--fingerprint", printed]);
    expect(of.status).toBe(0);
    expect(JSON.parse(of.output)).toMatchObject({
      verdict: "right",
      printedFingerprints: [{ text: printed, isOfAFile: true }],
    });
    const other = printed.replaceAll(/\d/g, "0");
    const not = await asked(["verify", at("files"), "--fingerprint", other]);
    expect(not.status).toBe(1);
    expect(not.output).toContain("No file has the fingerprint");
  });

  test("says on a terminal how far it is, and nothing of it in a pipe", async () => {
    const watched = await asked(["verify", at("files")], { isWatched: true });
    expect(watched.complaint).toContain("1 of 5");
    expect((await asked(["verify", at("files")])).complaint).not.toContain("1 of 5");
  });

  test("has official files to try it with in examples/files", async () => {
    const folder = new URL("../../examples/files/saba-2019/", import.meta.url);
    for (const [name, text] of Object.entries(sabaFiles)) {
      expect(readFileSync(new URL(name, folder), "utf8")).toBe(text);
    }
  });

  test("lets nothing of a file move the cursor or turn the text", () => {
    expect(terminalText("a\u001b[31mb\u009bc\u202ed\u0085")).toBe(
      "a\\u{001b}[31mb\\u{009b}c\\u{202e}d\\u{0085}",
    );
  });
});

describe("a result", () => {
  test("is told of JSON, from a file and from standard input", async () => {
    const told = await asked(["result", at("election.json")]);
    expect(told.status).toBe(0);
    expect(told.output).toMatch(/GROENLINKS .* 10\n/);
    expect(await asked(["result", "-"], { input: JSON.stringify(leiden) })).toEqual(told);
    const { status, output } = await asked(["result", at("question.json"), "--json"]);
    expect([status, JSON.parse(output)]).toEqual([0, operations.result.ask({ election: leiden })]);
  });

  test("is told of official files, with people, whatever holds them", async () => {
    const told = await asked(["result", at("files.zip"), "--language", "nl"]);
    expect(told.status).toBe(0);
    expect(told.output).toContain("Saba");
    expect(told.output).toContain("Fluiter");
    const read = await asked(["result", at("files")]);
    expect(read.status).toBe(0);
  });

  test("is not told of files that are not the whole election", async () => {
    const told = await asked(["result", at("Telling.xml"), at("Kandidatenlijsten.xml")]);
    expect(told).toMatchObject({ output: "" });
    expect([2, 3]).toContain(told.status);
    expect(told.complaint).not.toBe("");
  });

  test("waits for a lot, and takes what was drawn", async () => {
    const waiting = await asked(["result", at("tied.json")]);
    expect(waiting.status).toBe(3);
    expect(waiting.output).toMatch(/lot/);
    const drawn = await asked(["result", at("tied.json"), "--lot", "1"]);
    expect(drawn.status).toBe(0);
    expect((await asked(["margins", at("tied.json")])).status).toBe(3);
    expect((await asked(["margins", at("tied.json"), "--lot", "1"])).status).toBe(0);
  });

  test("is refused in words and as data where the election is wrong", async () => {
    const input = JSON.stringify({ ...leiden, seats: -3 });
    const told = await asked(["result", "-", "--language", "nl"], { input });
    expect(told.status).toBe(2);
    expect(told.complaint).toContain("seats");
    const data = await asked(["result", "-", "--json"], { input });
    expect(JSON.parse(data.output)).toMatchObject({
      status: "refused",
      issues: [{ path: ["seats"] }],
    });
  });

  test("takes no facts twice, and none of files for JSON", async () => {
    const lots = JSON.stringify({ election: tied, lots: ["1"] });
    const twice = await asked(["result", "-", "--lot", "1"], { input: lots });
    expect(twice).toMatchObject({ status: 64, output: "" });
    const seats = await asked(["result", at("election.json"), "--seats", "39"]);
    expect(seats).toMatchObject({ status: 64, output: "" });
  });

  test("is explained as text in the width of the terminal, as Markdown and as HTML", async () => {
    const text = await asked(["explain", at("election.json")], { columns: 60 });
    const tableless = text.output.split("\n").filter((line) => !/ {2}|^-+$|^=+$/.test(line));
    for (const line of tableless) expect(line.length).toBeLessThanOrEqual(60);
    const markdown = await asked(["explain", at("election.json"), "--form", "markdown"]);
    expect(markdown.output.startsWith("# ")).toBe(true);
    const html = await asked(["explain", at("election.json"), "--form", "html"]);
    expect(html.output).toContain("<svg");
    for (const { status } of [text, markdown, html]) expect(status).toBe(0);
  });

  test("has margins in words and as data", async () => {
    const told = await asked(["margins", at("election.json")]);
    expect(told.output.split("\n").length).toBe(13);
    const data = await asked(["margins", at("election.json"), "--json"]);
    expect(JSON.parse(data.output)).toEqual(operations.margins.ask({ election: leiden }));
  });
});

describe("the other verbs", () => {
  test("check counts of municipalities and units as data", async () => {
    const files = await asked(["check", at("municipality.xml")]);
    expect([0, 1]).toContain(files.status);
    expect(files.output).toContain("municipality.xml: 2");
    const none = await asked(["check", at("Resultaat.xml")]);
    expect(none).toMatchObject({ status: 2, output: "" });
    const refused = await asked(["check", "-", "--json"], { input: '{"units":[{}]}' });
    expect(refused.status).toBe(2);
    expect(JSON.parse(refused.output).status).toBe("refused");
  });

  test("tell the rules of a day, and that there are none", async () => {
    const told = await asked(["rules", "GR", "2026-03-18"]);
    expect(told.status).toBe(0);
    expect(told.output).toContain("P 8");
    expect((await asked(["rules", "GR", "1800-01-01"])).status).toBe(2);
    expect((await asked(["rules", "GR", "2026-02-30"])).status).toBe(2);
    const wrong = await asked(["rules", "GRR", "2026-03-18"]);
    expect(wrong).toMatchObject({ status: 64, output: "" });
    expect(wrong.complaint).toContain("did you mean GR?");
  });

  test("tell the contested questions, in words and as data", async () => {
    const told = await asked(["readings", "--language", "nl"]);
    const data = await asked(["readings", "--json"]);
    for (const { id } of JSON.parse(data.output).readings) expect(told.output).toContain(id);
  });

  test("run every operation, and refuse what is no question", async () => {
    for (const name of Object.keys(operations)) {
      const told = await asked(["run", name], { input: '{"nothing":1}' });
      expect([name, told.status]).toEqual([name, 2]);
      expect(JSON.parse(told.output).status).toBe("refused");
    }
    const broken = await asked(["run", "result"], { input: "{" });
    expect(broken).toMatchObject({ status: 2, output: "" });
    const latin = await asked(["run", "result"], { input: new Uint8Array([0x22, 0xe9, 0x22]) });
    expect(latin.complaint).toContain("UTF-8");
  });

  test("show a schema for every name they list", async () => {
    const names = (await asked(["schema"])).output.trim().split("\n");
    for (const name of names) {
      const { status, output } = await asked(["schema", name]);
      expect([name, status]).toEqual([name, 0]);
      expect(JSON.parse(output)).toBeTypeOf("object");
    }
    expect((await asked(["schema", "election-imput"])).complaint).toContain("election-input?");
  });

  test("sign and check signatures: a byte, a key or a form that is another is told", async () => {
    const key = at("committee.key");
    const pub = at("committee.pub");
    expect((await asked(["keygen", at("committee")])).status).toBe(0);
    expect((await asked(["keygen", at("committee")])).status).toBe(74);
    await asked(["keygen", at("other")]);
    expect((await asked(["sign", at("result.xml"), "--key", pub])).status).toBe(2);
    expect((await asked(["sign", at("result.xml"), "--key", key])).status).toBe(0);
    const check = (by: string) => asked(["check-signature", at("result.xml"), "--key", by]);
    expect((await check(pub)).status).toBe(0);
    expect((await check(at("other.pub"))).status).toBe(1);
    expect((await check(key)).status).toBe(2);
    writeFileSync(at("result.xml"), `${sabaResult} `);
    expect((await check(pub)).status).toBe(1);
    writeFileSync(at("result.xml.sig"), "signed");
    expect((await check(pub)).status).toBe(2);
  });
});

describe("a seal", () => {
  test("is opened by its keys alone, and by none where a byte is another", async () => {
    writeFileSync(at("sealed.xml"), sabaResult);
    for (const name of ["one", "two", "three"]) {
      expect((await asked(["keygen", at(name), "--for", "seals"])).status).toBe(0);
    }
    const sealing = await asked([
      ...["seal", at("sealed.xml"), "--for", at("one.agepub"), "--for", at("two.agepub")],
    ]);
    expect(sealing.status).toBe(0);
    rmSync(at("sealed.xml"));
    const open = (key: string) => asked(["open", at("sealed.xml.age"), "--key", at(key)]);
    expect((await open("three.agekey")).status).toBe(1);
    expect((await open("one.agepub")).status).toBe(2);
    expect(existsSync(at("sealed.xml"))).toBe(false);
    expect((await open("two.agekey")).status).toBe(0);
    expect(readFileSync(at("sealed.xml"), "utf8")).toBe(sabaResult);
    expect((await open("two.agekey")).status).toBe(74);
    rmSync(at("sealed.xml"));
    const sealed = readFileSync(at("sealed.xml.age"));
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    writeFileSync(at("sealed.xml.age"), sealed);
    expect((await open("one.agekey")).status).toBe(1);
    expect(existsSync(at("sealed.xml"))).toBe(false);
  });
});

describe("the command", () => {
  test("does what each example of its help says", async () => {
    writeFileSync(at("count.json"), "{}");
    await asked(["keygen", at("shown")]);
    writeFileSync(at("shown.json"), "{}");
    const helps = await Promise.all(verbNames.map((verb) => asked([verb, "--help"])));
    const examples = helps.flatMap(({ output }) => {
      const description = output.slice(output.indexOf("\n\n"), output.indexOf("\nFLAGS"));
      return [...description.matchAll(/^ {2}kieswet (.*)$/gm)].map(([, words = ""]) => words);
    });
    expect(new Set(examples.map((words) => words.split(" ")[0]))).toEqual(new Set(verbNames));
    const known = /^(files|files\.zip|[a-z]+\.(json|xml|key|pub))$/;
    for (const example of examples) {
      if (
        example.startsWith("keygen") ||
        /^((check-)?sign|seal|open|table .*--output)/.test(example)
      )
        continue;
      const words = example.split(" ").map((word) => (known.test(word) ? at(word) : word));
      const { status } = await asked(words);
      const expected = example === "check count.json" ? [2] : [0, 1, 3];
      expect(expected, example).toContain(status);
    }
  });

  test("corrects a word, and ends with the status of its table", async () => {
    for (const words of [["verfy"], ["verify", "--seets", "3", "x"], ["verify"], ["run", "x"]]) {
      const told = await asked(words);
      expect([words, told.status]).toEqual([words, exitStatuses.misunderstood.status]);
      expect(told.output).toBe("");
    }
    expect((await asked(["verfy"])).complaint).toContain("verify");
    const { output } = await asked(["--help"]);
    for (const { status, means } of Object.values(exitStatuses)) {
      expect(output).toContain(`${status}  ${means}`);
    }
  });

  test.each([
    [["ver"], ["verify"]],
    [["help", "ver"], ["verify"]],
    [["verify", "--dec"], ["--deceased"]],
    [
      ["verify", "--language", ""],
      ["nl", "en"],
    ],
    [
      ["explain", "x", "--form", ""],
      ["text", "markdown", "html"],
    ],
    [["table", "--form", "p"], ["parquet"]],
    [
      ["table", "--of", ""],
      ["votes", "people"],
    ],
    [["result", "--preset", "a"], ["abacus"]],
    [
      ["keygen", "x", "--for", ""],
      ["signatures", "seals"],
    ],
    [
      ["rules", "K"],
      ["KC", "KCNI"],
    ],
    [["rules", "GR", ""], []],
    [["verify", ""], []],
    [["verify", "x", "--a"], ["--all"]],
    [["run", "ma"], ["margins"]],
    [
      ["schema", "table/"],
      ["table/votes", "table/people"],
    ],
    [["schema", "run/margins/"], ["run/margins/answer"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
  ] as const)("completes in a shell %j", async (words, proposed) => {
    const { output, status } = await asked(["--complete", ...words]);
    expect(output.trim().split("\n").filter(Boolean)).toEqual(proposed);
    expect(status).toBe(0);
  });

  test("completes every verb, and prints how for three shells", async () => {
    const { output } = await asked(["--complete", ""]);
    expect(output.trim().split("\n")).toEqual(verbNames);
    for (const shell of ["bash", "zsh", "fish"]) {
      const { output } = await asked(["completion", shell]);
      expect(output).toContain("kieswet --complete");
      expect(output).not.toContain("\\u{");
    }
  });

  test("writes without colours where NO_COLOR asks for it, and no escape into a pipe", async () => {
    const { output } = await asked(["--help"], { env: { NO_COLOR: "1" } });
    expect(output).not.toContain("\u001b");
  });
});
