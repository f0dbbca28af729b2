/**
 * Compares this library's parser with a strict one that others made (saxes) on very many documents, and
 * prints the seeds and counts: `tsx test/eml/xml/compare-parsers.ts [first seed] [count]`.
 */
import { compared } from "./compared.js";

const [firstSeed = 0, count = 10_000_000] = process.argv.slice(2).map(Number);
const atATime = 100_000;
let [documents, read, wrong] = [0, 0, 0];

const print = (line: string) => process.stdout.write(`${line}\n`);

while (documents < count) {
  const part = compared(firstSeed + documents, Math.min(atATime, count - documents));
  documents += part.documents;
  read += part.read;
  wrong += part.differences.length;
  for (const difference of part.differences.slice(0, 20)) print(difference);
  print(
    `seeds ${firstSeed} to ${firstSeed + documents - 1}: ${documents} documents, ${read} read alike, ${wrong} different`,
  );
}
process.exitCode = wrong === 0 ? 0 : 1;
