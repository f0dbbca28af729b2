import type {
  RegularElectionsHeld,
  RegularElectionsSkipped,
} from "../../before/mergers/bill-before-elections.js";
import type { CouncilBeforeMerger } from "../../before/mergers/council-before-merger.js";
import { ofMergers } from "../../law/mergers.js";
import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import {
  explainMergerBillSignature,
  explainMergerSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { onDay, some } from "../language/facts.js";
import { type Sentence, sentence } from "../language/sentence.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { MergerPhrase } from "../language/words/mergers.js";

/** Something said by an article. */
type Said = readonly [phrase: MergerPhrase, article: ArticleReference];

function sentences(all: readonly Said[], day: Day, voice: Voice): readonly Sentence[] {
  return all.map(([phrase, article]) =>
    sentence(tell(phrase, voice.language.mergers, voice.say), article, day, voice),
  );
}

/**
 * A council before its municipality is changed, in words: its size, who prepares the election, its days, and the elections that are
 * skipped for it (Wet algemene regels herindeling 52 to 56e).
 *
 * @example
 * ```ts
 * explainMerger(council, voiceOf(english)); // The council has 29 seats, by the inhabitants of 1 January 2025. …
 * ```
 */
export function explainMerger(council: CouncilBeforeMerger, voice: Voice): readonly Sentence[] {
  const refusal = refusedArguments(explainMergerSignature, [council, voice]);
  if (refusal !== null) return refusal;
  const { seats, peopleCountedOn, nomination, day, membersLeave, firstMeeting } = council;
  const { skipped, endOfTerm } = council;
  const days: readonly Said[] = [
    [{ say: "election-days", nomination: onDay(nomination), day: onDay(day) }, ofMergers("55", 2)],
    [{ say: "members-leave", day: onDay(membersLeave) }, ofMergers("53", 1)],
    [{ say: "first-meeting", day: onDay(firstMeeting) }, ofMergers("56", 3)],
  ];
  const notHeld: readonly Said[] =
    skipped === null
      ? []
      : [[{ say: "election-skipped", day: onDay(skipped.day) }, skipped.article]];
  const end: MergerPhrase =
    endOfTerm.day === null
      ? { say: "term-end-unknown" }
      : { say: "term-ends", day: onDay(endOfTerm.day) };
  return sentences(
    [
      [{ say: "seats", seats, day: onDay(peopleCountedOn) }, ofMergers("55", 1)],
      ...preparation(council),
      ...days,
      ...notHeld,
      [end, endOfTerm.article],
    ],
    day,
    voice,
  );
}

function preparation({ preparedBy }: CouncilBeforeMerger): readonly Said[] {
  const municipalities = some(preparedBy);
  if (municipalities === null) return [];
  const [who, ...others] = municipalities;
  return others.length === 0
    ? [[{ say: "prepared-by", who }, ofMergers("52")]]
    : [[{ say: "as-many-inhabitants", municipalities }, ofMergers("52")]];
}

/** What a bill to change municipalities makes of regular elections, in words (56a to 56d of the same act). */
export function explainMergerBill(
  answer: RegularElectionsHeld | RegularElectionsSkipped,
  day: Day,
  voice: Voice,
): readonly Sentence[] {
  const refusal = refusedArguments(explainMergerBillSignature, [answer, day, voice]);
  if (refusal !== null) return refusal;
  if (!answer.skips) return sentences([[{ say: "elections-held" }, answer.article]], day, voice);
  const { skipped, termExtendedUntil, inForceUntil, inTime } = answer;
  const until = onDay(inForceUntil);
  const say = inTime === null ? "in-force-until" : inTime ? "in-force-in-time" : "not-in-force";
  return sentences(
    [
      [{ say: "election-skipped", day: onDay(skipped.day) }, skipped.article],
      [{ say: "term-extended", day: onDay(termExtendedUntil) }, ofMergers("56b", 2)],
      [{ say, day: until }, ofMergers("56d", 1)],
      ...(inTime === false ? electionAfterAll(answer) : []),
    ],
    day,
    voice,
  );
}

function electionAfterAll({ otherwise }: RegularElectionsSkipped): readonly Said[] {
  const { nomination, day, namesRegistered, namesRefused, decisions, endOfTerm } = otherwise;
  const names: MergerPhrase = {
    say: "names-of-late-election",
    registered: onDay(namesRegistered),
    refused: onDay(namesRefused),
    decided: onDay(decisions),
  };
  return [
    [{ say: "election-days", nomination: onDay(nomination), day: onDay(day) }, ofMergers("56d", 1)],
    [names, ofMergers("56d", 2)],
    [{ say: "term-ends", day: onDay(endOfTerm) }, ofMergers("56d", 3)],
  ];
}
