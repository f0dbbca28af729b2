import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Whether a shared file or folder is there; suites over it skip when it is not. */
export function hasSharedData(path: string): boolean {
  return existsSync(`${folder}${path}`);
}

/** A shared JSON file. */
export function sharedData<Data>(path: string): Data {
  return JSON.parse(readFileSync(`${folder}${path}`, "utf8")) as Data;
}

/** The names of the files in a shared folder. */
export function sharedFiles(path: string): readonly string[] {
  return readdirSync(`${folder}${path}`).sort((left, right) => (left < right ? -1 : 1));
}
