import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tallyFromEml } from "../../src/eml/bridge/tally-from-eml.js";
import type { EmlCount } from "../../src/eml/documents/count.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { addTallies } from "../../src/tally/add-tally.js";
import { launch } from "../../tools/chromium.js";
import { sabaCount } from "../eml/fixtures/saba.js";
import { officialBytes, officialFilesPresent } from "../eml/official-files.js";
import { projectRoot } from "../house/rebuilt-house.js";

const official = "TK2023/Telling_TK2023_gemeente_Alblasserdam.eml.xml";
const chromiumPresent = existsSync(process.env["CHROMIUM"] ?? "/usr/bin/chromium");

if (!chromiumPresent) {
  process.stdout.write("Skipped: reading files in a browser, for want of Debian's chromium.\n");
}

const files: Readonly<Record<string, Uint8Array>> = {
  "/saba.xml": new TextEncoder().encode(sabaCount),
  ...(officialFilesPresent ? { "/official.xml": officialBytes(official) } : {}),
};

/** In the page: reads a file as it comes in over the line, and adds its units up. */
const script = `
  import { streamEml, tallyFromEml } from "./src/eml/index.js";
  import { addTallies } from "./src/tally/add-tally.js";
  globalThis.addUp = async (address) => {
    const response = await fetch(address);
    const tallies = [];
    let ballot;
    for await (const event of streamEml(response.body)) {
      if (event.type === "end") {
        if (event.reading.status === "refused") return event.reading;
        continue;
      }
      const { tally } = tallyFromEml(event.unit);
      ballot ??= {
        voterCardsUsed: true,
        lists: tally.lists.map(({ number, candidateVotes }) => ({ number, candidates: candidateVotes.length })),
      };
      tallies.push(tally);
    }
    return { units: tallies.length, tally: addTallies(ballot, tallies) };
  };
`;

/** The same here, from the whole file. */
function addedUp(bytes: Uint8Array): unknown {
  const reading = readEml(bytes);
  if (reading.status === "refused") return reading;
  const tallies = (reading.value as EmlCount).contests.flatMap(({ units }) =>
    units.map((unit) => tallyFromEml(unit).tally),
  );
  const lists = tallies[0]?.lists ?? [];
  const ballot = {
    voterCardsUsed: true,
    lists: lists.map(({ number, candidateVotes }) => ({
      number,
      candidates: candidateVotes.length,
    })),
  };
  return { units: tallies.length, tally: addTallies(ballot, tallies) };
}

describe.skipIf(!chromiumPresent)("a browser", () => {
  let server: Server;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const bundle = await build({
      stdin: { contents: script, resolveDir: projectRoot },
      bundle: true,
      format: "iife",
      platform: "browser",
      target: "es2022",
      write: false,
    });
    const code = bundle.outputFiles[0]?.text ?? "";
    server = createServer((request, response) => {
      const file = files[request.url ?? ""];
      if (request.url === "/script.js") {
        response.setHeader("content-type", "text/javascript").end(code);
      } else if (file !== undefined) {
        // In pieces, so that the page sees a stream and not one block.
        for (let start = 0; start < file.length; start += 16_384) {
          response.write(file.subarray(start, start + 16_384));
        }
        response.end();
      } else {
        response
          .setHeader("content-security-policy", "default-src 'self'")
          .setHeader("content-type", "text/html")
          .end(
            '<!doctype html><title>Reading</title><link rel="icon" href="data:,"><script src="/script.js"></script>',
          );
      }
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test.each(Object.keys(files))(
    "reads %s by stream and comes to the same tally",
    { timeout: 120_000 },
    async (path) => {
      const page = await browser.newPage();
      await page.goto(address);
      const inBrowser = await page.evaluate(
        (file) =>
          (globalThis as unknown as { addUp: (address: string) => Promise<unknown> }).addUp(file),
        path,
      );
      expect(inBrowser).toEqual(addedUp(files[path] ?? new Uint8Array()));
      expect(inBrowser).toMatchObject({ tally: { status: "accepted" } });
      await page.close();
    },
  );
});
