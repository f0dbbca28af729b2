import { ruleFactsOf } from "../../../judges/facts/rule-facts.js";
import type { ElectionInput } from "../../../model/election/election-input.js";
import type { ElectionType } from "../../../model/election/election-type.js";
import { ownOnly } from "../../../model/has.js";
import type { LeftOut, Profile } from "../../profiles/profile.js";
import { drawDay, isElectedIn } from "../days.js";
import type { Draws } from "../draws.js";
import { layers } from "./layers.js";
import type { Drawn } from "./list-groups.js";

/** What elections are drawn for: which bodies, in which years, without what. */
export type AskedElections = Pick<Profile, "bodies" | "period" | "leftOut">;

/** An election with the flag of its layer. */
export interface DrawnElection {
  readonly flag: string;
  readonly input: ElectionInput;
}

/** Bodies about the size on which the method turns, small ones, and some that are large. */
function drawSeats(draws: Draws): number {
  return draws.oneOf([
    () => draws.whole(1, 12),
    () => draws.whole(1, 12),
    () => draws.oneOf([17, 18, 19, 20]),
    () => draws.whole(13, 45),
    () => draws.oneOf([13, 29, 45, draws.whole(46, 150)]),
  ])();
}

/** An election of one of these bodies, in neutral form, without what is left out. */
export function drawElection(draws: Draws, asked: AskedElections): DrawnElection {
  const { bodies, period, leftOut } = asked;
  const type = draws.oneOf(bodies.filter((one) => isElectedIn(one, period)));
  const day = drawDay(draws, type, period);
  const seats = drawSeats(draws);
  // Of the Act before 1989 nothing is known of who was elected.
  const areKnown = ruleFactsOf(type, day, seats)?.preference !== null;
  const possible = layers.filter((given) => {
    const { of, about } = ownOnly(given);
    return (
      (of === undefined || (of.includes(type) && areKnown)) && !(about && leftOut.includes(about))
    );
  });
  const { flag, draw } = draws.oneOf(possible);
  const whole = draw(draws, { type, seats });
  const drawn = areKnown ? whole : withoutCandidates(draws, whole);
  const isAsked = (about: LeftOut): boolean => !leftOut.includes(about);
  const input: ElectionInput = {
    type,
    day,
    seats,
    ...drawn,
    ...(isAsked("combinations") ? joinedIn(draws, { type, day, seats }, drawn) : {}),
    ...(isAsked("deceased") ? deceasedIn(draws, drawn) : {}),
    ...(draws.once(8) ? { blankVotes: draws.whole(0, 40) } : {}),
  };
  return { flag, input };
}

/** The votes of each list alone, and how many candidates it had where that is known. */
function withoutCandidates(draws: Draws, { groups }: Drawn): Drawn {
  return {
    groups: groups.map(({ number, votes = [] }) => ({
      number,
      listVotes: votes.reduce((total, figure) => total + figure, 0),
      ...(draws.once(2) ? { numberOfCandidates: votes.length } : {}),
    })),
  };
}

/** One or two combinations, where the law of the day knows them. */
function joinedIn(
  draws: Draws,
  {
    type,
    day,
    seats,
  }: { readonly type: ElectionType; readonly day: string; readonly seats: number },
  { groups }: Drawn,
): Pick<ElectionInput, "combinations"> {
  const facts = ruleFactsOf(type, day, seats);
  if (facts === undefined || facts.combinations === null || groups.length < 2) return {};
  if (draws.once(3)) return {};
  const places = groups.map(({ number }) => ({ number, id: draws.oneOf(["A", "B", ""]) }));
  const combinations = ["A", "B"].flatMap((id) => {
    const joined = places.filter((one) => one.id === id).map(({ number }) => number);
    return joined.length === 0 ? [] : [{ id, groups: joined }];
  });
  return combinations.length === 0 ? {} : { combinations };
}

/** Now and then some of the candidates had died. */
function deceasedIn(draws: Draws, { groups }: Drawn): Pick<ElectionInput, "deceased"> {
  if (!draws.once(5)) return {};
  const ids = groups.flatMap(({ number, votes = [], lists = [] }) => [
    ...votes.map((_, place) => `${number}-${place + 1}`),
    ...lists.flatMap(({ candidates = [] }) => candidates.map(String)),
  ]);
  const deceased = draws.someOf([...new Set(ids)], draws.whole(1, 3));
  return deceased.length === 0 ? {} : { deceased };
}
