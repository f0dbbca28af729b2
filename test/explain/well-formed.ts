import { SaxesParser } from "saxes";

/** An element that was opened in a document. */
export interface Opened {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a document that must be well-formed; throws where it is not. */
export function elementsOf(document: string): readonly Opened[] {
  const parser = new SaxesParser();
  const opened: Opened[] = [];
  parser.on("opentag", ({ name, attributes }) => {
    opened.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(document).close();
  return opened;
}
