import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { runConformance } from "../../../src/command/conformance/run-conformance.js";
import { isLongRun } from "../../sample.js";
import { shouting, shoutingDeath, unanswering } from "./hostile-programs.js";

const folder = mkdtempSync(join(tmpdir(), "kieswet-drawn-"));
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

/** The sizes of bodies and the values of votes alone, answered by code of its own. */
const answering = (answer: string, before = ""): readonly string[] => [
  process.execPath,
  "-e",
  `${before};require("node:readline").createInterface({input:process.stdin}).on("line",(text)=>{
    const {command,id,kind,input}=JSON.parse(text);
    if(command==="stop")process.exit(0);
    if(command==="start")return console.log(JSON.stringify({ready:true,protocol:1,program:"drawn",kinds:["vote-value"]}));
    ${answer}
  })`,
];
const answer = (value: string) => `console.log(JSON.stringify({id,result:${value}}));`;
/** U 2, Ua 4, in whole numbers: an answer to every vote value. */
const value = `(()=>{const b=BigInt,m=b(input.members)*100n;
  const [n,d]=input.college==="non-residents"
    ?[b(input.registeredVoters)*b(input.population),m*b(input.eligibleVoters)]:[b(input.inhabitants),m];
  return Number((2n*n+d)/(2n*d))})()`;
const right = answering(answer(`{voteValue:${value}}`));
const roundedDown = answering(
  answer(`{voteValue:Math.floor(input.inhabitants/input.members/100)}`),
);

const drawn = ["--profile", "nominations-and-numbers", "--seed", "20", "-n", "10"];
const patience = 120_000;

describe("a program that is asked drawn cases", () => {
  test(
    "is told what its right answers say, and what was not judged",
    async () => {
      const { status, said } = await ran(
        "generate",
        ...drawn,
        "--record",
        within("r"),
        "--",
        ...right,
      );
      expect(status).toBe(3);
      expect(said).toMatch(/10 cases were drawn from seed 20 .* wrong in 0, not judged in/);
      expect(said).toMatch(/1 in 10: \d+\.\d\d %/);
      const record = JSON.parse(readFileSync(within("r"), "utf8"));
      expect(record.drawn).toEqual({ seed: 20, profile: "nominations-and-numbers", cases: 10 });
      expect((await ran("replay", within("r"))).status).toBe(0);
      const forged = { ...record, drawn: { ...record.drawn, seed: 21 } };
      writeFileSync(within("forged"), JSON.stringify(forged));
      expect(await ran("replay", within("forged"))).toMatchObject({
        status: 3,
        said: expect.stringContaining("Not the cases that this kit draws from seed 21"),
      });
    },
    patience,
  );

  test(
    "is shown its smallest wrong case",
    async () => {
      const { status, said } = await ran(
        ...["generate", ...drawn, "--record", within("w"), "--", ...roundedDown],
      );
      expect(status).toBe(1);
      expect(said).toContain("-smallest, the smallest that was found (fail, at voteValue)");
      const { smallest } = JSON.parse(readFileSync(within("w"), "utf8"));
      const { inhabitants, members } = smallest[0].vector.input;
      // At a half, of so few members that none can be left out.
      expect(inhabitants).toBe(50 * members);
      expect(members).toBeLessThan(4);
      expect((await ran("replay", within("w"))).status).toBe(0);
    },
    patience,
  );

  const hostile = Object.entries({ ...unanswering, shouting, shoutingDeath }).filter(
    (_, index) => isLongRun || [1, 7, 22].includes(index),
  );
  test.each(hostile)(
    "and %s costs its own verdict alone",
    async (_, args) => {
      const limits = ["--time-limit", "1500", "--line-limit", "50000"];
      const few = ["--profile", "nominations-and-numbers", "--seed", "20", "-n", "4"];
      const { status, said } = await ran(
        "generate",
        ...few,
        ...limits,
        "--",
        process.execPath,
        ...args,
      );
      expect([1, 2, 3]).toContain(status);
      expect(said).not.toMatch(/[^\P{C}\n]/u);
    },
    patience,
  );

  test(
    "that answers otherwise when it is asked again does not conform",
    async () => {
      const first = answering(
        `const f=require("node:fs");const seen=f.existsSync("${within("seen")}");f.writeFileSync("${within("seen")}","");
       ${answer(`{voteValue:seen?${value}:-7}`)}`,
      );
      const { status, said } = await ran("generate", ...drawn, "--", ...first);
      expect(status).toBe(1);
      expect(said).toContain("otherwise when it was asked again");
    },
    patience,
  );

  test(
    "is over when the time of the run is, whatever it does",
    async () => {
      const silent = unanswering["says nothing"] ?? [];
      const limits = ["--run-limit", "1500", "--time-limit", "100000"];
      const began = performance.now();
      const { status } = await ran(
        ...["generate", ...drawn, ...limits, "--", process.execPath, ...silent],
      );
      expect([1, 2, 3]).toContain(status);
      expect(performance.now() - began).toBeLessThan(60_000);
    },
    patience,
  );
});

