// Runs before the page is painted, so that the chosen theme is there from the first frame.
try {
  const chosen = localStorage.getItem("kieswet-theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset["theme"] = chosen;
} catch {
  // A browser that keeps nothing follows the system's theme.
}
