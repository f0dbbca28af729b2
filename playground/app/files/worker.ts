import * as z from "zod";
import type { ReadingAsked, ReadingSaid } from "./messages.js";
import { type ReadFile, readAs, verified } from "./read-and-verify.js";

// No code is made from text: the content security policy of the page forbids it.
z.config({ jitless: true });

const scope = globalThis as unknown as {
  readonly postMessage: (said: ReadingSaid) => void;
  readonly addEventListener: (
    name: "message",
    listen: (event: { readonly data: ReadingAsked }) => void,
  ) => void;
};

const files: ReadFile[] = [];
let before: Promise<void> = Promise.resolve();

async function answer({ files: more, seats }: ReadingAsked): Promise<void> {
  const unreadable: string[] = [];
  for (const [at, { file, content }] of more.entries()) {
    scope.postMessage({ says: "reading", being: { file, number: at + 1, of: more.length } });
    const bytes = await content.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (bytes === null) unreadable.push(file);
    else files.push(readAs(file, bytes));
  }
  scope.postMessage({
    says: "read",
    files: files.map(({ dropped }) => dropped),
    unreadable,
    report: verified(files, seats),
  });
}

// One question after the other: what was asked while a file is read waits for it.
scope.addEventListener("message", ({ data }) => {
  before = before.then(() => answer(data));
});
