/** A piece of HTML that may be put in the page as it is. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | null | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function written(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string") return part.replace(/[&<>"']/g, (one) => entities[one] ?? one);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}

/** HTML with everything escaped that is put into it, except other pieces of HTML. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const markup = texts.reduce(
    (whole, text, index) =>
      whole + text + (index < parts.length ? written(parts[index] as Part) : ""),
    "",
  );
  return { markup };
}

/** HTML that is known to be sound: made by the library. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Nothing. */
export const nothing: Markup = { markup: "" };
