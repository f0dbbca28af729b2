import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { repeatedName } from "../../src/command/given/repeated-name.js";
import { sabaFiles } from "../eml/fixtures/saba.js";
import { asked, folderWith } from "./asked.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const entries = Object.fromEntries(
  Object.entries(sabaFiles).map(([name, text]) => [name, bytes(text)]),
);
const zipped = zipSync(entries);
const { at, remove } = folderWith({ "files.zip": zipped, "without-a-name": zipped });
afterAll(remove);

const saba = await asked(["result", at("files.zip")]);

describe("what is given", () => {
  test("is a zip file by what it holds, whatever it is called, and from standard input", async () => {
    expect(saba.status).toBe(0);
    expect(await asked(["result", at("without-a-name")])).toEqual(saba);
    expect(await asked(["result", "-"], { input: zipped })).toEqual(saba);
    expect((await asked(["table", "-"], { input: zipped })).status).toBe(0);
  });

  test("is read although a Mac wrote its own files beside it", async () => {
    const others = Object.keys(entries).map((name) => [
      `__MACOSX/._${name}`,
      bytes("\u0000\u0005"),
    ]);
    const input = zipSync({ ...entries, ...Object.fromEntries(others) });
    const told = await asked(["result", "-"], { input });
    expect(told).toMatchObject({ status: 0, output: saba.output });
    expect(told.complaint).toContain("and 2 more");
  });

  test("is a folder with links that go round, pipes and links to nothing, each named", async () => {
    mkdirSync(at("round/deeper"), { recursive: true });
    for (const [name, text] of Object.entries(sabaFiles)) writeFileSync(at(`round/${name}`), text);
    symlinkSync("..", at("round/deeper/up"));
    symlinkSync("nothing", at("round/nothing.txt"));
    execFileSync("mkfifo", [at("round/pipe.xml")]);
    const told = await asked(["verify", at("round"), "--json"]);
    expect(told.status).toBe(0);
    expect(JSON.parse(told.output).leftOut).toEqual([
      { path: at("round/deeper/up"), because: "read-already" },
      { path: at("round/nothing.txt"), because: "no-xml" },
      { path: at("round/pipe.xml"), because: "no-plain-file" },
    ]);
  });

  test("is named where it holds nothing to read: zip files too deep in others", async () => {
    const deep = [1, 2, 3, 4].reduce((inner) => zipSync({ "inner.zip": inner }), zipped);
    const told = await asked(["verify", "-"], { input: deep });
    expect(told).toMatchObject({ status: 2, output: "" });
    expect(told.complaint).toContain("too deep");
  });

  test("is not there: the path is told, and nothing of a count", async () => {
    for (const verb of ["verify", "result", "explain", "margins", "table", "check"]) {
      const told = await asked([verb, at("nowhere")]);
      expect(told).toMatchObject({ status: 2, output: "" });
      expect(told.complaint).toBe(`${at("nowhere")}: it is not there\n`);
    }
  });

  test("could not be read: the file and the reason are told by every verb", async () => {
    writeFileSync(at("picture.xml"), bytes("\u0089PNG"));
    for (const verb of ["result", "explain", "margins", "table"]) {
      const told = await asked([verb, at("picture.xml")]);
      expect(told).toMatchObject({ status: 2, output: "" });
      expect(told.bytes).toHaveLength(0);
      expect(told.complaint).toContain("picture.xml could not be read: ");
    }
  });

  test("is a table beside the counts: it is said to be held against nothing, and given by name it is not read", async () => {
    mkdirSync(at("beside"));
    for (const [name, text] of Object.entries(sabaFiles)) writeFileSync(at(`beside/${name}`), text);
    writeFileSync(at("beside/Telling.CSV"), "Gebied;2;3\r\n");
    const folder = await asked(["verify", at("beside")]);
    expect(folder.status).toBe(0);
    expect(folder.complaint).toMatch(/Left out: .*Telling\.CSV \(a table: .*against nothing\)/);
    const json = await asked(["verify", at("beside"), "--json"]);
    expect(JSON.parse(json.output).leftOut).toMatchObject([{ because: "table" }]);
    for (const words of [[at("beside/Telling.CSV")], [at("beside"), at("beside/Telling.CSV")]]) {
      const told = await asked(["verify", ...words]);
      expect(told.status).toBe(2);
      expect(told.output).toMatch(/table \(CSV\).*not held against the counts/);
      expect(told.output).not.toContain("Everything that was given is right");
    }
  });

  test("lacks seats or a count of the whole: what to give is told, and it ends with 3", async () => {
    const { "Telling.xml": count = "", "Kandidatenlijsten.xml": lists = "" } = sabaFiles;
    writeFileSync(at("Telling.xml"), count);
    writeFileSync(at("Kandidatenlijsten.xml"), lists);
    const listsAlone = await asked(["result", at("Kandidatenlijsten.xml")]);
    expect(listsAlone).toMatchObject({ status: 3, output: "" });
    expect(listsAlone.complaint).toContain("no count of a whole election");
    const both = [at("Telling.xml"), at("Kandidatenlijsten.xml")];
    const withoutSeats = await asked(["result", ...both]);
    expect(withoutSeats).toMatchObject({ status: 3, output: "" });
    expect(withoutSeats.complaint).toContain("--seats");
    expect((await asked(["result", ...both, "--seats", "5"])).status).toBe(0);
  });

  test("is standard input once, and no word that is empty", async () => {
    expect((await asked(["verify", "-", "-"], { input: zipped })).status).toBe(64);
    expect((await asked(["verify", ""])).status).toBe(64);
    expect((await asked(["result", at("a.json"), at("b.json")])).status).toBe(64);
  });
});

describe("JSON", () => {
  test("that says a thing twice is refused: nobody knows which is meant", async () => {
    const told = await asked(["run", "result"], { input: '{"type":"GR","\\u0074ype":"TK"}' });
    expect(told).toMatchObject({ status: 2, output: "" });
    expect(told.complaint).toContain('"type" twice');
  });

  test.each([
    ['{"a":1,"b":{"a":2},"c":["a",{"a":1},{"a":2}]}', undefined],
    ['{"a":"b","b":"a:","c":["b","b"]}', undefined],
    ['{"\\"":1,"\\\\":2,"\\"":3}', '"'],
    ['{"__proto__":1,"__proto__":2}', "__proto__"],
    ['[[{"x":{}},{"x":{},"y":[],"x":1}]]', "x"],
  ])("has a name twice: %s", (json, name) => {
    expect(repeatedName(json)).toBe(name);
  });
});
