import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the official files stand beside the project; they are no part of it. */
export const officialFolder = fileURLToPath(new URL("../../../shared/data/eml/", import.meta.url));

/** Whether the official files are here. Says so when they are not. */
export const officialFilesPresent = existsSync(officialFolder);

if (!officialFilesPresent) {
  process.stdout.write("Skipped: the official EML_NL files are not beside this project.\n");
}

/** An official file: its folder, name and where it stands. */
export interface OfficialFile {
  readonly folder: string;
  readonly name: string;
  readonly path: string;
}

/** The official EML_NL files, in a fixed order. */
export function officialFiles(): readonly OfficialFile[] {
  if (!officialFilesPresent) return [];
  return readdirSync(officialFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "xsd")
    .flatMap(({ name: folder }) =>
      readdirSync(`${officialFolder}${folder}`)
        .filter((name) => name.endsWith(".eml.xml"))
        .map((name) => ({ folder, name, path: `${officialFolder}${folder}/${name}` })),
    );
}

/** The bytes of an official file, `TK2023/Resultaat_TK2023.eml.xml`. */
export function officialBytes(path: string): Uint8Array {
  return readFileSync(path.startsWith("/") ? path : `${officialFolder}${path}`);
}
