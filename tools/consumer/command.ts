import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** Something that was looked at, and what was wrong with it; empty: nothing. */
export interface Looked {
  readonly what: string;
  readonly wrong: string;
}

/** Uses the installed command as somebody would who has files and a terminal. */
export function commandChecks(consumer: string): readonly Looked[] {
  const folder = join(consumer, "files");
  mkdirSync(folder);
  const examples = new URL("../../examples/files/saba-2019/", import.meta.url);
  const files = Object.fromEntries(
    readdirSync(examples).map((name) => [
      name,
      Uint8Array.from(readFileSync(new URL(name, examples))),
    ]),
  );
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const zip = zipSync(files);
  writeFileSync(join(consumer, "files.zip"), zip);
  const shell = (line: string) =>
    spawnSync("bash", ["-c", `PATH="$PWD/node_modules/.bin:$PATH"; set -o pipefail; ${line}`], {
      cwd: consumer,
      encoding: "utf8",
      env: { ...process.env, COLUMNS: "80" },
    });
  const looked: Looked[] = [];
  const ends = (what: string, line: string, status: number, says: RegExp) => {
    const { status: ended, stdout, stderr } = shell(line);
    const said = `${stdout}${stderr}`;
    const isRight = ended === status && says.test(said) && !/\n {4}at /.test(said);
    looked.push({ what, wrong: isRight ? "" : `${line}\nended with ${ended}\n${said}` });
  };
  ends("the command explains itself", "kieswet --help", 0, /verify {2,}Are official files/);
  ends("it verifies a zip file", "kieswet verify files.zip", 0, /Everything .* is right/);
  ends("it says who won from a folder", "kieswet result files --language nl", 0, /Fluiter/);
  ends("a path that is not there is told", "kieswet verify nowhere.xml", 2, /not there/);
  ends("a wrong word is told with the right one", "kieswet verfy files", 64, /`verify`/);
  ends("a closed pipe ends quietly", "kieswet explain files | head -1 | wc -l", 0, /^1\n$/);
  ends("a full disk is told", "kieswet explain files > /dev/full", 74, /disk is full/);
  ends(
    "a table is written as Parquet, and never over a file",
    "kieswet table files.zip --form parquet --output votes.parquet && kieswet table files --output votes.parquet",
    74,
    /not written over/,
  );
  const parquet = readFileSync(join(consumer, "votes.parquet")).subarray(0, 4).toString();
  looked.push({ what: "the Parquet file is one", wrong: parquet === "PAR1" ? "" : parquet });
  if (shell("command -v script").status === 0) {
    ends(
      "on a terminal it says how far it is",
      "script -qec 'kieswet verify files' /dev/null",
      0,
      /1 of 5/,
    );
    ends(
      "on a terminal it gives no Parquet",
      "script -qec 'kieswet table files --form parquet' /dev/null",
      64,
      /--output/,
    );
  }
  return looked;
}
