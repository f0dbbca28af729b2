/** Highlighted code in which the name of every other export leads to its description. */
export function linkedNames(
  html: string,
  own: string,
  address: ReadonlyMap<string, string>,
): string {
  return html
    .split(/(<span class="hljs-(?:comment|string)">[\s\S]*?<\/span>|<[^>]+>)/)
    .map((part) => (part.startsWith("<") ? part : part.replace(/[A-Za-z_$][\w$]*/g, link)))
    .join("");

  function link(name: string): string {
    const target = name === own ? undefined : address.get(name);
    return target === undefined ? name : `<a href="${target}">${name}</a>`;
  }
}
