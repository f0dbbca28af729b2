// Reads an election and an outcome, as JSON, into the values of the proven checker. Trusted: see
// docs/proof.md. What has another form than the table says is not read.
import "./law.js";

// n: a number; b: yes or no; t: a name; g: the name that a number is; d: a day; _: not read;
// x*: a list; x?: null, or one; a|b: its place; x.: a kind of it, numbered in this order.
const table = `
election type:TK|EK|EP|PS|AB|GR|ER|KC|KCNI day:d seats:n groups:group* combinations:joined* deceased:t* blankVotes:n
group group:g lists:ballot-list*
ballot-list list:t rows:ballots* persons:persons.
ballots voteValue:n votes:n*
persons.known kind:_ candidates:t*
persons.uncounted kind:_ numberOfCandidates:n?
joined id:t groups:g*
readings noVotes:seats-unassigned|quota-of-one-vote|refused majoritySeatCounts:no|yes fullLists:excluded-before-each-seat|removed-afterwards smallestSeat:last-assigned|smallest-compared majorityOf:votes-on-candidates|votes-on-candidates-and-blank restrictedAverages:all-lists|lists-at-threshold afterRestrictedAverages:highest-averages|seats-unassigned restrictedAveragesAfterLots:every-winner-has-had-its-seat|first-winner-only deceasedInListLength:not-counted|counted lotsInATie:one-for-each-seat|one-for-all-seats majorityAfterExhaustion:not-again|again listsWithoutVotes:never|when-others-run-out listsWithoutVotesInGroup:never|when-others-run-out smallNationalBody:method-of-the-body|method-of-its-size noListReachesThreshold:seats-unassigned|threshold-lifted equalCandidates:_ electedInSeveralGroups:_ successorElectedElsewhere:_ rankingVotes:_ lastSeatOfOneStep:_ waterAuthorityThreshold:_ collegeRankingThreshold:_ senateSuccessionThreshold:_ nonResidentsVoteValue:_ referendumMajority:_
certificate votes:n quota:fraction steps:step.* lots:lot* ending:ending.
fraction numerator:n denominator:n
step.quota kind:_ article:_ votes:n seats:n quota:fraction
step.fictitious-apportionment kind:_ article:_ seats:group-seats*
step.combination kind:_ article:_ combination:t remaining:g* dropped:g* valid:b
step.full-seats kind:_ article:_ scope:scope. quota:fraction contestants:contestant-row* residualSeats:n
step.residual-seat kind:_ article:_ scope:scope. method:largest-remainder|highest-average phase:n oncePerContestant:b compared:comparison* awarded:t value:fraction lot:n? before:n* after:n*
step.absolute-majority kind:_ article:_ scope:scope. majority:t votes:n of:n loses:t lot:n? before:n* after:n*
step.list-exhaustion kind:_ article:_ scope:scope. contestant:t candidates:n returned:n before:n* after:n*
step.seats-unassigned kind:_ article:_ scope:scope. seats:n
scope.combination kind:_ combination:t
scope.group kind:_ group:g
group-seats group:g seats:n
contestant-row contestant:t votes:n seats:n
comparison contestant:t value:fraction excluded:no-votes|below-threshold|above-threshold|had-its-seat|full?
lot question:question drawn:t*
question kind:largest-remainder|highest-average|absolute-majority article:_ scope:scope. options:t* draws:n drawnOption:receives-a-seat|gives-up-a-seat
ending.completed kind:_ claim:claim
ending.lot-required kind:_ question:question
claim combinations:judged* groups:group-row* lists:list-row*
judged combination:t valid:b remaining:g* dropped:g* seats:n?
group-row group:g votes:n seats:n
list-row list:t group:_ districts:_ votes:n seats:n elected:_ electedOnOtherList:_ electedInOtherGroup:_ ranking:_`;
const rows = table.trim().split("\n");
const forms = new Map(
  rows.map((row) => {
    const [form, ...fields] = row.split(" ");
    return [form, fields.map((field) => field.split(":"))];
  }),
);
const constants = ["scope.election", "ending.persons"];
const judgements = ["in accordance", "not in accordance", "no rules known", "no such election"];

function must(holds, value) {
  if (!holds) throw new TypeError(JSON.stringify(value));
  return value;
}

