import { type ArticleReference, article } from "../../model/article.js";
import type { ListKey } from "../../model/identifiers.js";
import type { Draws } from "../../seats/lots/draws.js";
import {
  type Circumstances,
  letterOfArticleW2,
  type OpenSeat,
  rankingOf,
  reasonToPassOver,
  type Successor,
} from "./circumstances.js";
import { nextList } from "./next-list.js";
import { preferenceGoesFirst } from "./preference-first.js";
import type { Member } from "./succession-input.js";
import type { SuccessionStep } from "./succession-step.js";

/** A successor, or the article under which there is none. */
export interface Found {
  readonly successor: Successor | null;
  readonly article: ArticleReference;
  /** The list that would have had the seat, when the third paragraph of W 1 kept it from it. */
  readonly withheldFrom: Member["withheldFrom"];
  /** The list on which the search began. */
  readonly entitled: ListKey;
}

/** Articles W 1 (1, 2, 3, 5), W 2 (1), W 3 and W 4 (1, 2) for one vacancy. */
export function* findSuccessor(
  circumstances: Circumstances,
  open: OpenSeat,
  steps: SuccessionStep[],
): Draws<Found> {
  const { vacancy } = open;
  const { list: entitled, article: first } = listOfTheSeat(open);
  steps.push({ kind: "list-of-the-seat", article: first, vacancy, list: entitled });
  const preferred = yield* preferenceGoesFirst(circumstances, open, entitled, steps);
  if (preferred !== null) {
    return {
      successor: preferred,
      article: article("W 1", 3),
      withheldFrom: preferred.list === entitled ? undefined : { list: entitled, by: "W 1" },
      entitled,
    };
  }
  const common = { withheldFrom: undefined, entitled };
  const ranked = highestRanked(circumstances, open, entitled, steps);
  if (ranked !== null) return { successor: ranked, article: first, ...common };
  steps.push({ kind: "list-exhausted", article: article("W 3"), vacancy, list: entitled });
  const next = yield* nextList(circumstances, open, entitled, steps);
  if (next === null) {
    return { successor: null, article: withoutSuccessor(circumstances), ...common };
  }
  const passed = highestRanked(circumstances, open, next.list, steps);
  return { successor: passed, article: next.article, ...common };
}

/** Article W 1, first, second and fifth paragraph. */
function listOfTheSeat({ seat }: OpenSeat): { list: ListKey; article: ArticleReference } {
  const { withheldFrom } = seat;
  if (withheldFrom === undefined) return { list: seat.list, article: article("W 1", 1) };
  return { list: withheldFrom.list, article: article("W 1", withheldFrom.by === "P 16" ? 2 : 5) };
}

function highestRanked(
  circumstances: Circumstances,
  open: OpenSeat,
  list: ListKey,
  steps: SuccessionStep[],
): Successor | null {
  for (const candidate of rankingOf(circumstances, list)) {
    const reason = reasonToPassOver(circumstances, candidate, open);
    if (reason === null) return { candidate, list };
    steps.push({
      kind: "passed-over",
      article: article("W 2", 1),
      vacancy: open.vacancy,
      list,
      candidate,
      reason,
      letter: letterOfArticleW2[reason],
    });
  }
  return null;
}

function withoutSuccessor({ provisions }: Circumstances): ArticleReference {
  const { article: reference } = provisions.passesToOtherListsBelow;
  return reference.article === "W 4" ? article("W 4", 2) : reference;
}
