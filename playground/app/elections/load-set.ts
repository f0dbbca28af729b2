import type { ElectionSet } from "./catalogue.js";
import type { KnownElection } from "./known-election.js";
import { readElections } from "./read-elections.js";

declare global {
  interface Window {
    kieswetElections?: Record<string, string>;
  }
}

/** The text of a file, if it stands in the page or was loaded before. */
function textOf(name: string): string | undefined {
  return (
    document.getElementById(`elections-${name}`)?.textContent ?? window.kieswetElections?.[name]
  );
}

/**
 * The text of a file beside the page, which is a script, because a page opened from a folder may not read
 * other files; null: it is not there.
 */
export async function loadText(name: ElectionSet | "school" | "reader"): Promise<string | null> {
  if (textOf(name) === undefined) {
    await new Promise<void>((resolve) => {
      const script = document.createElement("script");
      script.src = `elections/${name}.js`;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => resolve());
      document.head.append(script);
    });
  }
  return textOf(name) ?? null;
}

/** The elections of a file beside the page; null: it is not there. */
export async function loadSet(set: ElectionSet): Promise<readonly KnownElection[] | null> {
  const text = await loadText(set);
  return text === null ? null : readElections(text);
}
