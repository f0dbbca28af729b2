// A small program of its own for the lists of an election. Right without a mistake.
import { monthsLater, yearOf } from "../calendar/days.mjs";
import { retirementOf } from "../calendar/program.mjs";

const text2013 = "2013-12-01";
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** How many declarations of support a list needs in a district (H 4 (1), R 2 (1), Pa 10, Ya 27). */
function supportNeeded({ type, day, seats }, district, mistake) {
  if (mistake === "thirty-for-every-list") return 30;
  if (type === "EK") return mistake === "ten-for-the-senate" ? 10 : 1;
  if (type === "TK" && district === 20 && day >= "2010-10-10") {
    return mistake === "bonaire-as-other-districts" ? 30 : 10;
  }
  if (["ER", "KC", "KCNI"].includes(type)) {
    return mistake === "islands-and-colleges-as-provinces" ? 30 : 10;
  }
  if (type !== "GR") return mistake === "ten-for-every-list" ? 10 : 30;
  const [small, middle] = {
    "nineteen-seats-are-few": [19, 38],
    "eighteen-seats-are-many": [17, 38],
    "thirty-nine-seats-are-not-many": [18, 39],
    "thirty-eight-seats-are-many": [18, 37],
  }[mistake] ?? [18, 38];
  return seats <= small ? 10 : seats <= middle ? 20 : 30;
}

function isExempt({ name, earlier }, day, mistake) {
  if (earlier === undefined || mistake === "no-list-is-exempt") return false;
  if (name === undefined && mistake !== "exempt-without-a-name") return false;
  const { ground, seats } = earlier;
  const seated = seats.filter((one) => one > 0).length;
  switch (ground) {
    case "name-of-joint-list":
      if (mistake === "a-joint-list-never-counts") return false;
      return day >= text2013 && seated > 0;
    case "new-name":
      if (mistake === "a-new-name-needs-one-seat") return seated > 0;
      return seats.length > 1 && seated === seats.length;
    case "combined-name":
      return mistake === "combined-names-need-all-seats" ? seated === seats.length : seated > 0;
    default:
      return seated > 0;
  }
}

function mostNames({ day }, { name, earlier }, mistake) {
  const counts = ["same-name", "combined-name"].includes(earlier?.ground) && name !== undefined;
  const seats = counts ? sum(earlier.seats) : 0;
  const large = mistake === "fifteen-seats-make-a-long-list" ? seats >= 15 : seats > 15;
  if (day < "2010-01-01") return large ? Math.min(2 * seats, 80) : 30;
  if (mistake === "eighty-names-for-all") return 80;
  return large && mistake !== "fifty-names-for-all" ? 80 : 50;
}

const ordinaryOrder = [
  ...["not-named-as-prescribed", "no-consent", "no-agent", "too-young"],
  ...["no-settlement-declaration", "settles-elsewhere-too", "on-several-lists", "deceased"],
  "beyond-maximum",
];

function orderOf(type, mistake) {
  if (mistake === "double-names-first") {
    return ["on-several-lists", ...ordinaryOrder.filter((one) => one !== "on-several-lists")];
  }
  if (mistake === "length-first") {
    return ["beyond-maximum", ...ordinaryOrder.filter((one) => one !== "beyond-maximum")];
  }
  const settles = ["no-settlement-declaration", "settles-elsewhere-too"];
  const nobodySettles = ordinaryOrder.filter((one) => !settles.includes(one));
  if (type === "EP") {
    if (mistake === "no-statement-for-europe") return nobodySettles;
    return mistake === "the-statement-for-europe-last"
      ? [...nobodySettles, "own-statement-missing"]
      : ["own-statement-missing", ...nobodySettles];
  }
  return ["TK", "EK"].includes(type) ? nobodySettles : ordinaryOrder;
}

function isTooYoung({ born }, { day }, end, mistake) {
  if (born === undefined || end === null) return false;
  const years = mistake === "of-age-at-twenty-one" ? 21 : 18;
  const birthday = monthsLater(born, 12 * years);
  if (mistake === "of-age-on-the-day-of-the-vote") return birthday > day;
  return mistake === "the-last-day-of-the-term-is-too-late" ? birthday >= end : birthday > end;
}

