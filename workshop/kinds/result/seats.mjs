// The seats of lists, for the small program: articles P 5 to P 10.

export function seatsOf(lists, V, S, rules, mistake, draw) {
  const floating = mistake === "floating-point";
  const q =
    { "quota-rounded-down": Math.floor, "quota-rounded-up": Math.ceil }[mistake]?.(V / S) ?? V / S;
  const ofRounded = mistake === "remainders-of-rounded-quota";
  let left = S;
  for (const list of lists) {
    list.full = floating ? Math.floor(list.v / q) : Math.floor((list.v * S) / V);
    if (mistake?.startsWith("quota-rounded") && q > 0) list.full = Math.floor(list.v / q);
    if (mistake === "full-seats-rounded") list.full = Math.round((list.v * S) / V);
    list.full = Math.min(list.full, left);
    list.seats = list.full;
    left -= list.full;
  }
  const given = [];
  // Values as [numerator, denominator], or one rounded number.
  const average = ({ v, seats, full }) => {
    if (mistake === "averages-before-the-seat") return [v, Math.max(seats, 1)];
    const has = mistake === "averages-of-full-seats" ? full : seats;
    return floating ? v / (has + 1) : [v, has + 1];
  };
  const afterRemainders = (list) =>
    mistake === "averages-after-remainders-of-full-seats" ? [list.v, list.full + 1] : average(list);
  const remainder = ({ v, full }) => {
    if (ofRounded) return [v - full * Math.round(q), 1];
    return floating ? v - full * q : [v * S - full * V, S];
  };
  const compare = (a, b) => (floating ? a - b : a[0] * b[1] - b[0] * a[1]);
  const none = mistake === "no-threshold";
  const phases = rules.small
    ? [
        { value: remainder, kind: "largest-remainder", once: true, least: none ? 0 : 3 / 4 },
        { value: afterRemainders, kind: "highest-average", once: true, least: 0 },
        { value: average, kind: "highest-average", once: false, least: 0 },
      ]
    : [
        {
          value: average,
          kind: "highest-average",
          once: false,
          least: rules.house && !none ? 1 : 0,
        },
      ];

  const isRemainder = ({ kind }) => kind === "largest-remainder";
  const measured = (list, phase) =>
    mistake === "three-quarters-of-the-remainder" && isRemainder(phase)
      ? list.v * S - list.full * V
      : list.v * S;

  function divide(excludeFull) {
    phases.forEach((phase, index) => {
      while (left > 0) {
        const taking = lists.filter(
          (list) =>
            list.v > 0 &&
            4 * measured(list, phase) >= 4 * phase.least * V &&
            !(phase.once && list.had.has(index)) &&
            !(phase.once && mistake === "once-over-both-phases" && list.had.size > 0) &&
            !(
              mistake === "remainder-zero-left-out" &&
              isRemainder(phase) &&
              remainder(list)[0] === 0
            ) &&
            !(excludeFull && list.seats >= list.living.length),
        );
        if (taking.length === 0) return;
        const best = taking.filter((list) =>
          taking.every((other) => compare(phase.value(list), phase.value(other)) >= 0),
        );
        const enough = mistake === "lot-without-need" ? best.length === 1 : best.length <= left;
        const largest = [...best].sort((a, b) => b.v - a.v);
        const byVotes = mistake === "tie-by-votes" && largest[0].v > (largest[1]?.v ?? 0);
        const winners = enough
          ? best
          : byVotes
            ? [largest[0]]
            : [pick(best, draw({ kind: phase.kind, options: best.map(key) }))];
        const values = winners.map((list) => phase.value(list));
        winners.forEach((list, at) => {
          list.had.add(index);
          list.seats += 1;
          left -= 1;
          given.push({ list, value: values[at], index });
        });
      }
    });
  }

  function majority() {
    const half = mistake === "majority-at-half-of-the-votes";
    const list = lists.find(({ v }) => (half ? 2 * v >= V : 2 * v > V));
    const last = given.at(-1);
    if (!rules.majority || mistake === "majority-forgotten") return;
    if (!list || !last || 2 * list.seats > S) return;
    if (mistake === "majority-without-giving-up") {
      list.seats += 1;
      return;
    }
    if (mistake === "majority-from-the-smallest-list") {
      const [smallest] = lists.filter(({ seats }) => seats > 0).sort((a, b) => a.v - b.v);
      smallest.seats -= 1;
      list.seats += 1;
      return;
    }
    const equal = given
      .filter(({ value, index }) => index === last.index && compare(value, last.value) === 0)
      .sort((a, b) => a.list.number - b.list.number);
    const options = equal.map((seat) => key(seat.list));
    const loses = equal.length === 1 ? options[0] : draw({ kind: "absolute-majority", options });
    const seat = equal.find((one) => key(one.list) === loses);
    seat.list.seats -= 1;
    seat.list.had.delete(seat.index);
    given.splice(given.indexOf(seat), 1);
    list.seats += 1;
  }

  function exhaustion() {
    for (const list of lists) {
      const surplus = list.seats - list.living.length;
      if (surplus <= 0) continue;
      list.seats -= surplus;
      left += surplus;
    }
    if (!rules.passes || mistake === "surplus-lost") return;
    if (mistake === "limits-begin-again") for (const list of lists) list.had.clear();
    if (mistake === "seats-passed-on-to-the-largest") {
      const open = lists.filter(({ seats, living }) => seats < living.length);
      const [largest] = open.sort((a, b) => b.v - a.v);
      const taken = largest ? Math.min(left, largest.living.length - largest.seats) : 0;
      if (taken > 0) largest.seats += taken;
      left -= taken;
    }
    divide(mistake !== "exhausted-list-still-takes-part");
  }

  divide(false);
  if (mistake === "p10-before-p9") {
    exhaustion();
    majority();
  } else {
    majority();
    exhaustion();
  }
  return left;
}

const key = ({ number }) => String(number);
const pick = (lists, drawn) => lists.find((list) => key(list) === drawn);
