import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { provenCheck, provenCheckText } from "../../conformance/proven-checker/reader.mjs";
import { electionOf } from "../seats/completed.js";
import { followedOutcomes } from "./followed-outcomes.js";

const election = electionOf({
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, candidates: [{ id: "a" }, { id: "b" }], votes: [500, 41] },
    { number: 2, listVotes: 300, numberOfCandidates: 9 },
    { number: 3, listVotes: 150, numberOfCandidates: 9 },
  ],
});
const [outcome] = followedOutcomes(election);
const inAccordance = "in accordance";
const notReadable = (what: string) => `not readable: the ${what}`;

// biome-ignore lint/suspicious/noExplicitAny: a forger writes what he likes.
type Forged = any;

function forged(value: unknown, forge: (copy: Forged) => void): unknown {
  const copy = structuredClone(value);
  forge(copy);
  return copy;
}

describe("a forger does not get past the proven checker", () => {
  test("with more empty seats than the body has, or empty by steps that leave no seat to anybody", () => {
    const emptied = (times: number, line: object) =>
      forged(outcome, (copy) => {
        copy.unassignedSeats += times;
        copy.steps.push(...Array(times).fill(line));
      });
    expect(provenCheck(election, emptied(10, { kind: "seat-passed", to: null }))).not.toBe(
      inAccordance,
    );
    expect(provenCheck(election, emptied(1, { kind: "ranking", to: null }))).not.toBe(inAccordance);
    const several = { kind: "seat-passed", to: "1/1", successor: null };
    expect(provenCheck(election, emptied(1, several))).not.toBe(inAccordance);
  });

  test("with a lot on persons before one on seats, so that the number of a lot points at another", () => {
    const tied = electionOf({
      type: "GR",
      day: "2026-03-18",
      seats: 9,
      groups: [
        { number: 1, listVotes: 500 },
        { number: 2, listVotes: 500 },
      ],
    });
    const drawn = followedOutcomes(tied).at(-1);
    const onPersons = { question: { kind: "preference-candidate" }, drawn: [] };
    const first = forged(drawn, ({ lots }) => lots.unshift(onPersons));
    const last = forged(drawn, ({ lots }) => lots.push(onPersons));
    expect(provenCheck(tied, first)).toBe(notReadable("outcome"));
    expect(provenCheck(tied, last)).toBe(inAccordance);
  });

  test("with an election that says something twice, in two ways, or to nobody", () => {
    const of = (forge: (copy: Forged) => void) => provenCheck(forged(election, forge), outcome);
    const list = ({ groups: [, group] }: Forged) => group.lists[0];
    const unread = notReadable("election");
    expect(of(({ districts }) => districts.push({ number: 1, voteValue: 50 }))).toBe(unread);
    expect(
      of((copy) => Object.assign(list(copy), { districts: [1, 1], listVotes: [100, 200] })),
    ).toBe(unread);
    expect(of(({ groups: [group] }) => group.lists[0].votes[0].push(0))).toBe(unread);
    expect(of(({ groups: [group] }) => group.lists[0].candidates.push({ id: "a" }))).toBe(unread);
    expect(of(({ groups: [group] }) => Object.assign(group, { listVotes: 999 }))).toBe(unread);
    expect(of(({ districts: [one] }) => Object.assign(one, { votes: 999 }))).toBe(unread);
    expect(
      of(({ groups: [group] }) => Object.assign(group.lists[0].candidates[0], { votes: 9 })),
    ).toBe(unread);
    expect(of(({ deceased }) => deceased.push("A"))).toBe("no such election");
    expect(of(({ deceased }) => deceased.push("a", "a"))).toBe("no such election");
  });

  test("with two lists of one number in a district", () => {
    const lists = [{ districts: [1, 2], listVotes: [1, 2] }];
    const twice = {
      ...{ type: "TK", day: "2025-10-29", seats: 3, combinations: [], deceased: [] },
      districts: [1, 2].map((number) => ({ number, voteValue: 1 })),
      groups: [{ number: 1, lists: [...lists, { districts: [2], listVotes: [3] }] }],
    };
    expect(provenCheck(twice, outcome)).toBe(notReadable("election"));
  });

  test("with a body so large that a division without steps would not end", () => {
    const combined = electionOf({
      type: "GR",
      day: "1990-03-21",
      seats: 9,
      groups: [
        { number: 1, listVotes: 1_000, numberOfCandidates: 1 },
        { number: 2, listVotes: 10 },
        { number: 3, listVotes: 10 },
      ],
      combinations: [{ id: "A", groups: [2, 3] }],
    });
    const [right] = followedOutcomes(combined);
    expect(provenCheck(combined, right)).toBe(inAccordance);
    const seats = Number.MAX_SAFE_INTEGER;
    const endless = forged(combined, (copy) => Object.assign(copy, { seats }));
    const asked = forged(right, (copy) => {
      const quota = { numerator: 1_020, denominator: seats };
      Object.assign(copy, { quota, steps: [{ ...copy.steps[0], seats, quota }] });
      Object.assign(copy.election, { seats });
    });
    expect(provenCheck(endless, asked)).toBe(notReadable("election"));
  });
});

