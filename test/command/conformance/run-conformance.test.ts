import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { runConformance } from "../../../src/command/conformance/run-conformance.js";
import { libraryVersion } from "../../../src/conformance/receipt/library-version.js";
import { honest } from "./hostile-programs.js";

const folder = mkdtempSync(join(tmpdir(), "kieswet-kit-"));
afterAll(() => rmSync(folder, { recursive: true }));
const within = (name: string) => join(folder, name);

/** Runs the executable in this process. */
async function ran(...words: readonly string[]) {
  const output = new PassThrough();
  const beside = new PassThrough();
  const status = await runConformance(words, {
    input: new PassThrough().end(),
    output,
    beside,
    isWatched: false,
    interrupted: new AbortController().signal,
  });
  return { status, said: String(output.read() ?? ""), complained: String(beside.read() ?? "") };
}

const program = (args: readonly string[]) => ["--", process.execPath, ...args];

/** A program that answers everything with the same. */
const always = (result: string, kinds: string): readonly string[] => [
  "-e",
  `require("node:readline").createInterface({input:process.stdin}).on("line",(text)=>{
    const {command,id}=JSON.parse(text);
    if(command==="start")console.log(JSON.stringify({ready:true,protocol:1,program:"same",kinds:${kinds}}));
    else if(command==="stop")process.exit(0);
    else console.log(JSON.stringify({id,result:${result}}));
  })`,
];

/** The first vectors of list lengths, to be asked by themselves. */
const few = within("few.jsonl");
const expected = (id: string) =>
  JSON.stringify({
    id,
    kind: "list-length",
    flags: [],
    articles: [],
    input: {},
    expected: { candidates: 50 },
  });
writeFileSync(few, `${["a", "b"].map(expected).join("\n")}\n`);

