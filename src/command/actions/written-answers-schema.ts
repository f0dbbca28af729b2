import * as z from "zod";
import { namesOf } from "../../model/names-of.js";
import { verdicts } from "../../verify/verification.js";
import { exitStatuses } from "../exit-status.js";

const finding = z
  .looseObject({
    severity: z.enum(["fault", "gap", "supposition", "remark"]),
    code: z.string(),
    file: z.string().describe("The file that it is about; empty: no file alone"),
  })
  .describe("What was found; each code has fields of its own");

const issue = z.strictObject({
  code: z.string(),
  line: z.int().describe("From 1; 0: no line can be named"),
  column: z.int(),
  path: z.string(),
  expected: z.looseObject({ kind: z.string() }),
  actual: z.string(),
});

const list = z.strictObject({ number: z.int(), name: z.string(), votes: z.int() });

const verified = z
  .strictObject({
    verdict: z.enum(verdicts),
    election: z.strictObject({ id: z.string(), name: z.string(), date: z.string() }).nullable(),
    files: z.array(z.strictObject({ file: z.string(), kind: z.string() })),
    unread: z.array(z.strictObject({ file: z.string(), issues: z.array(issue) })),
    unitsAddedUp: z.int(),
    findings: z.array(finding),
    comparisons: z.array(
      z.strictObject({
        field: z.string(),
        files: z.array(z.string()).describe("Empty: compared with nothing"),
        saidOnce: z.array(z.strictObject({ file: z.string(), times: z.int() })).optional(),
      }),
    ),
    result: z
      .strictObject({
        seats: z.int(),
        votes: z.int(),
        lists: z.array(
          list.extend({
            seats: z.int(),
            elected: z.array(z.strictObject({ name: z.string(), ranking: z.enum(["1", "2"]) })),
          }),
        ),
      })
      .nullable(),
    partial: z.strictObject({ votes: z.int(), lists: z.array(list) }).nullable(),
    resultConfirmed: z.boolean(),
    leftOut: z
      .array(
        z.strictObject({
          path: z.string(),
          because: z.enum([
            "no-xml",
            "no-table-of-count",
            "no-plain-file",
            "read-already",
            "too-deep",
          ]),
        }),
      )
      .describe("What of folders and zip files was not read"),
    printedFingerprints: z.array(z.strictObject({ text: z.string(), isOfAFile: z.boolean() })),
  })
  .meta({ title: "What kieswet verify --json writes" });

const checked = z
  .strictObject({
    status: z.literal("completed"),
    counts: z.array(
      z.strictObject({
        file: z.string(),
        kind: z.string(),
        units: z.int(),
        findings: z.array(finding),
        controlProtocol: z
          .array(z.looseObject({}))
          .nullable()
          .describe("As in run/control-protocol/answer; null: not a count of a municipality"),
      }),
    ),
  })
  .meta({ title: "What kieswet check --json writes of official files" });

const fault = z
  .strictObject({
    error: z.strictObject({
      ending: z.enum(namesOf(exitStatuses)),
      status: z.int().describe("The exit status"),
      message: z.string().describe("A sentence in English"),
    }),
  })
  .meta({ title: "What every verb with --json writes where there is no answer" });

/** What the command itself writes as JSON; what calculations write has the schema of their operation. */
export const writtenAnswers: Readonly<Record<"verify" | "check" | "error", z.ZodType>> = {
  verify: verified,
  check: checked,
  error: fault,
};
