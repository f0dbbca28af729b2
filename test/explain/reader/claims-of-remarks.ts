import { type Election, hasCandidates } from "../../../src/model/election/election.js";
import type { Remark } from "../../../src/model/outcome/remark.js";
import { type Called, dayIn } from "./called.js";
import { type Claim, claim } from "./claims.js";
import { ordinalIn } from "./compare-claims.js";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const words = {
  nl: {
    days: ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
    to: "tot en met",
    subjects: {
      residualSeats: "de restzetels",
      absoluteMajority: "de volstrekte meerderheid",
      listExhaustion: "lijstuitputting",
      listCombinations: "lijstencombinaties",
      groupSeats: "de zetels binnen lijstengroepen",
      preferenceThreshold: "de voorkeurdrempel",
      ranking: "de rangschikking",
    },
  },
  en: {
    days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    to: "to",
    subjects: {
      residualSeats: "residual seats",
      absoluteMajority: "absolute majority",
      listExhaustion: "list exhaustion",
      listCombinations: "list combinations",
      groupSeats: "seats inside list groups",
      preferenceThreshold: "the preference threshold",
      ranking: "ranking",
    },
  },
} as const;

/** What must be said of a remark; what the election itself tells is counted in it. */
export function claimOfRemark(remark: Remark, election: Election, called: Called): Claim {
  const { code } = called;
  const word = words[code];
  const name = remark.remark;
  switch (remark.remark) {
    case "majority-and-exhaustion":
    case "seats-unassigned":
      return claim(name);
    case "list-longer-than-allowed": {
      const [group = "", lowest = ""] = remark.list.split("/");
      const list = election.groups
        .find(({ number }) => number === Number(group))
        ?.lists.find(({ districts }) => Math.min(...districts) === Number(lowest));
      const candidates =
        list === undefined ? 0 : hasCandidates(list) ? list.candidates.length : remark.candidates;
      return claim(name, {
        list: { names: [called.listOf(remark.list)] },
        candidates,
        allowed: remark.allowed,
      });
    }
    case "lists-without-votes": {
      const none = election.groups.filter(({ lists }) =>
        lists.every((list) =>
          hasCandidates(list)
            ? list.votes.flat().every((votes) => votes === 0)
            : list.listVotes.every((votes) => votes === 0),
        ),
      );
      return claim(name, { lists: { names: none.map(({ number }) => called.group(number)) } });
    }
    case "seats-not-in-the-law": {
      const { allowed } = remark;
      const names =
        allowed.kind === "range"
          ? [`${allowed.minimum} ${word.to} ${allowed.maximum}`]
          : allowed.values.map(String);
      return claim(name, { seats: election.seats, allowed: { names } });
    }
    case "unusual-day-of-the-week": {
      const weekday = new Date(`${election.day}T12:00:00Z`).getUTCDay();
      return claim(name, {
        weekday: { words: word.days[weekday] ?? "" },
        usual: { names: remark.usual.map((day) => word.days[weekdays.indexOf(day)] ?? "") },
      });
    }
    case "after-the-last-text":
      return claim(name, { day: { words: dayIn(remark.lastText, code) } });
    case "rules-not-read":
      return claim(name, {
        subjects: { names: remark.subjects.map((subject) => word.subjects[subject]) },
        certainty: { words: remark.certainty },
      });
    case "votes-without-value":
      return claim(name, { districts: election.districts.length });
    case "lots-without-question":
      return claim(name, { lots: { names: remark.lots.map((lot) => ordinalIn(lot + 1, code)) } });
  }
}
