import { validityFor } from "../../law/nomination/grounds.js";
import { ageOfMembers, supportNeeded } from "../../law/nomination/support.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import type { Provenance } from "../../law/timeline/provenance.js";
import { provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn } from "../../law/timeline/provision.js";
import type { Day } from "../../model/day.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Refused } from "../../model/refusal.js";
import { wrongLists } from "./check-lists.js";
import { decided, namesAbove } from "./decide-list.js";
import { endOfTermReckoned } from "./end-of-term-reckoned.js";
import { type JoinedLists, joinedLists } from "./joined-lists.js";
import type { DecisionOnList } from "./list-decision.js";
import {
  districtsOf,
  type NominationAsked,
  type NominationInput,
  nominationSchema,
} from "./nomination-input.js";
import { strikeNames } from "./struck-candidates.js";
import { signaturesOf, supportFor } from "./support-needed.js";

/** What is decided on all lists of an election. */
export interface ListsJudged {
  /** The whole answer is here. */
  readonly status: "completed";
  /** For each list and each of its districts: by district, and in it in the order given. */
  readonly decisions: readonly DecisionOnList[];
  /** Which valid lists of different districts belong together (H 11, R 10). */
  readonly joined: readonly JoinedLists[];
  /** The end of the term by which ages were judged; null: no age mattered. */
  readonly endOfTerm: Day | null;
  /** Where the rules come from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/**
 * The decisions of a central committee on the lists of an election (I 4 to I 6, S 2 to S 4), as far as they are arithmetic
 * and comparison: enough support (H 4, R 2) without those who signed twice, exemptions (H 4 (8)), ages (H 7 (1)), who stands
 * on several lists of a district (H 7 (2)), how many names a list may have (H 6), one name, as people see it, above several lists, and which
 * lists are identical or a group (H 11). What a committee finds missing is given as `defects`; each ground is applied over
 * all lists before the next.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-property`, `unknown-value`, `not-a-day`,
 * `not-an-integer`, `too-small`, `too-large`, `wrong-length`), lists, candidates and districts that are there twice
 * (`duplicate`), support for a district that the list is not for (`unknown-reference`), names of which nothing is seen (`too-small`), more than 200,000 names,
 * each counted in every district of its list (`too-large`), a candidate who is not of age on the
 * day of the vote where the end of the term is not known (`missing`), and days before the rules (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * judgeLists({
 *   type: "GR", day: "2026-03-18", seats: 15,
 *   lists: [{ id: "A", candidates: [{ id: "a1" }], earlier: { ground: "same-name", seats: [2] }, name: "A" }],
 * }); // completed: A is valid, as a party with a seat needs no support
 * ```
 */
export function judgeLists(input: NominationInput): ListsJudged | Refused {
  const parsed = parseWithSchema(nominationSchema, input);
  return parsed.status === "refused" ? parsed : listsJudged(parsed.value);
}

/** The decisions on lists that were read. */
export function listsJudged(asked: NominationAsked): ListsJudged | Refused {
  const timeline = validityFor(asked.type);
  const provision = provisionOn(timeline, asked.day);
  if (provision === undefined) return noRulesOnDay(timeline, asked.day);
  if (provisionOn(supportNeeded[asked.type], asked.day) === undefined)
    return noRulesOnDay(supportNeeded[asked.type], asked.day);
  const age = provisionOn(ageOfMembers, asked.day)?.value ?? 0;
  const endOfTerm = asked.endOfTerm ?? endOfTermReckoned(asked.type, asked.day);
  const wrong = wrongLists(asked, endOfTerm, age);
  if (wrong !== null) return wrong;
  const rule = provision.value;
  const signed = signaturesOf(asked.lists);
  const districts = [...new Set(asked.lists.flatMap(districtsOf))].sort(
    (one, other) => one - other,
  );
  const decisions = districts.flatMap((district) => {
    const lists = asked.lists.filter((list) => districtsOf(list).includes(district));
    const terms = { asked, grounds: rule.candidates, endOfTerm, age };
    const names = namesAbove(lists);
    return strikeNames(lists, terms).flatMap((left) => {
      const support = supportFor(left.list, district, asked, signed);
      return support === null ? [] : [decided(left, { district, rule, names, support })];
    });
  });
  const valid = decisions.filter((one) => one.valid);
  return {
    status: "completed",
    decisions,
    joined: joinedLists(valid, asked.type),
    endOfTerm,
    provenance: provenanceOf(provision),
  };
}
