import type { LanguageCode } from "../playground/app/state/state.js";
import { dutchWords } from "../playground/app/words/dutch.js";
import { englishWords } from "../playground/app/words/english.js";
import type { PageWords } from "../playground/app/words/page-words.js";
import type { Entry } from "./search-entry.js";

/** The playground as a whole and its folded parts, each with its name in an address and its text. */
function partsOf(
  words: PageWords,
): readonly (readonly [part: string | null, title: string, text: string])[] {
  const { sections } = words;
  return [
    [
      null,
      words.title,
      `${words.intro} ${sections.lists}. ${sections.result}. ${sections.walk}. ${sections.lot}. ${sections.rules}: ${Object.values(words.rules).join(". ")}. ${words.tellStory}. ${words.storyIntro}`,
    ],
    ["own", words.ownPart, words.ownIntro],
    ["compare", sections.compare, Object.values(words.comparisons).join(". ")],
    ["years", words.yearsPart, words.yearsIntro],
    ["margins", sections.margins, words.marginsCaption],
    ["majority", words.majorityPart, words.fewestLists(1, true)],
    ["measures", words.measures, words.measuresIntro],
    ["explanation", sections.explanation, ""],
    ["pictures", sections.pictures, words.raceGroup],
    ["exercises", sections.exercises, words.exercisesIntro],
    ["program", words.programPart, words.programIntro],
    ["share", sections.share, `${words.shareNote} ${words.oneFileNote}`],
    ["files", sections.files, words.filesIntro],
  ];
}

function entriesIn(language: LanguageCode, words: PageWords): readonly Entry[] {
  return partsOf(words).map(([part, title, text]) => ({
    path: `playground/index.html#l=${language}${part === null ? "" : `&u=${part}`}`,
    title,
    page: words.title,
    language,
    text,
    code: "",
  }));
}

/** The page to play with, as it is found in both languages. */
export function playgroundEntries(): readonly Entry[] {
  return [...entriesIn("nl", dutchWords), ...entriesIn("en", englishWords)];
}
