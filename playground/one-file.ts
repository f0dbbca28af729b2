import { createHash } from "node:crypto";

/** Everything that the page is made of. */
export interface PageParts {
  readonly page: string;
  readonly style: string;
  /** The script that shows the first page, and the program of the page. */
  readonly first: string;
  readonly program: string;
  /** Files of elections by name. */
  readonly elections: readonly (readonly [name: string, text: string])[];
}

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What may not stand inside an element that ends with its own name. */
function held(text: string, name: "script" | "style"): string {
  if (new RegExp(`</${name}`, "i").test(text)) throw new Error(`a ${name} would end too early`);
  return text;
}

/**
 * The page with everything in it, to be sent to a class: it runs the two scripts and the one style that
 * its policy knows by their digests, loads nothing and sends nothing.
 */
export function oneFile({ page, style, first, program, elections }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(first)} ${hashOf(program)}`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const figures = elections.map(
    ([name, text]) =>
      `<script type="text/plain" id="elections-${name}">${held(text, "script")}</script>`,
  );
  const head = page
    .replace(/content="default-src[^"]*"/, () => `content="${policy}"`)
    .replace(/^<(?:link|script).*\n/gm, "");
  const shown = '<div id="page"></div>';
  const inside = [
    '<script type="text/plain" id="one-file"></script>',
    ...figures,
    `<script type="text/plain" id="page-program">${held(program, "script")}</script>`,
  ].join("\n");
  return head
    .replace("</head>", () => `<style>${held(style, "style")}</style>\n</head>`)
    .replace(shown, () => `${shown}\n<script>${held(first, "script")}</script>`)
    .replace("</body>", () => `${inside}\n</body>`);
}
