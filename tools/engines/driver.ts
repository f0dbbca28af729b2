import { readdirSync, readFileSync } from "node:fs";
import { answerText } from "../../src/conformance/answer-text.js";
import { scriptText } from "../one-file/script-text.js";

const folder = new URL("../../conformance/vectors/", import.meta.url);

/** Every vector of the kit as a command of its protocol. */
export function questionsOfVectors(): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const [, ...lines] = readFileSync(new URL(name, folder), "utf8").trim().split("\n");
    return lines.map((line) => {
      const { id, kind, input } = JSON.parse(line);
      return JSON.stringify({ command: "run", id, kind, input });
    });
  });
}

/** A program for any engine: the script, every question, and the answer that must come, letter by letter. */
export async function driver(): Promise<{ readonly text: string; readonly questions: number }> {
  const { script } = await scriptText();
  const asked = questionsOfVectors().map((question) => [question, answerText(question)]);
  const text = `${script}
var asked = ${JSON.stringify(asked)};
var right = asked.filter(function (each) { return kieswet.answer(each[0]) === each[1]; }).length;
var said = right + " of " + asked.length;
if (typeof print === "function" && typeof window === "undefined") print(said);
else if (typeof console === "object") console.log(said);
`;
  return { text, questions: asked.length };
}
