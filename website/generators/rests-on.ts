import { inputOf, officialResults, resultFiles } from "../../examples/official-result.js";
import { english } from "../../src/explain/index.js";
import { determineResult, electionResult, parseElection } from "../../src/index.js";
import type { Certainty } from "../../src/law/index.js";
import { registeredTimelines } from "../../src/law/index.js";

/** What the library rests on, counted: `last-text`, `certainty` or `recomputed`. */
export function generate(words: string): string {
  switch (words) {
    case "last-text":
      return lastText();
    case "certainty":
      return certainties();
    case "recomputed":
      return recomputed();
    default:
      throw new Error(`nothing is counted of ${words}`);
  }
}

/** The last day of which a text of the law was read, as an outcome of a later day says it. */
function lastText(): string {
  const outcome = electionResult({
    type: "GR",
    day: "2999-03-18",
    seats: 9,
    groups: [{ number: 1, listVotes: 1 }],
  });
  const remarks = outcome.status === "completed" ? outcome.remarks : [];
  const found = remarks.find((one) => one.remark === "after-the-last-text");
  if (found === undefined) throw new Error("a day far away is not remarked upon");
  return `The law was read up to the text of **${found.lastText}**.`;
}

const meaning: Readonly<Record<Certainty, string>> = {
  "law-text": "read in a text of the law",
  "official-results": "not read; published results come out with it",
  "official-program": "read in a program of the Kiesraad",
  "secondary-source": "read in a book, a paper or a site about the law",
  inferred: "concluded from texts before and after",
  "not-verified": "believed, and not checked",
};

/** How many provisions there are of each certainty. */
function certainties(): string {
  const provisions = registeredTimelines.flatMap(({ timeline }) => timeline);
  const partly = provisions.filter(({ inferredBefore }) => inferredBefore !== undefined).length;
  const rows = Object.entries(meaning).map(([certainty, means]) => {
    const count = provisions.filter((one) => one.certainty === certainty).length;
    return `| \`${certainty}\` | ${means} | ${count} |`;
  });
  return [
    "| certainty | means | provisions |",
    "|---|---|---:|",
    ...rows,
    "",
    `Of these ${provisions.length} provisions ${partly} were read in a text that is later than their first day, and are \`inferred\` before it.`,
  ].join("\n");
}

/** The real elections that the repository carries, divided again now, body by body. */
function recomputed(): string {
  const results = resultFiles.flatMap(officialResults);
  const types = [...new Set(results.map(({ type }) => type))].sort();
  const rows = types.map((type) => {
    const own = results.filter((result) => result.type === type);
    const days = own.map(({ day }) => day).sort();
    const equal = own.filter((result) => {
      const parsed = parseElection(inputOf(result));
      if (parsed.status === "refused") return false;
      const outcome = determineResult(parsed.value, { lots: result.drawn ?? [] });
      return (
        outcome.status === "completed" &&
        result.lists.every(([, , seats], at) => outcome.groups[at]?.seats === seats)
      );
    });
    const span = `${days[0]?.slice(0, 4)} to ${days.at(-1)?.slice(0, 4)}`;
    return { type, all: own.length, equal: equal.length, span };
  });
  const sum = (of: "all" | "equal") => rows.reduce((total, row) => total + row[of], 0);
  return [
    "| elections of the | years | in the repository | every list as published |",
    "|---|---|---:|---:|",
    ...rows.map(
      ({ type, span, all, equal }) =>
        `| ${english.naming.electionTypes[type]} (${type}) | ${span} | ${all} | ${equal} |`,
    ),
    `| all | | ${sum("all")} | ${sum("equal")} |`,
  ].join("\n");
}
