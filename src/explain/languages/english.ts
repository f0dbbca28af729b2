import { markMade } from "../../model/made.js";
import type { Language } from "../language/language.js";
import { englishAdmission } from "./english/admission.js";
import { englishAudit } from "./english/audit.js";
import { englishBallots } from "./english/ballots.js";
import { englishBasis } from "./english/basis.js";
import { englishCalendar } from "./english/calendar.js";
import { englishCountReport } from "./english/count-report.js";
import { englishExercises } from "./english/exercises.js";
import { englishFiles } from "./english/files.js";
import { englishFindings } from "./english/findings.js";
import { englishInfluence } from "./english/influence.js";
import { englishLots } from "./english/lots.js";
import { englishMargins } from "./english/margins.js";
import { englishMergers } from "./english/mergers.js";
import { englishNaming } from "./english/naming.js";
import { englishNewVote } from "./english/new-vote.js";
import { englishNomination } from "./english/nomination.js";
import { englishPictures } from "./english/pictures.js";
import { englishProvisions } from "./english/provisions.js";
import { englishReadings } from "./english/readings.js";
import { englishRefusals } from "./english/refusals.js";
import { englishRemarks } from "./english/remarks.js";
import { englishReport } from "./english/report.js";
import { englishSteps } from "./english/steps.js";
import { englishSuccession } from "./english/succession.js";
import { englishWhy } from "./english/why.js";

/** English. */
export const english: Language = /* @__PURE__ */ markMade(
  {
    code: "en",
    name: "English",
    digits: { group: ",", decimal: "." },
    naming: englishNaming,
    steps: englishSteps,
    provisions: englishProvisions,
    succession: englishSuccession,
    lots: englishLots,
    readings: englishReadings,
    refusals: englishRefusals,
    margins: englishMargins,
    influence: englishInfluence,
    audit: englishAudit,
    newVote: englishNewVote,
    admission: englishAdmission,
    calendar: englishCalendar,
    mergers: englishMergers,
    ballots: englishBallots,
    nomination: englishNomination,
    basis: englishBasis,
    files: englishFiles,
    why: englishWhy,
    remarks: englishRemarks,
    report: englishReport,
    countReport: englishCountReport,
    pictures: englishPictures,
    exercises: englishExercises,
    findings: englishFindings,
  },
  "language",
);
