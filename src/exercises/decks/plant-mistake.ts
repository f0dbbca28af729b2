import type { NumberSource } from "../seeded-numbers.js";
import type { Deck, DeckMistake, DeckMunicipality, DeckReport } from "./deck.js";

type Section = { readonly candidateVotes: readonly number[]; readonly total: number };

function sectionsOf(report: DeckReport): readonly Section[] {
  return Array.isArray(report["lists"]) ? report["lists"] : [];
}

function withLists(
  report: DeckReport,
  change: (sections: readonly Section[]) => readonly Section[],
): DeckReport {
  return { ...report, lists: change(sectionsOf(report)) };
}

/** The reports of a municipality with a mistake in the one at this place. */
function spoilt(
  { unit, reports }: DeckMunicipality,
  at: number,
  mistake: DeckMistake,
): readonly DeckReport[] {
  const changed = (change: (report: DeckReport) => DeckReport): readonly DeckReport[] =>
    reports.map((report, index) => (index === at ? change(report) : report));
  switch (mistake) {
    case "station-missing":
      return reports.filter((_, index) => index !== at);
    case "station-doubled":
      return [...reports, ...reports.slice(at, at + 1)];
    case "station-of-another":
      return changed((report) => ({ ...report, unit: report.unit.replace(unit, "9999") }));
    case "list-forgotten":
      return changed((report) => withLists(report, (sections) => sections.slice(0, -1)));
    case "candidate-forgotten":
      return changed((report) =>
        withLists(report, ([first, ...others]) =>
          first === undefined
            ? others
            : [{ ...first, candidateVotes: first.candidateVotes.slice(0, -1) }, ...others],
        ),
      );
    case "sum-wrong":
      return changed((report) =>
        withLists(report, ([first, ...others]) =>
          first === undefined ? others : [{ ...first, total: first.total + 1 }, ...others],
        ),
      );
    case "another-election":
      return changed((report) => ({
        ...report,
        paper: { election: "AB2027_Other", type: "AB", district: null },
      }));
  }
}

/** A rehearsal with a mistake in the report of one station. */
export function withMistake(deck: Deck, mistake: DeckMistake, numbers: NumberSource): Deck {
  const town = numbers(0, deck.municipalities.length - 1);
  const reports = deck.municipalities[town]?.reports ?? [];
  const at = numbers(0, reports.length - 1);
  return {
    ...deck,
    planted: { mistake, unit: reports[at]?.unit ?? "" },
    municipalities: deck.municipalities.map((one, index) =>
      index === town ? { ...one, reports: spoilt(one, at, mistake) } : one,
    ),
  };
}
