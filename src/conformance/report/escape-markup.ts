const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// Control characters may not stand in XML at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;

/** Text as it may stand in HTML and XML, in attributes too. */
export function escapeMarkup(text: string): string {
  return text
    .replace(forbidden, "\uFFFD")
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
