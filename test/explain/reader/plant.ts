import type { Account } from "./accounts.js";
import type { Code } from "./read-numbers.js";

/** A way of making a text untrue. */
interface Untruth {
  readonly name: string;
  readonly of: (text: string, names: readonly string[], code: Code) => readonly string[];
}

/** Every text in which one match of the expression is another. */
function eachReplaced(
  text: string,
  expression: RegExp,
  by: (found: string) => string,
): readonly string[] {
  return [...text.matchAll(expression)].map(
    ({ index, 0: found }) => text.slice(0, index) + by(found) + text.slice(index + found.length),
  );
}

/** Words of a language that turn a sentence into another, each way. */
function turned(
  pairs: Readonly<Record<Code, readonly (readonly [string, string])[]>>,
): Untruth["of"] {
  return (text, _, code) =>
    pairs[code].flatMap(([one, other]) => [
      ...eachReplaced(text, new RegExp(`(?<![\\p{L}])${one}(?![\\p{L}])`, "gu"), () => other),
      ...eachReplaced(text, new RegExp(`(?<![\\p{L}])${other}(?![\\p{L}])`, "gu"), () => one),
    ]);
}

const never: Readonly<Record<Code, readonly string[]>> = {
  nl: [
    "Niemand heeft meer dan de helft van de stemmen.",
    "Niemand kreeg meer zetels dan er kandidaten voor zijn.",
    "Alle zetels zijn als volle zetel toegewezen; er zijn geen restzetels.",
    "Er is niemand met voorkeurstemmen gekozen.",
  ],
  en: [
    "Nobody has more than half of the votes.",
    "Nobody got more seats than they have candidates for.",
    "All seats are assigned as full seats; there are no residual seats.",
    "Nobody was elected by preference votes.",
  ],
};

/** The register of untruths that every reader must find. */
export const untruthRegister: readonly Untruth[] = [
  {
    name: "a number one higher",
    of: (text) => eachReplaced(text, /\d+/g, (digits) => String(Number(digits) + 1)),
  },
  {
    name: "another name",
    of: (text, names) =>
      names.flatMap((name, index) => {
        const other = names[(index + 1) % names.length] ?? name;
        if (other === name || name === "") return [];
        const whole = new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, "gu");
        return eachReplaced(text, whole, () => other);
      }),
  },
  {
    name: "another place",
    of: turned({
      nl: [
        ["eerste", "tweede"],
        ["derde", "vierde"],
        ["vijfde", "zesde"],
      ],
      en: [
        ["first", "second"],
        ["third", "fourth"],
        ["fifth", "sixth"],
      ],
    }),
  },
  {
    name: "the opposite",
    of: turned({
      nl: [
        ["is gekozen", "is niet gekozen"],
        ["niemand", "iemand"],
        ["gaat voor", "gaat niet voor"],
        ["geldt als", "geldt niet als"],
        ["wel", "niet"],
      ],
      en: [
        ["is elected", "is not elected"],
        ["nobody", "somebody"],
        ["goes", "does not go"],
        ["takes precedence", "does not take precedence"],
        ["counts as", "does not count as"],
        ["counts", "does not count"],
      ],
    }),
  },
  {
    name: "another comparison",
    of: turned({
      nl: [
        ["meer", "minder"],
        ["meeste", "minste"],
        ["grootste", "kleinste"],
        ["evenveel", "meer"],
      ],
      en: [
        ["more", "fewer"],
        ["most", "fewest"],
        ["largest", "smallest"],
        ["highest", "lowest"],
        ["the same", "another"],
      ],
    }),
  },
  {
    name: "another way",
    of: turned({
      nl: [
        ["met voorkeurstemmen", "in de volgorde van de lijst"],
        ["volgorde", "rangschikking"],
        ["krijgt", "verliest"],
      ],
      en: [
        ["by preference votes", "in the order of the list"],
        ["gets", "loses"],
        ["in the order", "before the order"],
      ],
    }),
  },
  {
    name: "one for many",
    of: turned({
      nl: [
        ["zetel", "zetels"],
        ["stem", "stemmen"],
        ["heeft", "hebben"],
        ["is", "zijn"],
        ["komt", "komen"],
      ],
      en: [
        ["seat", "seats"],
        ["vote", "votes"],
        ["has", "have"],
        ["is", "are"],
        ["takes", "take"],
      ],
    }),
  },
  {
    name: "a finding that is none",
    of: (text, _, code) =>
      never[code].filter((one) => !text.includes(one)).map((one) => `${text} ${one}`),
  },
  {
    name: "a sentence left out",
    of: (text) => {
      const parts = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
      return parts.length < 2
        ? []
        : parts.map((_, left) => parts.filter((__, at) => at !== left).join(" "));
    },
  },
];

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** An account with an untruth, and what kind it is. */
export interface Planted {
  readonly untruth: string;
  readonly account: Account;
}

/** Every untruth that the register makes of an account. */
export function plantedIn(account: Account, names: readonly string[]): readonly Planted[] {
  const { text, called, rests } = account;
  return [
    ...untruthRegister.flatMap(({ name, of }) =>
      of(text, names, called.code)
        .filter((changed) => changed !== text)
        .map((changed) => ({ untruth: name, account: { ...account, text: changed } })),
    ),
    ...rests.references.flatMap(({ text: place, link }, index) =>
      eachReplaced(place, /\d+/g, (digits) => String(Number(digits) + 1)).map((changed) => ({
        untruth: "another article",
        account: {
          ...account,
          rests: {
            ...rests,
            references: rests.references.map((one, at) =>
              at === index ? { text: changed, link } : one,
            ),
          },
        },
      })),
    ),
  ];
}
