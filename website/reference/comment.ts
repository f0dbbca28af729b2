import type { Comment, CommentDisplayPart } from "typedoc";
import { Reflection } from "typedoc";

/** Where an export is described, from its name; undefined: it is not an export. */
export type Address = (name: string) => string | undefined;

/** A comment as Markdown: its text, then its tags. */
export function commentMarkdown(comment: Comment | undefined, address: Address): string {
  if (comment === undefined) return "";
  const text = (parts: readonly CommentDisplayPart[]) =>
    parts.map((part) => partMarkdown(part, address)).join("");
  const parameters = comment.blockTags
    .filter(({ tag }) => tag === "@param")
    .map(({ name, content }) => `- \`${name ?? ""}\`: ${text(content).replace(/^-\s*/, "")}`);
  const others = comment.blockTags
    .filter(({ tag }) => tag !== "@param")
    .map(({ tag, content }) => `${titles[tag] ?? `**${tag.slice(1)}**`}\n\n${text(content)}`);
  return [text(comment.summary), parameters.join("\n"), ...others]
    .filter((part) => part.trim() !== "")
    .join("\n\n");
}

const titles: Readonly<Record<string, string>> = {
  "@example": "",
  "@remarks": "",
  "@returns": "Gives:",
  "@see": "See also:",
  "@throws": "Throws:",
};

function partMarkdown(part: CommentDisplayPart, address: Address): string {
  if (part.kind !== "inline-tag") return part.text;
  const name = part.target instanceof Reflection ? part.target.name : part.text;
  const target = typeof part.target === "string" ? part.target : address(name);
  const shown = part.text === "" ? name : part.text;
  return target === undefined ? `\`${shown}\`` : `[\`${shown}\`](${target})`;
}
