import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runKieswet } from "../../src/command/run-kieswet.js";
import { projectRoot } from "../places.js";

const set = join(projectRoot, "examples/files/saba-2019");

/** One vote more for the first candidate of the count, and nothing else. */
const changed = (text: string): string =>
  text.replace(
    /(<\/Candidate><ValidVotes>)(\d+)/,
    (_, before: string, votes: string) => `${before}${Number(votes) + 1}`,
  );

/** What the command says of an official set as it is (`right`), or with one vote changed (`changed`). */
export async function generate(words: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kieswet-set-"));
  try {
    for (const name of readdirSync(set)) {
      const text = readFileSync(join(set, name), "utf8");
      const isChanged = words === "changed" && name === "Telling.xml";
      writeFileSync(join(folder, name), isChanged ? changed(text) : text);
    }
    const { said, status } = await asked(["verify", folder]);
    const plain = said.replaceAll(`${folder}/`, "");
    return `\`\`\`text\n${plain}\n(exit status ${status})\n\`\`\``;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function asked(words: readonly string[]) {
  let said = "";
  const outlet = {
    write: (piece: string) => {
      said += piece;
    },
  };
  const status = await runKieswet(words, {
    process: { stdout: outlet, stderr: outlet, env: { NO_COLOR: "1" } },
    standardInput: (async function* () {})(),
    columns: null,
    isWatched: false,
    writeBytes: async () => true,
  });
  return { said: said.trimEnd(), status };
}
