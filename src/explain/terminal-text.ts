/** Control characters, those of C1 and ends of lines too, and what turns the direction of text or is not seen. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

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
