import { clientWords } from "./client-words.js";

/** A button on each block of code that copies it. */
export function copyButtons(): void {
  const { copy, copied } = clientWords(document.documentElement.lang);
  for (const block of document.querySelectorAll(".code")) {
    const code = block.querySelector("code");
    if (code === null || block.closest(".printed") !== null) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent ?? "");
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = copy;
      }, 1500);
    });
    block.append(button);
  }
}
