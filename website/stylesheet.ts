import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { design } from "./places.js";

const fonts = [
  {
    family: "Source Serif 4 Variable",
    package: "source-serif-4",
    style: "normal",
    weight: "200 900",
  },
  {
    family: "Source Serif 4 Variable",
    package: "source-serif-4",
    style: "italic",
    weight: "200 900",
  },
  {
    family: "Source Sans 3 Variable",
    package: "source-sans-3",
    style: "normal",
    weight: "200 900",
  },
  {
    family: "Source Code Pro Variable",
    package: "source-code-pro",
    style: "normal",
    weight: "200 900",
  },
] as const;

const { resolve } = createRequire(import.meta.url);

/**
 * The one style sheet of the site. It carries its letters, because a browser that opens a page from
 * a folder may refuse to load them from a file beside it.
 */
export function stylesheet(): string {
  const faces = fonts.map(({ family, package: name, style, weight }) => {
    const file = resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-${style}.woff2`);
    const data = readFileSync(file).toString("base64");
    return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${data}) format("woff2")}`;
  });
  return `${faces.join("\n")}\n${readFileSync(join(design, "site.css"), "utf8")}`;
}
