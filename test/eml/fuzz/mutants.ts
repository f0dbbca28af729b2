/** A source of numbers that always gives the same ones for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
  /** One of the things. */
  pick<Thing>(things: readonly Thing[]): Thing;
}

/** Dice of a seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(limit, 1);
  };
  return { below, pick: (things) => things[below(things.length)] as (typeof things)[number] };
}

const awkwardBytes = [
  0x00, 0x01, 0x09, 0x0a, 0x0d, 0x20, 0x22, 0x26, 0x3c, 0x3e, 0x7f, 0x80, 0xc3, 0xe2, 0xed, 0xff,
];

/** The bytes with one to four of them changed, dropped, doubled, put in or moved. */
export function byteMutant(bytes: Uint8Array, dice: Dice): Uint8Array {
  let mutant = [...bytes];
  for (let changes = 1 + dice.below(4); changes > 0; changes -= 1) {
    const at = dice.below(mutant.length);
    const length = 1 + dice.below(40);
    const piece = mutant.slice(at, at + length);
    switch (dice.below(7)) {
      case 0:
        mutant[at] = (mutant[at] ?? 0) ^ (1 << dice.below(8));
        break;
      case 1:
        mutant[at] = dice.pick(awkwardBytes);
        break;
      case 2:
        mutant.splice(at, length);
        break;
      case 3:
        mutant.splice(at, 0, ...piece);
        break;
      case 4:
        mutant.splice(at, 0, dice.pick(awkwardBytes));
        break;
      case 5:
        mutant.splice(dice.below(mutant.length), 0, ...piece);
        break;
      default:
        mutant = mutant.slice(0, at);
    }
  }
  return Uint8Array.from(mutant);
}

const awkwardTexts = [
  "",
  " ",
  "-1",
  "0",
  "+5",
  "007",
  "1.0",
  "1e3",
  "999999999",
  "1000000000",
  "9007199254740993",
  "٣",
  "４",
  "NaN",
  "null",
  "true",
  "geen",
  "alle",
  "HSB1",
  "9003::SB1",
  "yes",
  "no",
  "2019-02-30",
  "&amp;",
  "&#48;",
  "&#0;",
  "&x;",
  "<![CDATA[1]]>",
  "<!-- x -->",
  "<?p i?>",
  "]]>",
  "\u0000",
  "\u{1f5f3}",
];

const awkwardMarkup = [
  "<Cast>1</Cast>",
  "<x/>",
  "<kr:New>1</kr:New>",
  "</Selection>",
  "<Selection>",
  "<ValidVotes>1</ValidVotes>",
  '<CandidateIdentifier Id="1"></CandidateIdentifier>',
  "<!DOCTYPE a>",
  '<a:b xmlns:a="x"/>',
  '<x xmlns=""/>',
];

/** The file with one to three of its tags, texts or attributes changed, dropped, doubled or swapped. */
export function structureMutant(file: string, dice: Dice): string {
  const tokens = file.match(/<[^>]*>|[^<]+/g) ?? [];
  for (let changes = 1 + dice.below(3); changes > 0; changes -= 1) {
    const at = dice.below(tokens.length);
    const token = tokens[at] ?? "";
    const other = dice.below(tokens.length);
    switch (dice.below(9)) {
      case 0:
        tokens.splice(at, 1);
        break;
      case 1:
        tokens.splice(at, 0, token);
        break;
      case 2: {
        const swapped = tokens[other] ?? "";
        tokens[other] = token;
        tokens[at] = swapped;
        break;
      }
      case 3:
        tokens[at] = token.replace(/"[^"]*"/, `"${dice.pick(awkwardTexts)}"`);
        break;
      case 4: {
        const end = Math.min(at + 1 + dice.below(12), tokens.length);
        tokens.splice(other, 0, ...tokens.slice(at, end));
        break;
      }
      case 5:
        tokens.splice(at, 1 + dice.below(12));
        break;
      case 6:
        tokens.splice(at, 0, dice.pick(awkwardMarkup));
        break;
      default: {
        const texts = tokens.flatMap((each, index) => (each.startsWith("<") ? [] : [index]));
        const text = dice.pick(texts);
        tokens[text] = dice.pick(awkwardTexts);
      }
    }
  }
  return tokens.join("");
}