describe("the executable", () => {
  test("ends with 3 where right answers are not a whole profile, and says the share", async () => {
    const only = ["run", "--only", "longest-ordinary-list-1"];
    const { status, said } = await ran(...only, ...program(honest));
    expect(status).toBe(3);
    expect(said).toMatch(/profile everything: 1 of \d+ vectors judged \(0 %\)/);
    expect(said).toContain("PARTIAL");
    expect(said).not.toContain("CONFORMS");
  });

  test("ends with 3 where the vectors are given, however right the answers are", async () => {
    const { status, said } = await ran("run", "--vectors", few, ...program(honest));
    expect([status, said.includes("2 pass"), said.includes("CONFORMS")]).toEqual([3, true, false]);
  });

  test("ends with 1 where an answer is wrong", async () => {
    const wrong = program(always("{candidates:51}", '["list-length"]'));
    expect((await ran("run", "--vectors", few, ...wrong)).status).toBe(1);
  });

  test("ends with 2 where the program never answers to start, and writes its reports", async () => {
    const reports = [
      "--json",
      within("2.json"),
      "--junit",
      within("2.xml"),
      "--html",
      within("2.html"),
    ];
    const { status, complained } = await ran(
      "run",
      "--vectors",
      few,
      ...reports,
      "--",
      within("none"),
    );
    expect(status).toBe(2);
    expect(complained).toContain("it never answered to start");
    for (const name of ["2.json", "2.xml", "2.html"]) expect(existsSync(within(name))).toBe(true);
  });

  test.each([
    ["is a folder", () => folder, "it is a folder"],
    ["is not there", () => within("gone"), "it is not there"],
    ["never ends", () => "/dev/zero", "larger than 256 megabytes"],
    ["has a vector without a kind", () => written('{"id":"x"}'), ":1: kind"],
    ["has a line that is no JSON", () => written(`${expected("a")}\n{`), ":2: "],
    ["has a vector twice", () => written(`${expected("a")}\n${expected("a")}`), "vector a stands"],
    ["has no vector", () => written(""), "no vector is asked"],
    ["is not in UTF-8", () => written(Buffer.from([0xff, 0x0a])), "not in UTF-8"],
  ])("ends with 2 where a file of vectors %s", async (_, file, sentence) => {
    const { status, complained } = await ran("run", "--vectors", file(), ...program(honest));
    expect([status, complained]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test("ends with 64 where it is not understood", async () => {
    const { status, complained } = await ran("run", "--fast", "1", ...program(honest));
    expect([status, complained.startsWith("unknown option --fast\n")]).toEqual([64, true]);
  });

  test("ends with 74 where a report cannot be written, before anything is asked", async () => {
    for (const [file, sentence] of [
      [folder, "it is a folder"],
      [within("gone/r.html"), "it is not there"],
    ] as const) {
      const { status, said, complained } = await ran("run", "--html", file, ...program(honest));
      expect([status, said, complained]).toEqual([74, "", `${file}: ${sentence}\n`]);
    }
  });

  test("explains its exit codes, and what can be certified", async () => {
    const { status, said, complained } = await ran("--help");
    expect([status, complained]).toEqual([0, ""]);
    expect(said).toContain("  3   partial: right as far as it was judged");
    const told = await ran("profiles");
    expect(told.said).toContain("seats-only: Seats of lists");
  });

  test("gives help on each of its words, and its version, on the output", async () => {
    const all = (await ran("--help")).said;
    const words = [...all.matchAll(/^ {2}kieswet-conformance ([a-z][a-z-]*)/gm)].map(
      ([, word]) => word,
    );
    expect(words).toHaveLength(11);
    for (const word of words) {
      const help = await ran(word ?? "", "--help");
      expect(help).toMatchObject({ status: 0, complained: "" });
      expect(help.said).toMatch(new RegExp(`^  kieswet-conformance ${word}\\b`));
      expect(help.said.length).toBeLessThan(all.length);
      expect(await ran("help", word ?? "")).toEqual(help);
    }
    expect(await ran("--version")).toEqual({
      status: 0,
      said: `${libraryVersion}\n`,
      complained: "",
    });
    expect(await ran("help", "fly")).toMatchObject({ status: 64, said: "" });
  });

  test("asks a profile alone, judged on its parts", async () => {
    const { status, said } = await ran(
      "run",
      ...["--profile", "school", "--json", within("school.json")],
      ...program(always("{refused:true}", '["result","tally"]')),
    );
    expect(status).toBe(1);
    expect(said).toContain("profile school: ");
    const report = JSON.parse(readFileSync(within("school.json"), "utf8"));
    expect(report).toMatchObject({
      profile: "school",
      parts: ["seats"],
      conclusion: "does-not-conform",
    });
  });

  test("tells control characters of its own words as numbers", async () => {
    const { complained } = await ran("fly\u001b[2J");
    expect(complained).toContain("unknown command fly\\u{001b}[2J");
  });

  test("goes on where nobody reads what it says", async () => {
    const closed = new Writable({ write: (_, __, done) => done() });
    closed.destroy();
    closed.on("error", () => {});
    const status = await runConformance(
      ["run", "--vectors", few, "--json", within("p.json"), ...program(honest)],
      {
        ...{ input: new PassThrough().end(), output: closed, beside: closed },
        ...{ isWatched: false, interrupted: new AbortController().signal },
      },
    );
    expect(status).toBe(3);
    expect(JSON.parse(readFileSync(within("p.json"), "utf8")).counts.pass).toBe(2);
  });

  test("as a process ends as it would have where the pipe is closed", () => {
    const source = fileURLToPath(
      new URL("../../../src/command/conformance/kieswet-conformance.ts", import.meta.url),
    );
    const report = within("pipe.json");
    const words = [
      process.execPath,
      "--import",
      "tsx",
      source,
      "run",
      "--vectors",
      few,
      "--json",
      report,
      ...program(always("{candidates:50}", '["list-length"]')),
    ];
    const quoted = words.map((word) => `'${word}'`).join(" ");
    const { stdout } = spawnSync(
      "sh",
      ["-c", `( ${quoted}; echo $? >&3 ) 3>&1 1>/dev/full 2>/dev/null`],
      {
        encoding: "utf8",
      },
    );
    expect(stdout.trim()).toBe("3");
    expect(existsSync(report)).toBe(true);
  });
});

let files = 0;
/** A new file with that content. */
function written(content: string | Uint8Array): string {
  files += 1;
  const file = within(`${files}.jsonl`);
  writeFileSync(file, content);
  return file;
}
