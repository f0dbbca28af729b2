import { type ElectionSet, known, missingSet } from "./elections/catalogue.js";
import type { Page } from "./page-store.js";

/** A file of elections is shown to choose from, once it is there. */
export async function chooseSet(page: Page, set: ElectionSet): Promise<void> {
  page.beside({ set, isLoading: !page.catalogue.inSet.has(set), isMissing: false });
  const isThere = await page.load(set);
  page.showCatalogue();
  page.beside({ isLoading: false, isMissing: !isThere });
}

/** Another election of the same body is laid beside the result, once its file is there. */
export async function chooseYear(page: Page, id: string | null): Promise<void> {
  const set = id === null ? null : missingSet(page.catalogue, id);
  if (set !== null) {
    page.beside({ isLoading: true });
    await page.load(set);
  }
  const isThere = id === null || known(page.catalogue, id) !== undefined;
  page.beside({ isLoading: false, isMissing: !isThere });
  page.visit((state) => ({ ...state, otherYear: isThere ? id : null }));
}
