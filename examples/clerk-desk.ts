import { filesOfDeck, makeDeck } from "../src/exercises/index.js";

/** The value, or an end: a clerk's program would show the issues with `explainRefusal`. */
export function taken<Value>(answer: { readonly status: string; readonly value?: Value }): Value {
  if (answer.value === undefined) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** The day of the vote. */
export const day = "2027-03-17";

/** What lies on the desk of a clerk: a rehearsal stands for the files that came in and the forms on paper. */
export function desk() {
  const deck = makeDeck({ seed: 2027, level: "municipality" });
  const { lists, stations, counts } = filesOfDeck(deck, day);
  const [[town], [candidates], [places], [file]] = [deck.municipalities, lists, stations, counts];
  if (!town || !candidates || !places || !file) throw new Error("nothing to count");
  return { town, candidates, places, file };
}
