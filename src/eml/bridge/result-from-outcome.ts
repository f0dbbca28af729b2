import { own, ownOnly } from "../../model/has.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { issueCollector, type Refused, refused } from "../../model/refusal.js";
import { differingElections } from "../../model/signatures/differing-elections.js";
import { resultFromOutcomeSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { EmlPersonName } from "../documents/person.js";
import type { EmlElectedCandidate, EmlElectedList, EmlResult } from "../documents/result.js";
import type { EmlElectionCandidate } from "./candidates-from-eml.js";
import { type ElectedInOrder, electedInOrder } from "./elected-order.js";
import type { EmlElectionAndCandidates } from "./election-from-eml.js";

/** What a result file says besides the result: who made it when, of which election. */
export interface EmlResultHeading
  extends Pick<EmlResult, "transactionId" | "authority" | "election" | "createdAt">,
    Pick<EmlResult, "schemaVersion" | "canonicalization"> {
  /** `alle` for an election of several districts, else `geen`. */
  readonly contestId: string;
}

/** Result files write every part of a name, empty where the person has none. */
const completeName = (given: EmlPersonName): EmlPersonName => {
  const { initials, firstName, prefix, lastName } = ownOnly(given);
  return {
    ...(initials === undefined ? {} : { initials }),
    firstName: firstName ?? "",
    prefix: prefix ?? "",
    lastName,
  };
};

function electedCandidate(
  { candidate, ranking }: ElectedInOrder,
  index: number,
  known: ReadonlyMap<string, EmlElectionCandidate>,
): EmlElectedCandidate {
  const found = known.get(candidate);
  const shortCode = own(found, "shortCode");
  const { name, gender, address } = ownOnly(found?.nominated ?? {});
  return {
    id: index + 1,
    ...(shortCode === undefined ? {} : { shortCode }),
    name: completeName(name ?? { lastName: candidate }),
    ...(gender === undefined ? {} : { gender }),
    address: address ?? {},
    ranking,
  };
}

/** Why an outcome makes no result file of an election; null: it does. */
function notOfficial(
  outcome: CompletedOutcome,
  { election }: EmlElectionAndCandidates,
): Refused | null {
  const { issues, refuse } = issueCollector();
  if (outcome.overlay !== null) {
    refuse(
      ["outcome", "overlay"],
      "not-allowed",
      { kind: "rule", rule: "lawful-outcome" },
      outcome.overlay,
    );
  }
  differingElections(["election", "outcome"], [election, outcome], refuse);
  return issues.length === 0 ? null : refused(issues);
}

/**
 * The result file (520, resultaatbestand) of an outcome: the lists with a seat and their elected
 * candidates in the order of the official program, `id` being the order of election on the list.
 *
 * Refuses (`not-allowed`) the outcome of another election than that of the files, and a hypothetical one:
 * the form has no place that says so, and a file of it would be taken for the result.
 *
 * The candidates come from `electionFromEml`; without candidate lists there are no addresses, and
 * `writeEml` refuses the document.
 */
export function resultFromOutcome(
  heading: EmlResultHeading,
  outcome: CompletedOutcome,
  files: EmlElectionAndCandidates,
): EmlResult | Refused {
  const refusal = refusedArguments(resultFromOutcomeSignature, [heading, outcome, files]);
  if (refusal !== null) return refusal;
  const wrong = notOfficial(outcome, files);
  if (wrong !== null) return wrong;
  const { contestId, ...named } = heading;
  const { election, candidates } = files;
  const lists = outcome.groups.flatMap(({ group, seats }): EmlElectedList[] => {
    if (seats === 0) return [];
    const known = new Map(
      candidates.filter(({ list }) => list === group).map((each) => [each.id, each]),
    );
    const name =
      own(
        election.groups.find(({ number }) => number === group),
        "name",
      ) ?? "";
    const elected = electedInOrder(outcome, candidates, group).map((each, index) =>
      electedCandidate(each, index, known),
    );
    return [{ number: group, name, candidates: elected }];
  });
  return { kind: "520", ...named, contests: [{ id: contestId, lists }] };
}
