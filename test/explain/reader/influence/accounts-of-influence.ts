import { voiceOf } from "../../../../src/explain/language/voice.js";
import { explainInfluence } from "../../../../src/explain/topics/explain-influence.js";
import { type Election, hasCandidates } from "../../../../src/model/election/election.js";
import { parseElection } from "../../../../src/model/election/parse-election.js";
import type { CompletedOutcome } from "../../../../src/model/outcome/outcome.js";
import { determineResult } from "../../../../src/seats/determine-result.js";
import type {
  Influence,
  InfluenceOfMistakes,
  MistakenVotes,
  Mistakes,
} from "../../../../src/what-if/influence/influence-of-mistakes.js";
import { languages } from "../../told.js";
import { type Account, tellerOf } from "../accounts.js";
import { type Called, calledIn } from "../called.js";
import { type Claim, claim, claimIf } from "../claims.js";
import { numberIn } from "../counts/fields-called.js";

type About = "seats" | "people";

/** A change as it is said: in which unit, how many votes more or fewer, for whom. */
function changeIn({ unit, group, candidate, change }: MistakenVotes, called: Called): string {
  const { code } = called;
  const one = Math.abs(change) === 1;
  const count = numberIn(Math.abs(change), code);
  const who = candidate === null ? called.group(group) : called.candidate(candidate);
  return code === "nl"
    ? `in ${unit} ${count} ${one ? "stem" : "stemmen"} ${change > 0 ? "meer" : "minder"} voor ${who}`
    : `in ${unit} ${count} ${one ? "vote" : "votes"} ${change > 0 ? "more" : "fewer"} for ${who}`;
}

function claimsOfMistakes({ changes }: Mistakes, called: Called): readonly Claim[] {
  const names = changes.map((one) => changeIn(one, called));
  return claimIf(changes.length > 0, "influence-changes", { changes: { names } });
}

function claimsOf(
  about: About,
  influence: Influence,
  ballots: number,
  called: Called,
): readonly Claim[] {
  const of = { about: { words: about } };
  if (influence.status === "undetermined") {
    const { because, noneBelow, known } = influence;
    return [
      claim("influence-undetermined", of),
      claim(`influence-${because}`),
      ...claimIf(noneBelow > 1, "influence-same-below", { ...of, ballots: noneBelow }),
      ...(known === null
        ? []
        : [
            claim(`influence-known${known.byLot ? "-by-lot" : ""}`, { ballots: known.ballots }),
            ...claimsOfMistakes(known, called),
          ]),
    ];
  }
  if (influence.influence === "none") {
    return ballots === 0
      ? [claim("influence-none-in-doubt", of)]
      : [claim("influence-none", { ...of, ballots })];
  }
  const { fewest } = influence;
  return [
    claim(`influence-possible${fewest.byLot ? "-by-lot" : ""}`, { ...of, ballots: fewest.ballots }),
    ...claimsOfMistakes(fewest, called),
    ...claimIf(fewest.ballots > 1, "influence-same-with-fewer", of),
  ];
}

/** What is said of the influence of mistakes in an election. */
export function accountsOfInfluence(
  found: InfluenceOfMistakes,
  election: Election,
): readonly Account[] {
  return languages.flatMap((language) => {
    const voice = voiceOf(language, election);
    const called = calledIn(election, language.code === "nl" ? "nl" : "en");
    const tell = tellerOf(called, election.day);
    const [seats, people] = explainInfluence(found, voice);
    const nothing = { text: "", references: [] };
    return [
      tell.one(
        "seats",
        seats ?? nothing,
        claimsOf("seats", found.seats, found.votesInDoubt, called),
      ),
      tell.one(
        "people",
        people ?? nothing,
        claimsOf("people", found.people, found.votesInDoubt, called),
      ),
    ];
  });
}

/** Who has how many seats, or who is elected. */
function resultOf({ groups, lists }: CompletedOutcome, about: About): string {
  return about === "seats"
    ? groups.map(({ group, seats }) => `${group}:${seats}`).join()
    : lists
        .flatMap(({ elected }) => elected.map(({ candidate }) => String(candidate)))
        .sort()
        .join();
}

/** The election with the votes that came and went. */
function withChanges(election: Election, changes: readonly MistakenVotes[]): Election {
  const { groups, ...more } = JSON.parse(JSON.stringify(election));
  for (const { group, candidate, change } of changes) {
    const own = election.groups.findIndex(({ number }) => number === group);
    const [list] = election.groups[own]?.lists ?? [];
    if (list === undefined) throw new Error("no such list");
    const place = hasCandidates(list)
      ? list.candidates.findIndex(({ id }) => id === candidate)
      : -1;
    const row = place < 0 ? groups[own].lists[0].listVotes : groups[own].lists[0].votes[0];
    row[Math.max(place, 0)] += change;
  }
  const parsed = parseElection({ ...more, groups });
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** The example that is given does what is said of it: another result, or a lot. */
export function faultsOfExample(
  found: InfluenceOfMistakes,
  election: Election,
  outcome: CompletedOutcome,
): readonly string[] {
  return (["seats", "people"] as const).flatMap((about) => {
    const influence = found[about];
    const example =
      influence.status === "undetermined"
        ? influence.known
        : influence.influence === "none"
          ? null
          : influence.fewest;
    if (example === null) return [];
    const other = determineResult(withChanges(election, example.changes), { lots: [] });
    if (other.status === "lot-required") return [];
    const isOther =
      other.status === "refused" || resultOf(other, about) !== resultOf(outcome, about);
    return isOther && !example.byLot ? [] : [`${about}: the example changes nothing`];
  });
}
