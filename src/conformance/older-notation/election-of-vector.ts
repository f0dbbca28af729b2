import type { Election } from "../../model/election/election.js";
import { parseElection } from "../../model/election/parse-election.js";
import { own } from "../../model/has.js";
import type { DrawnLot } from "../../model/outcome/lot.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { accepted, type Parsed } from "../../model/refusal.js";
import { vectorInputSchema } from "./vector-input-schema.js";

/** The election of a vector and the lots drawn in it. */
export interface VectorElection {
  /** The election. */
  readonly election: Election;
  /** The lots as drawn, in order. */
  readonly lots: readonly DrawnLot[];
}

/** Makes the model's election of a vector's input, or says what is wrong with it. */
export function electionOfVector(input: unknown): Parsed<VectorElection> {
  const parsed = parseWithSchema(vectorInputSchema, input);
  if (parsed.status === "refused") return parsed;
  const { id: _, election, lots = [], ...rest } = parsed.value;
  const groups = rest.groups.map(({ nr, ...group }) => ({ number: nr, ...group }));
  const districts = own(rest, "districts")?.map((district) =>
    typeof district === "number" ? district : { number: district.nr, voteValue: district.weight },
  );
  const made = parseElection({
    ...rest,
    type: election,
    groups,
    ...(districts === undefined ? {} : { districts }),
  });
  return made.status === "refused" ? made : accepted({ election: made.value, lots });
}
