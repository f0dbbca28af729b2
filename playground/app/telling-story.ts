import type { Page } from "./page-store.js";
import { storyOf } from "./result/story.js";

/** The story goes on by so many steps, or back. */
export function storyBy(page: Page, steps: number): void {
  const last = storyOf(page.shown).length;
  const story = Math.min(Math.max(1, (page.state.story ?? 1) + steps), last);
  page.change("story", (state) => ({ ...state, story }));
}

/** The story is left. */
export function endStory(page: Page): void {
  page.visit((state) => ({ ...state, story: null }));
  page.focus("tell-story");
}
