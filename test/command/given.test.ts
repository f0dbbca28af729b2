import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { repeatedName } from "../../src/model/repeated-name.js";
import { sabaFiles } from "../eml/fixtures/saba.js";
import { sabaTable } from "../eml/fixtures/saba-table.js";
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

  test("is a table beside its count too, and of another CSV that it was left out or could not be read", async () => {
    const others = {
      "tables/Tabel.csv": bytes(sabaTable),
      "tables/zetels.csv": bytes("list,seats\n1,4\n"),
    };
    const told = await asked(["verify", "-", "--json"], {
      input: zipSync({ ...entries, ...others }),
    });
    expect(told.status).toBe(0);
    const report = JSON.parse(told.output);
    expect(report.files).toContainEqual({ file: "Tabel.csv", kind: "osv4-3" });
    expect(report.leftOut).toMatchObject([{ because: "no-table-of-count" }]);
    mkdirSync(at("tables"));
    for (const [name, text] of Object.entries(others)) writeFileSync(at(name), text);
    for (const [name, text] of Object.entries(sabaFiles)) writeFileSync(at(`tables/${name}`), text);
    expect((await asked(["verify", at("tables")])).status).toBe(0);
    expect((await asked(["check", at("tables")])).output).not.toContain("Tabel.csv");
    expect((await asked(["table", at("tables")])).status).toBe(0);
    const changed = sabaTable.replace('"210";"191"', '"210";"192"');
    writeFileSync(at("tables/Tabel.csv"), changed);
    const wrong = await asked(["verify", at("tables"), "--language", "nl"]);
    expect(wrong.status).toBe(1);
    expect(wrong.output).toContain(
      "Tabel.csv, 9003::SB2, stemmen op kandidaat 1 van lijst 1: 192, maar 191 in ",
    );
    for (const words of [[at("tables/zetels.csv")], [at("tables"), at("tables/zetels.csv")]]) {
      const unread = await asked(["verify", ...words, "--language", "nl"]);
      expect(unread.status).toBe(2);
      expect(unread.output).toContain("dit is geen tabel van een telling");
      expect(unread.output).not.toContain("Alles wat is gegeven klopt");
    }
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
    const verified = await asked(["verify", ...both]);
    expect(verified.status).toBe(3);
    expect(verified.output).toContain(
      "there is no definition of the election. Say it, where there are nine: --seats 9.",
    );
    expect((await asked(["verify", ...both, "--language", "nl"])).output).toContain("--seats 9");
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
