import { has } from "../../model/has.js";
import type { AnyPhrase, Dictionary, Fact, Hole, Item, Phrase, Template } from "./dictionary.js";
import { eachOf, type Named, type Sayable, type Some } from "./facts.js";
import { shownText } from "./shown-text.js";
import type { FieldSpeaker } from "./speaker.js";

type AnyDictionary = Readonly<Record<string, Template>>;
type Facts = Readonly<Record<string, Fact | undefined>>;

/** The text with a capital first letter. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Something sayable in words. */
export function spoken(fact: Sayable, say: FieldSpeaker): string {
  switch (fact.as) {
    case "contestant":
      return say.contestant(fact.key);
    case "group":
      return say.group(fact.number);
    case "candidate":
      return say.candidate(fact.id);
    case "list-of":
      return say.listOf(fact.key);
    case "votes":
      return say.votes(fact.value);
    case "votes-per-seat":
      return say.votesPerSeat(fact.value);
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

/** Words, and whether they open with a registered name, which is never changed. */
interface Said {
  readonly text: string;
  readonly opensWithName: boolean;
}

function plain(text: string): Said {
  return { text, opensWithName: false };
}

function inWords(fact: Exclude<Fact, null>, words: AnyDictionary, say: FieldSpeaker): Said {
  if (typeof fact === "number") return plain(say.number(fact));
  if (typeof fact === "string") return plain(shownText(fact));
  if (isSome(fact)) {
    const [first, ...others] = eachOf(fact, (one) => inWords(one, words, say));
    const text = say.enumeration([first, ...others].map((one) => one.text));
    return { text, opensWithName: first.opensWithName };
  }
  if (has(fact, "say")) return filled(words[fact.say] ?? [], fact, words, say);
  return { text: spoken(fact, say), opensWithName: isNamed(fact) && say.opensWithName(fact) };
}

function isNamed(fact: Sayable): fact is Named {
  return ["contestant", "group", "candidate", "list-of"].includes(fact.as);
}

function isOne(fact: Fact): boolean {
  if (fact === null || typeof fact !== "object") return fact === 1;
  if (isSome(fact)) return fact.length === 1;
  if (has(fact, "say") || fact.as !== "votes") return false;
  return fact.value.numerator === fact.value.denominator;
}

const nothing = plain("");

function filledHole(hole: Hole, fact: Fact, words: AnyDictionary, say: FieldSpeaker): Said {
  if (fact === null) return nothing;
  if (typeof fact === "string" && hole.choices.size > 0) {
    return plain(hole.choices.get(fact) ?? "");
  }
  const value = inWords(fact, words, say);
  const several = hole.forms.length - 1;
  const form = hole.forms[isOne(fact) ? 0 : several];
  const said =
    form === undefined
      ? value
      : joined(form.flatMap((part, index) => (index === 0 ? [plain(part)] : [value, plain(part)])));
  return hole.capital && !said.opensWithName ? plain(capital(said.text)) : said;
}

/** One after another; where words end in a stop of their own, no second one follows. */
function joined(parts: readonly Said[]): Said {
  let text = "";
  let opensWithName = false;
  for (const part of parts) {
    if (text === "") opensWithName = part.opensWithName;
    text += /[.!?…]$/.test(text) && part.text.startsWith(".") ? part.text.slice(1) : part.text;
  }
  return { text, opensWithName };
}

function filled(template: Template, facts: Facts, words: AnyDictionary, say: FieldSpeaker): Said {
  return joined(
    template.map((part) =>
      typeof part === "string"
        ? plain(part)
        : filledHole(part, facts[part.name] ?? null, words, say),
    ),
  );
}

/** A template with its holes filled. */
export function fill(
  template: Template,
  facts: Facts,
  words: AnyDictionary,
  say: FieldSpeaker,
): string {
  return filled(template, facts, words, say).text;
}

/** A phrase in words. */
export function tell<Catalogue>(
  phrase: Phrase<Catalogue>,
  words: Dictionary<Catalogue>,
  say: FieldSpeaker,
): string {
  // Of which catalogue no longer matters here: every phrase is said in the same way.
  return inWords(phrase as AnyPhrase, words as AnyDictionary, say).text;
}

/** Phrases that belong together in words, one after another. */
export function tellAll<Catalogue>(
  phrases: readonly Phrase<Catalogue>[],
  words: Dictionary<Catalogue>,
  say: FieldSpeaker,
): string {
  return phrases.map((phrase) => tell(phrase, words, say)).join(" ");
}
