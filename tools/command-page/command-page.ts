import { verbNames } from "../../src/command/application.js";
import { exitStatuses } from "../../src/command/exit-status.js";
import { runKieswet } from "../../src/command/run-kieswet.js";

/** What the command prints for words. */
async function printed(words: readonly string[]): Promise<string> {
  let text = "";
  const outlet = {
    write: (piece: string) => {
      text += piece;
    },
  };
  await runKieswet(words, {
    process: { stdout: outlet, stderr: outlet, env: { NO_COLOR: "1" } },
    standardInput: (async function* () {})(),
    columns: null,
    isWatched: false,
    writeBytes: async () => true,
  });
  return text.trimEnd();
}

const introduction = `---
menu: Command line
description: The command kieswet, for whoever has files and no program; every verb, option and exit status.
---

# The command

\`kieswet\` comes with the package and needs Node.js 20 or newer. It reads official files (EML_NL), folders of them and the
zip files in which they are published, or an election as JSON, and answers in words or, with \`--json\`, as data.

\`\`\`sh
npx kieswet verify files.zip
npx kieswet result files.zip --language nl
\`\`\`

\`-\` is standard input. Errors and progress are written beside the output, progress on a terminal only;
\`NO_COLOR\` is honoured. What is made is written to new files only: none is written over, and a file is whole or not there when the command ends.
Zip files are known by what they hold, also on standard input.

## How it ends

Every verb ends with one of these statuses.

| status | means |
|---:|---|
`;

const asJson = `## As JSON

With \`--json\` a verb writes one value; \`kieswet schema NAME\` says how it is written.

| verb | schema | where the input was refused | where there is no answer |
|---|---|---|---|
| \`verify\` | \`command/verify\` | | \`command/error\` |
| \`result\` | \`run/result/answer\` | \`refused\` | \`command/error\` |
| \`margins\` | \`run/margins/answer\` | \`refused\` | \`command/error\` |
| \`check\`, of files | \`command/check\` | | \`command/error\` |
| \`check\`, of JSON | \`run/check-count/answer\`, \`run/control-protocol/answer\`, \`run/reconciliation/answer\` | \`refused\` | \`command/error\` |
| \`rules\` | \`run/rules/answer\` | \`refused\` | \`command/error\` |
| \`readings\` | \`run/readings/answer\` | | \`command/error\` |

\`run\` takes and writes JSON always: \`run/NAME\` and \`run/NAME/answer\`. The rows of \`table\` are \`table/votes\` and \`table/people\`.
`;

/** The page docs/command-line.md, as the command itself says it. */
export async function commandPage(): Promise<string> {
  const statuses = Object.values(exitStatuses).map(
    ({ status, means }) => `| ${status} | ${means} |`,
  );
  const verbs = await Promise.all(
    verbNames.map(async (verb) => {
      const help = await printed([verb, "--help"]);
      return `## ${verb}\n\n\`\`\`text\n${help}\n\`\`\`\n`;
    }),
  );
  return `${introduction}${statuses.join("\n")}\n\n${asJson}\n${verbs.join("\n")}`;
}
