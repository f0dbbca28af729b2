import type { TypedPositionalParameters } from "@stricli/core";
import { pathParser } from "../flags/parsers.js";
import type { Surroundings } from "../surroundings.js";

/** An election as JSON, or its official files. */
export const electionPaths: TypedPositionalParameters<readonly string[], Surroundings> = {
  kind: "array",
  parameter: {
    parse: pathParser,
    brief:
      "One file of JSON (an election, or a question about one), or official files, folders and zip files of an election; - is standard input",
    placeholder: "path",
  },
  minimum: 1,
};
