import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The face of the package as text, a file for each door in `api/`, from the types as they are built.
 * Without `--write` it only compares, and fails when the face is not what the files say: a change of
 * the face is then read in review, line by line.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const write = process.argv.includes("--write");
mkdirSync(join(root, "reports"), { recursive: true });
const folder = mkdtempSync(join(root, "reports", "api-"));

interface Exported {
  readonly import?: { readonly types: string };
}

const { exports: doors } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, Exported | string>>;
};

const compiler = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    moduleResolution: "NodeNext",
    lib: ["ES2022"],
    types: [],
    strict: true,
    skipLibCheck: true,
  },
};

function settings(name: string, types: string): object {
  return {
    projectFolder: root,
    mainEntryPointFilePath: join(root, types),
    newlineKind: "lf",
    compiler: { overrideTsconfig: { ...compiler, files: [join(root, types)] } },
    apiReport: {
      enabled: true,
      reportFileName: `${name}.api.md`,
      reportFolder: join(root, "api"),
      reportTempFolder: folder,
      includeForgottenExports: false,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: { default: { logLevel: "none" } },
      extractorMessageReporting: { default: { logLevel: "none" } },
      tsdocMessageReporting: { default: { logLevel: "none" } },
    },
  };
}

mkdirSync(join(root, "api"), { recursive: true });
try {
  for (const [door, entry] of Object.entries(doors)) {
    if (typeof entry === "string" || entry.import === undefined) continue;
    const name = door === "." ? "kieswet" : door.slice(2);
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(settings(name, entry.import.types)));
    const parameters = ["run", "-c", file, ...(write ? ["--local"] : [])];
    try {
      execFileSync(join(root, "node_modules/.bin/api-extractor"), parameters, {
        cwd: root,
        stdio: "pipe",
        encoding: "utf8",
      });
      console.log(`ok   ${name}: its face is as api/${name}.api.md says`);
    } catch (error) {
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
      console.log(`FAIL ${name}: its face changed; npm run api writes it anew\n${stdout}${stderr}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
