import { SaxesParser } from "saxes";

/** What an HTML page says, in its order, without its marks. */
export function textsOfHtml(page: string): string {
  const parser = new SaxesParser();
  const texts: string[] = [];
  const within: string[] = [];
  parser.on("opentag", ({ name }) => {
    within.push(name);
  });
  parser.on("closetag", () => {
    within.pop();
  });
  parser.on("text", (text) => {
    if (!within.includes("style") && within.at(-1) !== undefined) texts.push(text);
  });
  parser.on("error", (error) => {
    throw error;
  });
  const closed = page.replace(/^<!doctype html>/i, "").replace(/<meta ([^>]*?)\/?>/g, "<meta $1/>");
  parser.write(closed).close();
  return texts.join(" ").replace(/\s+/g, " ");
}

/** What a Markdown text says, in its order, without its marks. */
export function textsOfMarkdown(text: string): string {
  return text
    .replace(/\]\(<[^>]*>\)/g, "]")
    .replace(/\\(.)|[*[\]|#`]/g, (_, kept: string | undefined) => kept ?? " ")
    .replace(/\s+/g, " ");
}
