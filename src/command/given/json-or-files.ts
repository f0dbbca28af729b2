import { extname } from "node:path";
import { CommandFault } from "../command-fault.js";
import type { Surroundings } from "../surroundings.js";
import { standardInputName } from "./given-files.js";
import { givenBytes, jsonOf, looksLikeJson } from "./given-json.js";

/** What the paths of a verb stand for: one question in JSON, or official files to be read. */
export type JsonOrFiles =
  | { readonly kind: "json"; readonly value: unknown }
  /** The files are read in these surroundings: what was piped in is there again. */
  | { readonly kind: "files"; readonly surroundings: Surroundings };

const isJson = (path: string) => extname(path).toLowerCase() === ".json";

/** One path that ends in `.json`, or standard input that looks like it, is JSON; everything else is files. */
export async function jsonOrFiles(
  paths: readonly string[],
  surroundings: Surroundings,
): Promise<JsonOrFiles> {
  const [path = ""] = paths;
  if (paths.length > 1 && paths.some(isJson)) {
    throw new CommandFault("misunderstood", "a file of JSON is given alone, without other files");
  }
  if (paths.length > 1 || !(path === standardInputName || isJson(path))) {
    return { kind: "files", surroundings };
  }
  const bytes = await givenBytes(path, surroundings);
  if (path !== standardInputName || looksLikeJson(bytes)) {
    return { kind: "json", value: jsonOf(path, bytes) };
  }
  const standardInput = (async function* () {
    yield bytes;
  })();
  return { kind: "files", surroundings: { ...surroundings, standardInput } };
}
