import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { ArchivedFile } from "./tar-archive.js";

/** What npm says of a package that it would pack. */
const told = z.tuple([z.looseObject({ files: z.array(z.looseObject({ path: z.string() })) })]);

const manifest = z.looseObject({ bin: z.record(z.string(), z.string()) });

/** What only a publisher knows of a release: where the package is at home. */
export interface Publisher {
  /** The address of the repository. */
  readonly repository: string;
  /** The address of the site. */
  readonly homepage: string;
  /** Where a mistake is reported. */
  readonly bugs: string;
}

const isText = /(^|\/)(LICENSE|[^/]+\.(c?[jt]s|m[jt]s|json|jsonl|md|map|toml|txt))$/;

/** A text with the line ends of Unix, however it was checked out. */
function withPlainLineEnds(path: string, bytes: Uint8Array): Uint8Array {
  if (!isText.test(path) || !bytes.includes(13)) return bytes;
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll("\r\n", "\n"));
}

/** The manifest as it is published: with what only its publisher knows. */
function publishedManifest(text: string, publisher: Publisher | undefined): string {
  if (publisher === undefined) return text;
  const { repository, homepage, bugs } = publisher;
  const own = { repository: { type: "git", url: repository }, homepage, bugs: { url: bugs } };
  return `${JSON.stringify({ ...JSON.parse(text), ...own }, null, 2)}\n`;
}

/** The files that the package consists of, as npm chooses them; the build is taken as it stands. */
export function packedFiles(project: string, publisher?: Publisher): readonly ArchivedFile[] {
  const asked = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const [{ files }] = told.parse(
    JSON.parse(execFileSync("npm", asked, { cwd: project, encoding: "utf8", maxBuffer: 1 << 26 })),
  );
  const text = readFileSync(join(project, "package.json"), "utf8").replaceAll("\r\n", "\n");
  const programs = Object.values(manifest.parse(JSON.parse(text)).bin).map((path) =>
    path.replace(/^\.\//, ""),
  );
  return files.map(({ path }) => ({
    path: `package/${path}`,
    bytes:
      path === "package.json"
        ? new TextEncoder().encode(publishedManifest(text, publisher))
        : withPlainLineEnds(path, readFileSync(join(project, path))),
    isExecutable: programs.includes(path),
  }));
}
