import { namesOf } from "../../model/names-of.js";

/** Why something in a folder or a zip file was not read. */
export type WhyLeftOut =
  | "no-xml"
  | "no-table-of-count"
  | "no-plain-file"
  | "read-already"
  | "too-deep";

/** What of a folder or zip file was not read. */
export interface LeftOut {
  readonly path: string;
  readonly because: WhyLeftOut;
}

const told: Readonly<Record<WhyLeftOut, string>> = {
  "no-xml": "no XML or CSV by its name",
  "no-table-of-count": "no table of a count (osv4-3)",
  "no-plain-file": "no plain file",
  "read-already": "a folder that was read already",
  "too-deep": "zip files in zip files too deep",
};

const mostShown = 3;

/** The sentence on what was left out, by the reason for it. */
export function leftOutSentence(leftOut: readonly LeftOut[]): string {
  const groups = namesOf(told).flatMap((because) => {
    const paths = leftOut.filter((each) => each.because === because).map(({ path }) => path);
    const [shown, rest] = [paths.slice(0, mostShown), paths.length - mostShown];
    const more = rest > 0 ? ` and ${rest} more` : "";
    return paths.length === 0 ? [] : [`${shown.join(", ")}${more} (${told[because]})`];
  });
  return `Left out: ${groups.join("; ")}`;
}
