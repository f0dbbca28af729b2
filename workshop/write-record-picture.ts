// Writes the picture of a record that docs/conformance.md shows: its first page on A4, without what is of one
// machine. `npx tsx workshop/write-record-picture.ts RECORD.json`, of a record made by `kieswet-conformance run --record`.
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseRecord } from "../src/conformance/record/parse-record.js";
import { recordPage } from "../src/conformance/record/record-page.js";
import { launch } from "../tools/chromium.js";

const [file = "record.json"] = process.argv.slice(2);
const read = parseRecord(JSON.parse(readFileSync(file, "utf8")));
if (read.status === "refused") throw new Error(JSON.stringify(read.issues));
const { program, environment, ...record } = read.value;
const page = recordPage({
  ...record,
  program: {
    ...program,
    command: ["./their-program"],
    files: program.files.map((one) => ({ ...one, file: "their-program" })),
  },
  environment: { platform: environment["platform"] ?? "", arch: environment["arch"] ?? "" },
});

/** A4 at 96 points an inch, with a margin. */
const paper = { width: 794, height: 1_123 };
const style = "<style>body { margin: 48px !important; max-width: none !important }</style></head>";

const browser = await launch();
const context = await browser.newContext({ viewport: paper, colorScheme: "light" });
const view = await context.newPage();
await view.emulateMedia({ media: "print", colorScheme: "light" });
await view.setContent(page.replace("</head>", style));
const folder = new URL("../docs/pictures/", import.meta.url);
mkdirSync(folder, { recursive: true });
await view.screenshot({ path: fileURLToPath(new URL("record.png", folder)) });
await browser.close();
