const longest = 16;
const citation = /\((?:artikel|[A-Z][a-z]? \d)[^)]*\)/g;

/** The sentences with more words than easy Dutch has in one; an article cited between brackets is none. */
export function tooLong(text: string): readonly string[] {
  return text
    .replace(citation, "")
    .split(/(?<=[.?:])\s/)
    .filter((sentence) => sentence.trim().split(/\s+/).length > longest);
}

/** The articles that a text cites between brackets and the figures it says, each in its order. */
export function citedAndCounted(text: string): readonly string[] {
  const figures = text.match(/\d[\d.,/^-]*\d|\d/g) ?? [];
  return [...(text.match(citation) ?? []), ...figures];
}
