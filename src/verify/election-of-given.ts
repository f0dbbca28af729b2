import type { EmlElectionAndCandidates } from "../eml/bridge/election-from-eml.js";
import type { Expected } from "../model/expected.js";
import { ownOnly } from "../model/has.js";
import { accepted, type Parsed, refused, shown } from "../model/refusal.js";
import { withoutCopies } from "./copies.js";
import { withDeceased } from "./determine.js";
import { filesInForce } from "./files-in-force.js";
import { electionOf, filesOf } from "./files-of-election.js";
import { type GivenFiles, inFixedOrder } from "./given-files.js";
import type { VerificationOptions } from "./verification.js";
import { electionOfFiles } from "./verify-result.js";
import { wholeCounts } from "./whole-counts.js";

/**
 * The election that given files are of, with its votes and who its candidates are: from the highest
 * counts that are in force. Refuses files without a count of the whole or a number of seats (`missing`), and what
 * no election can be made of.
 */
export function electionOfGiven(
  asGiven: GivenFiles,
  asked: VerificationOptions,
): Parsed<EmlElectionAndCandidates> {
  const options = ownOnly(asked);
  const { given } = withoutCopies(inFixedOrder(asGiven));
  const election = electionOf(given);
  const absent = (path: "counts" | "seats", expected: Expected) =>
    refused([{ path: [path], code: "missing", expected, actual: shown(undefined) }]);
  if (election === undefined) return absent("counts", { kind: "rule", rule: "a-count" });
  const counts = given.counts
    .filter(({ count }) => count.count.election.id === election.id)
    .map(({ count }) => count);
  const files = filesOf(given, election, filesInForce(counts, options.inForce).files);
  const whole = wholeCounts(files.counted);
  const seats = files.definitions[0]?.document.seats ?? options.seats;
  if (whole.counts.length === 0) return absent("counts", { kind: "rule", rule: "a-count" });
  if (seats === undefined) return absent("seats", { kind: "type", type: "integer" });
  const [result] = files.results;
  const made = electionOfFiles({
    seats,
    counts: whole.counts,
    lists: files.lists,
    result,
    options,
  });
  if (made.status === "refused") return made;
  const { candidates, takenAsOne } = made.value;
  const passedOver = [...(options.deceased ?? []), ...(options.withdrawn ?? [])];
  return accepted({
    election: withDeceased(made.value.election, candidates, passedOver),
    candidates,
    takenAsOne,
  });
}
