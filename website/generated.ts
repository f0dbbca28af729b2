import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generators } from "./places.js";

/** A generator: a module of `website/generators` that gives Markdown for the words given. */
interface Generator {
  readonly generate: (words: string) => string | Promise<string>;
}

/** What the generator of this name gives; `where` names the guide that asks. */
export async function generated(name: string, words: string, where: string): Promise<string> {
  const path = join(generators, `${name}.ts`);
  if (!existsSync(path)) throw new Error(`${where}: there is no generator ${name}`);
  const generator: Generator = await import(pathToFileURL(path).href);
  return generator.generate(words);
}
