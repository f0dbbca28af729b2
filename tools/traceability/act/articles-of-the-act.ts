/**
 * Every article of the Electoral Act in force on 2026-10-01, with the number of its paragraphs; no number: it has
 * none. Facts, written down from the text.
 */
const written: readonly string[] = [
  "A 1; A 2; A 3 3; A 4; A 5 5; A 6 2; A 7; A 8 3; A 9 3; A 10; A 11 5; A 12 5; A 13 2; A 14 2; A 15; A 16",
  "B 1 2; B 2; B 2a 2; B 3 3; B 4 3; B 5 3; B 6 3",
  "C 1 2; C 2 2; C 3 2; C 4 2; C 5",
  "D 1; D 2; D 3 4; D 4; D 5; D 6 3; D 7 2; D 8 3; D 9; D 10",
  "E 1 4; E 3 3; E 4 4; E 5 4; E 6 2; E 7 4; E 8 2; E 9; E 10 2; E 11 2; E 12 3; E 13 4; E 14; E 15; E 16",
  "E 17 3; E 18 3; E 19 2; E 20 2; E 21 2; E 22",
  "Ea 1; Ea 2 4; Ea 3 7; Ea 4 4; Ea 5 5; Ea 6 8; Ea 7 2; Ea 8 4; Ea 9 4; Ea 10 4; Ea 11 7; Ea 12 3; Ea 13",
  "F 1 3; F 2",
  "G 1 9; G 1a 6; G 2 9; G 2a 8; G 3 8; G 4 3; G 5 2; G 6 2",
  "H 1 3; H 2; H 3 5; H 4 8; H 5; H 6 2; H 7 3; H 8; H 9 4; H 10 2; H 10a 5; H 11 2; H 12 5; H 13 5; H 13a 5",
  "H 14 5; H 15; H 16",
  "I 1 3; I 2 6; I 3; I 4; I 5; I 6 3; I 7 5; I 8 2; I 12; I 13; I 14 3; I 15; I 16 2; I 17 2; I 18 5; I 19; I 20",
  "J 1 2; J 1a 5; J 2; J 4 5; J 4a 5; J 5 2; J 6; J 6a; J 6b; J 7 5; J 7a 5; J 8 5; J 9; J 10; J 11 3; J 12 6",
  "J 13; J 13a 2; J 14; J 15; J 16 4; J 17 2; J 18 2; J 19; J 20 2; J 21; J 24 2; J 25 10; J 26 3; J 27 2; J 28",
  "J 29 2; J 30; J 31; J 35 3; J 36; J 37; J 38 2; J 39 3",
  "K 1 2; K 2; K 3 3; K 4 4; K 6 2; K 7 2; K 8 4; K 9; K 11 2",
  "L 1; L 2 2; L 3; L 4; L 5 3; L 6 2; L 7 2; L 8 4; L 9 2; L 10; L 11 4; L 12; L 14 4; L 15 2; L 17 3",
  "M 1 2; M 2; M 3 6; M 4 5; M 5 5; M 6 5; M 6a 3; M 6b 7; M 7 7; M 7a; M 8 4; M 9 3; M 10",
  "N 1 2; N 1a 2; N 2 2; N 3; N 5; N 6 5; N 7 3; N 8 3; N 8a 3; N 9 3; N 10 3; N 11 3; N 12; N 15 4; N 16 3",
  "N 17 3; N 18 3; N 19 3; N 20 2; N 21 2; N 22 2; N 23 2; N 24; N 25 4; N 26 7; N 27 3; N 28 2; N 29 4; N 30 3",
  "N 31 4; N 32 3; N 33 2; N 34; N 35; N 36; N 37 2; N 38",
  "Na 1 2; Na 2 4; Na 3; Na 4 3; Na 5 2; Na 6 2; Na 7; Na 8 3; Na 9; Na 10; Na 11; Na 12; Na 13 4; Na 14 5",
  "Na 15 2; Na 16; Na 17 2; Na 18 3; Na 19 3; Na 20 2; Na 21; Na 22 3; Na 23; Na 24 2; Na 25 2; Na 26 4; Na 26a 2",
  "Na 27 3; Na 28; Na 29; Na 30; Na 31 3; Na 32 3; Na 33 3; Na 34 2; Na 35 2; Na 36 2; Na 37 2; Na 38; Na 39; Na 40",
  "O 1; O 2 2; O 3; O 4; O 5 4; O 5a 2; O 6 3; O 7 3; O 8 4; O 9 2; O 10 3; O 11 2; O 12; O 13; O 14; O 15 6",
  "O 16 4; O 16a 3; O 17 3; O 18; O 19 4; O 20 3; O 21 3; O 22 4; O 23 2; O 24",
  "P 1; P 1b 3; P 1c 2; P 1d 4; P 1e 7; P 1f 6; P 1g 3; P 1h 2; P 1i 3; P 1j 2; P 2 2; P 3; P 5 2; P 6; P 7 2; P 8 3",
  "P 9; P 10; P 12 5; P 13 2; P 14; P 15 2; P 16 2; P 17; P 18 3; P 19 5; P 19a; P 20 4; P 20a 2; P 20b 2; P 21 7",
  "P 22 3; P 23 5; P 24 2; P 27",
  "Pa 1; Pa 2 2; Pa 3; Pa 4; Pa 5 3; Pa 6; Pa 7; Pa 8 2; Pa 8a; Pa 9; Pa 10; Pa 11 5; Pa 12; Pa 13 2; Pa 14; Pa 15",
  "Pa 16 3; Pa 17; Pa 18; Pa 19; Pa 20; Pa 21; Pa 22; Pa 23; Pa 24; Pa 25; Pa 25a; Pa 26; Pa 27 3",
  "Q 1 2; Q 2 3; Q 3; Q 4; Q 5; Q 6 5; Q 7 2",
  "R 1 3; R 2 5; R 3; R 4 2; R 5 2; R 6; R 7 4; R 8 4; R 9 2; R 9a 5; R 10 2; R 11",
  "S 1 5; S 1a; S 2 2; S 3; S 4 3; S 5 3; S 6 2; S 7 3; S 10; S 11; S 12 3; S 13; S 14; S 15; S 16",
  "T 1 2; T 2 3; T 3; T 4 3; T 5; T 6 3; T 7 3; T 8 3; T 9; T 10 3; T 11 5",
  "U 1; U 2 4; U 3; U 3a 2; U 4 2; U 5; U 7 2; U 8; U 9; U 10; U 12 5; U 13 2; U 14; U 15 2; U 16 3; U 17; U 18 2; U 19",
  "Ua 1 3; Ua 2; Ua 3 2; Ua 4 6",
  "V 1 3; V 2 5; V 3 4; V 4 3; V 4a 4; V 4b 3; V 5; V 6 3; V 7 3; V 9 3; V 10; V 11; V 11a 2; V 12; V 13 3; V 15 2",
  "W 1 6; W 2 3; W 3; W 4 2; W 5 2; W 6; W 7 2; W 8",
  "X 1 3; X 2 3; X 3 4; X 4 3; X 4a 3; X 5 3; X 6; X 7 6; X 7a 6; X 8 6; X 9; X 10 4; X 11 4; X 12 4",
  "Xa 1; Xa 2 3; Xa 3; Xa 4; Xa 4a; Xa 5",
  "Y 1; Y 2; Y 3; Y 4; Y 5 2; Y 5a; Y 6 3; Y 8 2; Y 10; Y 11; Y 11a; Y 12; Y 13 2; Y 15; Y 17; Y 17a; Y 22a 2; Y 22b 2",
  "Y 22c; Y 23; Y 23a; Y 24; Y 25 2; Y 26; Y 27; Y 28; Y 29 3; Y 30; Y 31; Y 32 10; Y 33 4; Y 33a; Y 34; Y 35 3; Y 35a",
  "Y 35b 2; Y 35c 2; Y 36; Y 38 2; Y 39",
  "Ya 1; Ya 2; Ya 3 2; Ya 3a; Ya 3b 2; Ya 4; Ya 5 4; Ya 7 4; Ya 8 2; Ya 9; Ya 10 3; Ya 10a 2; Ya 11 2; Ya 12; Ya 13",
  "Ya 14 3; Ya 15 3; Ya 16; Ya 17; Ya 18; Ya 20; Ya 21; Ya 22; Ya 23; Ya 24; Ya 25 5; Ya 26 3; Ya 27; Ya 28; Ya 28a",
  "Ya 29; Ya 29a; Ya 29b; Ya 29c; Ya 30 3; Ya 31; Ya 31a; Ya 31b 2; Ya 31c 2; Ya 31d 3; Ya 31e; Ya 32; Ya 39; Ya 40 2",
  "Ya 41; Ya 42 5; Ya 43 2; Ya 44 2; Ya 45; Ya 46 5",
  "Yb 1 3; Yb 2; Yb 4 2; Yb 5 5; Yb 6 3; Yb 7 2; Yb 8 2; Yb 9 3; Yb 9a 7; Yb 10; Yb 11; Yb 12",
  "Z 1; Z 2; Z 2a; Z 3; Z 4 3; Z 5 2; Z 6; Z 8; Z 8a; Z 9; Z 10; Z 11; Z 11a 2; Z 11b; Z 12 4; Z 13; Z 14; Z 20 2; Z 21",
];

/** An article, and how many paragraphs it has: 0 when they have no numbers. */
export interface ArticleOfAct {
  readonly article: string;
  readonly paragraphs: number;
}

/** The articles in the order of the Act. */
export const articlesOfTheAct: readonly ArticleOfAct[] = written
  .flatMap((line) => line.split("; "))
  .map((text) => {
    const [chapter, number, paragraphs = "0"] = text.split(" ");
    return { article: `${chapter} ${number}`, paragraphs: Number(paragraphs) };
  });

/** Every paragraph by its name, such as `P 8 (2)`, and every article without paragraphs. */
export const paragraphsOfTheAct: readonly string[] = articlesOfTheAct.flatMap(
  ({ article, paragraphs }) =>
    paragraphs === 0
      ? [article]
      : Array.from({ length: paragraphs }, (_, index) => `${article} (${index + 1})`),
);
