/** A place in the Electoral Act that a text names; null: no paragraph is named. */
export interface Citation {
  readonly article: string;
  readonly paragraph: number | null;
}

const chapters = "Na|Pa|Ua|Xa|Ya|[A-Z]";
const articlePattern = `(?:${chapters}) \\d+[a-z]?`;
const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];
const numbers = `(?:\\d+|${ordinals.join("|")})`;
const severalNumbers = `${numbers}(?:(?:, | and | to |, and )${numbers})*`;

/**
 * An article with its paragraphs after it or before it: `P 8 (1, 3)`, `P 8, third paragraph`,
 * `P 8 paragraph 3`, `third paragraph of article P 8`; or in code `article("P 8", 3)` and
 * `article: "P 8", paragraph: 3`.
 */
const citation = new RegExp(
  [
    `(?:(?<beforeWords>${severalNumbers}) paragraphs? of (?:article )?)?`,
    `(?<![\\w-])(?<article>${articlePattern})(?![\\w])`,
    `(?:`,
    ` \\((?<brackets>${severalNumbers})\\)`,
    `|,? (?:paragraphs?|lid) (?<after>${severalNumbers})`,
    `|, (?<words>${severalNumbers}) paragraphs?`,
    `|", (?<call>\\d+)\\)`,
    `|",\\s*paragraph: (?<property>\\d+)`,
    `)?`,
  ].join(""),
  "g",
);

/** Every place in the Act that a text names, ranges such as `P 5 to P 10` left out. */
export function citationsIn(text: string): readonly Citation[] {
  const plain = text.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, " ");
  return [...plain.matchAll(citation)].flatMap(({ groups }): readonly Citation[] => {
    const { article = "", beforeWords, brackets, after, words, call, property } = groups ?? {};
    const named = beforeWords ?? brackets ?? after ?? words ?? call ?? property;
    if (named === undefined) return [{ article, paragraph: null }];
    return paragraphsOf(named).map((paragraph) => ({ article, paragraph }));
  });
}

function paragraphsOf(named: string): readonly number[] {
  const [from, to] = named.split(" to ");
  if (from !== undefined && to !== undefined) {
    const [first, last] = [numberOf(from), numberOf(to)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
  return named.split(/, and |, | and /).map(numberOf);
}

function numberOf(word: string): number {
  const ordinal = ordinals.indexOf(word);
  return ordinal < 0 ? Number(word) : ordinal + 1;
}
