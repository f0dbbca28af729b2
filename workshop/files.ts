import type { FlagNote, Vector } from "../src/conformance/format/vector-schema.js";
import type { VectorKind } from "../src/conformance/kinds/kinds.js";
import { controlNotes, controlVectors } from "./kinds/control-protocol/vectors.js";
import { countNotes, countVectors } from "./kinds/count-check/vectors.js";
import { realNotes, realVectors } from "./kinds/result/real-vectors.js";
import { refusedNotes, refusedVectors } from "./kinds/result/refused-vectors.js";
import { resultFlags } from "./kinds/result/situations.js";
import { resultVectors } from "./kinds/result/vectors.js";
import { kindsInWorkshop } from "./kinds.js";
import { bodyNotes, bodyVectors } from "./register/body-vectors.js";
import { notesOf } from "./situation.js";
import { vectorsOf } from "./vectors-of-situations.js";

/** Vectors, and what their flags mean. */
export interface Made {
  readonly notes: Readonly<Record<string, FlagNote>>;
  readonly vectors: readonly Vector[];
}

/** A file of vectors, and how they are made. */
export interface VectorFileToMake {
  readonly file: string;
  readonly title: string;
  readonly make: () => Made;
}

const fromSituations =
  (...kinds: readonly VectorKind[]) =>
  (): Made => {
    const made = kinds.map((kind) => {
      const { situations = [] } = kindsInWorkshop[kind];
      return { notes: notesOf(situations), vectors: vectorsOf(kind, situations) };
    });
    return {
      notes: Object.assign({}, ...made.map(({ notes }) => notes)),
      vectors: made.flatMap(({ vectors }) => vectors),
    };
  };

const ofPeople = /^P 1[2356789]|^U 1[235]|^Y 23a/;
const isOfPeople = ({ articles: [first] }: Vector): boolean =>
  first !== undefined && ofPeople.test(first.article);

/** The results are made at once, for two files. */
let results: readonly Vector[] | null = null;
const ofResults = (isMeant: (vector: Vector) => boolean): Made => {
  results ??= resultVectors((flag, count) => {
    process.stdout.write(`${flag}: ${count}\n`);
  });
  return { notes: notesOf(resultFlags), vectors: results.filter(isMeant) };
};

/** The files in the order in which vectors are first to catch or to cover something. */
export const vectorFiles: readonly VectorFileToMake[] = [
  {
    file: "seats",
    title: "Seats: articles P 5 to P 11, U 7 to U 11",
    make: () => ofResults((vector) => !isOfPeople(vector)),
  },
  {
    file: "people",
    title: "People: articles P 12, P 13, P 15 to P 19a, U 12 to U 15",
    make: () => ofResults(isOfPeople),
  },
  {
    file: "real",
    title: "Elections that were held",
    make: () => ({ notes: realNotes, vectors: realVectors() }),
  },
  {
    file: "refused",
    title: "Input that must be refused",
    make: () => ({ notes: refusedNotes, vectors: refusedVectors() }),
  },
  {
    file: "counts",
    title: "Checks on one count: every F and W code",
    make: () => ({ notes: countNotes(), vectors: countVectors() }),
  },
  {
    file: "control-protocol",
    title: "Control protocol: many counts",
    make: () => ({ notes: controlNotes, vectors: controlVectors() }),
  },
  {
    file: "tallies",
    title: "Adding up: articles Na 26, O 5, O 16, P 20, and corrigenda",
    make: fromSituations("tally"),
  },
  {
    file: "reconciliation",
    title: "What a body reported beside the reports of its units",
    make: fromSituations("reconciliation"),
  },
  {
    file: "succession",
    title: "Vacancies: articles W 1 to W 6 and X 10 to X 12",
    make: fromSituations("succession", "temporary-leave"),
  },
  {
    file: "deposits",
    title: "Deposits: articles H 12 to H 14, Pa 14, Ya 17, Ya 28",
    make: fromSituations("deposit"),
  },
  {
    file: "lists",
    title: "Numbers and length of lists: articles H 6, I 12 to I 16, R 4, S 10 to S 14",
    make: fromSituations("list-numbers", "list-length"),
  },
  {
    file: "figures",
    title: "Sizes of bodies, vote values (U 2, Ua 4, Ya 31e) and referendums",
    make: fromSituations("body-size", "vote-value", "referendum"),
  },
  {
    file: "calendars",
    title: "Days: calendars of elections, ends of terms, mergers of municipalities, referendums",
    make: fromSituations(
      ...(["calendar", "end-of-term", "merger", "merger-bill"] as const),
      ...(["referendum-request", "referendum-days"] as const),
    ),
  },
  {
    file: "nominations",
    title: "Lists as they were handed in: articles H 4 to H 11, I 5, I 6, R 2 to R 10, S 3, S 4",
    make: fromSituations("nomination"),
  },
  {
    file: "ballots",
    title: "What ballots count for: articles N 7, N 26, T 8",
    make: fromSituations("ballots"),
  },
  {
    file: "after",
    title:
      "After the result: the order of a party (H 10a, R 9a), admission (V 5), a result anew (V 6, V 9)",
    make: fromSituations("party-order", "admission", "result-anew"),
  },
  {
    file: "bodies",
    title: "Each body in each period: what the register of mistakes plants",
    make: () => ({ notes: bodyNotes, vectors: bodyVectors() }),
  },
];
