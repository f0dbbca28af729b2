import fc from "fast-check";
import { determineSuccession } from "../../../src/after/succession/determine-succession.js";
import { membersOfOutcome } from "../../../src/after/succession/members-after-election.js";
import {
  anyElection,
  oneListPerGroup,
  withListGroups,
} from "../../../src/conformance/generators/elections-of-every-kind.js";
import { day } from "../../../src/model/day.js";
import { type Election, hasCandidates } from "../../../src/model/election/election.js";
import { completed, electionOf } from "../../seats/completed.js";
import type { Filled } from "./accounts-of-succession.js";

const parties = [
  "Lijst Van der Berg & Zn.",
  "hart voor ons dorp",
  "Enkhuizen Vooruit!",
  "GROENLINKS / PvdA",
  "D66",
  "Partij voor de Dieren",
  "Dorp en Stad",
  "50PLUS",
  "lijst 1",
  "Echt? Ja…",
] as const;
const surnames = ["de Vries", "Jansen", "Van 't Hof", "Öztürk", "ter Horst", "Smit–Bos"] as const;
const districts = ["Hoogeveen", "Sint Anna", "Noord", "'s-Gravenhage"] as const;

/** The same election with names of lists, people and districts, which sentences must leave as they are. */
export function named(election: Election): Election {
  const nameOf = new Map<string, string>();
  const called = (id: string): string => {
    const known = nameOf.get(id);
    if (known !== undefined) return known;
    const index = nameOf.size;
    const initials = [...String(index)].map((digit) => `${"ABCDEFGHIJ"[Number(digit)]}.`).join("");
    const name =
      index === 3 ? `A. ${surnames[0]}` : `${initials} ${surnames[index % surnames.length]}`;
    nameOf.set(id, name);
    return name;
  };
  const input = JSON.parse(JSON.stringify(election));
  return electionOf({
    ...input,
    districts: election.districts.map((one, index) => ({ ...one, name: districts[index % 4] })),
    groups: election.groups.map(({ number, lists }, index) => ({
      number,
      ...(index < parties.length ? { name: parties[index] } : {}),
      lists: lists.map((list) =>
        JSON.parse(
          JSON.stringify(
            hasCandidates(list)
              ? { ...list, candidates: list.candidates.map(({ id }) => ({ id, name: called(id) })) }
              : list,
          ),
        ),
      ),
    })),
  });
}

const oddNames = [
  "<script>alert(1)</script>",
  "A | B",
  "`code` *ster* _laag_",
  "[x](javascript:y)",
  "$& $1 $`",
  "{list} {seats:# a|# b}",
  "Partij \u202Eomgekeerd",
  "  spatie  ",
  "A & B en C, D",
  "niemand",
  "66",
  "—",
  "Wat?",
  "enz…",
  "twee\nregels",
  "\"dubbel\" 'enkel'",
  "# Kop",
  "1. eerste",
  "- streep",
  "e\u0301",
  "\uFDFA",
  "👩‍👩‍👧",
  "lang ".repeat(30),
  "krijgt een restzetel.",
] as const;

/** The same election with names that are markup, templates, sentences or another direction, some of them twice. */
function oddlyNamed(election: Election, chosen: readonly number[]): Election {
  let next = 0;
  const odd = (): string => {
    const name = oddNames[(chosen[next % chosen.length] ?? 0) % oddNames.length] ?? "";
    next += 1;
    return name;
  };
  const people = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = people.get(id) ?? odd();
    people.set(id, name);
    return name;
  };
  const input = JSON.parse(JSON.stringify(election));
  return electionOf({
    ...input,
    districts: election.districts.map((one) => ({ ...one, name: odd() })),
    groups: election.groups.map(({ number, lists }) => ({
      number,
      name: odd(),
      lists: lists.map((list) =>
        JSON.parse(
          JSON.stringify(
            hasCandidates(list)
              ? { ...list, candidates: list.candidates.map(({ id }) => ({ id, name: nameOf(id) })) }
              : list,
          ),
        ),
      ),
    })),
  });
}

/** Elections whose names would change a sentence, a table or a page, could they. */
export const electionWithOddNames: fc.Arbitrary<Election> = fc
  .tuple(anyElection, fc.array(fc.nat(1_000), { minLength: 9, maxLength: 29 }))
  .map(([election, chosen]) => oddlyNamed(election, chosen));

/** Elections of every kind; of one half the lists, people and districts have names. */
export const electionWithNames: fc.Arbitrary<Election> = fc
  .tuple(anyElection, fc.boolean())
  .map(([election, isNamed]) => (isNamed ? named(election) : election));

const reasons = ["deceased", "temporary-leave", "declined", "not-available", "expelled"] as const;

/** Vacancies of random members, filled. */
export const filledVacancies: fc.Arbitrary<Filled | null> = fc
  .record({
    election: fc.oneof(oneListPerGroup, withListGroups),
    isNamed: fc.boolean(),
    vacant: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
    gone: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...reasons)), { maxLength: 6 }),
  })
  .map(({ election: plain, isNamed, vacant, gone }) => {
    const election = isNamed ? named(plain) : plain;
    const outcome = completed(election);
    const members = membersOfOutcome(outcome);
    if (members.length === 0) return null;
    const everybody = election.groups.flatMap(({ lists }) =>
      lists.flatMap((list) => (hasCandidates(list) ? list.candidates.map(({ id }) => id) : [])),
    );
    const pick = <Item>(from: readonly Item[], index: number): Item =>
      from[index % from.length] as Item;
    const on = `${Number(election.day.slice(0, 4)) + 1}-05-06`;
    const succession = determineSuccession(election, outcome, {
      day: on,
      vacancies: [...new Set(vacant.map((index) => pick(members, index).candidate))].map(
        (member) => ({ member }),
      ),
      unavailable: [
        ...new Map(gone.map(([index, reason]) => [pick(everybody, index), reason])),
      ].map(([candidate, reason]) => ({ candidate, reason })),
    });
    return succession.status === "refused" ? null : { election, outcome, succession, day: day(on) };
  });
