import { bench, describe } from "vitest";
import { addCounts } from "../src/tally/add-counts.js";
import { checkCount } from "../src/validation/check-count.js";
import { checkControlProtocol } from "../src/validation/control-protocol/check-control-protocol.js";
import { parseControlProtocolInput } from "../src/validation/control-protocol/parse-control-protocol-input.js";
import { nation, nationBallot } from "./made-up-nation.js";

const settings = { iterations: 10, time: 0, warmupIterations: 3, warmupTime: 0 };

/** 340 municipalities of about thirty stations. */
const municipalities = Array.from({ length: 340 }, (_, town) => {
  const parsed = parseControlProtocolInput({
    units: nation
      .filter((_, station) => station % 340 === town)
      .map(({ unit, lists, votesOnCandidates, blankVotes, invalidVotes, admittedVoters }) => ({
        unit,
        lists,
        votesOnCandidates,
        blankVotes,
        invalidVotes,
        admittedVoters,
      })),
  });
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
});

describe("10,000 stations x 1,100 candidates", () => {
  bench(
    "floor: adding them up",
    () => {
      addCounts(nationBallot, nation);
    },
    settings,
  );

  bench(
    "every F and W code",
    () => {
      for (const count of nation) checkCount(count, nationBallot);
    },
    settings,
  );

  bench(
    "control protocol part A, 340 municipalities",
    () => {
      for (const municipality of municipalities) checkControlProtocol(municipality);
    },
    settings,
  );
});
