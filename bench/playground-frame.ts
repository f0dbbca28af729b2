import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { launch, missing, whenAlive } from "../tools/chromium.js";
import { site } from "../website/places.js";

/**
 * How soon the playground shows its first picture and can be worked with, in Chromium four times slowed down; and how
 * long it takes from a changed vote in the House election to the finished layout of the page: a frame is 16 ms. Needs
 * the built site (`npm run docs`).
 */
const openings = 10;
const changes = 200;
const warmUp = 50;
const { href } = pathToFileURL(join(site, "playground/index.html"));

const inOrder = (times: readonly number[]) => [...times].sort((one, other) => one - other);
const at = (sorted: readonly number[], share: number) =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

/** Notes when the half circle was painted, and when the program was there. */
const watch = `{
  globalThis.seen = { picture: 0, program: 0 };
  const look = () => {
    if (seen.picture === 0 && document.querySelector("#half svg")?.getClientRects().length > 0) {
      seen.picture = -1;
      const painted = new MessageChannel();
      painted.port1.onmessage = () => { seen.picture = performance.now(); };
      requestAnimationFrame(() => painted.port2.postMessage(0));
    }
    if (seen.program === 0 && document.getElementById("page")?._$litPart$) seen.program = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

async function opening(browser: Browser): Promise<readonly [picture: number, program: number]> {
  const page = await browser.newPage({ viewport: { width: 1_366, height: 800 } });
  await page.addInitScript(watch);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(href);
  await whenAlive(page);
  await page.waitForTimeout(200);
  const { picture, program } = await page.evaluate<{ picture: number; program: number }>(
    "globalThis.seen",
  );
  await page.close();
  return [picture, program];
}

async function changesOfVotes(browser: Browser): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1_440, height: 1_000 } });
  await page.goto(`${href}#l=en&e=TK2025`);
  await whenAlive(page);
  const milliseconds = await page.evaluate(async (count) => {
    const input = document.querySelector<HTMLInputElement>("#votes-4");
    if (input === null) throw new Error("the page has no fifth list");
    const taken: number[] = [];
    for (let change = 0; change < count; change += 1) {
      input.value = String(1_790_634 - change * 137);
      const start = performance.now();
      input.dispatchEvent(new Event("input", { bubbles: true }));
      document.body.getBoundingClientRect();
      taken.push(performance.now() - start);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return taken;
  }, changes);
  await page.close();
  return milliseconds.slice(warmUp);
}

if (missing !== undefined) throw new Error(missing);
const browser = await launch();
await opening(browser);
const opened: (readonly [number, number])[] = [];
for (let time = 0; time < openings; time += 1) opened.push(await opening(browser));
const pictures = inOrder(opened.map(([picture]) => picture));
const programs = inOrder(opened.map(([, program]) => program));
console.log(
  `The first picture, ${openings} times, four times slowed down: median ${at(pictures, 0.5).toFixed(0)} ms, slowest ${at(pictures, 1).toFixed(0)} ms; the program: median ${at(programs, 0.5).toFixed(0)} ms`,
);
const sorted = inOrder(await changesOfVotes(browser));
await browser.close();
console.log(
  `A changed vote in the House election, ${sorted.length} times, to finished layout: median ${at(sorted, 0.5).toFixed(1)} ms, 95 % within ${at(sorted, 0.95).toFixed(1)} ms, slowest ${at(sorted, 1).toFixed(1)} ms`,
);
