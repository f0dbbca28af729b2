import { readEml } from "../../src/eml/read/read-eml.js";
import type { VerificationOptions } from "../../src/verify/verification.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import { sabaFiles } from "../eml/fixtures/saba.js";

/** Files beside or instead of the true ones; undefined: left out. */
type Files = Readonly<Record<string, string | undefined>>;

/** What a verification says of the true files with these changes. */
export const reportOn = (changed: Files, options?: VerificationOptions) =>
  verifyEml(
    Object.entries({ ...sabaFiles, ...changed }).flatMap(([file, text]) =>
      text === undefined ? [] : [{ file, reading: readEml(text, { mode: "lenient" }) }],
    ),
    options,
  );

/** The verdict, and each finding once: how heavy, which, in what file. */
export const found = (changed: Files, options?: VerificationOptions): readonly string[] => {
  const { verdict, findings } = reportOn(changed, options);
  return [
    verdict,
    ...new Set(findings.map(({ severity, code, file }) => `${severity} ${code} ${file}`)),
  ];
};
