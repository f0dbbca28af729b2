import { loadText } from "../elections/load-set.js";
import { bounds } from "../state/bounds.js";
import { takenText } from "../state/state.js";
import type { BeingRead, DroppedFiles, RefusedFile } from "./dropped-files.js";
import type { NamedFile, ReadingAsked, ReadingSaid } from "./messages.js";

/** The name of a file, with a number behind it where another file has it already. */
function nameFor(taken: ReadonlySet<string>, name: string): string {
  let label = name;
  for (let number = 2; taken.has(label); number += 1) label = `${name} (${number})`;
  return label;
}

/** The files that are opened, each with a name of its own, and those that are not. */
export function openedFiles(
  known: readonly NamedFile[],
  files: readonly File[],
): { readonly opened: readonly NamedFile[]; readonly refused: readonly RefusedFile[] } {
  const taken = new Set(known.map(({ file }) => file));
  const opened: NamedFile[] = [];
  const refused: RefusedFile[] = [];
  for (const content of files) {
    const file = nameFor(taken, takenText(content.name));
    if (taken.size >= bounds.files) {
      refused.push({ file, because: "too-many" });
      break;
    }
    if (content.size > bounds.file) refused.push({ file, because: "too-large" });
    else {
      taken.add(file);
      opened.push({ file, content });
    }
  }
  return { opened, refused };
}

type WasRead = Extract<ReadingSaid, { readonly says: "read" }>;

/**
 * Reads and verifies files in a worker, one question after the other, so that the page stays alive, and can be
 * stopped. What was read stays in the worker; when it was stopped, the files of before are read again with the next ones.
 */
export class PageFileReader {
  #known: readonly NamedFile[] = [];
  #worker: Worker | null = null;
  #finish: ((said: WasRead | null) => void) | null = null;
  #line: Promise<unknown> = Promise.resolve();
  #lastSeats = 0;
  readonly #reads: (being: BeingRead) => void;

  constructor(reads: (being: BeingRead) => void) {
    this.#reads = reads;
  }

  /** More files are read; none takes the place of another. Of what was not read to its end only that is said. */
  read(
    files: readonly File[],
    seats: number | null,
  ): Promise<Partial<DroppedFiles> & Pick<DroppedFiles, "refused">> {
    return this.#inLine(async () => {
      const { opened, refused } = openedFiles(this.#known, files);
      if (opened.length === 0) return { refused };
      const said = await this.#ask(opened, seats);
      if (typeof said === "string") {
        return { refused: [...refused, ...opened.map(({ file }) => ({ file, because: said }))] };
      }
      const { files: read, unreadable, report } = said;
      this.#known = [...this.#known, ...opened.filter(({ file }) => !unreadable.includes(file))];
      const unread = unreadable.map((file) => ({ file, because: "unreadable" as const }));
      return { files: read, refused: [...refused, ...unread], report };
    });
  }

  /** What the files read come to with another number of seats; null: nothing new, or another number was asked since. */
  withSeats(seats: number | null): Promise<Pick<DroppedFiles, "report"> | null> {
    this.#lastSeats += 1;
    const own = this.#lastSeats;
    return this.#inLine(async () => {
      if (own !== this.#lastSeats || this.#known.length === 0) return null;
      const said = await this.#ask([], seats);
      return typeof said === "string" ? null : { report: said.report };
    });
  }

  /** What is being read is not read to its end. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#finish?.(null);
  }

  #inLine<Answer>(next: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#line.then(next);
    this.#line = answer.catch(() => null);
    return answer;
  }

  async #ask(
    files: readonly NamedFile[],
    seats: number | null,
  ): Promise<WasRead | "stopped" | "no-reader"> {
    const known = this.#worker === null ? this.#known : [];
    const worker = this.#worker ?? (await this.#started());
    if (worker === null) return "no-reader";
    const asked: ReadingAsked = { files: [...known, ...files], seats };
    const said = await new Promise<WasRead | null>((resolve) => {
      this.#finish = resolve;
      worker.postMessage(asked);
    });
    this.#finish = null;
    return said ?? "stopped";
  }

  async #started(): Promise<Worker | null> {
    const text = await loadText("reader");
    if (text === null) return null;
    const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    try {
      const worker = new Worker(address);
      worker.addEventListener("message", ({ data }: MessageEvent<ReadingSaid>) => {
        if (data.says === "reading") this.#reads(data.being);
        else this.#finish?.(data);
      });
      worker.addEventListener("error", () => this.stop());
      worker.addEventListener("messageerror", () => this.stop());
      this.#worker = worker;
      return worker;
    } catch {
      return null;
    }
  }
}
