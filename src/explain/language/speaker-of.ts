import type { ArticleReference } from "../../model/article.js";
import type { FieldValue } from "../../model/count/count-fields.js";
import type { FieldPath } from "../../model/count/field-path.js";
import type { Day } from "../../model/day.js";
import { type Fraction, fraction } from "../../model/fraction.js";
import { has, ownOnly } from "../../model/has.js";
import type { Phrase } from "./dictionary.js";
import type { Language } from "./language.js";
import { type Names, noNames } from "./names.js";
import {
  shownDecimal,
  shownDecimals,
  shownFraction,
  shownInteger,
  shownMixed,
} from "./shown-number.js";
import { shownName } from "./shown-text.js";
import type { FieldSpeaker } from "./speaker.js";
import { tell } from "./tell.js";
import type { LawName, NamePhrases } from "./words/naming.js";

type AmountPhrase = Extract<keyof NamePhrases, `${string}vote${string}`>;

function percents({ numerator, denominator }: Fraction): Fraction {
  return fraction(numerator * 100, denominator);
}

/** A speaker of `language` that knows the names of one election. */
export function speakerOf(language: Language, names: Names = noNames): FieldSpeaker {
  const { digits, naming, findings } = language;
  const called = (phrase: Phrase<NamePhrases>): string => tell(phrase, naming.phrases, say);
  const number = (value: number): string => shownInteger(value, digits);

  const mixedAndDecimal = (value: Fraction): string => {
    const mixed = shownMixed(value, digits);
    if (value.numerator % value.denominator === 0) return mixed;
    const { exact } = shownDecimal(value, 2, digits);
    return called({
      say: exact ? "exact-decimals" : "rounded-decimals",
      number: mixed,
      decimals: shownDecimals(value, 2, digits),
    });
  };
  const quotient = (value: Fraction): string => {
    if (value.denominator === 1) return number(value.numerator);
    const { exact } = shownDecimal(value, 2, digits);
    return `${shownFraction(value, digits)} ${exact ? "=" : "≈"} ${shownDecimals(value, 2, digits)}`;
  };

  const byNumber = (key: string): string => called({ say: "list", number: key });
  /** What another list is called that has no name, or none of its own. */
  const isNumber = (name: string): boolean => {
    const digits = /\d+/.exec(name)?.[0];
    return digits !== undefined && name === byNumber(digits);
  };
  const ownName = (key: number): string | null => {
    const name = names.group(key);
    return name === null || isNumber(name) ? null : name;
  };
  const group = (key: number): string => ownName(key) ?? byNumber(String(key));
  const listInDistrict = (own: number, district: number): string => {
    const list = group(own);
    if (!names.hasSeveralLists(own)) return list;
    const name = names.district(district) ?? String(district);
    const say = /^\d+$/.test(name) ? "list-in-numbered-district" : "list-in-district";
    return called({ say, list, district: name });
  };
  const contestant = (key: string): string => {
    if (/^\d+$/.test(key)) return group(Number(key));
    const [, own, district] = /^(\d+)\/(\d+)$/.exec(key) ?? [];
    if (own !== undefined) return listInDistrict(Number(own), Number(district));
    const lists = names.combination(key).map(group).join(" + ");
    return called(
      lists === ""
        ? { say: "combination", id: shownName(key) }
        : { say: "combination-of", id: shownName(key), lists },
    );
  };
  const listOf = (key: string): string => {
    const [, own = key] = /^(\d+)\/\d+$/.exec(key) ?? [];
    const list = contestant(key);
    return ownName(Number(own)) === null ? list : called({ say: "list-of", list });
  };
  const amount = (value: Fraction, one: AmountPhrase, several: AmountPhrase, shown: string) =>
    called({ say: value.numerator === value.denominator ? one : several, votes: shown });
  const position = (place: number, list: number): string =>
    called({ say: "candidate", position: number(place), list: group(list) });
  const candidate = (id: string): string => {
    const known = names.candidate(id);
    if (known === null) return shownName(id);
    const { name, hasNamesakes } = known;
    const place = { position: number(known.position), list: contestant(known.list) };
    if (name === null) return called({ say: "candidate", ...place });
    return hasNamesakes
      ? called({ say: "namesake", name, candidate: called({ say: "candidate", ...place }) })
      : name;
  };

  const day = (value: Day): string => {
    const month = value.slice(5, 7);
    return called({
      say: "day",
      date: String(Number(value.slice(8, 10))),
      month: naming.months[Number(month) - 1] ?? month,
      year: value.slice(0, 4),
    });
  };
  const laws: Readonly<Record<string, LawName>> = naming.laws;
  const law = (name: string, place: keyof LawName): string =>
    Object.hasOwn(laws, name) && laws[name] !== undefined
      ? laws[name][place]
      : called({ say: "law", law: name });
  const paragraph = (ordered: number): string =>
    naming.paragraphs[ordered - 1] ?? called({ say: "paragraph", number: String(ordered) });
  const article = (reference: ArticleReference): string => {
    const { law: name = "Kieswet", paragraph: ordered } = ownOnly(reference);
    const isArticle = /^[A-Z][a-z]? ?\d|^\d/.test(reference.article);
    if (!isArticle) return law(name, "alone");
    const place = { article: reference.article, law: law(name, "behind") };
    return ordered === undefined
      ? called({ say: "article", ...place })
      : called({
          say: "article-paragraph",
          ...place,
          paragraph: paragraph(ordered),
        });
  };

  const fields: Readonly<Record<string, string>> = findings.fields;
  const answers: Readonly<Record<string, string>> = findings.answers;
  const field = (path: FieldPath): string => {
    const [name, ownNumber, part, place] = path.split(".");
    if (name !== "lists" && name !== "votesPerList") return fields[path] ?? path;
    const list = group(Number(ownNumber));
    const words = findings.fieldPhrases;
    if (name === "votesPerList") return tell({ say: "votes-for-list", list }, words, say);
    if (part === "total") return tell({ say: "list-total", list }, words, say);
    if (place === undefined) return tell({ say: "whole-list", list }, words, say);
    const of = position(Number(place), Number(ownNumber));
    return tell({ say: "candidate-votes", candidate: of }, words, say);
  };
  const fieldValue = (value: FieldValue): string => {
    if (typeof value === "number") return number(value);
    if (typeof value === "boolean") return findings.answers[value ? "ticked" : "not-ticked"];
    return answers[value] ?? value;
  };

  const say: FieldSpeaker = {
    number,
    ordinal: (place) => {
      const word = naming.ordinalWords[place - 1];
      if (word !== undefined) return word;
      const digitsOfPlace = String(place);
      const endings = [2, 1, 0].map((length) => digitsOfPlace.slice(digitsOfPlace.length - length));
      const known = endings.find((ending) => has(naming.ordinals, ending)) ?? "";
      return `${number(place)}${naming.ordinals[known] ?? ""}`;
    },
    fraction: (value) => shownFraction(value, digits),
    mixed: (value) => shownMixed(value, digits),
    decimal: (value) => shownDecimals(value, 2, digits),
    quotient,
    mixedAndDecimal,
    votes: (value) => {
      const shown = mixedAndDecimal(value);
      return names.votesAreWeighted
        ? amount(value, "weighted-vote", "weighted-votes", shown)
        : amount(value, "vote", "votes", shown);
    },
    votesPerSeat: (value) => {
      const shown = quotient(value);
      return names.votesAreWeighted
        ? amount(value, "weighted-vote-per-seat", "weighted-votes-per-seat", shown)
        : amount(value, "vote-per-seat", "votes-per-seat", shown);
    },
    percentage: (value) => `${shownDecimals(percents(value), 1, digits)}%`,
    day,
    contestant,
    group,
    candidate,
    position,
    listOf,
    option: (key, kind) => {
      const ofPeople = kind === undefined && names.candidate(key) !== null;
      return ofPeople || kind === "preference-candidate" ? candidate(key) : contestant(key);
    },
    opensWithName: (named) => {
      if (named.as === "candidate") return names.candidate(named.id)?.name != null;
      if (named.as === "list-of") return false;
      const [, own] =
        /^(\d+)(?:\/\d+)?$/.exec(named.as === "group" ? String(named.number) : named.key) ?? [];
      return own !== undefined && ownName(Number(own)) !== null;
    },
    enumeration: (items) => {
      const last = items[items.length - 1] ?? "";
      return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${naming.and} ${last}`;
    },
    article,
    field,
    fieldValue,
  };
  return say;
}
