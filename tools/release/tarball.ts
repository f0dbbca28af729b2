import { createHash } from "node:crypto";
import { gzipSync } from "fflate";
import { type Publisher, packedFiles } from "./packed-files.js";
import { tarArchive } from "./tar-archive.js";

/** SHA-256 in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/**
 * The tarball of the package, of which there is only one: it is packed and compressed by code of the lockfile,
 * so that neither the machine nor the Node.js or npm on it has a say in its bytes.
 */
export const tarballOf = (project: string, publisher?: Publisher): Uint8Array =>
  gzipSync(tarArchive(packedFiles(project, publisher)), { level: 9, mtime: 0 });
