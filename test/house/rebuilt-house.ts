import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** The house's rules around other furniture: the project's settings with the given sources. */
export function rebuiltHouse(sources: Readonly<Record<string, string>>): {
  readonly root: string;
  readonly demolish: () => void;
} {
  const root = mkdtempSync(join(tmpdir(), "kieswet-house-"));
  for (const setting of [
    "biome.json",
    "tools/lint",
    ".dependency-cruiser.cjs",
    "package.json",
    "tsconfig.json",
  ]) {
    cpSync(join(projectRoot, setting), join(root, setting), { recursive: true });
  }
  symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, demolish: () => rmSync(root, { recursive: true, force: true }) };
}
