import { parseWithSchema } from "../parse-with-schema.js";
import { accepted, issueCollector, type Parsed, refused } from "../refusal.js";
import type { Ballot } from "./ballot.js";
import type { BallotInput } from "./ballot-input.js";
import { lookedAt, ballotInputSchema as schema } from "./ballot-paper-schema.js";
import type { PersonOnList } from "./ballot-shape.js";
import { paperWithPeople } from "./people-on-paper.js";
import { voterCardsUsed } from "./voter-cards.js";

function personOf(given: string | PersonOnList): PersonOnList {
  return typeof given === "string" ? { id: given } : given;
}

/**
 * The ballot paper of an election in one of its districts: give it to `parseCount`, `addUpLevel` and
 * what follows. Lists may come in any order.
 *
 * Refuses a list number that is there twice and a person on two lists of one district (`duplicate`,
 * article H 7), and whatever is not of the shape of a {@link BallotInput}.
 *
 * @example
 * ```ts
 * parseBallot({
 *   election: "GR2026_Duinkerk",
 *   type: "GR",
 *   lists: [{ number: 1, name: "Duin en Dorp", candidates: ["A. de Wit", "B. Bos"] }],
 * });
 * ```
 */
export function parseBallot(input: BallotInput): Parsed<Ballot> {
  const parsed = parseWithSchema(schema, input);
  if (parsed.status === "refused") return parsed;
  const { election, type, district = null, lists } = parsed.value;
  const { issues, refuse } = issueCollector();
  const numbers = new Set<number>();
  const people = new Set<string>();
  lists.forEach(({ number, candidates }, index) => {
    if (numbers.has(number)) {
      const once = { kind: "once", what: "list-number" } as const;
      refuse(["lists", index, "number"], "duplicate", once, number);
    }
    numbers.add(number);
    candidates.forEach((given, place) => {
      const { id } = personOf(given);
      if (people.has(id)) {
        const once = { kind: "rule", rule: "candidate-once-in-district" } as const;
        refuse(["lists", index, "candidates", place], "duplicate", once, id);
      }
      people.add(id);
    });
  });
  if (issues.length > 0) return refused(issues);
  const ordered = [...lists]
    .sort((one, other) => one.number - other.number)
    .map(({ candidates, ...list }) => ({
      ...list,
      candidates: candidates.length,
      people: candidates.map(personOf),
    }));
  const ballot = {
    paper: paperWithPeople({ election, type, district }, ordered),
    voterCardsUsed: voterCardsUsed(type),
    lists: ordered,
  };
  return accepted(lookedAt.parse(ballot));
}
