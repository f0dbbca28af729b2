import type { ResultsFigure } from "./results-table.js";

/** A row of figures of the published table and what it says in front. */
export interface FigureRow {
  readonly figure: ResultsFigure;
  readonly label: string;
}

/** The row of ballots found: the sum of votes on candidates, blank and invalid. */
export const ballotsFoundLabel = "aangetroffen stembiljetten";

/** The figures before the row of ballots found. */
export const rowsBeforeBallotsFound: readonly FigureRow[] = [
  { figure: "kiesgerechtigden", label: "opgeroepenen" },
  { figure: "geldige stempassen", label: "geldige stempas" },
  { figure: "geldige volmachtbewijzen", label: "geldig volmachtbewijs" },
  { figure: "geldige kiezerspassen", label: "geldige kiezerspas" },
  { figure: "toegelaten kiezers", label: "toegelaten kiezers" },
  { figure: "stemmen op kandidaten", label: "geldige stembiljetten" },
  { figure: "blanco", label: "blanco stembiljetten" },
  { figure: "ongeldig", label: "ongeldige stembiljetten" },
];

/** The figures after it, always there. */
export const rowsAfterBallotsFound: readonly FigureRow[] = [
  { figure: "meer getelde stembiljetten", label: "meer stembiljetten dan toegelaten kiezers" },
  { figure: "minder getelde stembiljetten", label: "minder stembiljetten dan toegelaten kiezers" },
  { figure: "meegenomen stembiljetten", label: "kiezers met stembiljet hebben niet gestemd" },
  {
    figure: "te weinig uitgereikte stembiljetten",
    label: "er zijn te weinig stembiljetten uitgereikt",
  },
  {
    figure: "te veel uitgereikte stembiljetten",
    label: "er zijn te veel stembiljetten uitgereikt",
  },
  { figure: "geen verklaring", label: "geen verklaring" },
  { figure: "andere verklaring", label: "andere verklaring" },
];

/** Postal voting's figures, after the others and only where the count has them. */
export const postalRows: readonly FigureRow[] = [
  { figure: "geen briefstembiljetten", label: "geen briefstembiljetten" },
  { figure: "te veel briefstembiljetten", label: "te veel briefstembiljetten" },
  { figure: "kwijtgeraakte stembiljetten", label: "kwijtgeraakte stembiljetten" },
];

/** Every row of figures. */
export const figureRows: readonly FigureRow[] = [
  ...rowsBeforeBallotsFound,
  ...rowsAfterBallotsFound,
  ...postalRows,
];
