import type { EntryRule } from "../rule.js";
import { allKinds } from "../scope.js";

const common = { severity: "warning", kinds: allKinds, terms: [], suppressedBy: [] } as const;

/** What only shows beside another entry, or after a coordinator's decision (Na 26a). */
export const entryRules: readonly EntryRule[] = [
  {
    ...common,
    code: "W.001",
    formula: "second entry ≠ first entry",
    marks: "every differing field",
  },
  {
    ...common,
    code: "W.002",
    formula: "rejected entry: fields emptied",
    marks: "those fields",
  },
];
