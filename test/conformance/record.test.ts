import { describe, expect, test } from "vitest";
import { answerVector } from "../../src/conformance/answer-vector.js";
import { publishedSchema } from "../../src/conformance/format/published-schema.js";
import {
  fingerprintOf,
  parseRecord,
  recordDelta,
  replayRecord,
  type SessionRecord,
} from "../../src/conformance/index.js";
import { ownVectors } from "./own-vectors.js";

const [vector] = ownVectors("lists.jsonl").vectors;
const digest = fingerprintOf("a file");

const written = (candidates: unknown) => ({
  record: "kieswet-conformance-record/1",
  kit: { library: "1.0.0", fingerprint: digest },
  law: { rules: digest, lastChange: "2026-10-01" },
  profile: null,
  says: [],
  doesNotSay: [],
  only: null,
  vectors: [{ file: "lists.jsonl", sha256: digest }],
  program: { command: ["program"], files: [], build: null },
  environment: {},
  times: { began: "2026-10-01", ended: "2026-10-01" },
  drawn: null,
  said: { program: "program", kinds: ["list-numbers"], parts: null },
  faults: [],
  cases: [
    {
      vector,
      line: JSON.stringify({ id: vector?.id, result: candidates }),
      verdict: { verdict: "pass" },
    },
  ],
  smallest: [],
  flags: {},
  notAsked: [],
  articles: [],
  reading: { consistency: "consistent", readings: {} },
  conclusion: "partial",
});

const parsed = (input: unknown): SessionRecord => {
  const record = parseRecord(JSON.parse(JSON.stringify(input)));
  if (record.status === "refused") throw new Error(JSON.stringify(record.issues));
  return record.value;
};

const right = written(vector === undefined ? null : answerVector(vector));

describe("records of sessions, at the door", () => {
  test("have a published schema, which is what a record is read with", () => {
    expect(publishedSchema("session-record").safeParse(right).success).toBe(true);
    expect(publishedSchema("session-record").safeParse({ ...right, more: 1 }).success).toBe(false);
  });

  test("are refused with all that is wrong with them", () => {
    const refused = parseRecord({ ...right, kit: { library: 1 }, more: true });
    expect(refused.status).toBe("refused");
    if (refused.status !== "refused") return;
    expect(refused.issues.map(({ path }) => path.join("."))).toEqual(
      expect.arrayContaining(["kit.library", "kit.fingerprint", "more"]),
    );
  });

  test("say what is so, or differ where their answers come to something else", () => {
    const differences = replayRecord(parsed(right)).map(({ at }) => at);
    expect(differences).toEqual(["articles"]);
    const forged = replayRecord(parsed(written({ status: "completed", numbers: [] })));
    expect(forged.map(({ at }) => at)).toContain(vector?.id);
  });

  test("are told apart case by case", () => {
    const same = recordDelta(parsed(right), parsed(right));
    expect(same).toMatchObject({ facts: [], added: [], removed: [], changed: [], answers: [] });
    const other = recordDelta(parsed(right), parsed(written({ status: "completed", numbers: [] })));
    expect(other.answers).toEqual([vector?.id]);
  });

  test("are refused unread where they are none", () => {
    expect(replayRecord({} as never)).toMatchObject({ status: "refused" });
    expect(recordDelta({} as never, parsed(right))).toMatchObject({ status: "refused" });
  });
});
