import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { sabaFiles } from "../fixtures/saba.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function usedAfterCollection(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test("a name that is kept of a file keeps nothing else of it in memory", () => {
  const { "Telling.xml": text = "" } = sabaFiles;
  const commented = `${text}<!--${"x".repeat(30_000)}-->`;
  const named = commented.replace(/(<AuthorityName>|<ElectionName>)/, "$1A name of some length: ");
  const bytes = new TextEncoder().encode(named);
  const kept: string[] = [];
  const before = usedAfterCollection();
  for (let turn = 0; turn < 200; turn += 1) {
    const reading = readEml(bytes, { mode: "lenient" });
    if (reading.status === "accepted" && reading.value.kind === "510b") {
      const { election, authority } = reading.value;
      kept.push(election.name ?? "", authority.name);
    }
  }
  const used = usedAfterCollection() - before;
  expect(kept).toHaveLength(400);
  expect(used).toBeLessThan(200 * 4_000);
});