/** Reads values by their form, as blocks of a tag and fields; gives every name a number. */
function reader(names = new Map()) {
  return function read(form, value) {
    const one = form.slice(0, -1);
    const choices = form.split("|");
    if (form.endsWith("*")) {
      const items = must(Array.isArray(value), value).map((item) => read(one, item));
      return items.reduceRight((rest, first) => [0, first, rest], 0);
    }
    if (form.endsWith("?")) return value === null ? 0 : [0, read(one, value)];
    if (choices.length > 1) return choices.indexOf(must(choices.includes(value), value));
    if (form === "n") return BigInt(must(Number.isSafeInteger(value) && value >= 0, value));
    if (form === "b") return Number(must(typeof value === "boolean", value));
    if (form === "g") return read("t", String(read("n", value)));
    if (form === "d")
      return [
        0,
        ...must(/^\d{4}(-\d\d){2}$/.test(value), value)
          .match(/\d\d/g)
          .map(BigInt),
      ];
    if (form === "t") {
      if (!names.has(must(typeof value === "string", value))) names.set(value, BigInt(names.size));
      return names.get(value);
    }
    const kind = form.endsWith(".") ? form + value.kind : form;
    if (constants.includes(kind)) return must(Object.keys(value).length === 1, value) && 0;
    const fields = must(forms.has(kind), kind) && forms.get(kind);
    must(fields.length === Object.keys(value).length, value);
    must(
      fields.every(([field]) => Object.hasOwn(value, field)),
      value,
    );
    const tag = [...forms.keys()].filter((name) => name.startsWith(form)).indexOf(kind);
    const own = fields.flatMap(([field, of]) => (of === "_" ? [] : [read(of, value[field])]));
    return [form.endsWith(".") ? tag : 0, ...own];
  };
}

/** The figures; groups by their number, lists by their lowest district. */
function figuresOf({
  type,
  day,
  seats,
  districts,
  groups,
  combinations,
  deceased,
  blankVotes = 0,
}) {
  const lowest = (list) => Math.min(...list.districts);
  const worth = new Map(districts.map(({ number, voteValue }) => [number, voteValue]));
  const listOf = (
    { number },
    { candidates, votes, listVotes, numberOfCandidates = null, ...list },
  ) => ({
    list: `${number}/${lowest(list)}`,
    rows: list.districts.map((one, row) => ({
      voteValue: worth.get(one),
      votes: votes?.[row] ?? [listVotes[row]],
    })),
    persons: candidates
      ? { kind: "known", candidates: candidates.map(({ id }) => id) }
      : { kind: "uncounted", numberOfCandidates },
  });
  const inOrder = (items, of) => [...items].sort((left, right) => of(left) - of(right));
  const groupOf = (group) => ({
    group: group.number,
    lists: inOrder(group.lists, lowest).map((list) => listOf(group, list)),
  });
  const numbers = inOrder(groups, ({ number }) => number).map(groupOf);
  return { type, day, seats, groups: numbers, combinations, deceased, blankVotes };
}

/** The account of seats and what came out; what is about persons is left out. */
function certificateOf({
  status,
  votes,
  quota,
  question,
  combinations,
  groups,
  lists,
  ...outcome
}) {
  const onSeats = ({ kind }) => forms.get("question")[0][1].split("|").includes(kind);
  const steps = outcome.steps.filter(({ kind }) => forms.has(`step.${kind}`));
  const lots = outcome.lots.filter((lot) => onSeats(lot.question));
  const open = question && onSeats(question) ? { kind: status, question } : { kind: "persons" };
  const claim = { combinations, groups, lists };
  must(["completed", "lot-required"].includes(status), status);
  return {
    votes,
    quota,
    steps,
    lots,
    ending: status === "completed" ? { kind: status, claim } : open,
  };
}

/**
 * What the proven checker says of the seats in an outcome of an election: `in accordance` with the
 * law, or not. `readings`: those asked for; absent: those that the outcome says it followed.
 */
export function provenCheck(election, outcome, readings = outcome.readings) {
  try {
    const same = (field) => outcome.election[field] === election[field];
    must(
      ["type", "day", "seats"].every(same) &&
        outcome.hypothetical.length === 0 &&
        outcome.overlay === null,
      outcome.election,
    );
    const read = reader();
    const given = [read("election", figuresOf(election)), read("readings", readings)];
    return judgements[globalThis.provenLaw(...given, read("certificate", certificateOf(outcome)))];
  } catch (error) {
    if (error instanceof TypeError) return `not readable: ${error.message}`;
    throw error;
  }
}
