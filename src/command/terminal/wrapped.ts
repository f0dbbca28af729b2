const letters = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** How many places of a terminal a text takes: letters, whatever they are composed of. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const _ of letters.segment(text)) width += 1;
  return width;
}

/** A text in lines of at most so many characters, broken between words; a longer word stands alone. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
