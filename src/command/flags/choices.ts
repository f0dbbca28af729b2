/** As what a report is written. */
export const reportForms = ["text", "markdown", "html"] as const;

/** One of them. */
export type ReportForm = (typeof reportForms)[number];

/** What the rows of a table are. */
export const tableSubjects = ["votes", "people"] as const;

/** One of them. */
export type TableSubject = (typeof tableSubjects)[number];

/** As what a table is written. */
export const tableForms = ["csv", "ndjson", "parquet"] as const;

/** One of them. */
export type TableForm = (typeof tableForms)[number];