describe("texts of files are judged only if nothing of them is lost", () => {
  const texts = [election, outcome, outcome?.readings].map((value) =>
    JSON.stringify(value, null, 2),
  );
  const [electionText = "", outcomeText = "", readingsText = ""] = texts;
  const judge = (from: string | RegExp, to: string) => {
    const other = outcomeText.replace(from, to);
    expect(other).not.toBe(outcomeText);
    return provenCheckText(electionText, other);
  };

  test("written in any way in which JSON is written", () => {
    expect(provenCheckText(electionText, outcomeText, readingsText)).toBe(inAccordance);
    expect(provenCheckText(electionText, outcomeText)).toBe(inAccordance);
    expect(judge(/\n\s*/g, "\t \r\n")).toBe(inAccordance);
    expect(judge(/"status"/, '"stat\\u0075s"')).toBe(inAccordance);
  });

  test("no field twice, of which one reader takes the first and another the last", () => {
    expect(judge('"status"', '"groups": [],\n"status"')).toMatch(
      /^not readable: a text that names/,
    );
    expect(judge('"status"', '"__proto__": {}, "status"')).toBe(notReadable("outcome"));
  });

  test("no number that would be rounded, or that is written otherwise", () => {
    const spellings = ["9.00000000000000000001", "9.0", "9e0", "0.9e1"];
    for (const spelling of spellings) {
      expect(judge(/"seats": 9\b/, `"seats": ${spelling}`)).toMatch(/^not readable: a text that/);
    }
    expect(judge(/"unassignedSeats": \d+/, '"unassignedSeats": -0')).toMatch(
      /^not readable: a text/,
    );
  });

  test("and not a text that is no JSON", () => {
    for (const text of ["", "{", "undefined", `\uFEFF${outcomeText}`]) {
      expect(provenCheckText(electionText, text)).toMatch(/^not readable: /);
    }
  });
});

describe("the script leaves its surroundings alone, and they leave it alone", () => {
  const folder = fileURLToPath(new URL("../../conformance/proven-checker/", import.meta.url));
  const law = readFileSync(`${folder}law.js`, "utf8");

  test("a judgement is that of the file beside the reader, whatever was loaded later", () => {
    const world = globalThis as { provenLaw?: unknown };
    const own = world.provenLaw;
    try {
      world.provenLaw = () => 0;
      expect(provenCheck({}, { readings: {} })).toBe(notReadable("election"));
      delete world.provenLaw;
      expect(provenCheck(election, outcome)).toBe(inAccordance);
    } finally {
      world.provenLaw = own;
    }
  });

  test("of two copies in one realm each judges by its own law", () => {
    const other = mkdtempSync(join(tmpdir(), "proven-"));
    cpSync(folder, other, { recursive: true });
    writeFileSync(join(other, "law.js"), "globalThis.provenLaw = () => 0;");
    const imported = [join(folder, "reader.mjs"), join(other, "reader.mjs")].map(
      (file, at) =>
        `import { provenCheck as check${at} } from ${JSON.stringify(pathToFileURL(file).href)};`,
    );
    const script = `${imported.join("\n")} console.log(check0({}, {}, {}), "|", check1({}, {}, {}));`;
    const said = execFileSync(process.execPath, ["--input-type=module", "--eval", script]);
    expect(said.toString().trim()).toBe("not readable: the election | in accordance");
  });

  test("nothing is added to the process, and to the realm only its one name", () => {
    const script = `const names = () => Object.getOwnPropertyNames(globalThis);
      const before = names();
      const handlers = process.eventNames().length;
      await import(${JSON.stringify(pathToFileURL(join(folder, "reader.mjs")).href)});
      const added = names().filter((name) => !before.includes(name));
      console.log(added.join(), process.eventNames().length - handlers);`;
    const said = execFileSync(process.execPath, ["--input-type=module", "--eval", script]);
    expect(said.toString().trim()).toBe("provenLaw 0");
  });

  test("it runs in a realm of its own without anything, and in one whose prototypes are frozen", () => {
    const frozen = `for (const name of Object.getOwnPropertyNames(globalThis)) {
      const value = globalThis[name];
      if (typeof value !== "function") continue;
      Object.freeze(value);
      Object.freeze(value.prototype);
    }`;
    for (const before of ["", frozen]) {
      const realm = createContext(Object.create(null));
      runInContext(before, realm);
      runInContext(law, realm);
      expect(runInContext("globalThis.provenLaw(0, 0, 0)", realm)).toBe(4);
    }
  });
});
