import type { Sentence } from "../../../src/explain/language/sentence.js";
import { plainSentence } from "../../../src/explain/language/sentence.js";
import { hemicycle, hemicycleDrawing } from "../../../src/explain/pictures/hemicycle.js";
import type { Picture } from "../../../src/explain/pictures/picture.js";
import { raceDrawing } from "../../../src/explain/pictures/residual-seat-race.js";
import { pictureOf } from "../../../src/explain/pictures/svg.js";
import { explainSteps } from "../../../src/explain/topics/steps/explain-steps.js";
import type { Determined } from "../../../src/model/outcome/determined.js";
import type { Step } from "../../../src/model/outcome/step.js";
import { coloursThere } from "./party-colours.js";
import type { Shown } from "./shown.js";
import { votesPicture } from "./votes-picture.js";

/** One step of the story of an election: a title, what happens, and a picture of how it then is. */
export interface StoryStep {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly picture: () => Picture | null;
}

/** How far the story goes into single seats; the others are told together. */
const mostSeats = 16;

const tellsSeats: ReadonlySet<Step["kind"]> = new Set([
  "absolute-majority",
  "list-exhaustion",
  "seats-unassigned",
  "combination",
  "fictitious-apportionment",
]);

/** The outcome as it was after so many of its steps: seats that are not given yet are open. */
function soFar(outcome: Determined, steps: number): Determined {
  return { ...outcome, status: "lot-required", steps: outcome.steps.slice(0, steps) } as Determined;
}

/** The election step by step, from the votes to the result. */
export function storyOf(shown: Shown): readonly StoryStep[] {
  const { result, words, voice, state } = shown;
  if (result === null) return [];
  const { outcome } = result;
  const told = explainSteps(outcome, voice);
  const colours = coloursThere(shown);
  const seatsAfter = (index: number) => (): Picture =>
    pictureOf((layout) => hemicycleDrawing(soFar(outcome, index + 1), voice, layout, { colours }));
  const at = (kind: Step["kind"]): number => outcome.steps.findIndex((step) => step.kind === kind);
  const residual = outcome.steps.flatMap((step, index) =>
    step.kind === "residual-seat" && step.scope.kind === "election" ? [index] : [],
  );
  const steps: StoryStep[] = [
    {
      title: words.storyVotes,
      sentences: [
        plainSentence(
          words.storyVotesText(
            state.area,
            voice.say.number(outcome.votes),
            result.election.groups.length,
            result.election.seats,
          ),
        ),
      ],
      picture: () =>
        votesPicture(outcome, voice, { title: words.storyVotes, hasQuota: false, colours }),
    },
  ];
  const say = (indexes: readonly number[]): Sentence[] =>
    indexes.flatMap((index) => told[index] ?? []);
  const quota = at("quota");
  if (quota >= 0) {
    steps.push({
      title: words.storyQuota,
      sentences: say([quota]),
      picture: () =>
        votesPicture(outcome, voice, { title: words.storyQuota, hasQuota: true, colours }),
    });
  }
  const full = at("full-seats");
  if (full >= 0) {
    steps.push({ title: words.storyFull, sentences: say([full]), picture: seatsAfter(full) });
  }
  residual.slice(0, mostSeats).forEach((index, number) => {
    steps.push({
      title: words.storyResidual(number + 1, residual.length),
      sentences: say([index]),
      picture: () =>
        pictureOf((layout) => raceDrawing(soFar(outcome, index + 1), voice, layout, { colours })),
    });
  });
  const rest = outcome.steps.flatMap((step, index) => (tellsSeats.has(step.kind) ? [index] : []));
  const last = [...residual.slice(mostSeats), ...rest].sort((one, other) => one - other);
  const end = last.at(-1);
  if (end !== undefined) {
    steps.push({ title: words.storyRest, sentences: say(last), picture: seatsAfter(end) });
  }
  steps.push({
    title: words.storyEnd,
    sentences: [],
    picture: () => hemicycle(outcome, voice, { colours }),
  });
  return steps;
}
