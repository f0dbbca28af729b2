import { buildCommand, type Command } from "@stricli/core";
import type { VerifyFlags } from "../actions/verify.js";
import { factFlags, repeated } from "../flags/facts.js";
import { pathParser } from "../flags/parsers.js";
import { jsonFlag, languageFlag } from "../flags/shared-flags.js";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

const switched = { kind: "boolean", default: false, withNegated: false } as const;

/** `kieswet verify`. */
export const verifyCommand: Command<Surroundings> = buildCommand<
  VerifyFlags,
  readonly string[],
  Surroundings
>({
  loader: async () => ends((await import("../actions/verify.js")).verify),
  parameters: {
    positional: {
      kind: "array",
      parameter: {
        parse: pathParser,
        brief: "Files, folders, zip files; - is standard input",
        placeholder: "path",
      },
      minimum: 1,
    },
    flags: {
      ...factFlags,
      strict: { ...switched, brief: "Refuse a file with anything that the standard does not have" },
      fingerprints: { ...switched, brief: "Print the fingerprint of each file" },
      fingerprint: {
        ...repeated,
        parse: String,
        brief: "A printed fingerprint: which file has it",
        placeholder: "text",
      },
      all: { ...switched, brief: "Every finding instead of the first twelve of a kind" },
      json: jsonFlag,
      language: languageFlag,
    },
  },
  docs: {
    brief: "Are official files of an election right?",
    fullDescription: [
      "Checks the official files (EML_NL, and tables beside counts) of one election against each other and against the law, in any order.",
      "Ends with 0 when everything that was given agrees, 1 when something does not, 2 when a file could not be read, 3 when a unit or a fact is missing.",
      "",
      "  kieswet verify files.zip",
      "  kieswet verify files --deceased 2/4 --language nl",
    ].join("\n"),
  },
});
