// Reads an election and an outcome, as JSON, into the values of the proven checker. Trusted: see
// docs/proof.md. What has another form than the table says is not read.
import "./law.js";

// n: a number; b: yes or no; t: a name; g: the name that a number is; d: a day; _: not read;
// x*: a list; x?: null, or one; a|b: its place; x.: a kind of it, numbered in this order. A kind of
// which nothing is read is a constant, and stands last.
const table = `\
election type:TK|EK|EP|PS|AB|GR|ER|KC|KCNI day:d seats:n groups:group* combinations:joined* deceased:t* blankVotes:n
group group:g lists:ballot-list*
ballot-list list:t rows:ballots* persons:persons.
ballots voteValue:n votes:n*
persons.known kind:_ candidates:t*
persons.uncounted kind:_ numberOfCandidates:n?
joined id:t groups:g*
readings noVotes:seats-unassigned|quota-of-one-vote|refused majoritySeatCounts:no|yes fullLists:excluded-before-each-seat|removed-afterwards smallestSeat:last-assigned|smallest-compared majorityOf:votes-on-candidates|votes-on-candidates-and-blank restrictedAverages:all-lists|lists-at-threshold afterRestrictedAverages:highest-averages|seats-unassigned restrictedAveragesAfterLots:every-winner-has-had-its-seat|first-winner-only deceasedInListLength:not-counted|counted lotsInATie:one-for-each-seat|one-for-all-seats majorityAfterExhaustion:not-again|again listsWithoutVotes:never|when-others-run-out listsWithoutVotesInGroup:never|when-others-run-out smallNationalBody:method-of-the-body|method-of-its-size noListReachesThreshold:seats-unassigned|threshold-lifted equalCandidates:_ electedInSeveralGroups:_ successorElectedElsewhere:_ sharedSuccessor:_ rankingVotes:_ lastSeatOfOneStep:_ waterAuthorityThreshold:_ collegeRankingThreshold:_ senateSuccessionThreshold:_ nonResidentsVoteValue:_ referendumMajority:_
certificate votes:n quota:fraction steps:step.* lots:lot* ending:ending.
fraction numerator:n denominator:n
step.quota kind:_ article:_ votes:n seats:n quota:fraction
step.fictitious-apportionment kind:_ article:_ seats:group-seats*
step.combination kind:_ article:_ combination:t remaining:g* dropped:g* valid:b
step.full-seats kind:_ article:_ scope:scope. quota:fraction contestants:contestant-row* residualSeats:n
step.residual-seat kind:_ article:_ scope:scope. method:largest-remainder|highest-average phase:n oncePerContestant:b takesPart:_ compared:comparison* awarded:t value:fraction lot:n? before:n* after:n*
step.absolute-majority kind:_ article:_ scope:scope. majority:t votes:n of:n loses:t lot:n? before:n* after:n*
step.list-exhaustion kind:_ article:_ scope:scope. contestant:t candidates:n returned:n before:n* after:n*
step.seats-unassigned kind:_ article:_ scope:scope. seats:n
scope.combination kind:_ combination:t
scope.group kind:_ group:g
scope.election kind:_
group-seats group:g seats:n
contestant-row contestant:t votes:n seats:n
comparison contestant:t value:fraction excluded:no-votes|below-threshold|above-threshold|had-its-seat|full?
lot question:question drawn:t*
question kind:largest-remainder|highest-average|absolute-majority article:_ scope:scope. options:t* draws:n drawnOption:receives-a-seat|gives-up-a-seat
ending.completed kind:_ claim:claim
ending.lot-required kind:_ question:question
ending.persons kind:_ question:_
claim combinations:judged* groups:group-row* lists:list-row* unassignedSeats:_ remarks:_
judged combination:t valid:b remaining:g* dropped:g* seats:n?
group-row group:g votes:n seats:n
list-row list:t group:_ districts:_ votes:n seats:n elected:_ electedOnOtherList:_ electedInOtherGroup:_ ranking:_
steps-on-persons preference-threshold preference-seat seat-withheld list-order-seat seat-passed elected-in-several-groups ranking
lots-on-persons preference-candidate seat-withheld seat-passed`;
const forms = new Map(table.split("\n").map((row) => [row.split(" ")[0], row.split(" ").slice(1)]));
const onPersons = (form, { kind }) => forms.get(form).includes(kind);
const judgements = ["in accordance", "not in accordance", "no rules known", "no such election"];

function must(holds, what) {
  if (!holds) throw new TypeError(what);
  return true;
}

