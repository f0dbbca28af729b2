import { inputOf, officialResults, resultFiles } from "../../../examples/official-result.js";
import { electionOf } from "../../seats/completed.js";
import { faultsOfElection } from "./faults-of-election.js";

/**
 * Reads the real elections wholly: sentences, margins, reports and pictures, in both languages.
 * Says how many were read and what was untrue. `npx tsx test/explain/reader/read-real-elections.ts`.
 */

let read = 0;
let faults = 0;

for (const file of resultFiles) {
  for (const result of officialResults(file)) {
    const found = faultsOfElection(electionOf(inputOf(result)), { candidates: 8 });
    read += 1;
    faults += found.length;
    if (found.length > 0) console.log(JSON.stringify({ id: result.id, found: found.slice(0, 3) }));
  }
  console.log(`${file}: ${read} elections read, ${faults} faults`);
}
