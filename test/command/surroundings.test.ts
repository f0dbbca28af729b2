import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ending, exitStatuses } from "../../src/command/exit-status.js";
import { namesOf } from "../../src/model/names-of.js";
import { sabaFiles } from "../eml/fixtures/saba.js";
import { asked, folderWith } from "./asked.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const { at, remove } = folderWith({ ...sabaFiles, "picture.xml": "\u0089PNG" });
mkdirSync(at("files"));
for (const [name, text] of Object.entries(sabaFiles)) writeFileSync(at(`files/${name}`), text);
afterAll(remove);

/** The command in one file, which starts at once. */
const bundle = at("kieswet.mjs");
const kieswet = [process.execPath, bundle];
beforeAll(async () => {
  await build({
    entryPoints: ["src/command/kieswet.ts"],
    absWorkingDir: project,
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: bundle,
    banner: {
      js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);",
    },
    logLevel: "silent",
  });
});

interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** Runs a line of shell in which `kieswet` is the command and `$files` a folder with files. */
async function shell(line: string, program = "bash", options: readonly string[] = []) {
  const command = `kieswet() { ${kieswet.join(" ")} "$@"; }; files=${at("files")}; ${line}`;
  return promisify(execFile)(program, [...options, "-c", command], { cwd: project }).then(
    ({ stdout, stderr }): Ended => ({ status: 0, output: stdout, complaint: stderr }),
    ({ code, stdout, stderr }): Ended => ({ status: code, output: stdout, complaint: stderr }),
  );
}

/** Interrupts a command that waits for the rest of what is piped into it. */
async function interrupted(signal: "SIGINT" | "SIGTERM" | "SIGHUP"): Promise<number | null> {
  const [program = "", ...words] = kieswet;
  const running = spawn(program, [...words, "run", "result"], {
    cwd: project,
    stdio: ["pipe", "ignore", "inherit"],
  });
  // More than a pipe holds: it is gone when the command reads.
  if (!running.stdin.write(" ".repeat(1 << 20))) await once(running.stdin, "drain");
  running.stdin.on("error", () => {});
  running.kill(signal);
  const [status] = await once(running, "exit");
  return status;
}

describe("every status of the table", () => {
  const fails = () => {
    throw new TypeError("of a mistake");
  };
  const endings: Readonly<Record<Ending, () => Promise<number | null>>> = {
    right: async () => (await asked(["verify", at("files")])).status,
    wrong: async () => (await asked(["verify", at("files"), "--deceased", "1/1"])).status,
    unreadable: async () => (await asked(["verify", at("picture.xml")])).status,
    incomplete: async () => (await asked(["verify", at("Telling.xml")])).status,
    misunderstood: async () => (await asked(["verify"])).status,
    failed: async () => {
      const told = await asked(["readings"], { whenWriting: fails });
      expect(told.complaint).toContain("a fault of kieswet: of a mistake");
      expect(told.complaint).not.toMatch(/^ {4}at /m);
      return told.status;
    },
    unwritable: async () =>
      (await asked(["table", at("files"), "--output", at("Telling.xml")])).status,
    interrupted: () => interrupted("SIGINT"),
    terminated: () => interrupted("SIGTERM"),
  };
  test.concurrent.each(namesOf(exitStatuses))("is reached: %s", async (ending) => {
    expect(await endings[ending]()).toBe(exitStatuses[ending].status);
  });

  test("is that of who was ended by the system where the terminal is closed", async () => {
    expect(await interrupted("SIGHUP")).toBe(exitStatuses.terminated.status);
  });

  test("but success leaves no file behind: what was half made when the command ended is gone", () => {
    const code = `import { openNewFile } from "./src/command/output-file.ts";
      const file = await openNewFile(${JSON.stringify(at("half"))});
      await file.write(new Uint8Array(9));
      process.exit(130);`;
    const { status } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", code],
      { cwd: project },
    );
    expect(status).toBe(130);
    for (const name of ["half", "half.part"]) expect(existsSync(at(name)), name).toBe(false);
  });
});

describe("a system that does not oblige", () => {
  test.concurrent("closes the pipe: the command ends as it would have, in silence", async () => {
    const told = await shell("set -o pipefail; kieswet verify $files/Telling.xml | head -1");
    expect(told).toMatchObject({ status: 3, complaint: "" });
    expect(told.output.split("\n")).toHaveLength(2);
  });

  test.runIf(existsSync("/dev/full")).concurrent("has a full disk, and is told so", async () => {
    const told = await shell("kieswet explain $files > /dev/full");
    expect(told.status).toBe(74);
    expect(told.complaint).toBe("What was made could not be written: the disk is full\n");
  });

  test("gives no permission, to read or to write", async () => {
    mkdirSync(at("locked"));
    chmodSync(at("locked"), 0o555);
    writeFileSync(at("locked.xml"), "");
    chmodSync(at("locked.xml"), 0);
    chmodSync(at("."), 0o755);
    // Who may do everything is nobody for a moment.
    const own = process.geteuid?.() ?? 0;
    if (own === 0) process.seteuid?.(65_534);
    try {
      const read = await asked(["result", at("locked.xml")]);
      expect(read).toMatchObject({ status: 2, output: "" });
      expect(read.complaint).toContain("no permission");
      const made = await asked(["table", at("files"), "--output", at("locked/votes.csv")]);
      expect(made).toMatchObject({ status: 74, output: "" });
      expect(made.complaint).toContain("no permission");
    } finally {
      if (own === 0) process.seteuid?.(own);
    }
  });

  const hasScript = spawnSync("script", ["--version"]).status === 0;
  test.runIf(hasScript).concurrent("is a terminal: progress, and no Parquet on it", async () => {
    const told = await shell("kieswet verify $files", "script", ["-qe", "/dev/null"]);
    expect(told.status).toBe(0);
    expect(told.output).toContain("1 of 5");
    const parquet = "kieswet table $files --form parquet";
    const none = await shell(parquet, "script", ["-qe", "/dev/null"]);
    expect(none.status).toBe(64);
    expect(none.output).toContain("--output");
  });
});
