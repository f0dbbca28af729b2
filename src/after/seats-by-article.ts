import { type ArticleReference, articleName } from "../model/article.js";
import { has } from "../model/has.js";
import type { ListNumber } from "../model/identifiers.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import type { Step } from "../model/outcome/step.js";

/** Seats of a number under one article, in two outcomes. */
export interface SeatsByArticle {
  /** The article. */
  readonly article: ArticleReference;
  /** The seats that it gave in the first outcome; fewer than none: it took some. */
  readonly before: number;
  /** The same in the second. */
  readonly after: number;
}

interface SeatsGiven {
  readonly contestant: string;
  readonly article: ArticleReference;
  readonly seats: number;
}

/** What a step gives to a contestant, or takes. */
function givenBy(step: Step): readonly SeatsGiven[] {
  switch (step.kind) {
    case "full-seats":
      return step.contestants.map(({ contestant, seats }) => ({
        contestant,
        article: step.article,
        seats,
      }));
    case "residual-seat":
      return [{ contestant: step.awarded, article: step.article, seats: 1 }];
    case "absolute-majority":
      return [
        { contestant: step.majority, article: step.article, seats: 1 },
        { contestant: step.loses, article: step.article, seats: -1 },
      ];
    case "list-exhaustion":
      return [{ contestant: step.contestant, article: step.article, seats: -step.returned }];
    default:
      return [];
  }
}

/** The seats of a number under each article: those of a combination are its own inside the combination. */
function ofOutcome({ steps }: CompletedOutcome, group: ListNumber) {
  const seats = new Map<string, { readonly article: ArticleReference; readonly seats: number }>();
  for (const step of steps) {
    if (has(step, "scope") && step.scope.kind === "group") continue;
    for (const one of givenBy(step)) {
      if (one.contestant !== String(group)) continue;
      const name = articleName(one.article);
      const sum = (seats.get(name)?.seats ?? 0) + one.seats;
      seats.set(name, { article: one.article, seats: sum });
    }
  }
  return seats;
}

/** The articles under which a number has more or fewer seats in one outcome than in another; by number. */
export function seatsByArticle(
  before: CompletedOutcome,
  after: CompletedOutcome,
): ReadonlyMap<ListNumber, readonly SeatsByArticle[]> {
  return new Map(
    before.groups.map(({ group }) => {
      const first = ofOutcome(before, group);
      const second = ofOutcome(after, group);
      const names = [...new Set([...first.keys(), ...second.keys()])].sort((left, right) =>
        left < right ? -1 : 1,
      );
      const differing = names.flatMap((name): SeatsByArticle[] => {
        const [one, other] = [first.get(name), second.get(name)];
        const article = one?.article ?? other?.article;
        const [own, now] = [one?.seats ?? 0, other?.seats ?? 0];
        return article === undefined || own === now ? [] : [{ article, before: own, after: now }];
      });
      return [group, differing];
    }),
  );
}
