import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../shared/conformance/", import.meta.url));

/** Whether the folder with the shared vectors is there; suites over it skip when it is not. */
export function hasSharedVectors(file: string): boolean {
  return existsSync(`${folder}${file}`);
}

/** The vectors of a shared JSON Lines file. */
export function sharedVectors<Vector>(file: string): readonly Vector[] {
  return readFileSync(`${folder}${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Vector);
}
