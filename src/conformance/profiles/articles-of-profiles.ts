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
  calendars: [
    ...named("Algemene termijnenwet, 2; Algemene termijnenwet, 3; C 1; C 2; C 3; C 4; D 3; F 1"),
    ...named("F 2; G 1; G 1a; G 2; G 2a; G 3; G 4; G 5; H 1; H 4; H 10a; I 1; I 2; I 4; I 7; J 1"),
    ...named("J 1a; J 7; J 7a; J 8; K 3; K 7; L 9; M 3; M 5; M 6; M 6b; M 7; M 8; M 9; N 1; N 16"),
    ...named("Na 1; Na 2; O 1; O 4; P 1b; P 20; P 20b; Pa 1; Pa 8; Q 2; Q 4; Q 5; Q 6; R 1; R 9a"),
    ...named("S 1; S 2; S 5; S 13; T 1; U 2; Ua 4; V 1; V 2; V 6; V 9; V 11a; W 1"),
    ...named("Wet algemene regels herindeling, 53; Wet algemene regels herindeling, 55"),
    ...named(
      "Wet algemene regels herindeling, 56; X 3; X 4; X 4a; X 5; X 11; X 12; Xa 1; Y 2; Y 8",
    ),
    ...named(
      "Y 22c; Y 25; Y 27; Y 29; Y 32; Y 38; Ya 9; Ya 13; Ya 15; Ya 22; Ya 26; Ya 31a; Ya 32",
    ),
    ...named("Z 12"),
  ],
  "candidate-lists": [
    ...named("H 4; H 6; H 7; H 11; I 2; I 4; I 5; I 6; Pa 10; R 2; R 4; R 5; R 10; S 3; S 4; Y 13"),
    ...named("Y 17; Ya 13; Ya 27"),
  ],
  ballots: [...named("N 7; N 16; N 26; T 8; Tijdelijke experimentenwet nieuwe stembiljetten, 3")],
  "mergers-and-referendums": [
    ...named("Algemene termijnenwet, 1; Gemeentewet, 8; Wet algemene regels herindeling, 52"),
    ...named("Wet algemene regels herindeling, 53; Wet algemene regels herindeling, 55"),
    ...named("Wet algemene regels herindeling, 56; Wet algemene regels herindeling, 56a"),
    ...named("Wet algemene regels herindeling, 56b; Wet algemene regels herindeling, 56c"),
    ...named("Wet algemene regels herindeling, 56d; Wet algemene regels herindeling, 56e"),
    ...named("Wet raadgevend referendum, 2; Wet raadgevend referendum, 29"),
    ...named("Wet raadgevend referendum, 32; Wet raadgevend referendum, 41"),
    ...named("Wet raadgevend referendum, 44; Wet raadgevend referendum, 47"),
    ...named("Wet raadgevend referendum, 55; Wet raadgevend referendum, 56"),
  ],
  "after-the-result": named("H 10a; R 9a; V 5; V 6; V 9; Y 12"),
  "council-seats": named("P 5; P 6; P 7; P 8; P 9; P 10"),
  "seats-only": named("P 5; P 6; P 7; P 8; P 9; Pa 1; U 7; U 8; U 9; Y 2; Ya 13"),
  school: named("P 5; P 6; P 7; P 8"),
};

/** The articles that must be answered, by profile. */
export const articlesOfProfiles: Readonly<Record<ProfileName, readonly string[]>> = {
  everything: [...new Set([...Object.values(own).flat(), ...referendums])],
  ...own,
};
