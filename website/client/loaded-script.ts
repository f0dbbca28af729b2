/** Loads a script of the site, by its path from the first page. */
export const loadedScript = (path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${document.documentElement.dataset["root"] ?? ""}${path}`;
    script.addEventListener("error", reject);
    script.addEventListener("load", () => resolve());
    document.head.append(script);
  });
