import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runConformance } from "../../../src/command/conformance/run-conformance.js";
import { shouting } from "./hostile-programs.js";

const folder = mkdtempSync(join(tmpdir(), "kieswet-record-"));
afterAll(() => rmSync(folder, { recursive: true }));
const within = (name: string) => join(folder, name);

async function ran(...words: readonly string[]) {
  const [output, beside] = [new PassThrough(), new PassThrough()];
  const status = await runConformance(words, {
    ...{ input: new PassThrough().end(), output, beside },
    ...{ isWatched: false, interrupted: new AbortController().signal },
  });
  return { status, said: `${output.read() ?? ""}${beside.read() ?? ""}` };
}

/** A program in one file, which says that the longest list has so many candidates. */
function programOf(candidates: number): string {
  const file = within(`program-${candidates}.cjs`);
  writeFileSync(
    file,
    `require("node:readline").createInterface({input:process.stdin}).on("line",(text)=>{
      const {command,id}=JSON.parse(text);
      if(command==="stop")process.exit(0);
      console.log(JSON.stringify(command==="start"
        ?{ready:true,protocol:1,program:"lengths",kinds:["list-length"],build:"7"}
        :{id,result:{candidates:${candidates}}}));
    })`,
  );
  return file;
}

const only = ["--profile", "nominations-and-numbers", "--only", "longest-ordinary-list"];
const recordIn = (name: string) => JSON.parse(readFileSync(within(name), "utf8"));
const written = (name: string, record: unknown): string => {
  writeFileSync(within(name), JSON.stringify(record));
  return within(name);
};

/** A busy machine takes its time to start two programs. */
const patience = 120_000;

beforeAll(async () => {
  const right = ["--record", within("right.json"), "--html", within("right.html")];
  await ran("run", ...only, ...right, "--", process.execPath, programOf(50));
  const wrong = ["--record", within("wrong.json"), "--build", "8"];
  await ran("run", ...only, ...wrong, "--", process.execPath, programOf(51));
}, patience);

describe("the record of a session", () => {
  test("has every question and every answer, and by what they were judged", () => {
    const record = recordIn("right.json");
    expect(record).toMatchObject({
      record: "kieswet-conformance-record/1",
      profile: "nominations-and-numbers",
      only: "longest-ordinary-list",
      said: { program: "lengths", kinds: ["list-length"], parts: null },
      program: { build: "7", command: [process.execPath, within("program-50.cjs")] },
      conclusion: "partial",
      faults: [],
      drawn: null,
    });
    expect(record.cases.length).toBeGreaterThan(1);
    for (const { vector, line, verdict } of record.cases) {
      expect(JSON.parse(line)).toEqual({ id: vector.id, result: { candidates: 50 } });
      expect(verdict).toEqual({ verdict: "pass" });
    }
    expect(record.law.lastChange).toMatch(/^20\d\d-/);
    expect(record.vectors.map(({ file }: { file: string }) => file).join()).toContain(
      "seats.jsonl",
    );
    expect(record.program.files.map(({ file }: { file: string }) => file)).toContain(
      within("program-50.cjs"),
    );
    expect(Date.parse(record.times.ended)).toBeGreaterThanOrEqual(Date.parse(record.times.began));
    const article = record.articles.find((one: { article: string }) => one.article === "H 6 (2)");
    expect(article.excluded).toContain("list-length: eighty-for-all");
    expect(article.right).toBe(record.cases.length);
  });

  test("keeps what the profile asks and the session did not, so that its share is known", async () => {
    const { cases, notAsked } = recordIn("right.json");
    const { said } = await ran("replay", within("right.json"));
    expect(said).toContain(`${cases.length} of ${cases.length + notAsked.length} vectors judged`);
  });

  test("names the build that whoever judges says, before the one of the program", () => {
    expect(recordIn("wrong.json").program.build).toBe("8");
  });

  test("is judged again, and says what is so", async () => {
    for (const [name, cases] of [
      ["right.json", recordIn("right.json").cases],
      ["wrong.json", recordIn("wrong.json").cases],
    ]) {
      const { status, said } = await ran("replay", within(name));
      expect(status).toBe(0);
      expect(said).toContain(`${cases.length} answers judged again: the record says what is so`);
    }
  });

  test.each([
    [
      "a verdict",
      (record: Changed) => {
        record.cases[0].verdict = { verdict: "refused" };
      },
    ],
    [
      "an answer",
      (record: Changed) => {
        record.cases[0].line = record.cases[0].line.replace("50", "49");
      },
    ],
    [
      "an expected answer",
      (record: Changed) => {
        record.cases[0].vector.expected = { candidates: 80 };
      },
    ],
    [
      "the conclusion",
      (record: Changed) => {
        record.conclusion = "conforms";
      },
    ],
    [
      "how many vectors of an article were right",
      (record: Changed) => {
        record.articles[0].right += 1;
      },
    ],
    [
      "a reading",
      (record: Changed) => {
        record.reading = { consistency: "consistent", readings: { a: "b" } };
      },
    ],
    [
      "what was not asked",
      (record: Changed) => {
        record.notAsked = [];
        record.conclusion = "conforms";
      },
    ],
  ])("that was changed in %s does not say what is so", async (_, change) => {
    const record = recordIn("right.json");
    change(record);
    expect((await ran("replay", written("changed.json", record))).status).toBe(1);
  });

  test("that was judged by other vectors than those of the kit is told so", async () => {
    const record = recordIn("right.json");
    record.cases[0].vector.expected = { candidates: 49 };
    record.cases[0].line = record.cases[0].line.replace("50", "49");
    const { status, said } = await ran("replay", written("other.json", record));
    expect(status).toBe(3);
    expect(said).toContain(
      `Not judged by the vectors of this kit, but by others: ${record.cases[0].vector.id}\n`,
    );
  });

  test("is made a page from itself alone", async () => {
    const { status } = await ran("replay", within("right.json"), "--html", within("again.html"));
    expect(status).toBe(0);
    const page = readFileSync(within("again.html"), "utf8");
    expect(page).toBe(readFileSync(within("right.html"), "utf8"));
    expect(page).toContain("What it does not say");
    expect(page).toContain("eighty-for-all");
  });

  test("of a program that shouts is read again, and its page is safe", async () => {
    const files = ["--record", within("shout.json"), "--html", within("shout.html")];
    const { status } = await ran("run", ...only, ...files, "--", process.execPath, ...shouting);
    expect(status).toBe(3);
    expect((await ran("replay", within("shout.json"))).status).toBe(0);
    expect(readFileSync(within("shout.html"), "utf8")).not.toMatch(/<script|\p{Cc}(?<!\n)/u);
  });

  test.each([
    ["no JSON", "{", "is no JSON"],
    ["something else", '{"record":"x"}', "is no record of a session"],
  ])("is not read where it is %s", async (_, text, sentence) => {
    writeFileSync(within("no.json"), text);
    const { status, said } = await ran("replay", within("no.json"));
    expect([status, said.includes(sentence)]).toEqual([2, true]);
  });
});

