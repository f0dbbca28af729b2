import type { EntryRule } from "../rule.js";
import { allKinds } from "../scope.js";

/** The code of a warning that two entries differ. */
export type SecondEntryCode = "W.001";

/** The code of a warning that a coordinator emptied fields, which are to be entered again. */
export type EmptiedFieldsCode = "W.002";

const common = { severity: "warning", kinds: allKinds, terms: [], suppressedBy: [] } as const;

/** What only shows beside another entry, or after a coordinator's decision (Na 26a). */
export const entryRules: readonly EntryRule<SecondEntryCode | EmptiedFieldsCode>[] = [
  {
    ...common,
    code: "W.001",
    family: "second-entry",
    formula: "second entry ≠ first entry",
    marks: "every differing field",
  },
  {
    ...common,
    code: "W.002",
    family: "emptied-fields",
    formula: "rejected entry: fields emptied",
    marks: "those fields",
  },
];
