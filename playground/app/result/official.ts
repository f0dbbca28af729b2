import { readingIds } from "../../../src/law/readings/registry.js";
import { type Catalogue, known } from "../elections/catalogue.js";
import type { KnownElection } from "../elections/known-election.js";
import type { State } from "../state/state.js";
import type { Calculated } from "./calculate.js";
import { seatsOf } from "./seats-of.js";

/** What was changed in the figures of an election that was held. */
export type ChangedFigure =
  | { readonly changed: "type" | "day" | "area" | "seats" | "lists" | "combinations" | "rules" }
  | { readonly changed: "votes" | "name" | "candidates"; readonly list: number };

function changedLists({ lists }: State, election: KnownElection): readonly ChangedFigure[] {
  if (lists.length !== election.lists.length) return [{ changed: "lists" }];
  return lists.flatMap((list, index): ChangedFigure[] => {
    const was = election.lists[index];
    return (["name", "votes", "candidates"] as const).flatMap((what) =>
      list[what] === was?.[what] ? [] : [{ changed: what, list: index + 1 }],
    );
  });
}

/** Everything in which the state is not the election it began as; null: it began as none. */
export function changedFigures(
  state: State,
  catalogue: Catalogue,
): readonly ChangedFigure[] | null {
  const election = known(catalogue, state.source);
  if (election === undefined) return null;
  const same = (["type", "day", "area", "seats"] as const).flatMap((what): ChangedFigure[] =>
    state[what] === election[what] ? [] : [{ changed: what }],
  );
  const { whatIf, preset, readings } = state;
  const rules =
    whatIf.rules === "law" && preset === "default" && readingIds.every((id) => !readings[id]);
  return [
    ...same,
    ...changedLists(state, election),
    ...(JSON.stringify(state.combinations) === JSON.stringify(election.combinations)
      ? []
      : [{ changed: "combinations" } as const]),
    ...(rules ? [] : [{ changed: "rules" } as const]),
  ];
}

/**
 * Whether everything that is shown is the election as it was held: kind, day, area, seats, names, votes,
 * candidates, combinations, the law of the day, and the seats that were published.
 */
export function isOfficial(state: State, result: Calculated | null, catalogue: Catalogue): boolean {
  const election = known(catalogue, state.source);
  if (election === undefined || result === null || result.outcome.status !== "completed") {
    return false;
  }
  if (Object.keys(state.drafts).length > 0) return false;
  if (changedFigures(state, catalogue)?.length !== 0) return false;
  const seats = seatsOf(result);
  return (
    seats.size === election.lists.length &&
    election.lists.every((list, index) => list.seats === seats.get(String(index + 1)))
  );
}
