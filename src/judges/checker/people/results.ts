import type { CandidateId } from "../../../model/identifiers.js";
import type { ElectedCandidate, ListResult } from "../../../model/outcome/outcome.js";
import type { Readings } from "../../../model/outcome/readings.js";
import { own } from "../../has.js";
import { type CountedGroup, votesInGroup } from "../counted-votes.js";
import type { SeatsOfGroup, SeatsOfList } from "../seats/groups.js";
import type { ElectedGroup, Holder } from "./filling.js";
import type { Rankings } from "./ranking.js";
import type { GivenUp } from "./several-groups.js";

/** What every list of a group got where nobody's candidates are known. */
export function resultsWithoutPeople({ group, lists }: SeatsOfGroup): ListResult[] {
  return lists.map((on) => resultWithoutPeople(group, on));
}

function resultWithoutPeople({ number }: CountedGroup, { list, seats }: SeatsOfList): ListResult {
  return {
    list: list.key,
    group: number,
    districts: list.districts,
    votes: list.votes,
    seats,
    elected: [],
    electedOnOtherList: [],
    electedInOtherGroup: [],
    ranking: null,
  };
}

/** What every list of a group got, and who. */
export function resultsWithPeople(
  one: ElectedGroup,
  rankings: Rankings,
  givenUp: readonly GivenUp[],
  readings: Readings,
): ListResult[] {
  return one.lists.map((on): ListResult => {
    const ranking = rankings.get(on.list) ?? null;
    const rank = (id: CandidateId): number => ranking?.indexOf(id) ?? 0;
    const away = givenUp.filter(({ holder }) => holder.on === on);
    const gone = away.map(({ holder }) => holder.id);
    const holders = [...one.filling.elected.values()].filter(
      (holder) => holder.on === on && !gone.includes(holder.id),
    );
    const successors = away.flatMap(({ successor }) => successor ?? []);
    const elected = inOrderOfElection(one, on, holders, successors, readings);
    const here = elected.map(({ candidate }) => candidate);
    return {
      ...resultWithoutPeople(one.group, on),
      elected,
      electedOnOtherList: (ranking ?? []).filter(
        (id) => one.filling.elected.has(id) && !here.includes(id) && !gone.includes(id),
      ),
      electedInOtherGroup: gone.sort((left, right) => rank(left) - rank(right)),
      ranking,
    };
  });
}

/** First those elected by preference, then in list order, then who took a seat given up. */
function inOrderOfElection(
  { group }: ElectedGroup,
  { list }: SeatsOfList,
  holders: readonly Holder[],
  successors: readonly CandidateId[],
  { equalCandidates }: Readings,
): ElectedCandidate[] {
  const ids = (list.candidates ?? []).map(({ id }) => id);
  const turn = ({ block }: Holder): number => block ?? Number.MAX_SAFE_INTEGER;
  const ordered = [...holders].sort(
    (left, right) => turn(left) - turn(right) || ids.indexOf(left.id) - ids.indexOf(right.id),
  );
  const elected: ElectedCandidate[] = [];
  for (const [index, holder] of ordered.entries()) {
    const { id: candidate, block } = holder;
    const from = own(holder, "withheldFrom");
    const shares =
      equalCandidates === "equal-order" && block !== null && ordered[index - 1]?.block === block;
    const place = shares ? (elected[index - 1]?.place ?? 1) : index + 1;
    const by = block === null ? "list-order" : "preference-votes";
    const withheld = from === undefined ? {} : { withheldFrom: from.list.key };
    elected.push({ candidate, by, place, votes: votesInGroup(group, candidate), ...withheld });
  }
  for (const candidate of successors) {
    const place = elected.length + 1;
    elected.push({ candidate, by: "succession", place, votes: votesInGroup(group, candidate) });
  }
  return elected;
}
