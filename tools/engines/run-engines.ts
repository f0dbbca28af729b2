import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerText } from "../../src/conformance/answer-text.js";
import { launch } from "../chromium.js";
import { driver, questionsOfVectors } from "./driver.js";
import { filesOfGuests } from "./guest-files.js";
import { answersOf, guests, isHere } from "./guests.js";

/**
 * `npm run engines [NAME=PROGRAM…]`: asks every vector of the kit in every engine that is here, and prints how
 * many answers are the same, letter by letter. Fails where one is not.
 */

interface Engine {
  readonly name: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const file = fileURLToPath(new URL("../../reports/engines.js", import.meta.url));
const node = process.execPath;
const elsewhere = { TZ: "Asia/Kathmandu", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
const given = process.argv.slice(2).map((word): Engine => {
  const [name = word, program = word] = word.split("=");
  return { name, words: [...program.split(" "), file] };
});
const engines: readonly Engine[] = [
  { name: `Node.js ${process.version}`, words: [node, file] },
  { name: "Node.js, Turkish, in Nepal", words: [node, file], environment: elsewhere },
  {
    name: "Node.js, frozen intrinsics",
    words: [node, "--frozen-intrinsics", "--no-warnings", file],
  },
  { name: "SpiderMonkey (gjs)", words: ["gjs", file] },
  { name: "Deno", words: ["deno", "run", file] },
  { name: "Bun (JavaScriptCore)", words: ["bun", "run", file] },
  { name: "QuickJS", words: ["qjs", file] },
  ...given,
];

const { text, questions } = await driver();
mkdirSync(new URL("../../reports/", import.meta.url), { recursive: true });
writeFileSync(file, text);
const whole = `${questions} of ${questions}`;

function tell(name: string, said: string | undefined): void {
  console.log(`| ${name} | ${said ?? "not here"} |`);
  if (said !== undefined && said !== whole) process.exitCode = 1;
}

async function inChromium(): Promise<string | undefined> {
  const browser = await launch().catch(() => undefined);
  if (browser === undefined) return undefined;
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: text });
    return String(await page.evaluate("said"));
  } finally {
    await browser.close();
  }
}

console.log(`| engine | the same answers |\n|---|---|`);
for (const { name, words, environment = {} } of engines) {
  const [program = "", ...rest] = words;
  const env = { ...process.env, ...environment };
  const { error, stdout, stderr } = spawnSync(program, rest, { encoding: "utf8", env });
  const lines = `${stdout}\n${stderr}`.trim();
  const [said] = /\d+ of \d+/.exec(lines) ?? lines.split("\n");
  tell(name, error === undefined ? said : undefined);
}
tell("Chromium", await inChromium());

const asked = questionsOfVectors();
const files = await filesOfGuests();
for (const guest of guests) {
  const answers = isHere(guest) ? answersOf(guest, files[guest.asks], asked) : undefined;
  const same = answers?.filter((answer, index) => answer === answerText(asked[index] ?? "")).length;
  tell(guest.name, same === undefined ? undefined : `${same} of ${asked.length}`);
}
