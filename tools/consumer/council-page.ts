import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { launch } from "../chromium.js";
import type { Looked } from "./command.js";

const guide = readFileSync(
  new URL("../../docs/put-a-council-on-a-page.md", import.meta.url),
  "utf8",
);

/** The fence of the guide in this language that holds this text. */
function fence(language: string, text: string): string {
  const found = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].find(
    ([, of, code = ""]) => of === language && code.includes(text),
  );
  if (found?.[2] === undefined) throw new Error(`the guide has no ${language} with ${text}`);
  return found[2];
}

const kinds: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** What a browser shows of the page in a folder, served as files; or what went wrong. */
async function shown(folder: string): Promise<string> {
  const server = createServer(({ url = "/" }, response) => {
    const path = url === "/" ? "/index.html" : url.replace(/\?.*/, "");
    try {
      const bytes = readFileSync(join(folder, path));
      response.writeHead(200, {
        "content-type": kinds[extname(path)] ?? "application/octet-stream",
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(fault.message));
    await page.goto(`http://127.0.0.1:${port}/`);
    await page
      .locator("#result h1")
      .waitFor({ timeout: 20_000 })
      .catch(() => {});
    return [...faults, await page.locator("#result").innerText()].join("\n");
  } finally {
    await browser.close();
    server.close();
  }
}

/** What a reader must see: the seats, a person by name, and the article of the residual seat. */
const expected = [
  /Uitslag gemeenteraad Duinstad, 18 maart 2026/,
  /Raad 26\s+657\s+33,7%\s+3\s+0\s+3/,
  /G\. Jansen/,
  /artikel P 8, eerste lid/,
];

const wrongIn = (text: string): string => (expected.every((one) => one.test(text)) ? "" : text);

/** The page of the guide, with Vite and as plain modules, in the folder in which the package is installed. */
export async function councilPages(consumer: string): Promise<readonly Looked[]> {
  const page = fence("html", 'id="result"');
  const program = fence("js", "seatReport");
  const lines = program
    .trim()
    .split("\n")
    .filter((line) => line.trim() !== "").length;
  const folder = join(consumer, "council");
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "council.js"), program);
  const vite = ["vite", "build", folder, "--logLevel", "error", "--outDir", join(folder, "dist")];
  execFileSync("npx", [...vite, "--base", "./"], { cwd: consumer, stdio: ["ignore", 2, 2] });
  const map = fence("html", "importmap");
  const plain = page.replace("  <script type", `${map}  <script type`);
  writeFileSync(join(consumer, "index.html"), plain);
  writeFileSync(join(consumer, "council.js"), program);
  return [
    { what: `the council's page is ${lines} lines`, wrong: lines <= 32 ? "" : String(lines) },
    {
      what: "it shows seats, people and reasons, built by Vite",
      wrong: wrongIn(await shown(join(folder, "dist"))),
    },
    { what: "and as plain modules, without a bundler", wrong: wrongIn(await shown(consumer)) },
  ];
}
