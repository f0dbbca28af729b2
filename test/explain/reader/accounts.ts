import type { Sentence } from "../../../src/explain/language/sentence.js";
import type { ArticleReference } from "../../../src/model/article.js";
import { dutchOfAudits } from "./audit/dutch.js";
import { englishOfAudits } from "./audit/english.js";
import type { Called } from "./called.js";
import { type Rests, wronglyCited } from "./cited.js";
import type { Claim } from "./claims.js";
import { faultsOf } from "./compare-claims.js";
import { dutchOfCountReports } from "./count-report/dutch.js";
import { englishOfCountReports } from "./count-report/english.js";
import { dutchOfCounts } from "./counts/dutch.js";
import { englishOfCounts } from "./counts/english.js";
import { dutchOfExercises } from "./exercises/dutch.js";
import { englishOfExercises } from "./exercises/english.js";
import { knownOfFiles } from "./files/claims-of-files.js";
import { sentencesOfFiles } from "./files/known.js";
import { dutchOfInfluence } from "./influence/dutch.js";
import { englishOfInfluence } from "./influence/english.js";
import { dutchOfNewVotes } from "./new-vote/dutch.js";
import { englishOfNewVotes } from "./new-vote/english.js";
import type { Code } from "./read-numbers.js";
import { type Reader, readerOf } from "./read-sentences.js";
import { dutchOfRefusals } from "./refusals/dutch.js";
import { englishOfRefusals } from "./refusals/english.js";
import { sentencesOfRefusals } from "./refusals/sentences-of-refusals.js";
import { dutchSentences } from "./sentences/dutch.js";
import { englishSentences } from "./sentences/english.js";

/** A text, and what a reader who knows the data expects it to say and to rest on. */
export interface Account {
  readonly about: string;
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly called: Called;
  readonly rests: Rests;
}

const readers: Readonly<Record<Code, Reader>> = {
  nl: readerOf({
    ...dutchSentences,
    ...dutchOfCounts,
    ...dutchOfCountReports,
    ...dutchOfExercises,
    ...dutchOfAudits,
    ...dutchOfInfluence,
    ...dutchOfNewVotes,
    ...sentencesOfRefusals(dutchOfRefusals),
    ...sentencesOfFiles(knownOfFiles.nl),
  }),
  en: readerOf({
    ...englishSentences,
    ...englishOfCounts,
    ...englishOfCountReports,
    ...englishOfExercises,
    ...englishOfAudits,
    ...englishOfInfluence,
    ...englishOfNewVotes,
    ...sentencesOfRefusals(englishOfRefusals),
    ...sentencesOfFiles(knownOfFiles.en),
  }),
};

/** What is untrue in an account; empty: nothing. */
export function faultsIn({ text, claims, called, rests }: Account): readonly string[] {
  return [
    ...faultsOf(text, claims, readers[called.code], called),
    ...wronglyCited(rests, called.code).map((fault) => `${fault}: ${text}`),
  ];
}

/** Makes the accounts of one election in one language. */
export interface Teller {
  /** What one text must say, and the articles on which it must rest. */
  one(
    about: string,
    said: Sentence,
    claims: readonly Claim[],
    on?: readonly ArticleReference[],
  ): Account;
  /** What sentences must say one by one; the first rests on the article. */
  several(
    about: string,
    said: readonly Sentence[],
    claims: readonly (readonly Claim[])[],
    on: readonly ArticleReference[],
  ): readonly Account[];
}

/** Sentences as one text, with all they cite. */
export function together(said: readonly Sentence[]): Sentence {
  return {
    text: said.map(({ text }) => text).join(" "),
    references: said.flatMap(({ references }) => references),
  };
}

/** Who makes the accounts of one election in one language, on one day. */
export function tellerOf(called: Called, day: string): Teller {
  const one: Teller["one"] = (about, { text, references }, claims, on = []) => ({
    about,
    text,
    claims,
    called,
    rests: { references, on, day },
  });
  return {
    one,
    several(about, said, claims, on) {
      const due = claims.filter((group) => group.length > 0);
      if (due.length !== said.length) return [one(about, together(said), due.flat(), on)];
      return due.map((group, index) =>
        one(about, said[index] ?? together([]), group, index === 0 ? on : []),
      );
    },
  };
}
