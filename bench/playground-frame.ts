import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, missing } from "../tools/chromium.js";
import { site } from "../website/places.js";

/**
 * How long the playground takes from a changed vote in the House election to the finished layout of
 * the page, in Chromium: a frame is 16 ms. Needs the built site (`npm run docs`).
 */
const changes = 200;
const warmUp = 50;

if (missing !== undefined) throw new Error(missing);
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1_440, height: 1_000 } });
await page.goto(pathToFileURL(join(site, "playground/index.html")).href);
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
await browser.close();

const sorted = milliseconds.slice(warmUp).sort((one, other) => one - other);
const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
console.log(
  `A changed vote in the House election, ${sorted.length} times, to finished layout: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, slowest ${at(1)} ms`,
);
