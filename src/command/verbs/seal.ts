import { buildCommand, type Command } from "@stricli/core";
import { CommandFault } from "../command-fault.js";
import type { Ending } from "../exit-status.js";
import { fileParser, pathParser } from "../flags/parsers.js";
import { givenBytes } from "../given/given-json.js";
import { writeNewFiles } from "../output-file.js";
import { opened, recipientOf, sealed, secretOf } from "../signature/seals.js";
import { lineWriter, type Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

const sealedName = ".age";

interface SealFlags {
  readonly for: readonly string[];
}

async function seal(this: Surroundings, flags: SealFlags, path: string): Promise<Ending> {
  const recipients: string[] = [];
  for (const key of flags.for) recipients.push(recipientOf(key, await givenBytes(key, this)));
  const content = await sealed(await givenBytes(path, this), recipients);
  await writeNewFiles([{ path: `${path}${sealedName}`, content }]);
  lineWriter(this)(`${path}${sealedName} can be opened by ${flags.for.join(", ")} alone`);
  return "right";
}

interface OpenFlags {
  readonly key: string;
}

async function open(this: Surroundings, { key }: OpenFlags, path: string): Promise<Ending> {
  if (!path.endsWith(sealedName)) {
    throw new CommandFault("misunderstood", `${path} does not end in ${sealedName}`);
  }
  const secret = secretOf(key, await givenBytes(key, this));
  const name = path.slice(0, -sealedName.length);
  const content = await opened(path, await givenBytes(path, this), secret);
  await writeNewFiles([{ path: name, content }]);
  lineWriter(this)(`${name} is what was sealed`);
  return "right";
}

/** `kieswet seal`. */
export const sealCommand: Command<Surroundings> = buildCommand<SealFlags, [string], Surroundings>({
  func: ends(seal),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ parse: fileParser, placeholder: "file", brief: "What is sealed" }],
    },
    flags: {
      for: {
        kind: "parsed",
        variadic: true,
        parse: pathParser,
        brief: "A key for which is sealed (name.agepub; may be repeated)",
        placeholder: "path",
      },
    },
  },
  docs: {
    brief: "Seals a file: only who has one of the keys can open it",
    fullDescription:
      "Writes file.age, encrypted for the given keys in the age format, which other programs read as well.\n\n  kieswet seal result.xml --for central.agepub",
  },
});

/** `kieswet open`. */
export const openCommand: Command<Surroundings> = buildCommand<OpenFlags, [string], Surroundings>({
  func: ends(open),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ parse: fileParser, placeholder: "file.age", brief: "What was sealed" }],
    },
    flags: {
      key: {
        kind: "parsed",
        parse: pathParser,
        brief: "The key that opens (name.agekey)",
        placeholder: "path",
      },
    },
  },
  docs: {
    brief: "Opens a sealed file",
    fullDescription:
      "Writes what was sealed beside the sealed file. With another key, or where a byte is another, it ends with 1 and nothing is written.\n\n  kieswet open result.xml.age --key central.agekey",
  },
});
