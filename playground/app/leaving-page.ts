import type { Page } from "./page-store.js";
import { exerciseName } from "./state/exercise-name.js";
import {
  keepAnswers,
  keepLeaving,
  keepProgram,
  keptLeaving,
  keptProgram,
} from "./state/kept-history.js";

/** Begins where the page was left in this tab. */
export function start(page: Page): Promise<void> {
  const left = keptLeaving(location.hash);
  if (left !== null) history.replaceState(null, "", `#${left}`);
  page.aside = { ...page.aside, program: { ...page.aside.program, text: keptProgram() } };
  return page.arrive();
}

/** What was made is kept in this tab: a reload finds what the address does not say yet. */
export function keepEverything(page: Page): void {
  const { address } = page;
  if (page.can.back && location.hash !== `#${address}`) keepLeaving(location.hash, address);
  keepAnswers(exerciseName(page.state), page.aside.answers);
  keepProgram(page.aside.program.text);
  page.keepHistory();
}