describe("two programs that are asked the same drawn cases", () => {
  test(
    "part at a step, and their difference is made smaller",
    async () => {
      const { status, said } = await ran(
        ...["compare", ...drawn, "--json", within("c"), "--", ...right, "--", ...roundedDown],
      );
      expect(status).toBe(1);
      const { classes } = JSON.parse(readFileSync(within("c"), "utf8"));
      expect(classes).toHaveLength(1);
      expect(classes[0]).toMatchObject({ step: "voteValue" });
      expect(classes[0].right[0]).toBe(classes[0].cases);
      expect(said).toContain("the smallest that was found");
    },
    patience,
  );

  test(
    "say the same, as far as both answer",
    async () => {
      const { status, said } = await ran("compare", ...drawn, "--", ...right, "--", ...right);
      expect(status).toBe(3);
      expect(said).toContain("0 answered otherwise");
    },
    patience,
  );

  test(
    "are not compared where one of them never starts",
    async () => {
      const { status, said } = await ran(
        "compare",
        ...drawn,
        "--",
        ...right,
        "--",
        "no-such-program",
      );
      expect(status).toBe(2);
      expect(said).toContain("program B never answered to start");
    },
    patience,
  );
});

describe("the command line of drawn cases", () => {
  test.each([
    ["no seed", ["--profile", "school", "-n", "3"]],
    ["a seed that is none", ["--seed", "-1", "-n", "3"]],
    ["a seed with a part", ["--seed", "1.5", "-n", "3"]],
    ["a seed that is too large", ["--seed", "9007199254740992", "-n", "3"]],
    ["a seed twice", ["--seed", "1", "--seed", "2", "-n", "3"]],
    ["no number", ["--seed", "1"]],
    ["a number of none", ["--seed", "1", "-n", "0"]],
    ["a number that is too large", ["--seed", "1", "-n", "100001"]],
    ["an unknown profile", ["--seed", "1", "-n", "1", "--profile", "x"]],
    ["vectors of its own", ["--seed", "1", "-n", "1", "--vectors", "x"]],
    ["an option that is none", ["--seed", "1", "-n", "1", "--tempo", "x"]],
  ])("refuses %s", async (_, words) => {
    expect((await ran("generate", ...words, "--", "x")).status).toBe(64);
    expect((await ran("compare", ...words, "--", "x", "--", "y")).status).toBe(64);
  });

  test("says of a profile without judges that nothing can be drawn", async () => {
    const words = ["--seed", "1", "-n", "1", "--profile", "count-chain"];
    for (const asked of [
      ["generate", ...words, "--", "x"],
      ["compare", ...words, "--", "x", "--", "y"],
    ]) {
      expect(await ran(...asked)).toMatchObject({
        status: 3,
        said: expect.stringContaining("no case can be drawn for count-chain"),
      });
    }
  });
});
