import { fraction } from "../../model/fraction.js";
import { decimal } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase } from "../language/words/pictures.js";
import type { Layout } from "./layout.js";
import type { LinearScale } from "./linear-scale.js";
import { label, lineHeight, type Mark, smallestText, wrapped } from "./marks.js";

/** The room of a panel of averages. */
export interface AveragesSpace {
  /** Where dots begin. */
  readonly left: number;
  /** Where they end. */
  readonly end: number;
  /** The height of the axis. */
  readonly axis: number;
  /** The height of the name of a round above its dots; 0: it stands beside them. */
  readonly name: number;
  /** About how many round values the axis has. */
  readonly ticks: number;
}

/** The room beside the dots, above them for the axis, and above each round for its name where it has no room beside it. */
export function averagesSpace({ isNarrow, width }: Layout): AveragesSpace {
  return isNarrow
    ? { left: 24, end: width - 24, axis: 78, name: 20, ticks: 2 }
    : { left: 210, end: width - 30, axis: 42, name: 0, ticks: 4 };
}

interface Axis {
  readonly scale: LinearScale;
  readonly least: number;
  readonly from: number;
  readonly to: number;
}

/** What the axis says of itself: of what it is, and where it begins. */
function axisNames(
  { least, from }: Axis,
  { isNarrow, width }: Layout,
  { language, say }: Voice,
): readonly Mark[] {
  const told = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const { left, end, axis: height } = averagesSpace({ isNarrow, width });
  const of = told({ say: "votes-axis" });
  const begins = least > 0 ? told({ say: "axis-begins", value: decimal(hundredths(least)) }) : null;
  const y = from - height + 6;
  const small = { size: smallestText };
  if (isNarrow) {
    const lines = wrapped(begins ?? "", width, 0, y, small);
    const under = begins === null ? y : y + lines.length * lineHeight(smallestText);
    return [...(begins === null ? [] : lines), ...wrapped(of, width, 0, under, small)];
  }
  return [
    label(of, end, y, { ...small, anchor: "end" }),
    ...(begins === null ? [] : [label(begins, left, y, small)]),
  ];
}

/** The axis of averages: what it says of itself, and a line for each round value. */
export function averagesAxis(given: Axis, layout: Layout, voice: Voice): readonly Mark[] {
  const { scale, from, to } = given;
  const { say } = voice;
  const shown = (tick: number): string =>
    Number.isInteger(tick) ? say.number(tick) : say.decimal(fraction(Math.round(tick * 100), 100));
  return [
    ...axisNames(given, layout, voice),
    ...scale.ticks.flatMap((tick): Mark[] => [
      { mark: "line", kind: "scale", from: [scale.at(tick), from - 6], to: [scale.at(tick), to] },
      label(shown(tick), scale.at(tick), from - 12, { anchor: "middle", size: smallestText }),
    ]),
  ];
}

function hundredths(value: number) {
  return fraction(Math.round(value * 100), 100);
}
