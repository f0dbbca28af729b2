// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const breaks = /[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/gu;

/** What no text holds: halves of a character and code points that stand for none. */
const torn = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** What turns the direction of whatever stands behind it: embeddings and overrides. */
const turning = /[\u202A-\u202E]/gu;

const isolates = /[\u2066-\u2069]/gu;
const openIsolate = "\u2068";
const closeIsolate = "\u2069";

/** Letters that are written from right to left, and would draw the figures behind them along. */
const fromRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A text of somebody else's as it may stand in a sentence: one line, its letters kept, nothing turned. */
export function shownText(text: string): string {
  return text.replace(breaks, " ").replace(torn, "\uFFFD").replace(turning, "");
}

/** The same for a name: closed off from what stands around it, where it runs from right to left. */
export function shownName(name: string): string {
  const letters = shownText(name).replace(isolates, "").trim();
  return fromRight.test(letters) ? `${openIsolate}${letters}${closeIsolate}` : letters;
}
