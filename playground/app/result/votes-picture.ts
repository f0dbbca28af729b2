import type { Voice } from "../../../src/explain/language/voice.js";
import { contestantSeats } from "../../../src/explain/pictures/contestant-seats.js";
import type { Layout } from "../../../src/explain/pictures/layout.js";
import { numberedName } from "../../../src/explain/pictures/list-name.js";
import { type Drawing, fitted, label, type Mark } from "../../../src/explain/pictures/marks.js";
import { paletteOfOutcome } from "../../../src/explain/pictures/paint.js";
import type { Picture } from "../../../src/explain/pictures/picture.js";
import type { ListColour } from "../../../src/explain/pictures/picture-options.js";
import { pictureOf } from "../../../src/explain/pictures/svg.js";
import type { Determined } from "../../../src/model/outcome/determined.js";

const bar = 18;
/** More lines than this of whole quotas would be a grey field. */
const mostLines = 40;

/** What a picture of votes is called, whether it has the quotas, and the colours of its lists. */
interface VotesPicture {
  readonly title: string;
  readonly hasQuota: boolean;
  readonly colours: readonly ListColour[];
}

/** The votes of every list as bars, from many to few; with a line for each whole quota where that is asked. */
export function votesPicture(outcome: Determined, voice: Voice, how: VotesPicture): Picture {
  return pictureOf((layout) => votesDrawing(outcome, voice, { ...how, layout }));
}

function votesDrawing(
  outcome: Determined,
  voice: Voice,
  how: VotesPicture & { readonly layout: Layout },
): Drawing {
  const { isNarrow, width } = how.layout;
  const palette = paletteOfOutcome(outcome, how.colours);
  const lists = [...contestantSeats(outcome)].sort((one, other) => other.votes - one.votes);
  const most = Math.max(1, lists[0]?.votes ?? 1);
  const left = isNarrow ? 2 : 250;
  const line = isNarrow ? 46 : 30;
  const name = isNarrow ? 20 : 0;
  const room = width - left - 90;
  const height = lists.length * line + 10;
  const quota = outcome.votes / outcome.election.seats;
  const lines = how.hasQuota && quota > 0 ? Math.min(mostLines, Math.floor(most / quota)) : 0;
  return {
    title: how.title,
    description: `${lists.map(({ contestant, votes }) => `${voice.say.contestant(contestant)}: ${voice.say.number(votes)}`).join("; ")}.`,
    width,
    height,
    marks: [
      { mark: "line", kind: "scale", from: [left, 0], to: [left, height] },
      ...lists.flatMap(({ contestant, votes }, index): Mark[] => {
        const top = index * line + 6 + name;
        const length = (room * votes) / most;
        const called = numberedName(contestant, voice);
        return [
          isNarrow
            ? fitted(called, width - 4, left, top - 6)
            : fitted(called, left - 14, left - 10, top + 14, { anchor: "end" }),
          {
            mark: "bar",
            contestant,
            x: left,
            y: top,
            width: length,
            height: bar,
            paint: palette(contestant),
            dashed: false,
            words: `${voice.say.contestant(contestant)}: ${voice.say.number(votes)}`,
          },
          label(voice.say.number(votes), left + length + 6, top + 14, { bold: true }),
        ];
      }),
      ...Array.from({ length: lines }, (_, index): Mark => {
        const x = left + (room * quota * (index + 1)) / most;
        return { mark: "line", kind: "scale", from: [x, 0], to: [x, height] };
      }),
    ],
  };
}
