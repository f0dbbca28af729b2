import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { provisionPages } from "./provision-pages.js";

test.each(Object.entries(provisionPages))(
  "every provision stands as it was read, with its days, article, source and value: %s",
  (name, page) => {
    const asRead = readFileSync(new URL(`./provisions/${name}`, import.meta.url), "utf8");
    expect(page).toBe(asRead);
  },
);