/** The end of the term that begins; a council elected in autumn begins in January, and may go over one regular election. */
function endOf({ type, day, endOfTerm }) {
  if (endOfTerm !== undefined) return endOfTerm;
  if (type === "TK" || type === "EP") return null;
  const cycle = type === "GR" ? 2 : 1;
  let year = yearOf(day) + 1;
  while ((year + cycle) % 4 !== 0) year++;
  const isAutumn = type === "GR" && day.slice(5) > "05-01" && day >= "2014-11-29";
  // Regular elections are in March: within three years of a first of January at most two years after it.
  const isSkipped = isAutumn && year - (yearOf(day) + 1) <= 2;
  return retirementOf(type, isSkipped ? year + 4 : year);
}

function struckIn(lists, question, mistake) {
  const end = endOf(question);
  const left = lists.map((list) => ({ list, kept: [...list.candidates], struck: [] }));
  const places = new Map(left.map(({ list, kept }) => [list, kept.map(({ id }) => id)]));
  for (const ground of orderOf(question.type, mistake)) {
    const stands = left.map(({ list, kept }) =>
      mistake === "who-was-struck-still-stands" ? list.candidates : kept,
    );
    const times = (id) => stands.filter((kept) => kept.some((one) => one.id === id)).length;
    const already = new Set();
    const goes = left.map(({ list, kept }) => {
      const most = mostNames(question, list, mistake);
      return kept.filter((candidate, at) => {
        const { id, defects = [] } = candidate;
        if (ground === "beyond-maximum") {
          const place = mistake === "places-do-not-move-up" ? places.get(list).indexOf(id) : at;
          return place >= most;
        }
        if (ground === "on-several-lists") {
          if (times(id) < 2 || mistake === "double-names-stay") return false;
          if (mistake !== "the-first-list-keeps-a-double-name") return true;
          const isSecond = already.has(id);
          already.add(id);
          return isSecond;
        }
        if (ground === "too-young") return isTooYoung(candidate, question, end, mistake);
        if (ground === "deceased" && mistake === "the-dead-stay-on-lists") return false;
        return defects.includes(ground);
      });
    });
    left.forEach((one, at) => {
      one.struck.push(...goes[at].map(({ id }) => ({ candidate: id, ground })));
      one.kept = one.kept.filter((candidate) => !goes[at].includes(candidate));
    });
  }
  return left;
}

/** How many declarations of a list in a district count: a voter who signed twice counts for none. */
function supportOf({ support = [] }, district, lists, mistake) {
  const ofOne = support
    .filter((one) => one.district === district)
    .flatMap(({ signers }) => signers);
  if (mistake === "who-signed-twice-counts") return ofOne.length;
  const among =
    mistake === "signed-twice-in-one-district-only"
      ? (one) => one.district === district
      : () => true;
  const times = new Map();
  for (const signer of lists.flatMap((list) =>
    (list.support ?? []).filter(among).flatMap(({ signers }) => signers),
  )) {
    times.set(signer, (times.get(signer) ?? 0) + 1);
  }
  const own = mistake === "who-signed-twice-counts-once" ? [...new Set(ofOne)] : ofOne;
  const once = (signer) => times.get(signer) === 1;
  return mistake === "who-signed-twice-counts-once" ? own.length : own.filter(once).length;
}

const listGrounds = [
  ...["not-filed-in-time", "deposit-missing", "too-little-support", "not-the-model"],
  ...["filer-not-entitled", "filer-not-identified", "all-candidates-struck"],
];
const ofSenate = [
  "not-filed-in-time",
  "too-little-support",
  "not-the-model",
  "all-candidates-struck",
];

function decisionOn({ list, kept, struck }, district, together, question, mistake) {
  const { type, day, lists } = question;
  const { name, defects = [] } = list;
  const needed = isExempt(list, day, mistake) ? 0 : supportNeeded(question, district, mistake);
  const valid = supportOf(list, district, lists, mistake);
  const isThere = (ground) => {
    if (ground === "too-little-support") {
      return mistake === "support-must-be-exceeded"
        ? needed > 0 && valid <= needed
        : valid < needed;
    }
    if (ground === "all-candidates-struck") {
      return kept.length === 0 && mistake !== "a-list-without-names-is-valid";
    }
    if (ground === "deposit-missing" && needed === 0) {
      return mistake === "exempt-lists-pay" && defects.includes(ground);
    }
    return defects.includes(ground);
  };
  const isSenate = type === "EK" && mistake !== "the-senate-as-the-house";
  const because = (isSenate ? ofSenate : listGrounds).filter(isThere);
  if (
    mistake === "one-name-too-many-is-invalid" &&
    struck.some(({ ground }) => ground === "beyond-maximum")
  ) {
    because.push("not-the-model");
  }
  const undeclared = defects.includes("name-not-declared");
  const same = together.filter(
    (one) =>
      one.name === name &&
      (mistake === "undeclared-names-count" || !(one.defects ?? []).includes("name-not-declared")),
  );
  const isFirst = mistake === "the-first-list-keeps-the-name" && same[0] === list;
  const nameStruck =
    name === undefined
      ? null
      : undeclared
        ? "not-declared"
        : same.length > 1 && !isFirst && mistake !== "one-name-above-several-lists"
          ? "above-several-lists"
          : null;
  const told =
    mistake === "only-the-first-ground-is-told" && because.length > 1
      ? because.slice(0, 1)
      : because;
  return {
    list: list.id,
    district,
    valid:
      because.length === 0 && !(mistake === "without-its-name-a-list-is-invalid" && nameStruck),
    because: told,
    candidates: kept.map(({ id }) => id),
    struck,
    name: nameStruck === null ? (name ?? null) : null,
    nameStruck,
    support: { needed, valid },
  };
}

