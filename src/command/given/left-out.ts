/** Why something in a folder or a zip file was not read. */
export type WhyLeftOut = "no-xml" | "no-plain-file" | "read-already" | "too-deep";

/** What of a folder or zip file was not read. */
export interface LeftOut {
  readonly path: string;
  readonly because: WhyLeftOut;
}

const told: Readonly<Record<WhyLeftOut, string>> = {
  "no-xml": "no XML by its name",
  "no-plain-file": "no plain file",
  "read-already": "a folder that was read already",
  "too-deep": "zip files in zip files too deep",
};

const mostShown = 3;

/** The sentence on what was left out. */
export function leftOutSentence(leftOut: readonly LeftOut[]): string {
  const shown = leftOut
    .slice(0, mostShown)
    .map(({ path, because }) => `${path} (${told[because]})`);
  const more = leftOut.length > mostShown ? ` and ${leftOut.length - mostShown} more` : "";
  return `Left out: ${shown.join(", ")}${more}`;
}