/** Reads values by their form, as blocks of a tag and fields; gives every name a number. */
function reader(names = new Map()) {
  const plain = {
    n: (value) => must(Number.isSafeInteger(value) && value >= 0, "a number") && BigInt(value),
    b: (value) => must(typeof value === "boolean", "yes or no") && Number(value),
    g: (value) => plain.t(String(plain.n(value))),
    t: (value) => {
      must(typeof value === "string", "a name");
      if (!names.has(value)) names.set(value, BigInt(names.size));
      return names.get(value);
    },
    d: (value) => {
      must(/^\d/.test(value) && new Date(value).toJSON()?.slice(0, 10) === value, "a day");
      return [0, ...value.match(/\d\d/g).map(BigInt)];
    },
  };
  return function read(form, value) {
    if (Object.hasOwn(plain, form)) return plain[form](value);
    const one = form.slice(0, -1);
    if (form.endsWith("?")) return value === null ? 0 : [0, read(one, value)];
    if (form.endsWith("*")) {
      const items = must(Array.isArray(value), form) && value.map((item) => read(one, item));
      return items.reduceRight((others, first) => [0, first, others], 0);
    }
    if (form.includes("|")) {
      const place = form.split("|").indexOf(value);
      return must(place >= 0, form) && place;
    }
    const isKind = form.endsWith(".");
    const full = isKind ? form + (must(typeof value.kind === "string", form) && value.kind) : form;
    const fields = must(forms.has(full), full) && forms.get(full);
    must(Object.keys(value).length === fields.length, full);
    const own = fields.flatMap((field) => {
      const [name, of] = field.split(":");
      must(Object.hasOwn(value, name), `${full}, ${name}`);
      return of === "_" ? [] : [read(of, value[name])];
    });
    const kinds = [...forms.keys()].filter((name) => name.startsWith(form));
    return own.length === 0 ? 0 : [isKind ? kinds.indexOf(full) : 0, ...own];
  };
}

/** The figures; groups by their number, lists by their lowest district. */
function figuresOf({ districts, groups, area, blankVotes = 0, ...election }) {
  const worth = new Map(districts.map(({ number, voteValue }) => [number, voteValue]));
  const lowest = (list) => list.districts.reduce((one, other) => Math.min(one, other));
  const inOrder = (items, of) => [...items].sort((left, right) => of(left) - of(right));
  const listOf = (number, list) => {
    const { districts: own, votes, listVotes, ...persons } = list;
    const rows = votes ?? listVotes.map((all) => [all]);
    must(rows.length === own.length && !(votes && listVotes), "a row of votes for each district");
    return {
      list: `${number}/${lowest(list)}`,
      rows: rows.map((row, at) => ({ voteValue: worth.get(own[at]), votes: row })),
      persons: persons.candidates
        ? { kind: "known", ...persons, candidates: persons.candidates.map(({ id }) => id) }
        : { kind: "uncounted", numberOfCandidates: null, ...persons },
    };
  };
  const numbers = inOrder(groups, ({ number }) => number).map(({ number, lists }) => ({
    group: number,
    lists: inOrder(lists, lowest).map((list) => listOf(number, list)),
  }));
  return { ...election, blankVotes, groups: numbers };
}

/** The account of seats and what came out; steps and lots on persons are left out. */
function certificateOf(outcome, { type, day, seats }) {
  const { status, election, rules, hypothetical, overlay, readings, ...others } = outcome;
  const { preferenceThreshold, provisions, votes, quota, steps, lots, ...end } = others;
  must(election.type === type && election.day === day && election.seats === seats, "the election");
  must(Array.isArray(hypothetical) && hypothetical.length === 0 && overlay === null, "no overlay");
  const certificate = {
    votes,
    quota,
    steps: steps.filter((step) => !onPersons("steps-on-persons", step)),
    lots: lots.filter((lot) => !onPersons("lots-on-persons", lot.question)),
  };
  if (status !== "completed") {
    must(status === "lot-required" && Object.keys(end).length === 1, "status");
    const kind = onPersons("lots-on-persons", end.question) ? "persons" : status;
    return { ...certificate, ending: { kind, question: end.question } };
  }
  const nobody = steps.filter(({ to, successor }) => to === null || successor === null).length;
  const held = end.lists.reduce((sum, list) => sum + list.seats, 0);
  must(end.unassignedSeats === seats - held + nobody, "the unassigned seats");
  must(
    end.lists.every(({ list, group }) => Number.parseInt(list, 10) === group),
    "a list's group",
  );
  return { ...certificate, ending: { kind: status, claim: end } };
}

/**
 * What the proven checker says of the seats in an outcome of an election: `in accordance` with the
 * law, or not. `readings`: those asked for; absent: those that the outcome says it followed.
 */
export function provenCheck(election, outcome, readings) {
  try {
    const read = reader();
    const figures = read("election", figuresOf(election));
    const under = read("readings", readings === undefined ? outcome.readings : readings);
    const certificate = read("certificate", certificateOf(outcome, election));
    return judgements[globalThis.provenLaw(figures, under, certificate)];
  } catch (error) {
    return `not readable: ${String(error?.message).slice(0, 100)}`;
  }
}
