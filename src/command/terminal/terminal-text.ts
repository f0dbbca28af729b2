/** Control characters, those of C1 too, and what turns the direction of text. */
const unsafe = /[\p{Cc}\u{61c}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}\u{feff}]|\p{Cs}/gu;

/**
 * A text from a file as it may stand on a terminal: what could move the cursor, colour the screen or turn
 * the reading direction is written as its number.
 */
export function terminalText(text: string): string {
  return text.replace(unsafe, (character) => {
    const number = character.codePointAt(0)?.toString(16).padStart(4, "0") ?? "";
    return `\\u{${number}}`;
  });
}
