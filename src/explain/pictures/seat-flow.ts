import { issueCollector, type Refused, refused } from "../../model/refusal.js";
import { seatFlowSignature } from "../../model/signatures/made/explain.js";
import { refusedAlready, refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Phrase } from "../language/dictionary.js";
import { some } from "../language/facts.js";
import { shownName } from "../language/shown-text.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase, PicturePhrases } from "../language/words/pictures.js";
import type { Layout } from "./layout.js";
import { type Band, type Bar, type Drawing, fitted, label, type Mark } from "./marks.js";
import { isColour, type Paint, paintOf, paintWith } from "./paint.js";
import type { Picture } from "./picture.js";
import { pictureOf } from "./svg.js";

/** A party in two results. */
export interface FlowingSeats {
  /** What it is called. */
  readonly name: string;
  /** Its seats in the first result. */
  readonly before: number;
  /** Its seats in the second. */
  readonly after: number;
  /** Its colour, as `#1f4e8c`; absent: one by its place. */
  readonly fill?: string;
}

/** What a picture of seats that flow is about. */
export interface SeatFlow {
  /** What the first result is called, such as its year. */
  readonly before: string;
  /** What the second is called. */
  readonly after: string;
  /** The parties of both results, in the order in which they stand below each other. */
  readonly parties: readonly FlowingSeats[];
}

const seatHeight = { most: 22, whole: 480 };
const gap = 20;
const barWidth = 16;
const headingHeight = 34;

/**
 * How seats changed between two results: for each party its seats before on the left and after on the right, with a
 * band of those that it kept. What it lost runs to a point, what it won comes from one: which seat went to whom is
 * not to be known, and no picture tells it.
 *
 * Refuses seats that are negative or not whole, and a colour that is not written as `#1f4e8c` (`malformed`).
 */
export function seatFlow(flow: SeatFlow, voice: Voice): Picture {
  const refusal = refusedArguments(seatFlowSignature, [flow, voice]);
  if (refusal !== null) return refusal;
  const unfit = refusedFlow(flow);
  if (unfit !== null) return refusedAlready(unfit);
  return pictureOf((layout) => flowDrawing(flow, voice, layout));
}

function refusedFlow({ parties }: SeatFlow): Refused | null {
  const { issues, refuse } = issueCollector();
  parties.forEach(({ before, after, fill }, at) => {
    for (const [name, seats] of [
      ["before", before],
      ["after", after],
    ] as const) {
      const path = ["parties", at, name];
      if (!Number.isSafeInteger(seats)) {
        refuse(path, "not-an-integer", { kind: "type", type: "integer" }, seats);
      } else if (seats < 0) refuse(path, "too-small", { kind: "at-least", limit: 0 }, seats);
    }
    if (fill !== undefined && !isColour(fill)) {
      refuse(["parties", at, "fill"], "malformed", { kind: "form", form: "other" }, fill);
    }
  });
  return issues.length === 0 ? null : refused(issues);
}

/** The marks of {@link seatFlow}. */
export function flowDrawing(
  { before, after, parties }: SeatFlow,
  voice: Voice,
  layout: Layout,
): Drawing {
  const said = (phrase: PicturePhrase): string => tell(phrase, voice.language.pictures, voice.say);
  const shown = parties.filter((one) => one.before + one.after > 0);
  const phraseOf = (one: FlowingSeats): Phrase<PicturePhrases, "flow-of-party"> => ({
    say: "flow-of-party",
    party: shownName(one.name),
    before: one.before,
    after: one.after,
  });
  const most = Math.max(1, ...[sum(shown, "before"), sum(shown, "after")]);
  const height = Math.min(seatHeight.most, seatHeight.whole / most);
  const [left, right] = layout.isNarrow ? [40, layout.width - 40] : [220, layout.width - 60];
  let y = headingHeight;
  const marks = shown.flatMap((one, at): readonly Mark[] => {
    const place = { left, right, top: y, height, layout };
    y += Math.max(1, one.before, one.after) * height + gap;
    return partyMarks(
      one,
      place,
      one.fill === undefined ? paintOf(at) : paintWith(one.fill),
      said(phraseOf(one)),
    );
  });
  const told = some(shown.map(phraseOf));
  return {
    title: said({ say: "flow", before: shownName(before), after: shownName(after) }),
    description: told === null ? "" : said({ say: "flow-description", parties: told }),
    width: layout.width,
    height: y,
    marks: [
      label(shownName(before), left + barWidth, 16, { anchor: "end", bold: true }),
      label(shownName(after), right - barWidth, 16, { bold: true }),
      ...marks,
    ],
  };
}

function sum(parties: readonly FlowingSeats[], side: "before" | "after"): number {
  return parties.reduce((all, one) => all + one[side], 0);
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly layout: Layout;
}

/** The seats of one party on both sides, and what flows between. */
function partyMarks(
  { name, before, after }: FlowingSeats,
  { left, right, top, height, layout }: Place,
  paint: Paint,
  words: string,
): readonly Mark[] {
  const kept = Math.min(before, after);
  const [start, end] = [left + barWidth, right - barWidth];
  const middle = (start + end) / 2;
  const at = (seats: number): number => top + seats * height;
  const band = (from: Band["from"], to: Band["to"]): Band => ({
    mark: "band",
    contestant: name,
    from,
    to,
    paint,
    words,
  });
  const bar = (x: number, seats: number): readonly Bar[] =>
    seats === 0
      ? []
      : [
          {
            mark: "bar",
            contestant: name,
            x,
            y: top,
            width: barWidth,
            height: seats * height,
            paint,
            dashed: false,
            words,
          },
        ];
  const bands = [
    ...(kept === 0 ? [] : [band([start, top, at(kept)], [end, top, at(kept)])]),
    ...(before > kept
      ? [band([start, at(kept), at(before)], [middle, at(before), at(before)])]
      : []),
    ...(after > kept ? [band([middle, at(after), at(after)], [end, at(kept), at(after)])] : []),
  ];
  const line = top + 13;
  const called = layout.isNarrow
    ? fitted(shownName(name), end - start - 8, start + 4, top - 4)
    : fitted(shownName(name), left - 44, left - 36, line, { anchor: "end" });
  return [
    ...bands,
    ...bar(left, before),
    ...bar(end, after),
    called,
    label(String(before), left - 8, line, { anchor: "end", bold: true }),
    label(String(after), right + 8, line, { bold: true }),
  ];
}