describe("two records", () => {
  test("are told apart by program, answers and verdicts", async () => {
    const { status, said } = await ran("delta", within("right.json"), within("wrong.json"));
    expect(status).toBe(1);
    expect(said).toContain('longest-ordinary-list-1: {"verdict":"pass"} -> {"verdict":"fail"');
    expect(said).toContain('conclusion: "partial" -> "does-not-conform"');
    expect(said).toMatch(/^program: /m);
    expect(said).not.toMatch(/^kit: /m);
  });

  test("of one session are the same", async () => {
    const { status, said } = await ran("delta", within("right.json"), within("right.json"));
    expect([status, said]).toEqual([0, "Nothing changed.\n"]);
  });

  test("of two kits tell which questions are new, gone or others", async () => {
    const record = recordIn("right.json");
    const [first, second] = record.cases;
    first.vector.expected = { candidates: 80 };
    second.vector.id = "new-1";
    const { said } = await ran("delta", within("right.json"), written("kit.json", record));
    expect(said).toContain(`another question or answer under the same id (1): ${first.vector.id}`);
    expect(said).toContain("asked now and not before (1): new-1");
    expect(said).toContain("no longer asked (1): ");
  });
});

describe("a signature of a record", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const [secret, known] = [within("a.key"), within("a.pub")];
  beforeAll(async () => {
    writeFileSync(secret, privateKey.export({ type: "pkcs8", format: "pem" }));
    writeFileSync(known, publicKey.export({ type: "spki", format: "pem" }));
    await ran("sign", within("right.json"), "--key", secret);
  }, patience);
  const checked = (name: string, signature = within("right.json.sig")) =>
    ran("check-signature", within(name), signature, "--key", known);

  test("holds for its exact bytes and for no other", async () => {
    expect((await checked("right.json")).status).toBe(0);
    const text = readFileSync(within("right.json"), "utf8");
    writeFileSync(within("space.json"), `${text} `);
    expect((await checked("space.json")).status).toBe(1);
    expect((await checked("wrong.json")).status).toBe(1);
  });

  test("is not written over, and signs nothing but a record", async () => {
    expect((await ran("sign", within("right.json"), "--key", secret)).status).toBe(74);
    expect((await ran("sign", secret, "--key", secret)).status).toBe(2);
    expect((await ran("sign", within("right.json"), "--key", within("none"))).status).toBe(2);
    expect((await ran("sign", within("right.json"))).status).toBe(64);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: what is changed by hand is no record any more
type Changed = any;
