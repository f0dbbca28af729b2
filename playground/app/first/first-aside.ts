import { noFiles } from "../files/dropped-files.js";
import type { Aside } from "../view/aside.js";

/** What is beside the state when the page opens. `isOneFile`: it is the page with everything in it. */
export function firstAside(isOneFile: boolean): Aside {
  return {
    editing: null,
    open: new Set(),
    set: "councils",
    isLoading: false,
    faults: [],
    isMissing: false,
    dropped: noFiles,
    fileSeats: { text: "", seats: null },
    ownRows: { text: "", faults: [], taken: null },
    frame: null,
    isPlaying: false,
    program: { text: null, of: 0, judged: [], end: null },
    reading: null,
    isTaken: false,
    isDraggedOver: false,
    answers: {},
    seedText: null,
    exerciseFilter: "all",
    checked: null,
    copied: "",
    places: [],
    isOneFile,
    before: null,
  };
}
