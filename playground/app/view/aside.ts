import type { CheckedExercise } from "../../../src/exercises/exercise.js";
import type { ElectionSet } from "../elections/catalogue.js";
import type { BeingRead, DroppedFiles } from "../files/dropped-files.js";
import type { JudgedQuestion } from "../program/judge-answer.js";
import type { ProgramEnd } from "../program/run-program.js";
import type { ExerciseFilter } from "../result/exercise-subjects.js";
import type { AddressFault } from "../state/address-parts.js";
import type { RowFault } from "../state/own-rows.js";

/** A pupil's own program, and how its last run goes or went. */
export interface ProgramAside {
  /** Null: the example still stands there. */
  readonly text: string | null;
  /** How many questions are asked; 0: it was not run yet. */
  readonly of: number;
  readonly judged: readonly JudgedQuestion[];
  /** Null: it runs, or was not run. */
  readonly end: ProgramEnd | null;
}

/** What is on the page beside the state: nothing of it decides a result, and nothing of it is undone. */
export interface Aside {
  /** The field in which the visitor types, and what stands there; null: none. */
  readonly editing: { readonly field: string; readonly text: string } | null;
  /** The parts that are unfolded. */
  readonly open: ReadonlySet<string>;
  /** The file of elections from which one can be chosen. */
  readonly set: ElectionSet;
  readonly isLoading: boolean;
  readonly faults: readonly AddressFault[];
  /** Whether a file of elections that is needed is not there. */
  readonly isMissing: boolean;
  readonly dropped: DroppedFiles;
  readonly fileSeats: { readonly text: string; readonly seats: number | null };
  /** Rows of a spreadsheet for a vote of one's own, what is wrong with them, or how many lists were taken. */
  readonly ownRows: {
    readonly text: string;
    readonly faults: readonly RowFault[];
    readonly taken: number | null;
  };
  /** How many residual seats of the race are shown; null: all. */
  readonly frame: number | null;
  readonly isPlaying: boolean;
  readonly program: ProgramAside;
  /** What is being read of the files; null: nothing. */
  readonly reading: BeingRead | "begins" | null;
  /** Whether the figures of files were just taken over. */
  readonly isTaken: boolean;
  /** Whether something is dragged over the page. */
  readonly isDraggedOver: boolean;
  readonly answers: Readonly<Record<string, string>>;
  /** What was typed for the number of an exercise and is none; null: nothing. */
  readonly seedText: string | null;
  /** Which exercises are chosen from. */
  readonly exerciseFilter: ExerciseFilter;
  readonly checked: CheckedExercise | null;
  /** What was copied, or its address where the browser does not copy. */
  readonly copied: string;
  /** Where visitors were last time, in each tab of this browser. */
  readonly places: readonly string[];
  /** Whether the page is the one file in which everything is. */
  readonly isOneFile: boolean;
  /** Seats before the last change, by list number. */
  readonly before: ReadonlyMap<string, number> | null;
}
