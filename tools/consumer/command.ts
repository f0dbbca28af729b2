import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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
  const part = "kieswet verify files/Totaaltelling.xml";
  ends("a closed pipe hides no fault", `${part} | head -1`, 3, /missing/);
  ends("a full disk for complaints hides none", "kieswet verfy 2> /dev/full", 64, /^$/);
  ends("a zip file is read from a pipe", "kieswet result - < files.zip", 0, /Fluiter/);
  ends("and from one with a name", "kieswet table <(cat files.zip) | tail -1", 0, /,right\r\n$/);
  const typed = "COMP_WORDS=(kieswet rules K); COMP_CWORD=2; _kieswet";
  ends(
    "bash completes its words",
    `eval "$(kieswet completion bash)"; ${typed}; echo "\${COMPREPLY[@]}"`,
    0,
    /^KC KCNI\n$/,
  );
  copyFileSync(new URL("../../examples/shards.mjs", import.meta.url), join(consumer, "shards.mjs"));
  const counts = "files/Kandidatenlijsten.xml files/Telling.xml other/Telling.xml";
  mkdirSync(join(consumer, "other"));
  const elsewhere = readFileSync(join(folder, "Telling.xml"), "utf8").replaceAll("9003", "9002");
  writeFileSync(join(consumer, "other/Telling.xml"), elsewhere);
  ends(
    "work in shards comes to the same, however it is cut",
    `node shards.mjs 1 one.ndjson ${counts} && node shards.mjs 2 two.ndjson ${counts} && cmp <(sort one.ndjson) <(sort two.ndjson)`,
    0,
    /^(list 1: 1554\n.*\n.*\n4 stations\n){2}$/,
  );
  ends(
    "and with seeds instead of files",
    "node shards.mjs 1 s1.ndjson 1 60 && node shards.mjs 3 s3.ndjson 1 60 && cmp <(sort s1.ndjson) <(sort s3.ndjson) && wc -l < s3.ndjson",
    0,
    /\n60\n$/,
  );
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
