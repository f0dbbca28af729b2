const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// Control characters may not stand in XML at all.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

// Embeddings and overrides turn what stands behind them.
const turning = /[\u202A-\u202E]/gu;

/** Text as it may stand in HTML and XML, in elements and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replace(forbidden, "\uFFFD")
    .replace(turning, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Attributes of an element, as they stand: their values are escaped when they are written. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element of HTML or SVG around content that is markup already. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`,
  );
  const inside = content.join("");
  const start = `<${name}${given.join("")}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
}
