import { provisionInForce } from "../../law/timeline/provision.js";
import { leftOutOfAccount } from "../../law/vacancies/left-out.js";
import { provisionsOfSuccession } from "../../law/vacancies/succession.js";
import { article } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import { own, ownOnly } from "../../model/has.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { Draws } from "../../seats/lots/draws.js";
import type { Circumstances, Situation } from "./circumstances.js";
import { type FilledPlace, fillPlaces } from "./fill-places.js";
import { type DeclinedSeat, knownOn, type LeftOut, membersOf, unavailableOn } from "./left-out.js";
import { membersAfterwards } from "./members-afterwards.js";
import {
  isWithheldFromAnother,
  type OpenPlace,
  openPlace,
  type Place,
  placesOf,
} from "./places.js";
import type { Member, Succession } from "./succession-input.js";
import type { SuccessionStep } from "./succession-step.js";

/** The vacancies of one day, and who is a member then. */
export interface DayOfVacancies {
  readonly day: Day;
  readonly vacancies: Succession["vacancies"];
  readonly members: readonly Member[];
  readonly succession: Succession;
  /** Seats that were declined, over all days. */
  readonly declined: readonly DeclinedSeat[];
}

/** What became of the vacancies of a day. */
export interface DayFilled {
  readonly filled: readonly FilledPlace[];
  readonly members: readonly Member[];
}

/**
 * The vacancies of one day. First those for good: a replacement may be appointed to one (W 2 (1) e);
 * then those of members on leave, of replacements who left or were appointed for good (X 12 (1, 3)).
 */
export function* fillDay(
  situation: Situation,
  of: DayOfVacancies,
  steps: SuccessionStep[],
): Draws<DayFilled> {
  const drawn: Circumstances["drawn"][number][] = [];
  const wants = new Map(of.vacancies.map(({ member, leave }) => [member, leave ?? "permanent"]));
  const forGood = (candidate: CandidateId): boolean => wants.get(candidate) === "permanent";

  const before = circumstancesOf(situation, of, of.members, drawn, steps);
  const lost = before.places.filter(({ replacement }) => leaves(replacement, wants));
  for (const place of lost) {
    if (situation.given.rules.succession.replacementFromListOfMember) {
      place.assignedTo = place.member.list;
      place.passedBy = place.member.passedBy ?? [];
      place.isWithheld = isWithheldFromAnother(place.member);
    }
    if (forGood(place.member.candidate)) noteReplacementEnds(place, steps);
  }
  const vacant = before.places.filter(({ member }) => forGood(member.candidate));
  const settled = yield* fillPlaces(before, vacant.map(openForGood));

  const members = membersAfterwards(of.members, settled);
  const now = circumstancesOf(situation, of, members, drawn, steps);
  const toReplace = now.places.flatMap((place) => {
    const vacancy = vacancyInLeave(place, of.members, wants);
    return vacancy === null ? [] : [openPlace(place, { vacancy, temporary: true })];
  });
  const replaced = yield* fillPlaces(now, toReplace);
  return { filled: [...settled, ...replaced], members: membersAfterwards(members, replaced) };
}

type Wants = ReadonlyMap<CandidateId, "permanent" | "temporary">;

function leaves(member: Member | null, wants: Wants): boolean {
  return member !== null && wants.has(member.candidate);
}

function openForGood(place: Place): OpenPlace {
  return openPlace(place, { vacancy: place.member.candidate, temporary: false });
}

/** By whose going a place needs a replacement; null: it does not. */
function vacancyInLeave(
  { member, replacement }: Place,
  before: readonly Member[],
  wants: Wants,
): CandidateId | null {
  if (wants.get(member.candidate) === "temporary") return member.candidate;
  if (replacement !== null) return wants.has(replacement.candidate) ? replacement.candidate : null;
  const wasReplaced = before.some(({ replaces }) => replaces === member.candidate);
  return own(member, "onLeave") === true && wasReplaced ? member.candidate : null;
}

function noteReplacementEnds({ member, replacement }: Place, steps: SuccessionStep[]): void {
  if (replacement === null) return;
  steps.push({
    kind: "replacement-ends",
    article: article("X 12", 2),
    vacancy: replacement.candidate,
    member: member.candidate,
  });
}

function circumstancesOf(
  situation: Situation,
  { day, vacancies, succession, declined }: DayOfVacancies,
  members: readonly Member[],
  drawn: Circumstances["drawn"],
  steps: SuccessionStep[],
): Circumstances {
  const { unavailable = [], appointedMembers } = succession;
  const { given } = situation;
  const places = placesOf(members);
  const leftOut: LeftOut = {
    unavailable: unavailableOn(unavailable, given.election.deceased, day),
    declined: knownOn(declined, day),
    ...membersOf(places, appointedMembers?.candidates ?? []),
    onLeave: new Set([
      ...members
        .filter((given) => {
          const { onLeave } = ownOnly(given);
          return onLeave;
        })
        .map(({ candidate }) => candidate),
      ...vacancies.filter(({ leave }) => leave === "temporary").map(({ member }) => member),
    ]),
    leaving: new Set(
      vacancies.filter(({ leave }) => leave !== "temporary").map(({ member }) => member),
    ),
  };
  const provisions = provisionsOfSuccession(given.election.type, day);
  const letters = provisionInForce(leftOutOfAccount, day).value;
  return { ...situation, day, provisions, letters, places, leftOut, drawn, steps };
}
