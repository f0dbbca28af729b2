/** Shows that the site speaks the reader's language, where the browser asks for it and the page speaks another. */
export function languageOffer(): void {
  const offer = document.querySelector<HTMLElement>(".offer");
  if (offer === null) return;
  const asked = navigator.language.slice(0, 2);
  offer.hidden = asked !== offer.lang || asked === document.documentElement.lang;
}
