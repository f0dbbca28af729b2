import type { ProfileName } from "./profile.js";

const named = (text: string): readonly string[] => text.split("; ");

const referendums = named(
  "Wet raadgevend referendum, 3; Wet raadgevend referendum, 80; Wet raadgevend referendum, 81",
);

/** The articles that must be answered, by profile but `everything`: those of its vectors. */
const own: Readonly<Record<Exclude<ProfileName, "everything">, readonly string[]>> = {
  "municipal-councils": named("P 5; P 6; P 7; P 8; P 9; P 10; P 15; P 17; P 19; P 19a"),
  house: named(
    "P 2; P 3; P 5; P 6; P 7; P 9; P 10; P 12; P 13; P 15; P 16; P 17; P 18; P 19; P 19a",
  ),
  senate: named(
    "P 15; P 16; P 17; P 18; P 19a; U 3; U 4; U 5; U 7; U 8; U 9; U 10; U 12; U 13; U 15",
  ),
  "provinces-and-water-authorities": named(
    "P 2; P 3; P 5; P 6; P 7; P 8; P 9; P 10; P 12; P 13; P 15; P 16; P 17; P 18; P 19; P 19a",
  ),
  "european-parliament": named("P 5; P 6; P 7; P 9; P 10; P 15; P 17; P 19; P 19a; Y 2; Y 23a"),
  "islands-and-colleges": [
    ...named(
      "P 5; P 6; P 7; P 8; P 9; P 10; P 15; P 17; P 19; P 19a; Pa 1; Pa 25; Pa 25a; Ya 13; Ya 22; Ya 29; Ya 29a",
    ),
    ...named("Ya 29b"),
  ],
  "until-2017": [
    ...named(
      "Kieswet before 1989, residual seats; P 2; P 3; P 4; P 5; P 6; P 7; P 8; P 9; P 10; P 11; P 12",
    ),
    ...named(
      "P 13; P 15; P 16; P 17; P 18; P 18a; P 19; P 19a; U 4; U 5; U 6; U 7; U 8; U 9; U 10",
    ),
    ...named("U 11; U 12; U 13; U 15; Y 2; Y 23a; Ya 13"),
    ...named("Waterschapsbesluit, 2.76; Waterschapsbesluit, 2.77; Waterschapsbesluit, 2.78"),
    ...named("Waterschapsbesluit, 2.80; Waterschapsbesluit, 2.81; Waterschapsbesluit, 2.86"),
    ...named("Waterschapsbesluit, 2.88"),
  ],
  "count-chain": [
    ...named("N 1a; N 6; N 8a; N 21; N 25; N 27; Na 11; Na 12; Na 14; Na 18; Na 22; Na 26; Na 26a"),
    ...named("Na 28; O 3; O 5; O 5a; O 16; O 16a; O 18; P 1d; P 1f; P 20; P 20a; P 22; U 3a"),
  ],
  "nominations-and-numbers": [
    ...named(
      "Decisions of the European Union, number of Dutch members; Gemeentewet, 8; Grondwet, 51",
    ),
    ...named(
      "H 6; H 12; H 13; H 13a; H 14; I 12; I 13; I 14; I 16; Pa 14; Provinciewet, 8; R 4; S 10",
    ),
    ...named("S 11; S 12; S 14; U 2; Ua 4; Waterschapsbesluit, 2.26; Waterschapswet, 13"),
    ...named(
      "Wet kiescollege niet-ingezetenen, 5; WolBES, 9; WolBES, 94a; Y 2; Ya 17; Ya 28; Ya 31e",
    ),
  ],
  succession: [
    ...named(
      "P 8; P 10; P 12; P 13; P 16; P 18; P 19; W 1; W 2; W 3; W 4; W 5; W 6; X 10; X 12; Xa 4a",
    ),
    ...named("Ya 29c"),
  ],
  "council-seats": named("P 5; P 6; P 7; P 8; P 9; P 10"),
  "seats-only": named("P 5; P 6; P 7; P 8; P 9; Pa 1; U 7; U 8; U 9; Y 2; Ya 13"),
  school: named("P 5; P 6; P 7; P 8"),
};

/** The articles that must be answered, by profile. */
export const articlesOfProfiles: Readonly<Record<ProfileName, readonly string[]>> = {
  everything: [...new Set([...Object.values(own).flat(), ...referendums])],
  ...own,
};
