/** A text as people see it: without characters that are not seen, blanks at its ends, or several blanks for one. */
export function visible(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
