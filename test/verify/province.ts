import type { EmlCandidateLists } from "../../src/eml/documents/candidate-list.js";
import type { EmlCount } from "../../src/eml/documents/count.js";
import type { EmlDefinition } from "../../src/eml/documents/definition.js";
import type { EmlDocument } from "../../src/eml/documents/document.js";
import type { EmlFigures } from "../../src/eml/documents/figures.js";
import type { EmlListVotes } from "../../src/eml/documents/votes.js";
import { sabaCandidateLists, sabaDefinition, sabaTotal } from "../eml/fixtures/saba.js";
import { documentOf } from "../eml/reading.js";

/**
 * A provincial council of two electoral districts with 3 seats: list 1 has the same candidates in
 * both, list 2 its own in each, and list 3 stands in the second only.
 */
export const election = {
  id: "PS2023_Proef",
  name: "Provinciale Staten Proef 2023",
  category: "PS",
  subcategory: "PS2",
  date: "2023-03-15",
} as const;

const people = {
  1: { 1: ["Aalders", "Baars"], 2: ["Aalders", "Baars"] },
  2: { 1: ["Claes", "De Vries-Bos"], 2: ["Evers", "Claes"] },
  3: { 2: ["Faber"] },
} as const;

const codes: Readonly<Record<string, string>> = {
  Aalders: "AaldersX",
  Baars: "BaarsX",
  Claes: "ClaesX1",
  "De Vries-Bos": "DeVriesBosX",
  Evers: "EversX",
  Faber: "FaberX",
};

type District = 1 | 2;

const votesOf: Readonly<Record<string, readonly [number, number]>> = {
  Aalders: [300, 200],
  Baars: [100, 50],
  Claes: [80, 60],
  "De Vries-Bos": [20, 0],
  Evers: [0, 30],
  Faber: [0, 90],
};

const namesOn = (list: keyof typeof people, district: District): readonly string[] => {
  const lists: Readonly<Partial<Record<District, readonly string[]>>> = people[list];
  return lists[district] ?? [];
};

type Identify = (name: string, index: number) => { position: number } | { shortCode: string };
export const byPosition: Identify = (_, index) => ({ position: index + 1 });
const byCode: Identify = (name) => ({ shortCode: codes[name] ?? "" });

export function districtLists(district: District, identify: Identify): readonly EmlListVotes[] {
  return ([1, 2, 3] as const).flatMap((number) => {
    const names = namesOn(number, district);
    if (names.length === 0) return [];
    const candidates = names.map((name, index) => ({
      ...identify(name, index),
      votes: votesOf[name]?.[district - 1] ?? 0,
    }));
    const votes = candidates.reduce((sum, candidate) => sum + candidate.votes, 0);
    return [{ number, name: `Lijst ${number}`, votes, candidates }];
  });
}

export const figures = (lists: readonly EmlListVotes[]): EmlFigures => ({
  lists,
  eligibleVoters: 1_000,
  votesOnCandidates: lists.reduce((sum, { votes }) => sum + votes, 0),
  rejected: [
    { reason: "ongeldig", count: 0 },
    { reason: "blanco", count: 0 },
  ],
  uncounted: [],
});

export const total = { ...documentOf("510d", sabaTotal), authority: { id: "CSB", name: "Proef" } };

export const districtCount = (district: District): EmlCount => ({
  ...total,
  kind: "510c",
  authority: { id: `HSB${district}`, name: `Kring ${district}` },
  election,
  contests: [
    {
      id: `${district}`,
      total: figures(districtLists(district, byPosition)),
      units: [
        {
          id: `HSB${district}::100${district}`,
          name: `Stad ${district}`,
          ...figures(districtLists(district, byPosition)),
        },
      ],
    },
  ],
});

const both = ["Aalders", "Baars", "Claes", "De Vries-Bos", "Evers", "Faber"] as const;
const listOf: Readonly<Record<string, number>> = { Aalders: 1, Baars: 1, Faber: 3 };

const nationLists: readonly EmlListVotes[] = [1, 2, 3].map((number) => {
  const candidates = both
    .filter((name) => (listOf[name] ?? 2) === number)
    .map((name) => {
      const [one, two] = votesOf[name] ?? [0, 0];
      return { shortCode: codes[name] ?? "", votes: one + two };
    });
  const votes = candidates.reduce((sum, candidate) => sum + candidate.votes, 0);
  return { number, name: `Lijst ${number}`, votes, candidates };
});

export const nation: EmlCount = {
  ...total,
  election,
  contests: [
    {
      id: "alle",
      total: { ...figures(nationLists), eligibleVoters: 2_000 },
      units: ([1, 2] as const).map((district) => ({
        id: `HSB${district}`,
        name: `Kring ${district}`,
        ...figures(districtLists(district, byCode)),
      })),
    },
  ],
};

const nominated = {
  ...documentOf("230b", sabaCandidateLists),
  authority: { id: "CSB", name: "Proef" },
};

const candidateLists = (district: District): EmlCandidateLists => ({
  ...nominated,
  election,
  contests: [
    {
      id: `${district}`,
      lists: ([1, 2, 3] as const)
        .filter((number) => namesOn(number, district).length > 0)
        .map((number) => ({
          number,
          name: `Lijst ${number}`,
          type: "lijstengroep",
          data: { publishGender: false },
          candidates: namesOn(number, district).map((lastName, index) => ({
            position: index + 1,
            name: { initials: "X.", lastName },
            address: { locality: { name: "Stad" } },
          })),
        })),
    },
  ],
});

const {
  seats: _,
  preferenceThreshold: __,
  ...definitionOfSaba
} = documentOf("110a", sabaDefinition);

export const definition: EmlDefinition = {
  ...definitionOfSaba,
  election,
  contestId: "alle",
  registeredParties: [1, 2, 3].map((number) => ({ name: `Lijst ${number}` })),
  regions: [
    { number: 1, category: "PROVINCIE", name: "Proef", committees: [] },
    ...([1, 2] as const).flatMap((number) => [
      {
        number,
        category: "KIESKRING" as const,
        superiorNumber: 1,
        superiorCategory: "PROVINCIE" as const,
        name: `Kring ${number}`,
        committees: [],
      },
      {
        number: 1000 + number,
        category: "GEMEENTE" as const,
        superiorNumber: number,
        superiorCategory: "KIESKRING" as const,
        name: `Stad ${number}`,
        committees: [],
      },
    ]),
  ],
};

export const all: Readonly<Record<string, EmlDocument>> = {
  definition,
  "lists 1": candidateLists(1),
  "lists 2": candidateLists(2),
  "count 1": districtCount(1),
  "count 2": districtCount(2),
  nation,
};
