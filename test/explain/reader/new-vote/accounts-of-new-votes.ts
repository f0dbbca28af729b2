import type {
  ElectedAfterNewVote,
  NewVote,
  NewVoteUndetermined,
} from "../../../../src/after/admitted-stay.js";
import { voiceOf } from "../../../../src/explain/language/voice.js";
import { explainNewVote } from "../../../../src/explain/topics/explain-new-vote.js";
import type { Election } from "../../../../src/model/election/election.js";
import type { CompletedOutcome } from "../../../../src/model/outcome/outcome.js";
import { languages } from "../../told.js";
import { type Account, tellerOf, together } from "../accounts.js";
import { type Called, calledIn } from "../called.js";
import { type Claim, claim } from "../claims.js";
import { inOrderOf } from "../counts/accounts-of-counts.js";

/** Who won a seat on which list. */
type Seat = readonly [group: number, candidate: string];

function seatsOf({ lists }: CompletedOutcome): readonly Seat[] {
  return lists.flatMap((list) =>
    list.elected.map(({ candidate }): Seat => [list.group, String(candidate)]),
  );
}

/** Those who hold a seat after a vote and would not after the other. */
function only(these: readonly Seat[], those: readonly Seat[]): readonly Seat[] {
  return these.filter(([, one]) => those.every(([, other]) => other !== one));
}

const onList = (seats: readonly Seat[], list: number): readonly Seat[] =>
  seats.filter(([group]) => group === list);

/** What V 6 (3) makes of it, read by another: who stays on each list, and who gives way. */
function claimsOf(
  { before, after, admitted }: NewVote,
  text: string,
  { candidate }: Called,
): readonly Claim[] {
  const named = (seats: readonly Seat[]) =>
    inOrderOf(
      text,
      seats.map(([, one]) => candidate(one)),
    );
  const stay = only(seatsOf(before), seatsOf(after)).filter(([, one]) => admitted.includes(one));
  const come = only(seatsOf(after), seatsOf(before));
  const numbers = [...new Set([...stay, ...come].map(([group]) => group))].sort((a, b) => a - b);
  const alike = numbers.filter(
    (one) => onList(stay, one).length > 0 && onList(stay, one).length === onList(come, one).length,
  );
  const others = numbers.filter((one) => !alike.includes(one));
  const staying = others.flatMap((one) => onList(stay, one));
  const hasLost = others.some((one) => onList(stay, one).length > onList(come, one).length);
  const amongst = others
    .filter((one) => hasLost || onList(stay, one).length > 0)
    .flatMap((one) => onList(come, one));
  if (staying.length > 0 && amongst.length > staying.length) {
    const number = { words: staying.length === 1 ? "one" : "several" };
    return [
      claim("new-vote-stays", { stays: named(staying) }),
      claim("new-vote-not-said-who-falls", { amongst: named(amongst), staying: number }),
    ];
  }
  const groups = [
    ...alike.map((one) => [onList(stay, one), onList(come, one)] as const),
    ...(staying.length === 0 ? [] : [[staying, amongst] as const]),
  ];
  if (groups.length === 0) return [claim("new-vote-nobody-stays")];
  return groups.map(([stays, fall]) =>
    fall.length === 0
      ? claim("new-vote-stays-for-nobody", { stays: named(stays) })
      : claim("new-vote-stays-and-falls", { stays: named(stays), fall: named(fall) }),
  );
}

/** What is said of those who were admitted before a new vote. */
export function accountsOfNewVote(
  vote: NewVote,
  answer: ElectedAfterNewVote | NewVoteUndetermined,
  election: Election,
): readonly Account[] {
  return languages.map((language) => {
    const called = calledIn(election, language.code === "nl" ? "nl" : "en");
    const said = explainNewVote(answer, voiceOf(language, election));
    const whole = together(said.map((text) => ({ text, references: [] })));
    const claims = claimsOf(vote, whole.text, called);
    return tellerOf(called, election.day).one("new vote", whole, claims);
  });
}
