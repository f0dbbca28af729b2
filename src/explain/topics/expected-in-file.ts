import type { EmlExpected } from "../../eml/grammar/expected.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";

/** What was expected in an official file, in words; null where the code of the issue says it all. */
export function expectedInFile(expected: EmlExpected, { language, say }: Voice): string | null {
  const { phrases, counts, forms, rules } = language.files.expected;
  switch (expected.kind) {
    case "xml":
      return null;
    case "part":
      return expected.name;
    case "form":
      return forms[expected.form];
    case "rule":
      return rules[expected.rule];
    case "exactly":
      return tell({ say: expected.of, count: expected.count }, counts, say);
    case "at-most": {
      const quantity = tell({ say: expected.of, count: expected.limit }, counts, say);
      return tell({ say: "at-most", quantity }, phrases, say);
    }
    case "one-of": {
      const values = expected.values.join(", ");
      return expected.values.length === 1 ? values : tell({ say: "one-of", values }, phrases, say);
    }
    case "list": {
      const { list, candidate } = expected;
      const where = expected.in === "total" ? "list-in-total" : "list-in-every-unit";
      return tell({ say: where, list: `${list}`, candidate }, phrases, say);
    }
    case "once":
      return tell({ say: "once", name: expected.name }, phrases, say);
    case "times":
      return tell({ say: "times", times: expected.times, name: expected.name }, phrases, say);
    case "before":
      return tell({ say: "before", name: expected.name, other: expected.other }, phrases, say);
    case "between":
      return tell({ say: "between", least: expected.least, most: expected.most }, phrases, say);
    case "ballots-found":
      return tell({ say: "ballots-found", sum: expected.sum }, phrases, say);
    case "candidate-lists":
      return tell({ say: "candidate-lists", of: expected.of }, phrases, say);
  }
}
