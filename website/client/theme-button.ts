import { clientWords } from "./client-words.js";

const systemIsDark = () => matchMedia("(prefers-color-scheme: dark)").matches;

/** A button that changes between light and dark, and remembers it where the browser may. */
export function themeButton(): void {
  const button = document.querySelector<HTMLButtonElement>("button.theme");
  if (button === null) return;
  const root = document.documentElement;
  const isDark = () => (root.dataset["theme"] ?? (systemIsDark() ? "dark" : "light")) === "dark";
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.setAttribute("aria-label", clientWords(root.lang).darkTheme);
  button.hidden = false;
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    root.dataset["theme"] = next;
    try {
      localStorage.setItem("kieswet-theme", next);
    } catch {
      // The choice then holds for this page only.
    }
    show();
  });
  show();
}