/** Valid lists of different districts with one name, or one first candidate (H 11, R 10). */
function joinedOf(decisions, mistake) {
  const valid = decisions.filter((one) => one.valid || mistake === "invalid-lists-are-joined");
  const isJoined = (one, other) => {
    if (one.district === other.district) return false;
    const named = one.name !== null && one.name === other.name;
    const headed = one.candidates.length > 0 && one.candidates[0] === other.candidates[0];
    if (mistake === "lists-are-joined-by-name-only") return named;
    return mistake === "lists-are-joined-by-their-first-only" ? headed : named || headed;
  };
  const groups = [];
  const left = new Set(valid);
  for (const start of valid) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const one of group) {
      for (const other of [...left].filter((each) => isJoined(one, each))) {
        left.delete(other);
        group.push(other);
      }
    }
    if (group.length > 1) groups.push(group);
  }
  return groups.map((group) => {
    const names = ({ candidates }) =>
      mistake === "in-another-order-is-identical" ? [...candidates].sort() : candidates;
    const [first] = group;
    const alike = group.every((one) => names(one).join("|") === names(first).join("|"));
    return {
      kind: alike && mistake !== "lists-are-never-identical" ? "identical" : "group",
      lists: group.map(({ list, district }) => ({ list, district })),
    };
  });
}

export const program = {
  mistakes: [
    ...["thirty-for-every-list", "ten-for-every-list", "ten-for-the-senate"],
    ...["bonaire-as-other-districts", "islands-and-colleges-as-provinces"],
    ...["nineteen-seats-are-few", "eighteen-seats-are-many"],
    ...["thirty-nine-seats-are-not-many", "thirty-eight-seats-are-many"],
    ...["support-must-be-exceeded", "who-signed-twice-counts", "who-signed-twice-counts-once"],
    ...["signed-twice-in-one-district-only", "no-list-is-exempt", "exempt-without-a-name"],
    ...["a-joint-list-never-counts"],
    ...["a-new-name-needs-one-seat", "combined-names-need-all-seats", "exempt-lists-pay"],
    ...["fifteen-seats-make-a-long-list", "eighty-names-for-all", "fifty-names-for-all"],
    ...["one-name-too-many-is-invalid", "places-do-not-move-up", "length-first"],
    ...["double-names-first", "who-was-struck-still-stands", "double-names-stay"],
    ...["the-first-list-keeps-a-double-name", "the-dead-stay-on-lists"],
    ...["no-statement-for-europe", "the-statement-for-europe-last", "the-senate-as-the-house"],
    ...["of-age-on-the-day-of-the-vote", "the-last-day-of-the-term-is-too-late"],
    ...["of-age-at-twenty-one", "a-list-without-names-is-valid", "only-the-first-ground-is-told"],
    ...["undeclared-names-count", "the-first-list-keeps-the-name", "one-name-above-several-lists"],
    ...["without-its-name-a-list-is-invalid", "invalid-lists-are-joined"],
    ...["lists-are-joined-by-name-only", "lists-are-joined-by-their-first-only"],
    ...["in-another-order-is-identical", "lists-are-never-identical"],
  ],
  notAnswered: () => null,
  answerOf(question, mistake = null) {
    const districtsOf = ({ districts = [1] }) => districts;
    const districts = [...new Set(question.lists.flatMap(districtsOf))];
    const decisions = districts.flatMap((district) => {
      const together = question.lists.filter((list) => districtsOf(list).includes(district));
      return struckIn(together, question, mistake).map((one) =>
        decisionOn(one, district, together, question, mistake),
      );
    });
    return { decisions, joined: joinedOf(decisions, mistake) };
  },
};
