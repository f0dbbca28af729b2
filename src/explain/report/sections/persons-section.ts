import type { CompletedOutcome, GroupResult } from "../../../model/outcome/outcome.js";
import type { StepOf } from "../../../model/outcome/step.js";
import { candidate, contestant, group } from "../../language/facts.js";
import { plainSentence } from "../../language/sentence.js";
import { tell } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import type { ReportWords } from "../../language/words/report.js";
import { rankingThresholdPhrases } from "../../topics/steps/person-phrases.js";
import { headed, heading, names, numbered, numbers, paragraph, row } from "../blocks.js";
import type { ReportBlock, TableBlock } from "../report.js";
import { sentencesOf, type ToldStep } from "../told-steps.js";

/**
 * Candidates who were elected by preference votes, in the order in which they were; then those who had
 * died, with their votes and why these give no seat.
 */
function preferenceTable(
  outcome: CompletedOutcome,
  { language, say, names: { votesAreWeighted } }: Voice,
): TableBlock | null {
  const { columns, captions, by, deceasedVotes } = language.report;
  const steps = outcome.steps.filter(
    (step): step is StepOf<"preference-seat"> => step.kind === "preference-seat",
  );
  const dead = outcome.steps.flatMap((step) =>
    step.kind === "candidates-deceased" ? step.candidates.filter(({ votes }) => votes > 0) : [],
  );
  if (steps.length + dead.length === 0) return null;
  const why = (text: string): string[] => (dead.length === 0 ? [] : [text]);
  return {
    kind: "table",
    caption: dead.length === 0 ? captions.preference : captions.preferenceAndDeceased,
    columns: [
      names(columns.candidate),
      names(columns.list),
      numbers(candidateVotes(columns, votesAreWeighted)),
      ...(dead.length === 0 ? [] : [names(columns.elected)]),
    ],
    rows: [
      ...steps.map((step) =>
        row(
          headed(candidate(step.candidate), say),
          headed(contestant(step.list), say),
          say.number(step.votes),
          ...why(by["preference-votes"]),
        ),
      ),
      ...dead.map(({ candidate: id, group: number, votes }) =>
        row(
          headed(candidate(id), say),
          headed(group(number), say),
          say.number(votes),
          ...why(deceasedVotes),
        ),
      ),
    ],
    footer: null,
  };
}

/** The elected of one group, list by list. */
export function electedTable(
  outcome: CompletedOutcome,
  result: GroupResult,
  { language, say, names: { votesAreWeighted } }: Voice,
): TableBlock | null {
  const { columns, phrases, by } = language.report;
  const lists = outcome.lists.filter((list) => list.group === result.group);
  const elected = lists.flatMap((list) => list.elected.map((one) => ({ ...one, list: list.list })));
  if (elected.length === 0) return null;
  const several = lists.length > 1;
  return {
    kind: "table",
    caption: tell(captionOf(result, elected.length), phrases, say),
    columns: [
      names(columns.candidate),
      ...(several ? [names(columns.list)] : []),
      numbers(candidateVotes(columns, votesAreWeighted)),
      names(columns.elected),
    ],
    rows: elected.map((one) =>
      row(
        headed(candidate(one.candidate), say),
        ...(several ? [headed(contestant(one.list), say)] : []),
        say.number(one.votes),
        by[one.by],
      ),
    ),
    footer: null,
  };
}

function captionOf({ group: number, seats }: GroupResult, elected: number) {
  const named = group(number);
  return elected === seats
    ? ({ say: "elected-of-group", group: named, seats } as const)
    : ({ say: "elected-and-empty", group: named, elected, empty: seats - elected } as const);
}

function candidateVotes({ votes, weightedVotes }: ReportWords["columns"], weighted: boolean) {
  return weighted ? weightedVotes : votes;
}

/** The rankings of article P 19, one table for each list that has one. */
function rankingTables(outcome: CompletedOutcome, { language, say }: Voice): readonly TableBlock[] {
  const { columns, phrases } = language.report;
  return outcome.lists.flatMap(({ list, ranking }): TableBlock[] =>
    ranking === null || ranking.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: tell({ say: "ranking-of-list", list: contestant(list) }, phrases, say),
            columns: [numbers(columns.place), names(columns.candidate)],
            rows: ranking.map((id, index) =>
              row(say.number(index + 1), headed(candidate(id), say)),
            ),
            footer: null,
          },
        ],
  );
}

/** The threshold of article P 19 (2), which all lists of an election have in common. */
function rankingThreshold({ steps }: CompletedOutcome, { language, say }: Voice): ReportBlock[] {
  const ranked = steps.find((step): step is StepOf<"ranking"> => step.kind === "ranking");
  const [phrase] = ranked === undefined ? [] : rankingThresholdPhrases(ranked);
  return phrase === undefined ? [] : [paragraph(plainSentence(tell(phrase, language.steps, say)))];
}

/** Preference threshold, elected candidates and rankings. */
export function personBlocks(
  outcome: CompletedOutcome,
  steps: readonly ToldStep[],
  voice: Voice,
): readonly ReportBlock[] {
  const { headings, noPreferenceSeats } = voice.language.report;
  const elected = outcome.groups
    .map((result) => electedTable(outcome, result, voice))
    .filter((table) => table !== null);
  if (elected.length === 0) return [];
  const preference = preferenceTable(outcome, voice);
  const moved = sentencesOf(steps, "seat-withheld", "seat-passed", "elected-in-several-groups");
  const rankings = rankingTables(outcome, voice);
  const deceased = sentencesOf(steps, "candidates-deceased");
  const listSeats = sentencesOf(steps, "list-seats");
  return [
    heading(headings.threshold),
    paragraph(...sentencesOf(steps, "preference-threshold")),
    ...(listSeats.length === 0 ? [] : [numbered(listSeats)]),
    ...(isAnybodyPreferred(outcome) ? [] : [paragraph(plainSentence(noPreferenceSeats))]),
    ...(preference === null ? [] : [preference]),
    ...(deceased.length === 0 ? [] : [paragraph(...deceased)]),
    heading(headings.elected),
    ...elected,
    ...(moved.length === 0 ? [] : [numbered(moved)]),
    ...(rankings.length === 0
      ? []
      : [heading(headings.ranking), ...rankings, ...rankingThreshold(outcome, voice)]),
  ];
}

function isAnybodyPreferred({ steps }: CompletedOutcome): boolean {
  return steps.some(({ kind }) => kind === "preference-seat");
}
