import { generateKeyPairSync } from "node:crypto";
import { buildCommand, type Command } from "@stricli/core";
import type { Ending } from "../exit-status.js";
import { closedList, fileParser, pathParser } from "../flags/parsers.js";
import { givenBytes } from "../given/given-json.js";
import { writeNewFiles } from "../output-file.js";
import { sealKeys } from "../signature/seals.js";
import { checkSignedFile, signFile } from "../signature/signed-files.js";
import { lineWriter, type Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

const pathParameter = (placeholder: string, brief: string, parse = pathParser) => ({
  parse,
  placeholder,
  brief,
});

const purposes = ["signatures", "seals"] as const;

interface KeygenFlags {
  readonly for: (typeof purposes)[number];
}

async function keygen(this: Surroundings, flags: KeygenFlags, name: string): Promise<Ending> {
  const write = lineWriter(this);
  if (flags.for === "seals") {
    const { secret, recipient } = await sealKeys();
    await writeNewFiles([
      { path: `${name}.agekey`, content: `${secret}\n`, mode: 0o600 },
      { path: `${name}.agepub`, content: `${recipient}\n` },
    ]);
    write(
      `${name}.agekey opens, and is for you alone; ${name}.agepub is for whoever seals for you`,
    );
    return "right";
  }
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const secret = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const known = publicKey.export({ type: "spki", format: "pem" }).toString();
  await writeNewFiles([
    { path: `${name}.key`, content: secret, mode: 0o600 },
    { path: `${name}.pub`, content: known },
  ]);
  write(`${name}.key signs, and is for you alone; ${name}.pub is for whoever checks`);
  return "right";
}

interface KeyFlag {
  readonly key: string;
}

async function sign(this: Surroundings, { key }: KeyFlag, path: string): Promise<Ending> {
  lineWriter(this)(await signFile(path, key, (one) => givenBytes(one, this)));
  return "right";
}

async function checkSignature(
  this: Surroundings,
  { key }: KeyFlag,
  path: string,
  signaturePath = `${path}.sig`,
): Promise<Ending> {
  const read = (one: string) => givenBytes(one, this);
  const { isSigned, sentence } = await checkSignedFile({ path, signaturePath, key }, read);
  lineWriter(this)(sentence);
  return isSigned ? "right" : "wrong";
}

const keyFlag = (brief: string) => ({
  key: { kind: "parsed", parse: pathParser, brief, placeholder: "path" } as const,
});

/** `kieswet keygen`. */
export const keygenCommand: Command<Surroundings> = buildCommand<
  KeygenFlags,
  [string],
  Surroundings
>({
  func: ends(keygen),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [pathParameter("name", "Where: name.key and name.pub are made", fileParser)],
    },
    flags: {
      for: {
        kind: "parsed",
        ...closedList(purposes),
        default: "signatures",
        brief: "For signatures (Ed25519) or for seals (age, X25519)",
        placeholder: purposes.join("|"),
      },
    },
  },
  docs: {
    brief: "Makes a pair of keys, for signatures or for seals",
    fullDescription: [
      "Makes two files that are not there yet. For signatures: name.key, with which you sign, and name.pub, with which others check.",
      "For seals: name.agekey, with which you open, and name.agepub, for which others seal.",
      "",
      "  kieswet keygen committee",
      "  kieswet keygen central --for seals",
    ].join("\n"),
  },
});

/** `kieswet sign`. */
export const signCommand: Command<Surroundings> = buildCommand<KeyFlag, [string], Surroundings>({
  func: ends(sign),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [pathParameter("file", "What is signed", fileParser)],
    },
    flags: keyFlag("The key that signs (name.key)"),
  },
  docs: {
    brief: "Signs a file: a signature of its exact bytes beside it",
    fullDescription:
      "Writes file.sig, a detached Ed25519 signature over the exact bytes of the file, in base64.\n\n  kieswet sign result.xml --key committee.key",
  },
});

/** `kieswet check-signature`. */
export const checkSignatureCommand: Command<Surroundings> = buildCommand<
  KeyFlag,
  [string, string | undefined],
  Surroundings
>({
  func: ends(checkSignature),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        pathParameter("file", "What was signed"),
        {
          ...pathParameter("signature", "Its signature; file.sig where it is not given"),
          optional: true,
        },
      ],
    },
    flags: keyFlag("The key that checks (name.pub)"),
  },
  docs: {
    brief: "Is a file byte for byte what was signed?",
    fullDescription:
      "Ends with 0 when it is, and with 1 when a byte or the key is another.\n\n  kieswet check-signature result.xml --key committee.pub",
  },
});
