/**
 * Recomputes every real election that the project carries, from the votes on its lists, and compares the seats of
 * every list with the official ones.
 *
 * `npm run recompute`; the exit status is 1 when a seat differs.
 */
import { determineResult, parseElection } from "../src/index.js";
import { inputOf, type OfficialResult, officialResults, resultFiles } from "./official-result.js";

/** What differs from the official seats, a line each; the answers of lots are those that were drawn. */
function differences(result: OfficialResult): readonly string[] {
  const { lists, drawn = [] } = result;
  const parsed = parseElection(inputOf(result));
  if (parsed.status === "refused") return [`refused: ${JSON.stringify(parsed.issues)}`];
  const outcome = determineResult(parsed.value, { lots: drawn });
  if (outcome.status !== "completed") return [outcome.status];
  return lists.flatMap(([name, , official], index) => {
    const computed = outcome.groups[index]?.seats;
    return computed === official ? [] : [`${name}: ${computed}, officially ${official}`];
  });
}

let agreeing = 0;
let all = 0;
for (const file of resultFiles) {
  const results = officialResults(file);
  const wrong = results.flatMap((result) => {
    const lines = differences(result);
    return lines.length === 0 ? [] : [`  ${result.id}: ${lines.join("; ")}`];
  });
  all += results.length;
  agreeing += results.length - wrong.length;
  console.log(
    `${file.replace(".jsonl", "").padEnd(22)} ${results.length - wrong.length} of ${results.length}`,
  );
  if (wrong.length > 0) console.log(wrong.join("\n"));
}
console.log(`\n${agreeing} of ${all} elections: every list has its official seats.`);
process.exitCode = agreeing === all ? 0 : 1;
