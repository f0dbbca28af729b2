import type { ElectionSet } from "./catalogue.js";
import type { KnownElection } from "./known-election.js";
import { readElections } from "./read-elections.js";

declare global {
  interface Window {
    kieswetElections?: Record<string, string>;
  }
}

/** The text of a file of elections, if it stands in the page or was loaded before. */
function textOf(set: ElectionSet): string | undefined {
  return document.getElementById(`elections-${set}`)?.textContent ?? window.kieswetElections?.[set];
}

/**
 * The elections of a file beside the page, which is a script, because a page opened from a folder may
 * not read other files; null: it is not there.
 */
export async function loadSet(set: ElectionSet): Promise<readonly KnownElection[] | null> {
  if (textOf(set) === undefined) {
    await new Promise<void>((resolve) => {
      const script = document.createElement("script");
      script.src = `elections/${set}.js`;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => resolve());
      document.head.append(script);
    });
  }
  const text = textOf(set);
  return text === undefined ? null : readElections(text);
}
