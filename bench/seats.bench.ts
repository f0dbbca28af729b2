import { bench, describe } from "vitest";
import type { ElectionInput } from "../src/model/election/election-input.js";
import { parseElection } from "../src/model/election/parse-election.js";
import { determineResult } from "../src/seats/determine-result.js";
import { madeUpCouncil, madeUpHouse, madeUpHouseInDistricts } from "./made-up-elections.js";

const elections: Readonly<Record<string, ElectionInput>> = {
  "the House: 26 lists, 1,124 candidates, 150 seats": madeUpHouse,
  "a council: 12 lists, 300 candidates, 29 seats": madeUpCouncil,
  "the House in 20 districts: 22,480 figures": madeUpHouseInDistricts,
};

describe.each(Object.entries(elections))("%s", (_, input) => {
  const parsed = parseElection(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  const figures = parsed.value.groups
    .flatMap(({ lists }) => lists)
    .flatMap((list) => ("votes" in list ? list.votes : []));

  bench("floor: adding up the figures", () => {
    let total = 0;
    for (const row of figures) for (const votes of row) total += votes;
    if (total < 0) throw new Error("a sum below zero");
  });

  bench("from parsed votes to people, with every step", () => {
    if (determineResult(parsed.value).status !== "completed") throw new Error("not completed");
  });

  bench("beside it: parsing the input", () => {
    if (parseElection(input).status !== "accepted") throw new Error("refused");
  });
});
