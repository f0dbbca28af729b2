import { markMade } from "../../model/made.js";
import type { Language } from "../language/language.js";
import { dutchAdmission } from "./dutch/admission.js";
import { dutchAudit } from "./dutch/audit.js";
import { dutchBallots } from "./dutch/ballots.js";
import { dutchBasis } from "./dutch/basis.js";
import { dutchCalendar } from "./dutch/calendar.js";
import { dutchCountReport } from "./dutch/count-report.js";
import { dutchExercises } from "./dutch/exercises.js";
import { dutchFiles } from "./dutch/files.js";
import { dutchFindings } from "./dutch/findings.js";
import { dutchInfluence } from "./dutch/influence.js";
import { dutchLots } from "./dutch/lots.js";
import { dutchMargins } from "./dutch/margins.js";
import { dutchMergers } from "./dutch/mergers.js";
import { dutchNaming } from "./dutch/naming.js";
import { dutchNewVote } from "./dutch/new-vote.js";
import { dutchNomination } from "./dutch/nomination.js";
import { dutchPictures } from "./dutch/pictures.js";
import { dutchProvisions } from "./dutch/provisions.js";
import { dutchReadings } from "./dutch/readings.js";
import { dutchRefusals } from "./dutch/refusals.js";
import { dutchRemarks } from "./dutch/remarks.js";
import { dutchReport } from "./dutch/report.js";
import { dutchSteps } from "./dutch/steps.js";
import { dutchSuccession } from "./dutch/succession.js";
import { dutchWhy } from "./dutch/why.js";

/** Dutch (Nederlands), in words close to the official reports. */
export const dutch: Language = /* @__PURE__ */ markMade(
  {
    code: "nl",
    name: "Nederlands",
    digits: { group: ".", decimal: "," },
    naming: dutchNaming,
    steps: dutchSteps,
    provisions: dutchProvisions,
    succession: dutchSuccession,
    lots: dutchLots,
    readings: dutchReadings,
    refusals: dutchRefusals,
    margins: dutchMargins,
    influence: dutchInfluence,
    audit: dutchAudit,
    newVote: dutchNewVote,
    admission: dutchAdmission,
    calendar: dutchCalendar,
    mergers: dutchMergers,
    ballots: dutchBallots,
    nomination: dutchNomination,
    basis: dutchBasis,
    files: dutchFiles,
    why: dutchWhy,
    remarks: dutchRemarks,
    report: dutchReport,
    countReport: dutchCountReport,
    pictures: dutchPictures,
    exercises: dutchExercises,
    findings: dutchFindings,
  },
  "language",
);
