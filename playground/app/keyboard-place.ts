/**
 * Sends the keyboard to a part of the page: of one that is folded, to what unfolds it. A `details` that took the
 * keyboard itself would take everything in it out of the order of the tab key.
 */
export function sendKeyboardTo(part: HTMLElement | null): void {
  const unfolds = part instanceof HTMLDetailsElement ? part.querySelector("summary") : null;
  (unfolds ?? part)?.focus();
}
