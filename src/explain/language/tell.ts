import type { AnyPhrase, Dictionary, Fact, Hole, Item, Phrase, Template } from "./dictionary.js";
import type { Sayable, Some } from "./facts.js";
import { shownText } from "./shown-text.js";
import type { FieldSpeaker } from "./speaker.js";

type AnyDictionary = Readonly<Record<string, Template>>;
type Facts = Readonly<Record<string, Fact | undefined>>;

/** The text with a capital first letter. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Something sayable in words. */
function spoken(fact: Sayable, say: FieldSpeaker): string {
  switch (fact.as) {
    case "contestant":
      return say.contestant(fact.key);
    case "group":
      return say.group(fact.number);
    case "candidate":
      return say.candidate(fact.id);
    case "option":
      return say.option(fact.key, fact.kind);
    case "mixed":
      return say.mixed(fact.value);
    case "decimal":
      return say.decimal(fact.value);
    case "quotient":
      return say.quotient(fact.value);
    case "mixed-and-decimal":
      return say.mixedAndDecimal(fact.value);
    case "percentage":
      return say.percentage(fact.value);
    case "ordinal":
      return say.ordinal(fact.place);
    case "field":
      return say.field(fact.path);
    case "filled":
      return say.fieldValue(fact.value);
    case "day":
      return say.day(fact.day);
    case "article":
      return say.article(fact.article);
  }
}

function isSome(fact: Fact): fact is Some<Item> {
  return Array.isArray(fact);
}

function inWords(fact: Exclude<Fact, null>, words: AnyDictionary, say: FieldSpeaker): string {
  if (typeof fact === "number") return say.number(fact);
  if (typeof fact === "string") return shownText(fact);
  if (isSome(fact)) {
    return say.enumeration(fact.map((one) => inWords(one, words, say)));
  }
  return "say" in fact ? fill(words[fact.say] ?? [], fact, words, say) : spoken(fact, say);
}

function isOne(fact: Fact): boolean {
  return fact === 1 || (isSome(fact) && fact.length === 1);
}

function filledHole(hole: Hole, fact: Fact, words: AnyDictionary, say: FieldSpeaker): string {
  if (fact === null) return "";
  if (typeof fact === "string" && hole.choices.size > 0) return hole.choices.get(fact) ?? "";
  const value = inWords(fact, words, say);
  const several = hole.forms.length - 1;
  const form = hole.forms[isOne(fact) ? 0 : several];
  const text = form === undefined ? value : form.join(value);
  return hole.capital ? capital(text) : text;
}

/** A template with its holes filled. */
export function fill(
  template: Template,
  facts: Facts,
  words: AnyDictionary,
  say: FieldSpeaker,
): string {
  let text = "";
  for (const part of template) {
    text +=
      typeof part === "string" ? part : filledHole(part, facts[part.name] ?? null, words, say);
  }
  return text;
}

/** A phrase in words. */
export function tell<Catalogue>(
  phrase: Phrase<Catalogue>,
  words: Dictionary<Catalogue>,
  say: FieldSpeaker,
): string {
  // Of which catalogue no longer matters here: every phrase is said in the same way.
  return inWords(phrase as AnyPhrase, words as AnyDictionary, say);
}

/** Phrases that belong together in words, one after another. */
export function tellAll<Catalogue>(
  phrases: readonly Phrase<Catalogue>[],
  words: Dictionary<Catalogue>,
  say: FieldSpeaker,
): string {
  return phrases.map((phrase) => tell(phrase, words, say)).join(" ");
}
