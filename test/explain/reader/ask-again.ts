import { type Election, hasCandidates } from "../../../src/model/election/election.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { Determined } from "../../../src/model/outcome/determined.js";
import type { DrawnLot } from "../../../src/model/outcome/lot.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import type { IsElectedWith } from "./claims-of-people.js";

/** The calculation, asked again with more votes for one candidate on one list. */
export function askedAgain(election: Election, outcome: Determined): IsElectedWith {
  return (candidate, list, more) => {
    if (election.districts.some(({ voteValue }) => voteValue !== 1)) return false;
    const groups = election.groups.map((group) => ({
      ...group,
      lists: group.lists.map((one) => {
        const key = `${group.number}/${Math.min(...one.districts)}`;
        if (key !== list || !hasCandidates(one)) return one;
        const place = one.candidates.findIndex(({ id }) => id === candidate);
        const [first = [], ...rows] = one.votes;
        return {
          ...one,
          votes: [first.map((own, at) => (at === place ? own + more : own)), ...rows],
        };
      }),
    }));
    const changed = withLotsAsTheyFell(
      JSON.parse(JSON.stringify({ ...election, groups })),
      outcome,
    );
    if (changed === null) return false;
    return changed.lists.some(({ elected }) =>
      elected.some((one) => one.candidate === candidate && one.by === "preference-votes"),
    );
  };
}

/** The outcome of another election, where each lot falls as it fell; null: another lot comes up. */
function withLotsAsTheyFell(
  election: unknown,
  { lots: fell, readings, overlay }: Determined,
): CompletedOutcome | null {
  const lots: DrawnLot[] = [];
  for (;;) {
    const outcome = determineResult(parsed(election), {
      lots,
      readings,
      ...(overlay === null ? {} : { overlay }),
    });
    if (outcome.status === "completed") return outcome;
    if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
    const { kind, options } = outcome.question;
    const same = fell.find(
      ({ question }) =>
        question.kind === kind && JSON.stringify(question.options) === JSON.stringify(options),
    );
    if (same === undefined) return null;
    lots.push([...same.drawn]);
  }
}

function parsed(election: unknown): Election {
  const found = parseElection(election);
  if (found.status === "refused") throw new Error(JSON.stringify(found.issues));
  return found.value;
}
